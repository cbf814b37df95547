import { isCivilDate } from '#domain';
import { CN_NUMERAL, parseNumeral } from './numerals.js';

export interface PrintedDate {
  readonly iso: string;
  /** 年, 月 or 日 is missing, as in "2015七月1": read, but to be looked at. */
  readonly garbled: boolean;
}

const NUMERAL = `\\d{1,4}|[${CN_NUMERAL}]{1,4}`;
const FULL = new RegExp(`^(${NUMERAL}) ?年 ?(${NUMERAL}) ?月 ?(${NUMERAL}) ?[日号]$`, 'u');
const WITH_SIGNS = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const DAMAGED = new RegExp(`^(\\d{4}|[${CN_NUMERAL}]{4}) ?年? ?(\\d{1,2}|[${CN_NUMERAL}]{1,3}) ?月 ?(\\d{1,2}|[${CN_NUMERAL}]{1,3}) ?[日号]?$`, 'u');

/** Reads a whole string as a date: 2015年7月1日, 二〇一五年七月一日, 2015-07-01, and damaged forms. null: no date. */
export function readPrintedDate(view: string): PrintedDate | null {
  const signs = WITH_SIGNS.exec(view);
  if (signs !== null) return dated(signs[1], signs[3], signs[4], false);
  const full = FULL.exec(view);
  if (full !== null) return dated(full[1], full[2], full[3], false);
  const damaged = DAMAGED.exec(view);
  return damaged === null ? null : dated(damaged[1], damaged[2], damaged[3], true);
}

function dated(y: string | undefined, m: string | undefined, d: string | undefined, garbled: boolean): PrintedDate | null {
  const iso = isoDate(parseNumeral(y ?? ''), parseNumeral(m ?? ''), parseNumeral(d ?? ''));
  return iso === null ? null : { iso, garbled };
}

/** The ISO form of a date that exists, else null. */
export function isoDate(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null || month === null || day === null || year < 1900 || year > 2200) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCivilDate(iso) ? iso : null;
}

/** The last day of a month, ISO. */
export function lastDayOf(year: number, month: number): string | null {
  return month < 1 || month > 12 ? null : isoDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}
