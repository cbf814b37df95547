import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { HolidayNotice } from './holiday-notice.js';
import { DEFAULT_MAIL_WINDOW, isInWindow, nextWindowInstant, validateMailWindow } from './mail-window.js';
import { buildCalendar } from './work-calendar.js';

/** Any millisecond of the years with notices, and of some around them without. */
const calendarInstant = fc.date({ min: new Date('2013-06-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true });

const { notices } = JSON.parse(
  readFileSync(new URL('../../../../seeds/calendars/notices.json', import.meta.url), 'utf8'),
) as { notices: HolidayNotice[] };
const calendar = buildCalendar(notices);
const shanghai = (text: string): Date => new Date(`${text}:00+08:00`);
const next = (text: string): Date => nextWindowInstant(shanghai(text), DEFAULT_MAIL_WINDOW, calendar);

describe('the mail window', () => {
  it.each([
    ['2015-07-10T09:00', '2015-07-10T09:00', 'opens at nine'],
    ['2015-07-10T11:30', '2015-07-10T14:00', 'is closed over noon'],
    ['2015-07-10T16:59', '2015-07-10T16:59', 'leaves an instant inside alone'],
    ['2015-07-10T17:00', '2015-07-13T09:00', 'closes on Friday until Monday'],
    ['2015-07-13T00:00', '2015-07-13T09:00', 'sends nothing at midnight'],
    ['2015-09-02T18:00', '2015-09-06T09:00', 'opens on a working Sunday after a holiday'],
  ])('from %s mail may leave at %s: it %s', (from, at) => expect(next(from)).toEqual(shanghai(at)));

  it('answers an instant inside, never earlier, and the first such', () => {
    fc.assert(fc.property(calendarInstant, (instant) => {
      const at = nextWindowInstant(instant, DEFAULT_MAIL_WINDOW, calendar);
      expect(isInWindow(at, DEFAULT_MAIL_WINDOW, calendar)).toBe(true);
      expect(at >= instant).toBe(true);
      // Nothing between is inside: tried at every quarter of an hour.
      for (let t = instant.getTime(); t < at.getTime(); t += 900_000) {
        expect(isInWindow(new Date(t), DEFAULT_MAIL_WINDOW, calendar)).toBe(false);
      }
      expect(isInWindow(instant, DEFAULT_MAIL_WINDOW, calendar)).toBe(at.getTime() === instant.getTime());
    }));
  });

  it('passes over a span that summer time swallows', () => {
    // London's clocks jumped from 01:00 to 02:00 on Sunday 2015-03-29, here a working day.
    const makeUp = { year: 2015, published: '2014-12-01', source: 'test', amends: null, daysOff: [], makeUpWorkdays: ['2015-03-29'] };
    const london = buildCalendar([makeUp], 'Europe/London');
    const night = { spans: [{ from: '01:50', to: '02:10' }] };
    expect(nextWindowInstant(new Date('2015-03-28T12:00:00Z'), night, london)).toEqual(new Date('2015-03-30T00:50:00Z'));
  });

  it('refuses spans that are empty, overlapping or backwards', () => {
    const bad = (...spans: { from: string; to: string }[]) => () => validateMailWindow({ spans });
    expect(bad()).toThrow(expect.objectContaining({ code: 'invalid_input' }));
    expect(bad({ from: '10:00', to: '09:00' })).toThrow(expect.objectContaining({ details: { path: 'spans[0].to' } }));
    expect(bad({ from: '09:00', to: '11:00' }, { from: '10:00', to: '12:00' })).toThrow(expect.objectContaining({ details: { path: 'spans[1].from' } }));
    expect(validateMailWindow(DEFAULT_MAIL_WINDOW)).toBe(DEFAULT_MAIL_WINDOW);
  });
});
