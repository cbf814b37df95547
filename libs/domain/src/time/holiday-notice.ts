import { DomainError } from '../errors.js';
import { civilDate, civilDateOfDay, dayNumberOf, dayOfWeek, dateOfParts, lastDayOfMonth, maxDate, yearOf, type CivilDate } from './civil-date.js';

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
  /** The day on which it came into this installation's calendar, where that was after its publication. */
  readonly knownOn?: string;
}

/** The day of publication. Of a notice of which only the month is on record, that month's last day. */
export function publishedOn(notice: Pick<HolidayNotice, 'published'>): CivilDate {
  if (!/^\d{4}-\d{2}$/.test(notice.published)) return civilDate(notice.published);
  const first = civilDate(`${notice.published}-01`);
  return dateOfParts(Number(first.slice(0, 4)), Number(first.slice(5, 7)), lastDayOfMonth(first));
}

/**
 * The day from which a notice may be taken as known: its publication, or the later day on which it was put into the
 * calendar here. Replaying history must never know a holiday before it was announced.
 */
export function knownFrom(notice: Pick<HolidayNotice, 'published' | 'knownOn'>): CivilDate {
  const published = publishedOn(notice);
  return notice.knownOn === undefined ? published : maxDate(published, civilDate(notice.knownOn));
}

/** The notices in force order: by publication, so that an amendment comes after what it amends, whenever it was loaded. */
export function inOrderOfPublication(notices: readonly HolidayNotice[]): HolidayNotice[] {
  return notices
    .map((notice) => ({ notice, from: publishedOn(notice) }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.notice.year - b.notice.year))
    .map(({ notice }) => notice);
}

/**
 * Checks what a person or a file says a notice says. Throws invalid_input naming the place, bad_date for a day that does
 * not exist, a run that ends before it begins, or one that no year has.
 */
export function checkNotice(notice: HolidayNotice): HolidayNotice {
  publishedOn(notice);
  if (!Number.isInteger(notice.year) || notice.year < 2000 || notice.year > 2200) throw new DomainError('invalid_input', { path: 'year' });
  const near = (date: CivilDate, path: string): CivilDate => {
    // A notice may name days of a neighbouring year, at its ends.
    if (Math.abs(yearOf(date) - notice.year) > 1) throw new DomainError('invalid_input', { path, why: 'other_year' });
    return date;
  };
  notice.daysOff.forEach((run, i) => daysOfRun(run).forEach((date) => near(date, `daysOff[${i}]`)));
  const off = new Set<string>(notice.daysOff.flatMap(daysOfRun));
  notice.makeUpWorkdays.forEach((text, i) => {
    const date = near(civilDate(text), `makeUpWorkdays[${i}]`);
    if (dayOfWeek(date) <= 5) throw new DomainError('invalid_input', { path: `makeUpWorkdays[${i}]`, why: 'not_a_weekend' });
    if (off.has(date)) throw new DomainError('invalid_input', { path: `makeUpWorkdays[${i}]`, why: 'day_off_too' });
  });
  notice.withdrawnMakeUpWorkdays?.forEach((text, i) => near(civilDate(text), `withdrawnMakeUpWorkdays[${i}]`));
  return notice;
}

/** Every day of a run. Throws bad_date if it ends before it begins or is longer than 60 days (a slip of the pen). */
export function daysOfRun(run: DaysOff): CivilDate[] {
  const from = dayNumberOf(civilDate(run.from));
  const to = dayNumberOf(civilDate(run.to));
  if (to < from || to - from > 60) throw new DomainError('bad_date', { from: run.from, to: run.to });
  return Array.from({ length: to - from + 1 }, (_, i) => civilDateOfDay(from + i));
}
