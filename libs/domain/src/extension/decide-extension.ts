import { OFFICE_AGENCY, type HeldPost, type PersonActor, type PostRole } from '../access/index.js';
import { DomainError, type DomainErrorCode } from '../errors.js';
import { reviewingAgency, type Task } from '../task/index.js';
import type { CivilDate } from '../time/index.js';
import {
  EXTENSION_ACT_NAMES, extensionRowsOf, type ExtensionAct, type ExtensionActRow, type ExtensionSide,
} from './extension-acts.js';
import {
  EXTENSION_GUARDS, type ExtensionContext, type ExtensionFacts, type ExtensionInput, type ExtensionRefusal,
} from './extension-guards.js';
import type { ExtensionLevel, ExtensionRequest, ExtensionRules, ExtensionStatus } from './extension.js';

/** What an allowed act does; the use case saves the request, and on approval the task, its clocks and its reports with it. */
export interface ExtensionDecision {
  act: ExtensionAct;
  from: ExtensionStatus | 'NONE';
  to: ExtensionStatus;
  event: string;
  post: HeldPost;
  /** The date the answer names: the new one, or the one that goes on holding. null: it is no answer. */
  decidedDue: CivilDate | null;
}

/** Whether the task's date belongs to a measure or subtask that another agency reviews: then that agency's opinion comes first. */
export function needsOpinion(task: Task): boolean {
  const reviewer = reviewingAgency(task);
  return reviewer !== task.agencyCode && reviewer !== OFFICE_AGENCY;
}

/** Whose word the request takes: by how many the task was granted before and how many working days are asked for. */
export function extensionLevel(
  rules: ExtensionRules, { granted, workingDays }: { granted: number; workingDays: number },
): ExtensionLevel {
  const level = rules.levels.find((each) => granted + 1 <= each.upToNumber && workingDays <= each.upToWorkingDays);
  if (!level) throw new DomainError('invalid_input', { path: 'levels' });
  return level;
}

/** The level of a request as things stand: measured from the date that holds to the date asked for. */
export function levelOfRequest(request: Pick<ExtensionRequest, 'requestedDue' | 'formerDue'>, task: Task, facts: ExtensionFacts): ExtensionLevel {
  const workingDays = facts.calendar.workingDaysBetween(task.currentDue ?? request.formerDue, request.requestedDue);
  return extensionLevel(facts.rules, { granted: facts.granted, workingDays });
}

function standsOn(side: ExtensionSide, task: Task, actor: PersonActor): boolean {
  switch (side) {
    case 'OWNER': return actor.agency === task.agencyCode;
    case 'REVIEWER': return actor.agency === reviewingAgency(task);
    // The convener is a minister: his post may hang on his ministry and not on the office.
    case 'OFFICE': return actor.agency === OFFICE_AGENCY || actor.posts.some((post) => post.role === 'CONVENER');
  }
}

function rolesOf(row: ExtensionActRow, { request, task, facts }: ExtensionContext): readonly PostRole[] {
  if (row.roles !== 'byLevel') return row.roles;
  return request === null ? [] : levelOfRequest(request, task, facts).roles;
}

function rowFor(act: ExtensionAct, ctx: ExtensionContext): ExtensionActRow | undefined {
  const status = ctx.request?.status ?? 'NONE';
  return extensionRowsOf(act).find((row) => row.from.includes(status) && (row.when === undefined || (row.when === 'needsOpinion') === needsOpinion(ctx.task)));
}

/** The first reason why the actor may not do this act on this request now, or the row and post that license it. */
export function extensionLicence(
  act: ExtensionAct, ctx: ExtensionContext,
): { row: ExtensionActRow; post: HeldPost } | { refusal: ExtensionRefusal } {
  const rows = extensionRowsOf(act);
  const row = rowFor(act, ctx);
  const wanted = row ?? rows[0];
  if (!wanted) return { refusal: { code: 'not_found', details: { act } } };
  if (!standsOn(wanted.side, ctx.task, ctx.actor)) {
    return { refusal: { code: 'act_not_allowed_for_agency', details: { act, side: wanted.side } } };
  }
  const roles = rolesOf(wanted, ctx);
  const posts = ctx.actor.posts.filter((held) => roles.includes(held.role));
  if (posts.length === 0) return { refusal: { code: 'act_not_allowed_for_role', details: { act, need: roles } } };
  if (!row) {
    const status = ctx.request?.status ?? 'NONE';
    return { refusal: { code: 'act_not_allowed_in_state', details: { act, status, allowedFrom: rows.flatMap((r) => r.from.filter((from) => from !== 'NONE')) } } };
  }
  // His own posts come first; where one of them won't do, another or one he stands in for may (B9).
  let first: ExtensionRefusal | null = null;
  for (const post of posts) {
    const refusal = refusalOf(row, { ...ctx, post });
    if (refusal === null) return { row, post };
    if (first === null || (first.idle === true && refusal.idle !== true)) first = refusal;
  }
  return { refusal: first ?? { code: 'forbidden', details: { act } } };
}

function refusalOf(row: ExtensionActRow, ctx: ExtensionContext): ExtensionRefusal | null {
  for (const guard of row.guards) {
    const refusal = EXTENSION_GUARDS[guard](ctx);
    if (refusal) return { ...refusal, details: { act: row.act, ...refusal.details } };
  }
  const missing = ctx.input !== null && row.reason === 'required' && !ctx.input.reason?.trim();
  return missing ? { code: 'reason_required', details: { act: row.act } } : null;
}

/** Decides one act of a person on a request, or on none yet. Throws the DomainError of the first reason against it. */
export function decideExtension(
  act: ExtensionAct, task: Task, request: ExtensionRequest | null, actor: PersonActor, facts: ExtensionFacts, input: ExtensionInput,
): ExtensionDecision {
  const found = extensionLicence(act, { task, request, actor, facts, input });
  if ('refusal' in found) throw new DomainError(found.refusal.code, found.refusal.details);
  const { row, post } = found;
  return { act, from: request?.status ?? 'NONE', to: row.to, event: row.event, post, decidedDue: dateOfAnswer(row.to, task, request, input) };
}

/** Every answer names the date, a refusal too (2.4). */
function dateOfAnswer(to: ExtensionStatus, task: Task, request: ExtensionRequest | null, input: ExtensionInput): CivilDate | null {
  switch (to) {
    case 'APPROVED': return request?.requestedDue ?? null;
    case 'PARTLY_APPROVED': return input.newDue ?? null;
    case 'REJECTED': return task.currentDue ?? request?.formerDue ?? null;
    case 'DRAFT': case 'SIGNING': case 'LEAD_OPINION': case 'OFFICE_REVIEW': case 'DECISION': case 'WITHDRAWN': return null;
  }
}

export interface AllowedExtensionAction {
  act: ExtensionAct;
  zh: string;
  en: string;
  reasonRequired: boolean;
}
export interface BlockedExtensionAction {
  act: ExtensionAct;
  code: DomainErrorCode;
  details: Record<string, unknown>;
}

/** What this person may do with the request now, and what of his own part is held back and why. */
export function allowedExtensionActions(
  task: Task, request: ExtensionRequest | null, actor: PersonActor, facts: ExtensionFacts,
): { allowed: AllowedExtensionAction[]; blocked: BlockedExtensionAction[] } {
  const allowed: AllowedExtensionAction[] = [];
  const blocked: BlockedExtensionAction[] = [];
  const ctx: ExtensionContext = { task, request, actor, facts, input: null };
  for (const act of EXTENSION_ACT_NAMES) {
    const found = extensionLicence(act, ctx);
    if (!('refusal' in found)) {
      allowed.push({ act, zh: found.row.zh, en: found.row.en, reasonRequired: found.row.reason === 'required' });
      continue;
    }
    // Only what this person would be expected to do here is worth explaining: right state, side and post.
    const row = rowFor(act, ctx);
    if (row && found.refusal.idle !== true && standsOn(row.side, task, actor) && actor.posts.some(({ role }) => rolesOf(row, ctx).includes(role))) {
      blocked.push({ act, code: found.refusal.code, details: found.refusal.details });
    }
  }
  return { allowed, blocked };
}
