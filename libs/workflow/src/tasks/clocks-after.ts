import type { ClockWrite } from '#database';
import { offsetFor, OFFICE_AGENCY, reviewingAgency, type Decision, type Task } from '#domain';
import { coSignClocks } from './consult.js';
import { runningClock, runningFor, waitingClock } from '../time/arm-clock.js';
import type { TimeBook } from '../time/books.js';

/**
 * The clocks that an act starts or arms anew, from the task as it stands afterwards. A task that comes back to its
 * owner has its completion clock re-armed, so that a return or a new date moves every future reminder at once (F6).
 */
export function clocksAfter(decision: Decision, task: Task, book: TimeBook): ClockWrite[] {
  const owner = { taskId: task.id, holder: 'OWNER', holderAgency: task.agencyCode } as const;
  switch (decision.act) {
    case 'dispatch':
      return [waitingClock({ ...owner, kind: 'RECEIPT' }, book), ...completion(task, book)];
    case 'acknowledge':
      return [runningFor({ ...owner, kind: 'PLAN' }, offsetFor(task, 'PLAN'), book)];
    // Each post of the agency's chain gets its own days.
    case 'review':
    case 'requestCompletion':
      return [runningFor({ ...owner, kind: 'SIGNING' }, offsetFor(task, 'SIGNING'), book)];
    case 'sign':
    case 'accept':
      return [...review(task, book), ...coSignClocks(task, book)];
    case 'setJoint':
    case 'resume':
      return task.status === 'VERIFYING' ? coSignClocks(task, book) : [];
    case 'object':
      return [runningFor({ taskId: task.id, kind: 'RULING', holder: 'OFFICE', holderAgency: OFFICE_AGENCY }, offsetFor(task, 'RULING'), book)];
    case 'acceptProposal':
      return completion(task, book);
    case 'reopen':
    case 'return':
      return [...task.status === 'RETURNED' ? completion(task, book) : [], runningFor({ ...owner, kind: 'REWORK' }, offsetFor(task, 'REWORK'), book)];
    default:
      return [];
  }
}

/** The completion clock to the task's due date; continuing work without a date has none. */
export function completion(task: Task, book: TimeBook): ClockWrite[] {
  if (task.currentDue === null) return [];
  return [runningClock({ taskId: task.id, kind: 'COMPLETION', holder: 'OWNER', holderAgency: task.agencyCode }, task.currentDue, book)];
}

function review(task: Task, book: TimeBook): ClockWrite[] {
  if (task.status === 'LEAD_REVIEW') {
    return [runningFor({ taskId: task.id, kind: 'LEAD_REVIEW', holder: 'LEAD', holderAgency: reviewingAgency(task) }, offsetFor(task, 'LEAD_REVIEW'), book)];
  }
  if (task.status === 'VERIFYING') {
    return [runningFor({ taskId: task.id, kind: 'VERIFY', holder: 'OFFICE', holderAgency: OFFICE_AGENCY }, offsetFor(task, 'VERIFY'), book)];
  }
  return [];
}
