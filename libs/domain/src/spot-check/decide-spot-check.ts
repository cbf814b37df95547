import { DomainError, type DomainErrorCode } from '../errors.js';
import type { HeldPost, PersonActor } from '../access/index.js';
import { GRADES, type Grade, type TaskStatus } from '../task/index.js';
import { dueDateRefusal, type CivilDate, type WorkCalendar } from '../time/index.js';
import { spotCheckRow, SPOT_CHECK_ACT_NAMES, type SpotCheckAct, type SpotCheckActRow, type SpotCheckGuard } from './spot-check-acts.js';
import { CHECKABLE, SPOT_CHECK_OUTCOMES, type SpotCheck, type SpotCheckEffect, type SpotCheckInput } from './spot-check.js';

/** What the guards ask beside the check; loaded in the same transaction. */
export interface SpotCheckFacts {
  today: CivilDate;
  calendar: WorkCalendar;
  fourEyesRelaxed: boolean;
  taskStatus: TaskStatus;
  /** The grade that holds. */
  taskGrade: Grade | null;
  /** Who proposed and decided the verification that is looked at, stand-ins and those they stood in for alike. */
  verifiers: readonly string[];
  /** Of the actor and those he stands in for: who holds a post in the task's agency. */
  ofItsAgency: readonly string[];
  /** The items of the task's evidence. */
  evidenceIds: readonly string[];
}

export interface SpotCheckRefusal {
  code: DomainErrorCode;
  details: Record<string, unknown>;
}

interface Context {
  check: SpotCheck;
  actor: PersonActor;
  post: HeldPost;
  facts: SpotCheckFacts;
  /** null: only asked whether the act is offered. */
  input: SpotCheckInput | null;
}

const refuse = (code: DomainErrorCode, details: Record<string, unknown> = {}): SpotCheckRefusal => ({ code, details });

/** Four eyes hold against the actor and against whom he stands in for. */
function differentPerson({ actor, post, facts }: Context, others: readonly string[], rule: string): SpotCheckRefusal | null {
  if (facts.fourEyesRelaxed) return null;
  const self = [actor.personId, post.onBehalfOf?.personId];
  return others.some((other) => self.includes(other)) ? refuse('four_eyes', { rule }) : null;
}

/** Whether what was drawn still is where a finding can change it: not reopened meanwhile, not filed. */
export function isCheckable(status: TaskStatus): boolean {
  return (CHECKABLE as readonly TaskStatus[]).includes(status);
}

const GUARDS: Record<SpotCheckGuard, (context: Context) => SpotCheckRefusal | null> = {
  notVerifier: (ctx) => differentPerson(ctx, ctx.facts.verifiers, 'spotCheckNotVerifier'),
  notOfItsAgency: (ctx) => differentPerson(ctx, ctx.facts.ofItsAgency, 'notOfItsAgency'),
  notFinder: (ctx) => differentPerson(ctx, ctx.check.eyes.RECORD ?? [], 'spotCheckNotFinder'),
  outcomeNamed: ({ input }) => (input === null || input.outcome !== undefined ? null : refuse('invalid_input', { field: 'outcome', why: 'required' })),
  gradeLower: ({ input, facts: { taskGrade } }) => {
    if (!input?.grade) return null;
    if (input.outcome !== 'FLAWED') return refuse('invalid_input', { field: 'grade', why: 'only_flawed' });
    const lower = taskGrade === null || GRADES.indexOf(input.grade) > GRADES.indexOf(taskGrade);
    return lower ? null : refuse('invalid_input', { field: 'grade', why: 'not_lower' });
  },
  dateForReopening: ({ input, facts: { taskStatus, today, calendar } }) => {
    if (input?.outcome !== 'FALSE' || !isCheckable(taskStatus)) return null;
    if (!input.newDue) return refuse('due_required', { field: 'newDue' });
    const refusal = dueDateRefusal({ dueOn: input.newDue, today }, calendar);
    return refusal && refuse(refusal.code, { field: 'newDue', ...refusal.details });
  },
  evidenceOfTask: ({ input, facts: { evidenceIds } }) =>
    ((input?.failedEvidence ?? []).every((id) => evidenceIds.includes(id)) ? null : refuse('invalid_input', { field: 'failedEvidence', why: 'not_evidence_of_task' })),
};

function licenceOn(act: SpotCheckAct, check: SpotCheck, actor: PersonActor, facts: SpotCheckFacts, input: SpotCheckInput | null): { row: SpotCheckActRow; post: HeldPost } | SpotCheckRefusal {
  const row = spotCheckRow(act);
  const posts = actor.posts.filter(({ role }) => row.roles.includes(role));
  if (posts.length === 0) return refuse('act_not_allowed_for_role', { act, need: row.roles });
  if (!row.from.includes(check.status)) return refuse('act_not_allowed_in_state', { act, status: check.status, allowedFrom: row.from });
  // His own posts come first; where one of them won't do, a post he stands in for may (B9).
  let first: SpotCheckRefusal | null = null;
  for (const post of posts) {
    const refusal = row.guards.map((guard) => GUARDS[guard]({ check, actor, post, facts, input })).find((found) => found !== null);
    if (refusal === undefined) return input !== null && row.reason === 'required' && !input.reason?.trim() ? refuse('reason_required', { act }) : { row, post };
    first ??= { code: refusal.code, details: { act, ...refusal.details } };
  }
  return first ?? refuse('forbidden', { act });
}

/** Decides one act of a person on a spot check. Throws the DomainError of the first reason against it. */
export function decideSpotCheck(act: SpotCheckAct, check: SpotCheck, actor: PersonActor, facts: SpotCheckFacts, input: SpotCheckInput): { row: SpotCheckActRow; post: HeldPost; effect: SpotCheckEffect } {
  const found = licenceOn(act, check, actor, facts, input);
  if ('code' in found) throw new DomainError(found.code, found.details);
  return { ...found, effect: act === 'conclude' ? effectOf(check, facts) : 'NONE' };
}

/** What the finding does to its task; one that was reopened or filed meanwhile is left alone, and the finding stands beside it. */
function effectOf({ outcome, grade }: SpotCheck, { taskStatus }: SpotCheckFacts): SpotCheckEffect {
  if (outcome === null || !isCheckable(taskStatus)) return 'NONE';
  switch (SPOT_CHECK_OUTCOMES[outcome].effect) {
    case 'NONE': return 'NONE';
    case 'REGRADE': return grade === null ? 'NONE' : 'REGRADED';
    case 'REOPEN': return 'REOPENED';
  }
}

export interface SpotCheckAction { act: SpotCheckAct; zh: string; en: string; reasonRequired: boolean }

/** What this person may do with the check now, and what of his own part is held back and why. */
export function allowedSpotCheckActions(
  check: SpotCheck, actor: PersonActor, facts: SpotCheckFacts,
): { allowed: SpotCheckAction[]; blocked: (SpotCheckRefusal & { act: SpotCheckAct })[] } {
  const allowed: SpotCheckAction[] = [];
  const blocked: (SpotCheckRefusal & { act: SpotCheckAct })[] = [];
  for (const act of SPOT_CHECK_ACT_NAMES) {
    const row = spotCheckRow(act);
    const found = licenceOn(act, check, actor, facts, null);
    if (!('code' in found)) allowed.push({ act, zh: row.zh, en: row.en, reasonRequired: row.reason === 'required' });
    else if (row.from.includes(check.status) && actor.posts.some(({ role }) => row.roles.includes(role))) blocked.push({ act, ...found });
  }
  return { allowed, blocked };
}
