import { movingClocks, pauseClocks, pausedClocks, putClocks, type ClockWrite, type Tx } from '#database';
import { CLOCK_OFFSETS, formatOffset, offsetFor, resumedDue, UPHELD_AT_LEAST_DAYS, type Clock, type ClockKind, type Decision, type Task } from '#domain';
import { runningClock, runningFor, waitingClock } from '../time/arm-clock.js';
import type { TimeBook } from '../time/books.js';

/** Lets the task's clocks of these kinds stand still; each keeps the working days it had left. */
export async function pauseFor(tx: Tx, taskId: string, kinds: readonly ClockKind[], { today, calendar }: TimeBook): Promise<void> {
  const clocks = await movingClocks(tx, taskId, kinds);
  await pauseClocks(tx, clocks.map(({ id, dueOn }) => ({ id, remaining: dueOn === null ? null : calendar.workingDaysBetween(today, dueOn) })));
}

/** Lets the paused clocks run on, each for the working days it had left; the completion clock to the task's own date. */
export async function resumeAfter(tx: Tx, decision: Decision, after: Task, book: TimeBook): Promise<void> {
  const paused = await pausedClocks(tx, after.id);
  await putClocks(tx, paused.flatMap((clock): ClockWrite[] => resumed(clock, decision, after, book)));
}

function resumed(clock: Clock, { act }: Decision, after: Task, book: TimeBook): ClockWrite[] {
  const { taskId, kind, period, holder, holderAgency, remaining } = clock;
  const of = { taskId, kind, period, holder, holderAgency };
  if (kind === 'COMPLETION') return after.currentDue === null ? [] : [runningClock(of, after.currentDue, book)];
  const atLeast = act === 'uphold' && kind === 'RECEIPT' ? UPHELD_AT_LEAST_DAYS : undefined;
  if (remaining !== null) {
    const dueOn = resumedDue(remaining, book.today, book.calendar, atLeast);
    // A report's date belongs to its period: after a pause it follows from the pause instead.
    const offset = formatOffset({ unit: 'BD', count: Math.max(remaining, atLeast ?? remaining) });
    return [runningClock(of, dueOn, book, { basis: 'OFFSET', start: book.today, offset, roll: 'none' })];
  }
  // It had not started. Who objected has had the notice; for all others the receipt clock still waits for its delivery.
  return [act === 'uphold' && hasOffset(kind) ? runningFor(of, offsetFor(after, kind), book) : waitingClock(of, book)];
}

function hasOffset(kind: ClockKind): kind is keyof typeof CLOCK_OFFSETS {
  return kind in CLOCK_OFFSETS;
}
