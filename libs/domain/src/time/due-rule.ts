import type { CivilDate } from './civil-date.js';
import { deadlineFrom } from './deadline.js';
import { duePeriod } from './reporting-periods.js';
import type { RollRule } from './roll.js';
import type { WorkCalendar } from './work-calendar.js';

/**
 * From what a clock's date follows; kept with the clock (E5), so that it can be explained (E6) and computed anew under
 * another calendar (E3). No rule: a person set the date, and only a person moves it.
 */
export type DueRule =
  /** So many days from a start, e.g. 'P3BD' after the receipt. */
  | { readonly basis: 'OFFSET'; readonly start: CivilDate; readonly offset: string; readonly roll: RollRule }
  /** The report of a period, e.g. '2015-07', due by the default rule of its rhythm. */
  | { readonly basis: 'PERIOD'; readonly period: string };

/** The date that the rule gives under a calendar. Throws bad_offset, bad_date for a rule that no rule is. */
export function dueByRule(rule: DueRule, calendar: WorkCalendar): CivilDate {
  return rule.basis === 'OFFSET' ? deadlineFrom(rule, calendar).dueOn : duePeriod(rule.period, calendar).dueOn;
}
