import { checkNotice, civilDate, DomainError, type DaysOff, type HolidayNotice } from '#domain';
import { listOf, textIn, textsIn, type Json } from './seed-files.js';

/** The holiday notices of seeds/calendars/notices.json. Throws invalid_input or bad_date at the first that is wrong. */
export function readNotices(json: Json): HolidayNotice[] {
  return listOf(json['notices'], 'notices').map((row, i) => {
    const path = `notices[${i}]`;
    const { year, amends } = row;
    if (typeof year !== 'number' || !Number.isInteger(year)) throw new DomainError('invalid_input', { path: `${path}.year` });
    if (amends !== null && typeof amends !== 'string') throw new DomainError('invalid_input', { path: `${path}.amends` });
    const notice: HolidayNotice = {
      year, amends, published: textIn(row, 'published', path), source: textIn(row, 'source', path),
      daysOff: listOf(row['daysOff'], `${path}.daysOff`).map((run, k): DaysOff => {
        const at = `${path}.daysOff[${k}]`;
        return { name: textIn(run, 'name', at), from: textIn(run, 'from', at), to: textIn(run, 'to', at) };
      }),
      makeUpWorkdays: datesIn(row, 'makeUpWorkdays', path),
      ...(row['withdrawnMakeUpWorkdays'] !== undefined && { withdrawnMakeUpWorkdays: datesIn(row, 'withdrawnMakeUpWorkdays', path) }),
    };
    return checkNotice(notice);
  });
}

function datesIn(row: Json, key: string, path: string): string[] {
  const value = row[key];
  return Array.isArray(value) && value.length === 0 ? [] : textsIn(row, key, path).map(civilDate);
}
