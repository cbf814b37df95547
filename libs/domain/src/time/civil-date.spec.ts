import fc from 'fast-check';
import { DateTime } from 'luxon';
import { DomainError } from '../errors.js';
import {
  addDays, addMonths, civilDate, civilDateOfDay, compareDates, dayNumberOf, dayOfWeek, isCivilDate,
} from './civil-date.js';
import { civilDateOf, endOfDay, instantOf, knownZone } from './zone.js';

const anyDate = fc.integer({ min: dayNumberOf(civilDate('1990-01-01')), max: dayNumberOf(civilDate('2060-12-31')) })
  .map(civilDateOfDay);

const ZONES = ['Asia/Shanghai', 'America/Sao_Paulo', 'Europe/London', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC'];

describe('civil dates', () => {
  it.each(['2015-02-29', '2015-13-01', '2015-7-4', '2015-07-04T00:00', '', '99999-01-01', '0050-01-01', '2015-00-10'])(
    'refuses %p as bad_date', (text) => {
      expect(() => civilDate(text)).toThrow(expect.objectContaining({ code: 'bad_date' }));
      expect(isCivilDate(text)).toBe(false);
    });

  it('knows the weekday of any date as luxon does', () => {
    fc.assert(fc.property(anyDate, (date) => {
      expect(dayOfWeek(date)).toBe(DateTime.fromISO(date, { zone: 'UTC' }).weekday);
    }));
  });

  it('adds days and months as luxon does, also backwards and over month ends', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, n) => {
      const day = DateTime.fromISO(date, { zone: 'UTC' });
      expect(addDays(date, n)).toBe(day.plus({ days: n }).toISODate());
      expect(addMonths(date, n)).toBe(day.plus({ months: n }).toISODate());
    }));
  });

  it('sorts by time', () => {
    const dates = ['2016-01-01', '2015-12-31', '2015-07-04'].map(civilDate);
    expect(dates.sort(compareDates)).toEqual(['2015-07-04', '2015-12-31', '2016-01-01']);
  });

  it('refuses to leave the range of civil dates', () => {
    expect(() => addDays(civilDate('9999-12-31'), 1)).toThrow(DomainError);
    expect(() => addMonths(civilDate('9999-12-31'), 1)).toThrow(DomainError);
  });
});

describe('civil dates and instants', () => {
  it('ends the Shanghai day at 16:00 UTC', () => {
    expect(endOfDay(civilDate('2015-07-06')).toISOString()).toBe('2015-07-06T16:00:00.000Z');
    expect(civilDateOf(new Date('2015-07-06T15:59:59.999Z'))).toBe('2015-07-06');
    expect(civilDateOf(new Date('2015-07-06T16:00:00.000Z'))).toBe('2015-07-07');
  });

  it('puts the last millisecond of a day into it and its end into the next, in every zone and over summer time', () => {
    fc.assert(fc.property(anyDate, fc.constantFrom(...ZONES), (date, zone) => {
      // Samoa left out 2011-12-30: such a day has no instant.
      fc.pre(!(zone === 'Pacific/Apia' && date >= '2011-12-29' && date <= '2011-12-30'));
      const end = endOfDay(date, zone);
      expect(civilDateOf(new Date(end.getTime() - 1), zone)).toBe(date);
      expect(civilDateOf(end, zone)).toBe(addDays(date, 1));
    }));
  });

  it('takes the first of two equal times and moves a skipped one on', () => {
    // London: 01:30 occurs twice on 2015-10-25 (BST first) and never on 2015-03-29.
    expect(instantOf(civilDate('2015-10-25'), '01:30', 'Europe/London').toISOString()).toBe('2015-10-25T00:30:00.000Z');
    expect(instantOf(civilDate('2015-03-29'), '01:30', 'Europe/London').toISOString()).toBe('2015-03-29T01:30:00.000Z');
    // São Paulo: midnight itself was skipped on 2015-10-18.
    expect(instantOf(civilDate('2015-10-18'), '00:00', 'America/Sao_Paulo').toISOString()).toBe('2015-10-18T03:00:00.000Z');
  });

  it('refuses a time of day that does not exist and a zone that nobody knows', () => {
    for (const time of ['24:00', '9:00', '09:60', 'noon']) {
      expect(() => instantOf(civilDate('2015-07-06'), time)).toThrow(expect.objectContaining({ code: 'bad_date' }));
    }
    expect(() => knownZone('Asia/Peking')).toThrow(expect.objectContaining({ code: 'invalid_input' }));
    expect(() => civilDateOf(new Date(NaN))).toThrow(expect.objectContaining({ code: 'bad_date' }));
  });
});
