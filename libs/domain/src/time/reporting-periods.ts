import { DomainError } from '../errors.js';
import {
  addDays, addMonths, dateOfParts, dayOfWeek, lastDayOfMonth, maxDate, minDate, monthOf, yearOf,
  type CivilDate, type DayOfWeek,
} from './civil-date.js';
import { dueInstant } from './deadline.js';
import { rollDate, type RollRule } from './roll.js';
import type { WorkCalendar } from './work-calendar.js';
import type { TimeOfDay } from './zone.js';

export type ReportingCadence = 'weekly' | 'monthly' | 'quarterly';

/** When in its period, or how many weeks after it began, a report is due. */
export interface ReportingRule {
  readonly due:
    | { readonly dayOfWeek: DayOfWeek; readonly weeksAfter: number }
    /** In the period's last month; 31 means its last day. */
    | { readonly dayOfMonth: number };
  /** Null: 24:00 of the day. */
  readonly at: TimeOfDay | null;
  readonly roll: RollRule;
}

/**
 * 盘锦: monthly reports by the 28th, and so quarterly ones in the last month; a day off moves them forward
 * (前移), for the month's figures are wanted within the month. 住建部: weekly on Tuesday 12:00, after a holiday on the second
 * working day, 12:00; that the Tuesday is the one after the reported week is our own judgement.
 */
export const DEFAULT_REPORTING_RULES = {
  weekly: { due: { dayOfWeek: 2, weeksAfter: 1 }, at: '12:00', roll: { nthAfterHoliday: 2, at: '12:00' } },
  monthly: { due: { dayOfMonth: 28 }, at: null, roll: 'previous' },
  quarterly: { due: { dayOfMonth: 28 }, at: null, roll: 'previous' },
} as const satisfies Record<ReportingCadence, ReportingRule>;

export interface ReportingPeriod {
  /** '2015-W28', '2015-07' or '2015-Q3': stable, whatever part of the period the task covers. */
  readonly key: string;
  /** The part of the period that the task covers, both ends included. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly dueOn: CivilDate;
  readonly dueAt: Date;
  readonly provisional: boolean;
}

/** Enough for 19 years of weekly reports; more is a slip in a date. */
const MOST_PERIODS = 1000;

/**
 * The reports that a task owes between two dates, both included (C1). A period whose due date is before
 * `from` is not owed. Throws bad_date if the span ends before it begins or holds over 1000 periods.
 */
export function reportingPeriods(
  { cadence, from, to, rule = DEFAULT_REPORTING_RULES[cadence] }:
  { cadence: ReportingCadence; from: CivilDate; to: CivilDate; rule?: ReportingRule },
  calendar: WorkCalendar,
): ReportingPeriod[] {
  if (to < from) throw new DomainError('bad_date', { from, to });
  const periods: ReportingPeriod[] = [];
  let first = firstDayOf(cadence, from);
  for (let count = 0; first <= to; count += 1) {
    if (count >= MOST_PERIODS) throw new DomainError('bad_date', { from, to });
    const following = followingPeriod(cadence, first);
    const planned = plannedDueDate(rule, first, addDays(following, -1));
    const { date: dueOn, at } = rollDate(planned, rule.roll, calendar);
    if (dueOn >= from) {
      periods.push({
        key: keyOf(cadence, first),
        from: maxDate(first, from),
        to: minDate(addDays(following, -1), to),
        dueOn,
        dueAt: dueInstant(dueOn, at ?? rule.at, calendar.zone),
        provisional: calendar.provisionalBetween(planned, dueOn),
      });
    }
    first = following;
  }
  return periods;
}

/** A period's own due date by the rule of its rhythm: the day the rule names, and where a day off moves it. */
export interface PeriodDue {
  readonly cadence: ReportingCadence;
  readonly plannedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly rule: ReportingRule;
}

/** When the report of a period is due, from its key alone ('2015-W28', '2015-07', '2015-Q3'). Throws bad_date for another text. */
export function duePeriod(key: string, calendar: WorkCalendar, rules: Readonly<Record<ReportingCadence, ReportingRule>> = DEFAULT_REPORTING_RULES): PeriodDue {
  const { cadence, first } = readKey(key);
  const rule = rules[cadence];
  const plannedOn = plannedDueDate(rule, first, addDays(followingPeriod(cadence, first), -1));
  return { cadence, plannedOn, dueOn: rollDate(plannedOn, rule.roll, calendar).date, rule };
}

function readKey(key: string): { cadence: ReportingCadence; first: CivilDate } {
  const [, year = '', quarter, week, month] = /^(\d{4})-(?:Q([1-4])|W(\d\d)|(\d\d))$/.exec(key) ?? [];
  if (quarter !== undefined) return { cadence: 'quarterly', first: dateOfParts(Number(year), Number(quarter) * 3 - 2, 1) };
  if (month !== undefined) return { cadence: 'monthly', first: dateOfParts(Number(year), Number(month), 1) };
  if (week === undefined) throw new DomainError('bad_date', { period: key.slice(0, 40) });
  // Week 1 is the week of 4 January.
  const fourth = dateOfParts(Number(year), 1, 4);
  return { cadence: 'weekly', first: addDays(fourth, 1 - dayOfWeek(fourth) + 7 * (Number(week) - 1)) };
}

function firstDayOf(cadence: ReportingCadence, date: CivilDate): CivilDate {
  switch (cadence) {
    case 'weekly': return addDays(date, 1 - dayOfWeek(date));
    case 'monthly': return dateOfParts(yearOf(date), monthOf(date), 1);
    case 'quarterly': return dateOfParts(yearOf(date), monthOf(date) - (monthOf(date) - 1) % 3, 1);
  }
}

function followingPeriod(cadence: ReportingCadence, first: CivilDate): CivilDate {
  switch (cadence) {
    case 'weekly': return addDays(first, 7);
    case 'monthly': return addMonths(first, 1);
    case 'quarterly': return addMonths(first, 3);
  }
}

function plannedDueDate({ due }: ReportingRule, first: CivilDate, last: CivilDate): CivilDate {
  if ('dayOfWeek' in due) return addDays(first, 1 - dayOfWeek(first) + due.dayOfWeek - 1 + 7 * due.weeksAfter);
  return dateOfParts(yearOf(last), monthOf(last), Math.min(due.dayOfMonth, lastDayOfMonth(last)));
}

function keyOf(cadence: ReportingCadence, first: CivilDate): string {
  switch (cadence) {
    case 'weekly': return isoWeekOf(first);
    case 'monthly': return first.slice(0, 7);
    case 'quarterly': return `${first.slice(0, 4)}-Q${(monthOf(first) + 2) / 3}`;
  }
}

/** ISO 8601: a week belongs to the year of its Thursday, and week 1 has the year's first Thursday. */
function isoWeekOf(monday: CivilDate): string {
  const thursday = addDays(monday, 3);
  const newYear = dateOfParts(yearOf(thursday), 1, 1);
  const week = 1 + Math.floor((Date.parse(thursday) - Date.parse(newYear)) / (7 * 86_400_000));
  return `${yearOf(thursday)}-W${String(week).padStart(2, '0')}`;
}
