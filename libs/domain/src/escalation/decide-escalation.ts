import { OFFICE_AGENCY, type HeldPost, type PersonActor, type PostRole } from '../access/index.js';
import { DomainError, type DomainErrorCode } from '../errors.js';
import type { Task } from '../task/index.js';
import { ESCALATION_ACT_NAMES, escalationRow, type EscalationAct, type EscalationActRow } from './escalation-acts.js';
import { ESCALATION_GUARDS, type EscalationContext, type EscalationFacts, type EscalationInput, type EscalationRefusal } from './escalation-guards.js';
import type { EscalationNotice, EscalationStatus } from './escalation.js';

/** What an allowed act does; the use case saves the paper and its clocks, never the task. */
export interface EscalationDecision {
  act: EscalationAct;
  from: EscalationStatus | 'NONE';
  to: EscalationStatus;
  event: string;
  post: HeldPost;
}

function standsOn(row: EscalationActRow, { actor, notice }: EscalationContext): boolean {
  // The convener is a minister: his post may hang on his ministry and not on the office.
  return row.side === 'OFFICE' ? actor.agency === OFFICE_AGENCY || actor.posts.some((post) => post.role === 'CONVENER') : actor.agency === notice?.agencyCode;
}

function rolesOf(row: EscalationActRow, { notice }: EscalationContext): readonly PostRole[] {
  if (row.roles !== 'signers' && row.roles !== 'repliers') return row.roles;
  return notice?.[row.roles] ?? [];
}

/** The first reason why the actor may not do this act now, or the row and post that license it. */
export function escalationLicence(act: EscalationAct, ctx: EscalationContext): { row: EscalationActRow; post: HeldPost } | { refusal: EscalationRefusal } {
  const row = escalationRow(act);
  if (!standsOn(row, ctx)) return { refusal: { code: 'act_not_allowed_for_agency', details: { act, side: row.side } } };
  const roles = rolesOf(row, ctx);
  const post = ctx.actor.posts.find((held) => roles.includes(held.role));
  if (!post) return { refusal: { code: 'act_not_allowed_for_role', details: { act, need: roles } } };
  const status = ctx.notice?.status ?? 'NONE';
  if (!row.from.includes(status)) {
    return { refusal: { code: 'act_not_allowed_in_state', details: { act, status, allowedFrom: row.from.filter((from) => from !== 'NONE') } } };
  }
  for (const guard of row.guards) {
    const refusal = ESCALATION_GUARDS[guard]({ ...ctx, post });
    if (refusal) return { refusal: { code: refusal.code, details: { act, ...refusal.details } } };
  }
  if (ctx.input !== null && row.reason === 'required' && !ctx.input.reason?.trim()) return { refusal: { code: 'reason_required', details: { act } } };
  return { row, post };
}

/** Decides one act of a person on a paper, or on none yet. Throws the DomainError of the first reason against it. */
export function decideEscalation(
  act: EscalationAct, task: Task, notice: EscalationNotice | null, actor: PersonActor, facts: EscalationFacts, input: EscalationInput,
): EscalationDecision {
  const found = escalationLicence(act, { task, notice, actor, facts, input });
  if ('refusal' in found) throw new DomainError(found.refusal.code, found.refusal.details);
  return { act, from: notice?.status ?? 'NONE', to: found.row.to, event: found.row.event, post: found.post };
}

export interface AllowedEscalationAction {
  act: EscalationAct;
  zh: string;
  en: string;
  reasonRequired: boolean;
}
export interface BlockedEscalationAction {
  act: EscalationAct;
  code: DomainErrorCode;
  details: Record<string, unknown>;
}

/** What this person may do with the paper (or with none) now, and what of his own part is held back and why. */
export function allowedEscalationActions(
  task: Task, notice: EscalationNotice | null, actor: PersonActor, facts: EscalationFacts,
): { allowed: AllowedEscalationAction[]; blocked: BlockedEscalationAction[] } {
  const allowed: AllowedEscalationAction[] = [];
  const blocked: BlockedEscalationAction[] = [];
  const ctx: EscalationContext = { task, notice, actor, facts, input: null };
  for (const act of ESCALATION_ACT_NAMES) {
    const found = escalationLicence(act, ctx);
    const row = escalationRow(act);
    if (!('refusal' in found)) allowed.push({ act, zh: row.zh, en: row.en, reasonRequired: row.reason === 'required' });
    else if (row.from.includes(notice?.status ?? 'NONE') && standsOn(row, ctx) && actor.posts.some(({ role }) => rolesOf(row, ctx).includes(role))) {
      blocked.push({ act, code: found.refusal.code, details: found.refusal.details });
    }
  }
  return { allowed, blocked };
}
