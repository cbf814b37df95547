import { readFileSync } from 'node:fs';
import { validateLadder } from '../ladder/index.js';
import { buildCalendar, calendarKnownAt, changedDays, civilDate, instantOf, type HolidayNotice } from '../time/index.js';
import { isShifted, shiftClock, type DatedClock } from './shift-clock.js';

const seed = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../../seeds/${path}`, import.meta.url), 'utf8'));
const { notices } = seed('calendars/notices.json') as { notices: HolidayNotice[] };
const ladder = validateLadder(seed('ladders/plan.json'));
const d = civilDate;
const at = (date: string, time = '10:00'): Date => instantOf(d(date), time);
const published = (day: string): HolidayNotice => notices.find((notice) => notice.published === day) ?? fail(day);
const fail = (day: string): never => { throw new Error(`No notice of ${day}`); };

function clock(over: Partial<DatedClock>): DatedClock {
  return {
    status: 'RUNNING', provisional: false, rule: null, lastStepAt: null, nextStep: null, nextAt: null, pausedAt: null, remaining: null,
    dueOn: d('2015-09-08'), startedAt: at('2015-09-01'), heldUntil: null, heldAfter: null, ...over,
  };
}

describe('the notice of 13 May 2015', () => {
  const before = calendarKnownAt(notices, d('2015-05-12'));
  const after = calendarKnownAt(notices, d('2015-05-13'));
  const rule = { basis: 'OFFSET', start: d('2015-09-01'), offset: 'P5BD', roll: 'next' } as const;

  it('makes Sunday 6 September worked and the 3rd and 4th days off', () => {
    const changed = changedDays(published('2015-05-13'), before, after);
    expect(changed.map((day) => [day.date, day.before.working, day.after.working])).toEqual([
      ['2015-09-03', true, false], ['2015-09-04', true, false], ['2015-09-06', false, true],
    ]);
  });

  it('moves 5 working days after 1 September from the 8th to the 9th, and arms the ladder anew from now', () => {
    const shift = shiftClock(clock({ rule }), ladder, after, at('2015-09-02'));
    expect(shift).toMatchObject({ dueOn: '2015-09-09', moved: true, firmed: false, nextStep: 'T-3', nextAt: at('2015-09-06', '09:00') });
  });

  it('leaves a date that a person set, and moves only the day of its reminder', () => {
    const own = clock({ dueOn: d('2015-09-08'), nextStep: 'T-3', nextAt: at('2015-09-03', '09:00') });
    const shift = shiftClock(own, ladder, after, at('2015-09-01', '18:00'));
    expect(shift).toMatchObject({ dueOn: '2015-09-08', moved: false, nextStep: 'T-3', nextAt: at('2015-09-02', '09:00') });
    expect(isShifted(own, shift)).toBe(true);
    expect(isShifted({ ...own, nextAt: shift.nextAt }, shift)).toBe(false);
  });

  it('counts anew what a paused clock had left', () => {
    const paused = clock({ status: 'PAUSED', rule, pausedAt: at('2015-09-02'), remaining: 4 });
    expect(shiftClock(paused, ladder, after, at('2015-09-02'))).toMatchObject({ dueOn: '2015-09-09', remaining: 4, nextAt: null });
    const own = clock({ status: 'PAUSED', pausedAt: at('2015-09-02'), remaining: 4 });
    expect(shiftClock(own, ladder, after, at('2015-09-02'))).toMatchObject({ dueOn: '2015-09-08', remaining: 3 });
  });

  it('sends nothing before the end of a rest that a request for more time gave', () => {
    const held = clock({ heldUntil: at('2015-09-08', '09:00'), nextStep: 'T-1', nextAt: at('2015-09-08', '09:00') });
    expect(shiftClock(held, ladder, after, at('2015-09-02')).nextAt).toEqual(at('2015-09-08', '09:00'));
  });
});

describe('the notice of 27 January 2020', () => {
  const before = calendarKnownAt(notices, d('2020-01-26'));
  const after = calendarKnownAt(notices, d('2020-01-27'));

  it('takes the make-up Saturday 1 February back and prolongs the holiday by Friday 31 January', () => {
    const changed = changedDays(published('2020-01-27'), before, after);
    expect(changed.map((day) => [day.date, day.before.working, day.after.working])).toEqual([['2020-01-31', true, false], ['2020-02-01', true, false]]);
  });

  it('moves 3 working days after 22 January from 1 to 4 February', () => {
    const rule = { basis: 'OFFSET', start: d('2020-01-22'), offset: 'P3BD', roll: 'next' } as const;
    const shift = shiftClock(clock({ rule, dueOn: d('2020-02-01'), startedAt: at('2020-01-22') }), ladder, after, at('2020-01-28'));
    expect(shift).toMatchObject({ dueOn: '2020-02-04', moved: true });
  });
});

it('makes a provisional date firm and computes a monthly report anew when the year is announced', () => {
  const without = buildCalendar(notices.filter(({ year }) => year < 2016));
  const withIt = buildCalendar(notices.filter(({ year }) => year <= 2016));
  const report = clock({ rule: { basis: 'PERIOD', period: '2016-02' }, provisional: true, dueOn: d('2016-02-26'), startedAt: at('2015-12-01') });
  expect(shiftClock(report, ladder, without, at('2015-12-02'))).toMatchObject({ dueOn: '2016-02-26', provisional: true, firmed: false });
  expect(shiftClock(report, ladder, withIt, at('2015-12-02'))).toMatchObject({ dueOn: '2016-02-26', provisional: false, firmed: true, moved: false });
});
