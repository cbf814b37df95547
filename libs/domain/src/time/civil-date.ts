import { DomainError } from '../errors.js';

declare const brand: unique symbol;
/** A day of the civil calendar, 'YYYY-MM-DD', without any zone. Deadlines are these and not instants (E1). */
export type CivilDate = string & { readonly [brand]: 'CivilDate' };

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export type DayOfWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7;
const WEEK: readonly DayOfWeek[] = [1, 2, 3, 4, 5, 6, 7];

const MS_PER_DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01. Counting days as integers keeps zones and summer time out of calendar arithmetic. */
export type DayNumber = number;

/** Validates a civil date. Throws bad_date for a wrong shape or a day that does not exist (2015-02-29). */
export function civilDate(text: string): CivilDate {
  const match = typeof text === 'string' ? SHAPE.exec(text) : null;
  if (match !== null) {
    const [, y, m, d] = match.map(Number);
    // Date.UTC reads the years 0-99 as 1900-1999; the round trip below refuses them.
    const time = Date.UTC(y ?? 0, (m ?? 0) - 1, d ?? 0);
    if (new Date(time).toISOString().slice(0, 10) === text) return text as CivilDate;
  }
  throw new DomainError('bad_date', { date: String(text).slice(0, 40) });
}

/** True for a text that civilDate accepts. */
export function isCivilDate(text: string): text is CivilDate {
  try {
    civilDate(text);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

/** The day's number, for arithmetic and fast look-ups. */
export function dayNumberOf(date: CivilDate): DayNumber {
  // A date without a time is read as UTC, so this is a whole number.
  return Date.parse(date) / MS_PER_DAY;
}

const FIRST_DAY: DayNumber = Date.parse('0100-01-01') / MS_PER_DAY;
const LAST_DAY: DayNumber = Date.parse('9999-12-31') / MS_PER_DAY;

/** The civil date of a day number. Throws bad_date beyond the years 100 to 9999. */
export function civilDateOfDay(day: DayNumber): CivilDate {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) throw new DomainError('bad_date', { day });
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as CivilDate;
}

/** The date n calendar days later (earlier if n is negative). */
export function addDays(date: CivilDate, n: number): CivilDate {
  return civilDateOfDay(dayNumberOf(date) + n);
}

/**
 * The same day n calendar months later, or that month's last day where it has no such day
 * (31 January + 1 month = 28 or 29 February).
 */
export function addMonths(date: CivilDate, n: number): CivilDate {
  const month = yearOf(date) * 12 + monthOf(date) - 1 + n;
  const first = dateOfParts(Math.floor(month / 12), (month % 12 + 12) % 12 + 1, 1);
  const day = Math.min(Number(date.slice(8)), lastDayOfMonth(first));
  return addDays(first, day - 1);
}

/** The date of a year, a month (1-12) and a day. Throws bad_date. */
export function dateOfParts(year: number, month: number, day: number): CivilDate {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  return civilDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** How many days the date's month has. */
export function lastDayOfMonth(date: CivilDate): number {
  return new Date(Date.UTC(yearOf(date), monthOf(date), 0)).getUTCDate();
}

/** Negative if a is before b, 0 if equal, positive if after: fit for sort(). */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The earlier of two dates. */
export const minDate = (a: CivilDate, b: CivilDate): CivilDate => (a <= b ? a : b);
/** The later of two dates. */
export const maxDate = (a: CivilDate, b: CivilDate): CivilDate => (a >= b ? a : b);

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** 1 = January. */
export function monthOf(date: CivilDate): number {
  return Number(date.slice(5, 7));
}

export function dayOfWeek(date: CivilDate): DayOfWeek {
  return dayOfWeekOf(dayNumberOf(date));
}

/** The same of a day number: 1970-01-01 was a Thursday, index 3 from Monday. */
export function dayOfWeekOf(day: DayNumber): DayOfWeek {
  return WEEK[((day + 3) % 7 + 7) % 7] ?? 1;
}
