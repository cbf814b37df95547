import { schedulePeriodRows, type PeriodWrite, type Tx } from '#database';
import { addMonths, maxDate, reportingPeriods, type CivilDate, type ReportingCadence, type Task, type WorkCalendar } from '#domain';
import type { TimeBook } from '../time/books.js';

/** A report opens so many working days before it is due [I]: early enough to write, late enough to have something to say. */
const OPENS_WORKING_DAYS_BEFORE = 5;
/** Continuing work has no end; its reports are scheduled a year ahead. */
const MONTHS_AHEAD = 12;

/** The reports owed from today to the due date at this cadence (C1); none for 'none'. */
export function periodsFor(reporting: string, due: CivilDate | null, book: TimeBook): PeriodWrite[] {
  if (!isCadence(reporting)) return [];
  const to = due ?? addMonths(book.today, MONTHS_AHEAD);
  if (to < book.today) return [];
  return reportingPeriods({ cadence: reporting, from: book.today, to }, book.calendar).map((period) => ({
    period: period.key,
    opensOn: opensOn(period.dueOn, book.calendar, book.today),
    dueOn: period.dueOn,
  }));
}

/** From when a report that is due on a day may be filled in; never before `today`. */
export function opensOn(dueOn: CivilDate, calendar: WorkCalendar, today: CivilDate): CivilDate {
  return maxDate(today, calendar.addWorkingDays(dueOn, -OPENS_WORKING_DAYS_BEFORE));
}

/** Schedules a task's reports when it is dispatched. */
export async function schedulePeriods(tx: Tx, task: Task, book: TimeBook): Promise<void> {
  await schedulePeriodRows(tx, [task.id], periodsFor(task.reporting, task.currentDue, book));
}

function isCadence(reporting: string): reporting is ReportingCadence {
  return reporting === 'weekly' || reporting === 'monthly' || reporting === 'quarterly';
}
