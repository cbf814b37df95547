import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { addDays } from './civil-date.js';
import { chargeDays, type HoldingInterval } from './charged-days.js';
import type { HolidayNotice } from './holiday-notice.js';
import { buildCalendar } from './work-calendar.js';
import { civilDateOf, endOfDay } from './zone.js';

/** Any millisecond of the years with notices, and of some around them without. */
const calendarInstant = fc.date({ min: new Date('2013-06-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true });

const { notices } = JSON.parse(
  readFileSync(new URL('../../../../seeds/calendars/notices.json', import.meta.url), 'utf8'),
) as { notices: HolidayNotice[] };
const calendar = buildCalendar(notices);
const shanghai = (text: string): Date => new Date(`${text}:00+08:00`);
const held = (holder: string, from: string, to: string | null): HoldingInterval =>
  ({ holder, from: shanghai(from), to: to === null ? null : shanghai(to) });

/** Hand-overs in a row, as instants 0 to 30 days apart, the last one open or closed. */
const histories = fc.record({
  start: calendarInstant,
  gaps: fc.array(fc.oneof(fc.integer({ min: 0, max: 30 * 86_400_000 }), fc.constant(0)), { minLength: 1, maxLength: 8 }),
  holders: fc.array(fc.constantFrom('承办', '牵头', '联席办'), { minLength: 8, maxLength: 8 }),
  closed: fc.boolean(),
  read: fc.integer({ min: 0, max: 200 * 86_400_000 }),
}).map(({ start, gaps, holders, closed, read }) => {
  let from = start;
  const intervals = gaps.map((gap, i): HoldingInterval => {
    const to = new Date(from.getTime() + gap);
    const interval = { holder: holders[i] ?? '', from, to: i === gaps.length - 1 && !closed ? null : to };
    from = to;
    return interval;
  });
  return { intervals, until: new Date(start.getTime() + read) };
});

describe('charged days', () => {
  it('charges waiting for verification to the office', () => {
    const charged = chargeDays([
      held('承办', '2015-09-01T10:00', '2015-09-07T15:00'),
      held('联席办', '2015-09-07T15:00', '2015-09-09T09:00'),
      held('承办', '2015-09-09T09:00', null),
    ], shanghai('2015-09-10T12:00'), calendar);
    // 2 and 6 September to the handler; 7 and 8 to the office, who held at their ends; 9 and 10 to the handler again.
    expect(charged).toEqual(new Map([['承办', 4], ['联席办', 2]]));
  });

  it('charges the day on which the clock ends to its last holder', () => {
    expect(chargeDays([held('a', '2015-07-06T10:00', '2015-07-07T09:00'), held('b', '2015-07-07T09:00', '2015-07-08T11:00')],
      shanghai('2015-08-01T00:00'), calendar)).toEqual(new Map([['a', 0], ['b', 2]]));
  });

  it('adds up to the working days elapsed, whatever the hand-overs', () => {
    fc.assert(fc.property(histories, ({ intervals, until }) => {
      const last = intervals.at(-1)?.to ?? until;
      const end = last < until ? last : until;
      const first = intervals[0]?.from ?? until;
      const sum = [...chargeDays(intervals, until, calendar).values()].reduce((a, b) => a + b, 0);
      expect(sum).toBe(calendar.workingDaysBetween(civilDateOf(first), civilDateOf(end)));
    }), { numRuns: 300 });
  });

  it('charges each day to who held at its end: the same as asking day by day', () => {
    fc.assert(fc.property(histories, ({ intervals, until }) => {
      const last = intervals.at(-1)?.to ?? until;
      const end = last < until ? last : until;
      const expected = new Map<string, number>();
      for (let day = addDays(civilDateOf(intervals[0]?.from ?? end), 1); day <= civilDateOf(end); day = addDays(day, 1)) {
        if (!calendar.isWorkingDay(day)) continue;
        const moment = Math.min(endOfDay(day).getTime(), end.getTime());
        const holder = intervals.find(({ from, to }) => from.getTime() < moment && moment <= (to?.getTime() ?? Infinity))?.holder ?? 'nobody';
        expected.set(holder, (expected.get(holder) ?? 0) + 1);
      }
      const charged = new Map([...chargeDays(intervals, until, calendar)].filter(([, days]) => days !== 0));
      expect(charged).toEqual(expected);
    }), { numRuns: 300 });
  });

  it('answers nobody before the first interval, and refuses two holders at once or none', () => {
    expect(chargeDays([held('a', '2015-07-06T10:00', null)], shanghai('2015-07-01T00:00'), calendar)).toEqual(new Map());
    expect(chargeDays([], shanghai('2015-07-01T00:00'), calendar)).toEqual(new Map());
    const until = shanghai('2015-08-01T00:00');
    const refused = expect.objectContaining({ code: 'invalid_input' });
    expect(() => chargeDays([held('a', '2015-07-06T10:00', null), held('b', '2015-07-07T10:00', null)], until, calendar)).toThrow(refused);
    expect(() => chargeDays([held('a', '2015-07-06T10:00', '2015-07-07T10:00'), held('b', '2015-07-08T10:00', null)], until, calendar)).toThrow(refused);
    expect(() => chargeDays([held('a', '2015-07-06T10:00', '2015-07-05T10:00')], until, calendar)).toThrow(refused);
  });
});
