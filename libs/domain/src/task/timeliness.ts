import type { CivilDate, WorkCalendar } from '../time/index.js';
import { isDone, type Task } from './task.js';

/** How a task stands to its deadline; computed, never stored. */
export type Timeliness = 'NOT_STARTED_CLOCK' | 'ON_TIME' | 'DUE_SOON' | 'OVERDUE' | 'PROVISIONAL' | 'PAUSED' | 'DONE' | 'LATE';

/** From how many working days before the deadline a task counts as 临期; the third step of the default ladder is -3. */
export const DUE_SOON_WORKING_DAYS = 5;

/** The last civil date that counts as due soon today: lists filter by it in SQL. */
export function dueSoonLimit(today: CivilDate, calendar: WorkCalendar): CivilDate {
  return calendar.addWorkingDays(today, DUE_SOON_WORKING_DAYS);
}

/** What of a task decides its timeliness. */
export type Timed = Pick<Task, 'status' | 'finishedLate' | 'currentDue' | 'heldBy' | 'provisional'>;

/**
 * Timeliness on a civil date. Waiting for the lead's or the office's review is not the agency's overdue
 * (GGRC #5842): a signed task stands by the day it was signed.
 */
export function timelinessOf(task: Timed, today: CivilDate, calendar: WorkCalendar): Timeliness {
  return timelinessBy(task, today, dueSoonLimit(today, calendar));
}

/** The same for many tasks of one day: `soon` is the day's dueSoonLimit, worked out once. */
export function timelinessBy(task: Timed, today: CivilDate, soon: CivilDate): Timeliness {
  if (isDone(task.status)) return task.finishedLate ? 'LATE' : 'DONE';
  if (task.status === 'OBJECTED' || task.status === 'SUSPENDED') return 'PAUSED';
  if (task.status === 'DRAFT' || task.status === 'ROUTINE' || task.currentDue === null) return 'NOT_STARTED_CLOCK';
  if (task.heldBy !== 'OWNER') return task.finishedLate ? 'LATE' : 'ON_TIME';
  if (task.currentDue < today) return 'OVERDUE';
  if (task.currentDue <= soon) return 'DUE_SOON';
  return task.provisional ? 'PROVISIONAL' : 'ON_TIME';
}
