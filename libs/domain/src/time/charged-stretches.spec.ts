import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { chargeStretches } from './charged-days.js';
import { civilDate, civilDateOfDay, dayNumberOf, maxDate } from './civil-date.js';
import type { HolidayNotice } from './holiday-notice.js';
import { buildCalendar } from './work-calendar.js';
import { civilDateOf, instantOf } from './zone.js';

const { notices } = JSON.parse(readFileSync(new URL('../../../../seeds/calendars/notices.json', import.meta.url), 'utf8')) as { notices: HolidayNotice[] };
const calendar = buildCalendar(notices);
const at = (date: string, time = '10:00'): Date => instantOf(civilDate(date), time);

it('charges the days that wait for the office to the office, before the due date and after it', () => {
  const charged = chargeStretches([
    { who: 'MIIT', from: at('2015-09-01'), to: at('2015-09-09') },
    { who: 'JMO', from: at('2015-09-09'), to: null },
  ], civilDate('2015-09-08'), at('2015-09-11'), calendar);
  // 2, 6, 7 and 8 September are MIIT's; 9, 10 and 11 the office's, all of them after the date.
  expect(charged.map(({ stretch, days, overdueDays }) => [stretch.who, days, overdueDays])).toEqual([['MIIT', 4, 0], ['JMO', 3, 3]]);
});

it('adds up over all holders to the working days elapsed, and after the due date to those elapsed after it', () => {
  const day = dayNumberOf(civilDate('2015-07-01'));
  fc.assert(fc.property(
    fc.array(fc.integer({ min: 0, max: 60 * 24 }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }),
    (hours, dueIn, more) => {
      const start = at('2015-07-01').getTime();
      const times = [0, ...hours].reduce<number[]>((sum, hour) => [...sum, (sum.at(-1) ?? start) + hour * 3_600_000], []);
      const stretches = times.map((time, i) => ({ from: new Date(time), to: i + 1 < times.length ? new Date(times[i + 1] ?? 0) : null }));
      const until = new Date((times.at(-1) ?? start) + more * 3_600_000);
      const due = civilDateOfDay(day + dueIn);
      const charged = chargeStretches(stretches, due, until, calendar);
      const [first, last] = [civilDate('2015-07-01'), civilDateOf(until)];
      expect(charged.reduce((sum, { days }) => sum + days, 0)).toBe(calendar.workingDaysBetween(first, last));
      expect(charged.reduce((sum, { overdueDays }) => sum + overdueDays, 0)).toBe(last < due ? 0 : calendar.workingDaysBetween(maxDate(first, due), last));
    }));
});
