import { DomainError } from '../errors.js';
import { OFFICE_AGENCY, type HeldPost, type PersonActor } from '../access/index.js';
import { lateWorkingDays } from '../time/index.js';
import { GUARDS, standsOn, type ActFacts, type ActInput, type Refusal } from './guards.js';
import { reviewingAgency, type Holder, type Task, type TaskStatus } from './task.js';
import { rowsOf, type TaskAct, type TaskActRow } from './task-acts.js';

export type { ActFacts, ActInput, Evidence, Grade, Refusal } from './guards.js';
export { GRADES } from './guards.js';

/** What an allowed act does to the task; the use case saves it and its event in one transaction. */
export interface Decision {
  act: TaskAct;
  event: string;
  post: HeldPost;
  from: TaskStatus;
  patch: Partial<Task>;
  stops: TaskActRow['stops'];
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
  const post = actor.posts.find((held) => wanted.roles.includes(held.role));
  if (!post) return { refusal: { code: 'act_not_allowed_for_role', details: { act, need: wanted.roles } } };
  if (!row) {
    return { refusal: { code: 'act_not_allowed_in_state', details: { act, status: task.status, allowedFrom: rows.flatMap((r) => [...r.from]) } } };
  }
  for (const guard of row.guards) {
    const refusal = GUARDS[guard]({ task, actor, facts, input });
    if (refusal) return { refusal: { code: refusal.code, details: { act, ...refusal.details } } };
  }
  if (input !== null && row.reason === 'required' && !input.reason?.trim()) {
    return { refusal: { code: 'reason_required', details: { act } } };
  }
  return { row, post };
}

/** Decides one act of a person on a task. Throws the DomainError of the first reason against it. */
export function decideAct(
  act: TaskAct, task: Task, actor: PersonActor, facts: ActFacts, input: ActInput, now: Date,
): Decision {
  const found = licence(act, task, actor, facts, input);
  if ('refusal' in found) throw new DomainError(found.refusal.code, found.refusal.details);
  const { row, post } = found;
  const status = nextStatus(row, task);
  const holder = nextHolder(row, task, status);
  const patch: Partial<Task> = { status };
  if (act === 'assignHandler' && input.handlerId) patch.handlerId = input.handlerId;
  if (act === 'sign') Object.assign(patch, lateness(task, facts));
  if (status === 'RETURNED') {
    patch.returnCount = task.returnCount + 1;
    if (input.newDue) {
      patch.currentDue = input.newDue;
      patch.provisional = !facts.calendar.announced(input.newDue);
    }
  }
  if (status === 'COMPLETED' && task.status !== 'COMPLETED') patch.completedAt = now;
  if (status === 'CLOSED') patch.closedAt = now;
  if (holder) Object.assign(patch, { heldBy: holder.heldBy, heldByAgency: holder.agency, heldSince: now });
  return { act, event: row.event, post, from: task.status, patch, stops: row.stops, holder };
}

/** Lateness is decided by the day the agency's own signatory signs; once late, late for ever (Plane #7039). */
function lateness(task: Task, { today, calendar }: ActFacts): Partial<Task> {
  if (task.currentDue === null || today <= task.currentDue) return {};
  const lateDays = lateWorkingDays(task.currentDue, today, calendar);
  return { everOverdue: true, finishedLate: true, lateDays: Math.max(task.lateDays, lateDays) };
}

function nextStatus(row: TaskActRow, task: Task): TaskStatus {
  switch (row.to) {
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
    case 'VERIFYING': return 'OFFICE';
    case 'COMPLETED': case 'CLOSED': return 'NOBODY';
    case 'DRAFT': return 'LEAD';
    case 'DISPATCHED': case 'ACKNOWLEDGED': case 'IN_PROGRESS': case 'SIGNING': case 'RETURNED': return 'OWNER';
  }
}

function agencyOf(holder: Holder, task: Task): string | null {
  switch (holder) {
    case 'OWNER': return task.agencyCode;
    case 'LEAD': return reviewingAgency(task);
    case 'OFFICE': return OFFICE_AGENCY;
    case 'NOBODY': return null;
  }
}

