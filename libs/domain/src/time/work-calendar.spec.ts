import { readFileSync } from 'node:fs';
import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { addDays, civilDate, civilDateOfDay, dayNumberOf, dayOfWeek, type CivilDate } from './civil-date.js';
import type { HolidayNotice } from './holiday-notice.js';
import { buildCalendar, calendarKnownAt, type WorkCalendar } from './work-calendar.js';

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

/** The definition, word by word, walking day by day. */
function walk(from: CivilDate, n: number, cal: WorkCalendar): CivilDate {
  let date = from;
  for (let left = Math.abs(n); left > 0;) {
    date = addDays(date, Math.sign(n));
    if (cal.isWorkingDay(date)) left -= 1;
  }
  return date;
}

describe('the State Council calendar', () => {
  it('agrees with the independent package chinese-days on every day of 2014 to 2026', () => {
    const differences: string[] = [];
    for (let date = d('2014-01-01'); date <= '2026-12-31'; date = addDays(date, 1)) {
      if (calendar.isWorkingDay(date) !== chineseDays.isWorkday(date)) differences.push(date);
    }
    expect(differences).toEqual([]);
  });

  it('counts five working days after 2015-09-01 to 9 September with the notice of 13 May, to 8 September before it', () => {
    expect(calendar.addWorkingDays(d('2015-09-01'), 5)).toBe('2015-09-09');
    expect(calendarKnownAt(notices, d('2015-05-12')).addWorkingDays(d('2015-09-01'), 5)).toBe('2015-09-08');
    expect(calendarKnownAt(notices, d('2015-05-13')).addWorkingDays(d('2015-09-01'), 5)).toBe('2015-09-09');
  });

  it('withdraws the make-up day 2020-02-01 on 27 January 2020 and makes it a day off', () => {
    expect(calendarKnownAt(notices, d('2020-01-26')).dayInfo(d('2020-02-01'))).toMatchObject({ working: true, why: 'makeup' });
    expect(calendarKnownAt(notices, d('2020-01-26')).isWorkingDay(d('2020-01-31'))).toBe(true);
    expect(calendar.dayInfo(d('2020-02-01'))).toMatchObject({
      working: false, why: 'holiday', name: '春节', notice: { published: '2020-01-27' },
    });
    expect(calendar.isWorkingDay(d('2020-01-31'))).toBe(false);
  });

  it('falls back to the week for a make-up day that is withdrawn and not named a day off', () => {
    const base = { year: 2030, published: '2029-12-01', source: 's', amends: null, daysOff: [], makeUpWorkdays: ['2030-02-02', '2030-02-03'] };
    const amended = buildCalendar([
      { year: 2030, published: '2030-01-10', source: 't', amends: '2029-12-01', daysOff: [], makeUpWorkdays: [], withdrawnMakeUpWorkdays: ['2030-02-02'] },
      base,
    ]);
    expect(amended.dayInfo(d('2030-02-02'))).toEqual({ working: false, why: 'week' });
    expect(amended.isWorkingDay(d('2030-02-03'))).toBe(true);
  });

  it('follows a notice into the neighbouring year', () => {
    expect(calendar.dayInfo(d('2018-12-29'))).toMatchObject({ working: true, why: 'makeup', notice: { published: '2018-12-06' } });
    expect(calendar.dayInfo(d('2018-12-31'))).toMatchObject({ working: false, why: 'holiday', name: '元旦' });
    expect(calendarKnownAt(notices, d('2018-12-05')).isWorkingDay(d('2018-12-31'))).toBe(true);
  });

  it('names the notice behind each named day, and none where the week decides', () => {
    expect(calendar.dayInfo(d('2015-09-06'))).toEqual({
      working: true, why: 'makeup',
      notice: { published: '2015-05-13', source: 'http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm' },
    });
    expect(calendar.dayInfo(d('2015-09-07'))).toEqual({ working: true, why: 'week' });
  });

  it('does not take an unofficial observance for a holiday', () => {
    expect(calendar.isWorkingDay(d('2015-12-25'))).toBe(true);
    expect(calendar.isWorkingDay(d('2015-02-13'))).toBe(true);
  });

  it('knows a notice of which only the month is on record from the last day of that month', () => {
    expect(calendarKnownAt(notices, d('2025-11-29')).announced(d('2026-03-01'))).toBe(false);
    expect(calendarKnownAt(notices, d('2025-11-30')).announced(d('2026-03-01'))).toBe(true);
  });

  it('calls spans into years without a notice provisional', () => {
    expect(calendar.announced(d('2027-01-01'))).toBe(false);
    expect(calendar.provisionalBetween(d('2026-11-01'), d('2026-12-31'))).toBe(false);
    expect(calendar.provisionalBetween(d('2027-01-04'), d('2026-11-01'))).toBe(true);
    expect(buildCalendar([]).provisionalBetween(d('2026-11-01'), d('2026-11-02'))).toBe(true);
  });

  it('refuses a malformed notice and an unknown zone', () => {
    const notice = { year: 2030, published: '2029-12-01', source: 's', amends: null, daysOff: [], makeUpWorkdays: [] };
    const bad = expect.objectContaining({ code: 'bad_date' });
    expect(() => buildCalendar([{ ...notice, daysOff: [{ name: '春节', from: '2030-02-10', to: '2030-02-03' }] }])).toThrow(bad);
    expect(() => buildCalendar([{ ...notice, makeUpWorkdays: ['2030-02-30'] }])).toThrow(bad);
    expect(() => buildCalendar([{ ...notice, published: 'soon' }])).toThrow(bad);
    expect(() => buildCalendar([notice], 'Mars/Olympus')).toThrow(expect.objectContaining({ code: 'invalid_input' }));
  });
});

describe('counting working days', () => {
  const calendars = fc.constantFrom(calendar, calendarKnownAt(notices, d('2015-05-12')), buildCalendar([]));

  it('finds the same day as walking day by day', () => {
    fc.assert(fc.property(calendars, calendarDate, fc.integer({ min: -120, max: 120 }), (cal, date, n) => {
      expect(cal.addWorkingDays(date, n)).toBe(walk(date, n, cal));
    }), { numRuns: 500 });
  });

  it('counts what adding added, from worked and idle days alike', () => {
    fc.assert(fc.property(calendars, anyDate, fc.integer({ min: -3000, max: 3000 }), (cal, date, n) => {
      const end = cal.addWorkingDays(date, n);
      const ends = n < 0 && !cal.isWorkingDay(date) ? n + 1 : n;
      expect(cal.workingDaysBetween(date, end)).toBe(ends);
      if (n !== 0) expect(cal.isWorkingDay(end)).toBe(true);
    }), { numRuns: 500 });
  });

  it('counts (a, b], negative backwards', () => {
    expect(calendar.workingDaysBetween(d('2015-09-01'), d('2015-09-09'))).toBe(5);
    expect(calendar.workingDaysBetween(d('2015-09-09'), d('2015-09-01'))).toBe(-5);
    expect(calendar.workingDaysBetween(d('2015-09-05'), d('2015-09-05'))).toBe(0);
  });

  it('keeps a date where it is for 0 working days, and refuses fractions of a day', () => {
    expect(calendar.addWorkingDays(d('2015-09-05'), 0)).toBe('2015-09-05');
    expect(() => calendar.addWorkingDays(d('2015-09-05'), 0.5)).toThrow(expect.objectContaining({ code: 'bad_offset' }));
  });

  it('finds the working day at or beside a date', () => {
    expect(calendar.nextWorkingDay(d('2015-09-03'))).toBe('2015-09-06');
    expect(calendar.previousWorkingDay(d('2015-09-05'))).toBe('2015-09-02');
    expect(calendar.nextWorkingDay(d('2015-09-06'))).toBe('2015-09-06');
    expect(dayOfWeek(d('2015-09-06'))).toBe(7);
  });
});
