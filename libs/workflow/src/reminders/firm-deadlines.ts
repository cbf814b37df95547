import {
  appendEvents, firmClocks, firmTasks, moveClocks, openTasksDueIn, provisionalYears, raiseAlarms, type AlarmWrite, type Database, type Tx,
} from '#database';
import { dateOfParts, monthOf, nextStep, yearOf } from '#domain';
import type { Books, TimeBook } from '../time/books.js';

const DECEMBER = 12;

export interface Firmed {
  tasks: number;
  clocks: number;
  alarms: number;
}

/**
 * Makes provisional dates (暂定) firm once their year's holiday notice is known: marks go, ladders are computed anew, and
 * a date that turns out to be a day off is put before the office and never moved (E4). In December a missing notice for
 * the next year is an alarm.
 */
export async function firmDeadlines(db: Database, books: Books, { limit = 500 }: { limit?: number } = {}): Promise<Firmed> {
  const sum = { tasks: 0, clocks: 0, alarms: 0 };
  const years = await db.asSystem('deadlines.firm', async (tx) => {
    const book = await books.open(tx);
    sum.alarms += await warnOfMissingYear(tx, book);
    return (await provisionalYears(tx)).filter((year) => book.calendar.announced(dateOfParts(year, 1, 1)));
  });
  for (const year of years) {
    for (let full = true; full;) {
      const { tasks, clocks, alarms } = await db.asSystem('deadlines.firm', async (tx) => firmBatch(tx, year, limit, await books.open(tx)));
      sum.tasks += tasks;
      sum.clocks += clocks;
      sum.alarms += alarms;
      full = tasks === limit || clocks === limit;
    }
  }
  return sum;
}

async function firmBatch(tx: Tx, year: number, limit: number, book: TimeBook): Promise<Firmed> {
  const tasks = await firmTasks(tx, year, limit);
  await appendEvents(tx, tasks.map((task) => ({
    type: 'task.deadline_firmed', taskId: task.id, planId: task.planId, agency: task.agencyCode,
    before: { provisional: true }, after: { provisional: false }, facts: { dueOn: task.currentDue, year },
  })));
  const alarms = await raiseAlarms(tx, tasks.flatMap((task): AlarmWrite[] => {
    const info = book.calendar.dayInfo(task.currentDue);
    return info.working ? [] : [{
      kind: 'calendar.due_on_day_off', dedupeKey: `calendar.due_on_day_off:${task.id}:${task.currentDue}`, taskId: task.id, agencyCode: task.agencyCode,
      details: {
        taskTitle: task.title, dueOn: task.currentDue, why: info.why, name: info.name ?? null, notice: info.notice ?? null,
        previousWorkingDay: book.calendar.previousWorkingDay(task.currentDue), nextWorkingDay: book.calendar.nextWorkingDay(task.currentDue),
      },
    }];
  }));
  const clocks = await firmClocks(tx, year, limit);
  const moves = [];
  for (const clock of clocks) {
    const ladder = await book.ladder(clock.ladderKey, clock.ladderVersion);
    const next = nextStep(ladder, { dueOn: clock.dueOn, startedAt: clock.startedAt, after: clock.lastStepAt }, book.calendar);
    moves.push({ id: clock.id, lastStepAt: clock.lastStepAt, nextStep: next?.stepId ?? null, nextAt: next?.at ?? null });
  }
  await moveClocks(tx, moves);
  return { tasks: tasks.length, clocks: clocks.length, alarms };
}

/** The notice of a year comes in autumn of the year before; in December its absence is the office's business (GGRC #4728). */
async function warnOfMissingYear(tx: Tx, book: TimeBook): Promise<number> {
  const year = yearOf(book.today) + 1;
  if (monthOf(book.today) !== DECEMBER || book.calendar.announced(dateOfParts(year, 1, 1))) return 0;
  return raiseAlarms(tx, [{
    kind: 'calendar.missing', dedupeKey: `calendar.missing:${year}`, details: { year, affectedTasks: await openTasksDueIn(tx, year) },
  }]);
}
