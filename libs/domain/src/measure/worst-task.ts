import { isDone, type Task, type TaskStatus, type Timeliness } from '../task/index.js';

/** What of a task counts in the comparison. */
export type Comparable = Pick<Task, 'id' | 'status' | 'currentDue' | 'role'> & { timeliness: Timeliness };

/** How far a task is from done, the farthest first: what nobody works on comes before what somebody does. */
export const WORST_FIRST: readonly TaskStatus[] = [
  'OBJECTED', 'SUSPENDED', 'DISPATCHED', 'RETURNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SIGNING', 'LEAD_REVIEW', 'VERIFYING', 'ROUTINE',
];

/**
 * The task that stands beside the status of its measure (B2): of those that are open, an overdue one before any other, the
 * longest overdue first; then the one farthest from done (WORST_FIRST); then the one due first. Null where none is open.
 */
export function worstTask<T extends Comparable>(tasks: readonly T[]): T | null {
  const open = tasks.filter(({ status }) => !isDone(status) && status !== 'DRAFT');
  return [...open].sort((a, b) => overdueFirst(a, b) || WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status) || byDue(a, b))[0] ?? null;
}

function overdueFirst(a: Comparable, b: Comparable): number {
  const [first, second] = [a, b].map(({ timeliness }) => timeliness === 'OVERDUE');
  return first && second ? byDue(a, b) : Number(second) - Number(first);
}

function byDue(a: Comparable, b: Comparable): number {
  const [first, second] = [a.currentDue ?? '9999', b.currentDue ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Whether a task no longer keeps its measure from being verified: done, excused, or routine (2.2). Local tasks never do. */
export function settles({ status, role }: Pick<Task, 'status' | 'role'>): boolean {
  return isDone(status) || status === 'ROUTINE' || (role !== 'LEAD' && role !== 'COOPERATING');
}
