import { clocksOf, holdClock, pauseSpent, putClocks, stopClocks, stopReportClocks, type ClockWrite, type ExtensionRow, type TaskRow, type Tx } from '#database';
import { holdUntil, OFFICE_AGENCY, offsetFor, pauseEnd, reviewingAgency, type Clock, type ExtensionDecision, type ExtensionRules, type ExtensionStatus } from '#domain';
import { runningClock, runningFor } from '../time/arm-clock.js';
import type { TimeBook } from '../time/books.js';

/**
 * The clock of whoever has the unfiled request on his desk: its drafter, whoever may sign it, its drafter again when it came back
 * (F9). It bears the request's id as its period, so that the task's own clocks of these kinds stay apart.
 */
export async function moveDeskClock(tx: Tx, task: TaskRow, id: string, { from, to }: ExtensionDecision, book: TimeBook): Promise<void> {
  // From one post of the chain to the next the same clock runs on, as with a request for completion.
  if (from === to && to === 'SIGNING') return;
  await stopReportClocks(tx, task.id, id, ['DRAFT', 'SIGNING', 'REWORK']);
  const kind = to === 'SIGNING' ? 'SIGNING' : to !== 'DRAFT' ? null : from === 'SIGNING' ? 'REWORK' : 'DRAFT';
  if (kind === null) return;
  await putClocks(tx, [runningFor({ taskId: task.id, kind, period: id, holder: 'OWNER', holderAgency: task.agencyCode }, offsetFor(task, kind), book)]);
}

/** The clock of whoever has to answer next: the lead (or assigner) with his opinion, or the office with its answer. */
export async function startAnswerClock(tx: Tx, task: TaskRow, to: ExtensionStatus, rules: ExtensionRules, book: TimeBook): Promise<ClockWrite> {
  const clock = to === 'LEAD_OPINION'
    ? runningFor({ taskId: task.id, kind: 'EXTENSION', holder: 'LEAD', holderAgency: reviewingAgency(task) }, `P${rules.opinionDays}BD`, book)
    : runningFor({ taskId: task.id, kind: 'EXTENSION', holder: 'OFFICE', holderAgency: OFFICE_AGENCY }, `P${rules.answerDays}BD`, book);
  await putClocks(tx, [clock]);
  return clock;
}

export async function stopAnswerClock(tx: Tx, taskId: string): Promise<void> {
  await stopClocks(tx, taskId, ['EXTENSION']);
}

/**
 * Lets the task's reminders and escalations rest while the request is pending, at most so many working days; they go on by
 * themselves. Once per date: withdrawing and filing anew gains nothing. Answers what has to be kept to end it early.
 */
export async function pauseLadder(
  tx: Tx, task: TaskRow, rules: ExtensionRules, book: TimeBook,
): Promise<Pick<ExtensionRow, 'pausedUntil' | 'heldAfter'>> {
  const clock = await runningCompletion(tx, task.id);
  if (!clock || task.currentDue === null || rules.pauseDays === 0 || await pauseSpent(tx, task.id, task.currentDue)) return { pausedUntil: null, heldAfter: null };
  const until = pauseEnd(book.today, rules.pauseDays, book.calendar);
  const ladder = await book.ladder(clock.ladderKey, clock.ladderVersion);
  await holdClock(tx, clock.id, holdUntil(ladder, clock, until, book.calendar));
  return { pausedUntil: until, heldAfter: clock.lastStepAt };
}

/** Ends the pause before its time: the request was refused or taken back, so the ladder goes on where it stood. */
export async function resumeLadder(tx: Tx, request: ExtensionRow, book: TimeBook): Promise<void> {
  if (request.pausedUntil === null || request.pausedUntil <= tx.now || request.signedAt === null) return;
  const clock = await runningCompletion(tx, request.taskId);
  // Armed anew meanwhile, by a return with a new date: that clock was never paused.
  if (!clock || clock.dueOn !== request.formerDue || clock.startedAt > request.signedAt) return;
  const ladder = await book.ladder(clock.ladderKey, clock.ladderVersion);
  await holdClock(tx, clock.id, holdUntil(ladder, { ...clock, lastStepAt: request.heldAfter }, tx.now, book.calendar));
}

/** Arms the completion clock anew for the task's new date: every reminder of the old one is gone at once (F6). */
export async function rearmCompletion(tx: Tx, task: TaskRow, book: TimeBook): Promise<void> {
  if (task.currentDue === null) return;
  await putClocks(tx, [runningClock({ taskId: task.id, kind: 'COMPLETION', holder: 'OWNER', holderAgency: task.agencyCode }, task.currentDue, book)]);
}

type Running = Clock & { dueOn: NonNullable<Clock['dueOn']>; startedAt: Date };

async function runningCompletion(tx: Tx, taskId: string): Promise<Running | null> {
  const clock = (await clocksOf(tx, taskId)).find(({ kind, status }) => kind === 'COMPLETION' && status === 'RUNNING');
  return clock && clock.dueOn !== null && clock.startedAt !== null ? { ...clock, dueOn: clock.dueOn, startedAt: clock.startedAt } : null;
}
