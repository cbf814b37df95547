import {
  appendEvents, claimDueClocks, firedSteps, insertReminders, markEverOverdue, moveClocks,
  type ClockMove, type Database, type DueClock, type NewEvent, type Tx,
} from '#database';
import { dueSteps, isOverdue, type ScheduledStep } from '#domain';
import type { Books, TimeBook } from '../time/books.js';
import { factsOfStep } from './step-facts.js';

export interface SweepOptions {
  /** Clocks per transaction. 500 keep the agencies' audit chains locked for well under 100 ms. */
  limit?: number;
}

export interface SweepResult {
  clocks: number;
  reminded: number;
  escalated: number;
  /** Whether more is due than one transaction took. */
  more: boolean;
}

interface Fired {
  clock: DueClock;
  step: ScheduledStep;
  event: NewEvent;
}

/**
 * Fires the ladder steps that are due at the database's now, of at most `limit` clocks: events, the send ledger and the
 * clocks' next steps in one transaction. Twice, late or on many machines at once, each step fires once (F5).
 */
export async function sweepOnce(db: Database, books: Books, { limit = 500 }: SweepOptions = {}): Promise<SweepResult> {
  return db.asSystem('sweep', async (tx) => {
    const clocks = await claimDueClocks(tx, limit);
    if (clocks.length === 0) return { clocks: 0, reminded: 0, escalated: 0, more: false };
    const book = await books.open(tx);
    const already = await firedSteps(tx, clocks.map(({ id }) => id));
    const fired: Fired[] = [];
    const moves: ClockMove[] = [];
    const overdue = new Set<string>();
    let capped = false;
    for (const clock of clocks) {
      const ladder = await book.ladder(clock.ladderKey, clock.ladderVersion);
      const due = dueSteps(ladder, { dueOn: clock.dueOn, startedAt: clock.startedAt, after: clock.lastStepAt }, tx.now, book.calendar);
      for (const step of due.steps) {
        if (already.has(`${clock.id}/${clock.dueOn}/${step.stepId}`)) continue;
        const marks = clock.kind === 'COMPLETION' && !clock.everOverdue && isOverdue(clock.dueOn, book.today) && !overdue.has(clock.taskId);
        if (marks) overdue.add(clock.taskId);
        fired.push({ clock, step, event: eventOf(clock, step, book, marks) });
      }
      moves.push({ id: clock.id, lastStepAt: due.steps.at(-1)?.at ?? clock.lastStepAt, nextStep: due.next?.stepId ?? null, nextAt: due.next?.at ?? null });
      capped ||= due.capped;
    }
    await record(tx, fired);
    await markEverOverdue(tx, [...overdue]);
    await moveClocks(tx, moves);
    const escalated = fired.filter(({ step }) => step.level > 0).length;
    return { clocks: clocks.length, reminded: fired.length - escalated, escalated, more: capped || clocks.length === limit };
  });
}

/** Sweeps until nothing is due any more; answers the sums. */
export async function sweep(db: Database, books: Books, options: SweepOptions = {}): Promise<Omit<SweepResult, 'more'>> {
  const sum = { clocks: 0, reminded: 0, escalated: 0 };
  for (;;) {
    const { clocks, reminded, escalated, more } = await sweepOnce(db, books, options);
    sum.clocks += clocks;
    sum.reminded += reminded;
    sum.escalated += escalated;
    if (!more) return sum;
  }
}

async function record(tx: Tx, fired: readonly Fired[]): Promise<void> {
  const ids = await appendEvents(tx, fired.map(({ event }) => event));
  await insertReminders(tx, fired.map(({ clock, step }, i) => ({
    clockId: clock.id, taskId: clock.taskId, dueOn: clock.dueOn, step: step.stepId, level: step.level, eventId: ids[i] ?? '',
  })));
}

/** From level 1 on the next rank is informed; who owes the work stays the same (G5), so nothing on the task changes hands. */
function eventOf(clock: DueClock, step: ScheduledStep, book: TimeBook, marks: boolean): NewEvent {
  return {
    type: step.level === 0 ? 'task.reminded' : 'task.escalated',
    taskId: clock.taskId, planId: clock.planId, subject: clock.id, agency: clock.agencyCode,
    ...(marks ? { before: { everOverdue: false }, after: { everOverdue: true } } : {}),
    facts: { ...factsOfStep(clock, step, book.calendar, book.today), at: step.at },
  };
}
