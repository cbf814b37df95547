import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { addDays, civilDate, civilDateOfDay, dayNumberOf } from './civil-date.js';
import { checkDueDate, deadlineFrom, isOverdue, lateWorkingDays } from './deadline.js';
import type { HolidayNotice } from './holiday-notice.js';
import { formatOffset, parseOffset, type OffsetUnit } from './offset.js';
import { rollDate, type RollRule } from './roll.js';
import { buildCalendar } from './work-calendar.js';
import { civilDateOf, endOfDay } from './zone.js';

const anyDate = fc.integer({ min: dayNumberOf(civilDate('1990-01-01')), max: dayNumberOf(civilDate('2060-12-31')) })
  .map(civilDateOfDay);
/** Years with notices, and some around them without. */
const calendarDate = fc.integer({ min: dayNumberOf(civilDate('2013-06-01')), max: dayNumberOf(civilDate('2027-12-31')) })
  .map(civilDateOfDay);

const { notices } = JSON.parse(
  readFileSync(new URL('../../../../seeds/calendars/notices.json', import.meta.url), 'utf8'),
) as { notices: HolidayNotice[] };
const calendar = buildCalendar(notices);
const d = civilDate;
const units = fc.constantFrom<OffsetUnit>('BD', 'D', 'W', 'M');
const rolls = fc.constantFrom<RollRule>('previous', 'next', { nthAfterHoliday: 2, at: '12:00' });

describe('offset codes', () => {
  it.each([
    ['P5BD', { unit: 'BD', count: 5 }], ['-P3BD', { unit: 'BD', count: -3 }], ['P10D', { unit: 'D', count: 10 }],
    ['P2W', { unit: 'W', count: 2 }], ['P1M', { unit: 'M', count: 1 }], ['-P0BD', { unit: 'BD', count: 0 }],
  ])('reads %s', (code, offset) => expect(parseOffset(code)).toEqual(offset));

  it.each(['PT24H', '5', 'P5', 'P5bd', 'P1Y', 'P-3BD', 'P1.5BD', 'P99999BD', '', ' P5BD', 'P1DT1H'])('refuses %p', (code) => {
    expect(() => parseOffset(code)).toThrow(expect.objectContaining({ code: 'bad_offset' }));
  });

  it('writes what it reads', () => {
    fc.assert(fc.property(units, fc.integer({ min: -9999, max: 9999 }), (unit, count) => {
      expect(parseOffset(formatOffset({ unit, count }))).toEqual({ unit, count });
    }));
  });
});

describe('roll rules', () => {
  it('moves a day off forward, back, or to the n-th working day after the break', () => {
    const off = d('2015-09-04');
    expect(rollDate(off, 'none', calendar)).toEqual({ date: '2015-09-04', at: null });
    expect(rollDate(off, 'previous', calendar)).toEqual({ date: '2015-09-02', at: null });
    expect(rollDate(off, 'next', calendar)).toEqual({ date: '2015-09-06', at: null });
    expect(rollDate(off, { nthAfterHoliday: 2, at: '12:00' }, calendar)).toEqual({ date: '2015-09-07', at: '12:00' });
  });

  it('leaves a working day alone, also a working Sunday', () => {
    for (const rule of ['none', 'previous', 'next', { nthAfterHoliday: 2, at: '12:00' }] as const) {
      expect(rollDate(d('2015-09-06'), rule, calendar)).toEqual({ date: '2015-09-06', at: null });
    }
  });

  it('refuses an n below one and a bad time', () => {
    expect(() => rollDate(d('2015-09-04'), { nthAfterHoliday: 0, at: '12:00' }, calendar)).toThrow(expect.objectContaining({ code: 'bad_offset' }));
    expect(() => rollDate(d('2015-09-07'), { nthAfterHoliday: 1, at: 'noon' }, calendar)).toThrow(expect.objectContaining({ code: 'bad_date' }));
  });
});

describe('deadlines', () => {
  it('makes "1 working day" one working day and not 24 hours', () => {
    // Started on the Friday before the weekend: due on Monday, at its 24:00 in Shanghai.
    expect(deadlineFrom({ start: d('2015-07-10'), offset: 'P1BD', roll: 'none' }, calendar)).toEqual({
      dueOn: '2015-07-13', provisional: false, dueAt: new Date('2015-07-13T16:00:00Z'),
    });
  });

  it('rolls calendar months off a holiday', () => {
    expect(deadlineFrom({ start: d('2015-09-01'), offset: 'P1M', roll: 'next' }, calendar).dueOn).toBe('2015-10-08');
    expect(deadlineFrom({ start: d('2015-09-01'), offset: 'P1M', roll: 'previous' }, calendar).dueOn).toBe('2015-09-30');
    expect(deadlineFrom({ start: d('2015-08-31'), offset: 'P1M', roll: 'none' }, calendar).dueOn).toBe('2015-09-30');
  });

  it('ends at a stated time, and at the roll rule\'s own time where that moved it', () => {
    const rule = { offset: 'P0D', roll: { nthAfterHoliday: 2, at: '12:00' }, at: '17:00' } as const;
    expect(deadlineFrom({ ...rule, start: d('2015-07-07') }, calendar).dueAt).toEqual(new Date('2015-07-07T09:00:00Z'));
    expect(deadlineFrom({ ...rule, start: d('2015-10-06') }, calendar)).toMatchObject({ dueOn: '2015-10-09', dueAt: new Date('2015-10-09T04:00:00Z') });
  });

  it('is provisional as soon as the count or the roll touches a year without a notice', () => {
    expect(deadlineFrom({ start: d('2026-12-30'), offset: 'P1BD', roll: 'none' }, calendar).provisional).toBe(false);
    expect(deadlineFrom({ start: d('2026-12-30'), offset: 'P2BD', roll: 'none' }, calendar).provisional).toBe(true);
    expect(deadlineFrom({ start: d('2026-12-02'), offset: 'P1M', roll: 'previous' }, calendar)).toMatchObject({ dueOn: '2027-01-01', provisional: true });
    expect(deadlineFrom({ start: d('2027-01-10'), offset: '-P10BD', roll: 'none' }, calendar)).toMatchObject({ provisional: true });
  });

  it('lands on a working day and ends the day in its zone, whatever the offset and roll', () => {
    fc.assert(fc.property(calendarDate, units, fc.integer({ min: 1, max: 60 }), rolls, (start, unit, count, roll) => {
      const { dueOn, dueAt } = deadlineFrom({ start, offset: { unit, count }, roll }, calendar);
      expect(calendar.isWorkingDay(dueOn)).toBe(true);
      expect(dueAt <= endOfDay(dueOn)).toBe(true);
      expect(civilDateOf(new Date(dueAt.getTime() - 1))).toBe(dueOn);
    }));
  });

  it('never lets a longer offset end earlier under 前移 or 顺延', () => {
    // Not so under 节后第N个工作日: a Sunday moves to Tuesday while the Monday stays.
    const towards = fc.constantFrom('previous' as const, 'next' as const);
    fc.assert(fc.property(calendarDate, units, fc.integer({ min: -60, max: 60 }), towards, (start, unit, count, roll) => {
      const at = (n: number): string => deadlineFrom({ start, offset: { unit, count: n }, roll }, calendar).dueOn;
      expect(at(count) <= at(count + 1)).toBe(true);
    }));
  });
});

describe('a due date set by a person', () => {
  const today = d('2015-08-20');
  const refused = (code: string, details: object) => expect.objectContaining({ code, details: expect.objectContaining(details) });

  it('is refused in the past, on a day off, after the parent, each with the dates', () => {
    expect(() => checkDueDate({ dueOn: d('2015-08-19'), today }, calendar)).toThrow(refused('due_in_past', { dueOn: '2015-08-19', today }));
    expect(() => checkDueDate({ dueOn: d('2015-09-02'), today, parentDueOn: d('2015-09-01') }, calendar))
      .toThrow(refused('due_after_parent', { dueOn: '2015-09-02', parentDueOn: '2015-09-01' }));
    expect(() => checkDueDate({ dueOn: d('2015-09-03'), today }, calendar)).toThrow(refused('due_on_day_off', {
      dueOn: '2015-09-03', why: 'holiday', name: '抗日战争暨世界反法西斯战争胜利70周年纪念日',
      notice: expect.objectContaining({ published: '2015-05-13' }), previousWorkingDay: '2015-09-02', nextWorkingDay: '2015-09-06',
    }));
    expect(() => checkDueDate({ dueOn: d('2015-08-22'), today }, calendar)).toThrow(refused('due_on_day_off', { why: 'week', notice: null }));
  });

  it('may be today, a working Sunday, and the parent\'s own date', () => {
    expect(checkDueDate({ dueOn: today, today, parentDueOn: today }, calendar)).toEqual({ provisional: false });
    expect(checkDueDate({ dueOn: d('2015-09-06'), today, parentDueOn: null }, calendar)).toEqual({ provisional: false });
  });

  it('is provisional in a year without a notice', () => {
    expect(checkDueDate({ dueOn: d('2027-03-01'), today }, calendar)).toEqual({ provisional: true });
  });
});

describe('lateness', () => {
  it('begins with the civil day after the due date and counts working days', () => {
    const dueOn = d('2015-07-10');
    expect([isOverdue(dueOn, dueOn), isOverdue(dueOn, d('2015-07-11'))]).toEqual([false, true]);
    expect(['2015-07-09', '2015-07-10', '2015-07-12', '2015-07-13'].map((day) => lateWorkingDays(dueOn, d(day), calendar))).toEqual([0, 0, 0, 1]);
  });

  it('is never negative and never shrinks with time', () => {
    fc.assert(fc.property(anyDate, anyDate, (dueOn, day) => {
      const late = lateWorkingDays(dueOn, day, calendar);
      expect(late).toBeGreaterThanOrEqual(0);
      expect(lateWorkingDays(dueOn, addDays(day, 1), calendar)).toBeGreaterThanOrEqual(late);
    }));
  });
});
