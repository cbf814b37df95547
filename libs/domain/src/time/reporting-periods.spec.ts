import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { addDays, civilDate, civilDateOfDay, dayNumberOf } from './civil-date.js';
import type { HolidayNotice } from './holiday-notice.js';
import { reportingPeriods } from './reporting-periods.js';
import { buildCalendar } from './work-calendar.js';

/** Years with notices, and some around them without. */
const calendarDate = fc.integer({ min: dayNumberOf(civilDate('2013-06-01')), max: dayNumberOf(civilDate('2027-12-31')) })
  .map(civilDateOfDay);

const { notices } = JSON.parse(
  readFileSync(new URL('../../../../seeds/calendars/notices.json', import.meta.url), 'utf8'),
) as { notices: HolidayNotice[] };
const calendar = buildCalendar(notices);
const d = civilDate;
const periods = (cadence: 'weekly' | 'monthly' | 'quarterly', from: string, to: string) =>
  reportingPeriods({ cadence, from: d(from), to: d(to) }, calendar);

describe('reporting periods', () => {
  it('makes monthly reports due by the 28th, before it where that is a day off', () => {
    expect(periods('monthly', '2015-07-06', '2015-10-15').map(({ key, from, to, dueOn }) => [key, from, to, dueOn])).toEqual([
      ['2015-07', '2015-07-06', '2015-07-31', '2015-07-28'],
      ['2015-08', '2015-08-01', '2015-08-31', '2015-08-28'],
      ['2015-09', '2015-09-01', '2015-09-30', '2015-09-28'],
      ['2015-10', '2015-10-01', '2015-10-15', '2015-10-28'],
    ]);
    expect(periods('monthly', '2015-11-01', '2015-11-30')[0]?.dueOn).toBe('2015-11-27');
    expect(periods('monthly', '2015-02-01', '2015-02-28')[0]?.dueOn).toBe('2015-02-28');
  });

  it('makes weekly reports due on Tuesday 12:00, after a holiday on the second working day 12:00', () => {
    const weekly = periods('weekly', '2015-09-21', '2015-10-04');
    expect(weekly.map(({ key, dueOn, dueAt }) => [key, dueOn, dueAt.toISOString()])).toEqual([
      ['2015-W39', '2015-09-29', '2015-09-29T04:00:00.000Z'],
      // Tuesday 6 October is in the holiday to 7 October: 8 is the first working day after it, 9 the second.
      ['2015-W40', '2015-10-09', '2015-10-09T04:00:00.000Z'],
    ]);
  });

  it('makes quarterly reports due by the 28th of the last month', () => {
    expect(periods('quarterly', '2015-07-06', '2016-03-31').map(({ key, dueOn }) => [key, dueOn]))
      .toEqual([['2015-Q3', '2015-09-28'], ['2015-Q4', '2015-12-28'], ['2016-Q1', '2016-03-28']]);
  });

  it('asks for no report that was due before the task began', () => {
    expect(periods('monthly', '2015-07-29', '2015-08-31').map(({ key }) => key)).toEqual(['2015-08']);
  });

  it('numbers weeks as ISO 8601 does over the turn of the year', () => {
    expect(periods('weekly', '2015-12-28', '2016-01-10').map(({ key }) => key)).toEqual(['2015-W53', '2016-W01']);
    expect(periods('weekly', '2018-12-31', '2018-12-31').map(({ key }) => key)).toEqual(['2019-W01']);
  });

  it('marks reports in a year without a notice as provisional', () => {
    expect(periods('monthly', '2026-12-01', '2027-01-31').map(({ provisional }) => provisional)).toEqual([false, true]);
  });

  it('covers the span without gap or overlap, each report due on a working day', () => {
    const cadences = fc.constantFrom('weekly' as const, 'monthly' as const, 'quarterly' as const);
    fc.assert(fc.property(cadences, calendarDate, fc.nat(800), (cadence, from, days) => {
      const to = addDays(from, days);
      const all = reportingPeriods({ cadence, from, to }, calendar);
      all.forEach((period, i) => {
        expect(calendar.isWorkingDay(period.dueOn)).toBe(true);
        const following = all[i + 1];
        if (following) expect(following.from).toBe(addDays(period.to, 1));
        else expect(period.to).toBe(to);
      });
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    }));
  });

  it('refuses a span that ends before it begins, or without end', () => {
    expect(() => periods('monthly', '2015-08-01', '2015-07-01')).toThrow(expect.objectContaining({ code: 'bad_date' }));
    expect(() => periods('weekly', '2015-08-01', '2115-07-01')).toThrow(expect.objectContaining({ code: 'bad_date' }));
  });
});
