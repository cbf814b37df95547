import { DomainError } from '../errors.js';
import { OFFICE_AGENCY, type HeldPost, type PersonActor } from '../access/index.js';
import { signersOf } from '../agency/index.js';
import { lateWorkingDays, minDate } from '../time/index.js';
import { resumedDue } from './clocks.js';
import { proposalAfter, type ProposalPatch } from './counter-proposal.js';
import { consultationAfter } from './consult.js';
import { GUARDS, standsOn, type ActFacts, type ActInput, type GuardContext, type Refusal } from './guards.js';
import { reviewingAgency, type Holder, type Task, type TaskStatus } from './task.js';
import { rowsOf, type TaskAct, type TaskActRow } from './task-acts.js';

export type { ActFacts, ActInput, Evidence, Refusal } from './guards.js';

/** What an allowed act does to the task; the use case saves it and its event in one transaction. */
export interface Decision {
  act: TaskAct;
  event: string;
  post: HeldPost;
  from: TaskStatus;
  patch: ProposalPatch;
  stops: TaskActRow['stops'];
  pauses: NonNullable<TaskActRow['pauses']>;
  resumes: boolean;
  /** Set where the holder of the ball changes. */
  holder: { heldBy: Holder; agency: string | null } | null;
}

/** The first reason why the actor may not do this act on this task now, or the row and post that license it. */
export function licence(
  act: TaskAct, task: Task, actor: PersonActor, facts: ActFacts, input: ActInput | null,
): { row: TaskActRow; post: HeldPost } | { refusal: Refusal } {
  const rows = rowsOf(act);
  const row = rows.find((candidate) => candidate.from.includes(task.status));
  const wanted = row ?? rows[0];
  if (!wanted) return { refusal: { code: 'not_found', details: { act } } };
  if (!standsOn(wanted.side, task, actor)) {
    return { refusal: { code: 'act_not_allowed_for_agency', details: { act, side: wanted.side } } };
  }
  const posts = actor.posts.filter((held) => wanted.roles.includes(held.role));
  if (posts.length === 0) return { refusal: { code: 'act_not_allowed_for_role', details: { act, need: wanted.roles } } };
  if (!row) {
    return { refusal: { code: 'act_not_allowed_in_state', details: { act, status: task.status, allowedFrom: rows.flatMap((r) => [...r.from]) } } };
  }
  // His own posts come first; where one of them won't do, a post he stands in for may (B9).
  let first: Refusal | null = null;
  for (const post of posts) {
    const refusal = refusalOf(row, { task, actor, post, facts, input });
    if (refusal === null) return { row, post };
    if (first === null || (first.idle === true && refusal.idle !== true)) first = refusal;
  }
  return { refusal: first ?? { code: 'forbidden', details: { act } } };
}

function refusalOf(row: TaskActRow, ctx: GuardContext): Refusal | null {
  for (const guard of row.guards) {
    const refusal = GUARDS[guard](ctx);
    if (refusal) return { ...refusal, details: { act: row.act, ...refusal.details } };
  }
  const missing = ctx.input !== null && row.reason === 'required' && !ctx.input.reason?.trim();
  return missing ? { code: 'reason_required', details: { act: row.act } } : null;
}

/** Decides one act of a person on a task. Throws the DomainError of the first reason against it. */
export function decideAct(
  act: TaskAct, task: Task, actor: PersonActor, facts: ActFacts, input: ActInput, now: Date,
): Decision {
  const found = licence(act, task, actor, facts, input);
  if ('refusal' in found) throw new DomainError(found.refusal.code, found.refusal.details);
  const { row, post } = found;
  const status = nextStatus(row, task, facts);
  const patch: ProposalPatch = {
    status, ...OWN_EFFECTS[act]?.(task, actor, input, facts), ...consultationAfter(act, task, status, actor, input, facts, now),
    ...proposalAfter(act, task, actor, input, facts, now),
  };
  const holder = nextHolder(row, { ...task, ...patch }, status);
  if (row.resumes) Object.assign(patch, shiftedDue(facts));
  if (act === 'sign') Object.assign(patch, lateness(task, facts));
  if (status === 'RETURNED') {
    // A spot check that reopens finished work is no return of what the agency had signed anew.
    if (act === 'return') patch.returnCount = task.returnCount + 1;
    if (input.newDue) {
      patch.currentDue = input.newDue;
      patch.provisional = !facts.calendar.announced(input.newDue);
    }
  }
  if (status === 'COMPLETED' && task.status !== 'COMPLETED') patch.completedAt = now;
  if (status === 'CLOSED') patch.closedAt = now;
  if (holder) Object.assign(patch, { heldBy: holder.heldBy, heldByAgency: holder.agency, heldSince: now });
  return {
    act, event: row.event, post, from: task.status, patch, stops: row.stops, pauses: row.pauses ?? [], resumes: row.resumes ?? false, holder,
  };
}

type OwnEffect = (task: Task, actor: PersonActor, input: ActInput, facts: ActFacts) => Partial<Task>;

/** What an act changes on the task beside status, dates and the ball. */
const OWN_EFFECTS: Partial<Record<TaskAct, OwnEffect>> = {
  assignHandler: (_task, _actor, { handlerId }) => (handlerId ? { handlerId, delegatedBy: null } : {}),
  transfer: (_task, _actor, { handlerId, unitId }) => ({ handlerId: handlerId ?? null, delegatedBy: null, ...(unitId ? { unitId } : {}) }),
  delegate: (task, _actor, { handlerId }) => (handlerId ? { handlerId, delegatedBy: task.handlerId } : {}),
  handBack: givenBack,
  // Finished by the delegate, it is again the matter of who lent it; both are among the round's requesters.
  requestCompletion: (task, _actor, _input, { chain = [] }) => ({ ...givenBack(task), signRoute: signersOf(chain), signedSteps: 0 }),
  review: ({ signedSteps }) => ({ signedSteps: signedSteps + 1 }),
  sign: ({ signedSteps }) => ({ signedSteps: signedSteps + 1 }),
  verify: (_task, _actor, { grade }, { proposedGrade }) => ({ grade: grade ?? proposedGrade ?? null }),
  claim: (_task, actor) => ({ handlerId: actor.personId }),
  terminate: (_task, _actor, { endKind }) => (endKind ? { endKind } : {}),
  reopen: () => ({ completedAt: null, closedAt: null, grade: null }),
  // The handler is a person of the old agency and so is its department; the successor names its own.
  succeed: (task, _actor, { agencyCode }) => (agencyCode
    ? { agencyCode, handlerId: null, delegatedBy: null, unitId: null, ...(task.leadAgencyCode === task.agencyCode ? { leadAgencyCode: agencyCode } : {}), ...(task.heldBy === 'OWNER' ? { heldByAgency: agencyCode } : {}) } : {}),
};

function givenBack({ delegatedBy }: Task): Partial<Task> {
  return delegatedBy === null ? {} : { handlerId: delegatedBy, delegatedBy: null };
}

/** The due date after a pause: the working days that were left, but never after the parent's own date. */
function shiftedDue({ pausedDays, today, calendar, parentDue }: ActFacts): Partial<Task> {
  if (pausedDays === undefined || pausedDays === null) return {};
  const shifted = resumedDue(pausedDays, today, calendar);
  const currentDue = parentDue === null ? shifted : minDate(shifted, parentDue);
  return { currentDue, provisional: !calendar.announced(currentDue) };
}

/** Lateness is decided by the day the agency's own signatory signs; once late, late for ever (Plane #7039). */
function lateness(task: Task, { today, calendar }: ActFacts): Partial<Task> {
  if (task.currentDue === null || today <= task.currentDue) return {};
  const lateDays = lateWorkingDays(task.currentDue, today, calendar);
  return { everOverdue: true, finishedLate: true, lateDays: Math.max(task.lateDays, lateDays) };
}

function nextStatus(row: TaskActRow, task: Task, facts: ActFacts): TaskStatus {
  switch (row.to) {
    case 'beforeSuspension': {
      if (!facts.suspendedFrom) throw new DomainError('not_found', { what: 'suspension' });
      return facts.suspendedFrom;
    }
    case 'same': return task.status;
    case 'afterSign': return reviewingAgency(task) === OFFICE_AGENCY || (task.parentId === null && task.role === 'LEAD')
      ? 'VERIFYING' : 'LEAD_REVIEW';
    case 'afterAccept': return task.parentId === null ? 'VERIFYING' : 'COMPLETED';
    default: return row.to;
  }
}

function nextHolder(row: TaskActRow, task: Task, status: TaskStatus): Decision['holder'] {
  const heldBy = row.holder === 'byStatus' ? holderOf(status) : row.holder;
  if (heldBy === 'same' || heldBy === task.heldBy) return null;
  return { heldBy, agency: agencyOf(heldBy, task) };
}

/** Who has the ball in a status. */
export function holderOf(status: TaskStatus): Holder {
  switch (status) {
    case 'LEAD_REVIEW': return 'LEAD';
    case 'VERIFYING': case 'OBJECTED': return 'OFFICE';
    case 'SUSPENDED': return 'EXTERNAL';
    case 'COMPLETED': case 'CLOSED': case 'ARCHIVED': case 'ROUTINE': case 'TERMINATED': case 'CANCELLED': return 'NOBODY';
    case 'DRAFT': return 'LEAD';
    case 'DISPATCHED': case 'ACKNOWLEDGED': case 'IN_PROGRESS': case 'SIGNING': case 'RETURNED': return 'OWNER';
  }
}

function agencyOf(holder: Holder, task: Task): string | null {
  switch (holder) {
    case 'OWNER': return task.agencyCode;
    case 'LEAD': return reviewingAgency(task);
    case 'OFFICE': return OFFICE_AGENCY;
    case 'EXTERNAL': case 'NOBODY': return null;
  }
}

