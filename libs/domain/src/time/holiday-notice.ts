import { DomainError } from '../errors.js';
import { civilDate, civilDateOfDay, dayNumberOf, dateOfParts, lastDayOfMonth, type CivilDate } from './civil-date.js';

/** A run of days off, both ends included. */
export interface DaysOff {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The working-day facts of one State Council notice on holiday arrangements (E2). A record may name days
 * of a neighbouring year: the notice for 2019 made 2018-12-29 a working day.
 */
export interface HolidayNotice {
  readonly year: number;
  /** 'YYYY-MM-DD', or 'YYYY-MM' where only the month of publication is on record. */
  readonly published: string;
  readonly source: string;
  /** The `published` of the notice it amends, or null. */
  readonly amends: string | null;
  readonly daysOff: readonly DaysOff[];
  readonly makeUpWorkdays: readonly string[];
  /** Make-up days that this notice takes back (2020-02-01, withdrawn on 2020-01-27). */
  readonly withdrawnMakeUpWorkdays?: readonly string[];
}

/**
 * The day from which a notice may be taken as known. A notice of which only the month is on record counts
 * from that month's last day: replaying history must never know a holiday before it was announced.
 */
export function knownFrom(notice: HolidayNotice): CivilDate {
  if (!/^\d{4}-\d{2}$/.test(notice.published)) return civilDate(notice.published);
  const first = civilDate(`${notice.published}-01`);
  return dateOfParts(Number(first.slice(0, 4)), Number(first.slice(5, 7)), lastDayOfMonth(first));
}

/** The notices in force order: by publication, so that an amendment comes after what it amends. */
export function inOrderOfPublication(notices: readonly HolidayNotice[]): HolidayNotice[] {
  return notices
    .map((notice) => ({ notice, from: knownFrom(notice) }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.notice.year - b.notice.year))
    .map(({ notice }) => notice);
}

/** Every day of a run. Throws bad_date if it ends before it begins or is longer than 60 days (a slip of the pen). */
export function daysOfRun(run: DaysOff): CivilDate[] {
  const from = dayNumberOf(civilDate(run.from));
  const to = dayNumberOf(civilDate(run.to));
  if (to < from || to - from > 60) throw new DomainError('bad_date', { from: run.from, to: run.to });
  return Array.from({ length: to - from + 1 }, (_, i) => civilDateOfDay(from + i));
}
