import { DomainError } from '../errors.js';
import {
  civilDate, civilDateOfDay, dayNumberOf, dayOfWeekOf, maxDate, minDate, yearOf, type CivilDate, type DayNumber,
} from './civil-date.js';
import { daysOfRun, inOrderOfPublication, knownFrom, type HolidayNotice } from './holiday-notice.js';
import { WorkingDayIndex } from './working-day-index.js';
import { DEFAULT_ZONE, knownZone } from './zone.js';

/** Why a day is worked or not: it follows the week, a notice names it a day off, or a make-up day (调休). */
export interface DayInfo {
  readonly working: boolean;
  readonly why: 'week' | 'holiday' | 'makeup';
  /** The holiday's name, for a day off. */
  readonly name?: string;
  /** The notice that says so; absent where the day follows the week. */
  readonly notice?: { readonly published: string; readonly source: string };
}

/**
 * The working days of one set of State Council notices in one zone (E2). Immutable: an amended calendar is
 * another WorkCalendar, so a deadline can be recomputed under both and compared (E3).
 */
export class WorkCalendar {
  private readonly index: WorkingDayIndex;

  /** Use buildCalendar. */
  constructor(
    readonly zone: string,
    private readonly named: ReadonlyMap<DayNumber, DayInfo>,
    private readonly years: ReadonlySet<number>,
  ) {
    const exceptions = new Map<DayNumber, 1 | -1>();
    for (const [day, { working }] of named) {
      if (working !== isWeekday(day)) exceptions.set(day, working ? 1 : -1);
    }
    this.index = new WorkingDayIndex(exceptions);
  }

  /** Is it worked? Days that no notice names follow the week, also in years without a notice. */
  isWorkingDay(date: CivilDate): boolean {
    const day = dayNumberOf(date);
    return this.named.get(day)?.working ?? isWeekday(day);
  }

  /** Whether and why the day is worked, with the notice behind it. */
  dayInfo(date: CivilDate): DayInfo {
    const day = dayNumberOf(date);
    return this.named.get(day) ?? { working: isWeekday(day), why: 'week' };
  }

  /** Has the date's year a notice? If not, every deadline in it is provisional (暂定, E4). */
  announced(date: CivilDate): boolean {
    return this.years.has(yearOf(date));
  }

  /**
   * The n-th working day after the date (before it, if n is negative); counting starts the day after, so
   * "1 working day" is one working day and not 24 hours. 0 is the date itself, worked or not.
   */
  addWorkingDays(date: CivilDate, n: number): CivilDate {
    if (!Number.isInteger(n)) throw new DomainError('bad_offset', { workingDays: n });
    if (n === 0) return date;
    const day = dayNumberOf(date);
    const ordinal = n > 0 ? this.index.ordinal(day) + n : this.index.ordinal(day - 1) + n + 1;
    return civilDateOfDay(this.index.dayAt(ordinal));
  }

  /** The number of working days in (a, b]; negative if b is before a. */
  workingDaysBetween(a: CivilDate, b: CivilDate): number {
    return this.index.ordinal(dayNumberOf(b)) - this.index.ordinal(dayNumberOf(a));
  }

  /** The date itself if worked, else the first working day after it. */
  nextWorkingDay(date: CivilDate): CivilDate {
    return this.isWorkingDay(date) ? date : this.addWorkingDays(date, 1);
  }

  /** The date itself if worked, else the last working day before it. */
  previousWorkingDay(date: CivilDate): CivilDate {
    return this.isWorkingDay(date) ? date : this.addWorkingDays(date, -1);
  }

  /** Does the span from a to b (in either order, ends included) touch a year without a notice? */
  provisionalBetween(a: CivilDate, b: CivilDate): boolean {
    const last = yearOf(maxDate(a, b));
    for (let year = yearOf(minDate(a, b)); year <= last; year += 1) if (!this.years.has(year)) return true;
    return false;
  }
}

function isWeekday(day: DayNumber): boolean {
  return dayOfWeekOf(day) <= 5;
}

/**
 * The calendar that the notices make together: a later notice overrides what an earlier one said of the same
 * day. Throws bad_date for a malformed notice, invalid_input for an unknown zone.
 */
export function buildCalendar(notices: readonly HolidayNotice[], zone: string = DEFAULT_ZONE): WorkCalendar {
  const named = new Map<DayNumber, DayInfo>();
  for (const { published, source, daysOff, makeUpWorkdays, withdrawnMakeUpWorkdays = [] } of inOrderOfPublication(notices)) {
    const notice = { published, source };
    // Withdrawn first: the same notice may name the day a day off, as that of 2020-01-27 does with 2020-02-01.
    for (const date of withdrawnMakeUpWorkdays) named.delete(dayNumberOf(civilDate(date)));
    for (const run of daysOff) {
      for (const date of daysOfRun(run)) {
        named.set(dayNumberOf(date), { working: false, why: 'holiday', name: run.name, notice });
      }
    }
    for (const date of makeUpWorkdays) {
      named.set(dayNumberOf(civilDate(date)), { working: true, why: 'makeup', notice });
    }
  }
  return new WorkCalendar(knownZone(zone), named, new Set(notices.map(({ year }) => year)));
}

/**
 * The calendar as it stood at the end of a civil day: only notices published up to it (E3). A notice of
 * which only the month is known counts from that month's last day (see knownFrom).
 */
export function calendarKnownAt(
  notices: readonly HolidayNotice[], date: CivilDate, zone: string = DEFAULT_ZONE,
): WorkCalendar {
  return buildCalendar(notices.filter((notice) => knownFrom(notice) <= date), zone);
}
