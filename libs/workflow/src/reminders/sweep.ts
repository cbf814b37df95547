import {
  appendEvents, claimDueClocks, firedSteps, insertReminders, markEverOverdue, moveClocks,
  type ClockMove, type Database, type DueClock, type NewEvent, type Tx,
} from '#database';
import { dueSteps, isOverdue, type DueSteps, type Ladder, type ScheduledStep, type WorkCalendar } from '#domain';
import { endMovedOn } from '../escalations/move-on.js';
import { makePapers } from '../escalations/make-papers.js';
import { papersForSteps, withoutPaper, type StepPaper } from '../escalations/step-papers.js';
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
  /** Whether it is the step that finds the task overdue for the first time. */
  marks: boolean;
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
    const stepsFor = dueStepsOnce(tx.now, book.calendar);
    const fired: Fired[] = [];
    const moves: ClockMove[] = [];
    const overdue = new Set<string>();
    let capped = false;
    for (const clock of clocks) {
      const ladder = await book.ladder(clock.ladderKey, clock.ladderVersion);
      const due = stepsFor(ladder, clock);
      for (const step of due.steps) {
        if (already.has(`${clock.id}/${clock.dueOn}/${step.stepId}`)) continue;
        const marks = clock.kind === 'COMPLETION' && !clock.everOverdue && isOverdue(clock.dueOn, book.today) && !overdue.has(clock.taskId);
        if (marks) overdue.add(clock.taskId);
        fired.push({ clock, step, marks });
      }
      moves.push({ id: clock.id, lastStepAt: due.steps.at(-1)?.at ?? clock.lastStepAt, nextStep: due.next?.stepId ?? null, nextAt: due.next?.at ?? null });
      capped ||= due.capped;
    }
    await record(tx, fired, book);
    await markEverOverdue(tx, [...overdue]);
    await moveClocks(tx, moves);
    const escalated = fired.filter(({ step }) => step.level > 0).length;
    return { clocks: clocks.length, reminded: fired.length - escalated, escalated, more: capped || clocks.length === limit };
  });
}

/** Ends the papers whose matter has moved on, then sweeps until nothing is due any more; answers the sums. */
export async function sweep(db: Database, books: Books, options: SweepOptions = {}): Promise<Omit<SweepResult, 'more'>> {
  const sum = { clocks: 0, reminded: 0, escalated: 0 };
  await endMovedOn(db);
  for (;;) {
    const { clocks, reminded, escalated, more } = await sweepOnce(db, books, options);
    sum.clocks += clocks;
    sum.reminded += reminded;
    sum.escalated += escalated;
    if (!more) return sum;
  }
}

/** Clocks of one plan stand at the same place of the same ladder by the hundred: each place is worked out once. */
function dueStepsOnce(now: Date, calendar: WorkCalendar): (ladder: Ladder, clock: DueClock) => DueSteps {
  const known = new Map<string, DueSteps>();
  return (ladder, { dueOn, startedAt, lastStepAt }) => {
    const place = `${ladder.key}@${ladder.version}/${dueOn}/${startedAt.getTime()}/${lastStepAt?.getTime()}`;
    const due = known.get(place) ?? dueSteps(ladder, { dueOn, startedAt, after: lastStepAt }, now, calendar);
    known.set(place, due);
    return due;
  };
}

async function record(tx: Tx, fired: readonly Fired[], book: TimeBook): Promise<void> {
  const found = await papersForSteps(tx, fired, book);
  const paperOf = (each: Fired): StepPaper => found?.papers.get(each) ?? withoutPaper();
  const ids = await appendEvents(tx, fired.map((each) => eventOf(each, book, paperOf(each))));
  await insertReminders(tx, fired.map(({ clock, step }, i) => ({
    clockId: clock.id, taskId: clock.taskId, dueOn: clock.dueOn, step: step.stepId, level: step.level, eventId: ids[i] ?? '',
  })));
  if (found) await makePapers(tx, fired.flatMap((each) => paperOf(each).draft ?? []), found.policy, book);
}

/**
 * From level 1 on the next rank is informed, by a paper; who owes the work stays the same (G5), so nothing on the task changes
 * hands. Where a paper does the telling, or waits for its signature, the step's own event mails nobody.
 */
function eventOf({ clock, step, marks }: Fired, book: TimeBook, paper: StepPaper): NewEvent {
  return {
    type: step.level === 0 ? 'task.reminded' : 'task.escalated',
    taskId: clock.taskId, planId: clock.planId, subject: clock.id, agency: clock.agencyCode,
    ...(marks ? { before: { everOverdue: false }, after: { everOverdue: true } } : {}),
    facts: { ...factsOfStep(clock, step, book.calendar, book.today), at: step.at, ...paper.facts }, publish: paper.mails,
  };
}
