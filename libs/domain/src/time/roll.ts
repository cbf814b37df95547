import { DomainError } from '../errors.js';
import type { CivilDate } from './civil-date.js';
import type { WorkCalendar } from './work-calendar.js';
import { minutesOf, type TimeOfDay } from './zone.js';

/**
 * What becomes of a date that falls on a day off (E5): left alone, the working day before (前移), the one
 * after (顺延), or the n-th working day after the break at a stated time (节后第N个工作日, as 住建部's weekly
 * reports do: a Tuesday in a holiday moves to the second working day after it, 12:00).
 */
export type RollRule = 'none' | 'previous' | 'next' | { readonly nthAfterHoliday: number; readonly at: TimeOfDay };

export interface RolledDate {
  readonly date: CivilDate;
  /** The time of day that the rule sets, or null where it sets none. */
  readonly at: TimeOfDay | null;
}

/** Applies the rule; a working day is never moved. Throws bad_offset for an n below 1, bad_date for a bad time. */
export function rollDate(date: CivilDate, rule: RollRule, calendar: WorkCalendar): RolledDate {
  if (typeof rule === 'object') {
    const { nthAfterHoliday: n, at } = rule;
    if (!Number.isInteger(n) || n < 1) throw new DomainError('bad_offset', { nthAfterHoliday: n });
    minutesOf(at);
    return calendar.isWorkingDay(date) ? { date, at: null } : { date: calendar.addWorkingDays(date, n), at };
  }
  switch (rule) {
    case 'none': return { date, at: null };
    case 'previous': return { date: calendar.previousWorkingDay(date), at: null };
    case 'next': return { date: calendar.nextWorkingDay(date), at: null };
  }
}
