import { civilDate, type CivilDate } from './civil-date.js';
import { daysOfRun, type HolidayNotice } from './holiday-notice.js';
import type { DayInfo, WorkCalendar } from './work-calendar.js';

/** A day of which a notice says something else than was known before. */
export interface ChangedDay {
  readonly date: CivilDate;
  readonly before: DayInfo;
  readonly after: DayInfo;
}

/** The days that are worked under one calendar and not under the other, among those the notice names; in order. */
export function changedDays(notice: HolidayNotice, before: WorkCalendar, after: WorkCalendar): ChangedDay[] {
  const named = new Set<CivilDate>([
    ...notice.daysOff.flatMap(daysOfRun), ...[...notice.makeUpWorkdays, ...notice.withdrawnMakeUpWorkdays ?? []].map(civilDate),
  ]);
  return [...named].sort().flatMap((date) => {
    const change = { date, before: before.dayInfo(date), after: after.dayInfo(date) };
    return change.before.working === change.after.working ? [] : [change];
  });
}
