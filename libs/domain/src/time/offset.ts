import { DomainError } from '../errors.js';
import { addDays, addMonths, type CivilDate } from './civil-date.js';
import type { WorkCalendar } from './work-calendar.js';

/** BD working days, D calendar days, W weeks, M calendar months. No unit is an hour (E5, Jmix #790). */
export type OffsetUnit = 'BD' | 'D' | 'W' | 'M';
export interface Offset {
  readonly unit: OffsetUnit;
  /** Negative: before the start. */
  readonly count: number;
}

const SHAPE = /^(-?)P(\d{1,4})(BD|D|W|M)$/;
const isUnit = (text: string | undefined): text is OffsetUnit =>
  text === 'BD' || text === 'D' || text === 'W' || text === 'M';

/** Reads 'P5BD', '-P3BD', 'P10D', 'P2W', 'P1M'. Throws bad_offset, also for ISO 8601's 'PT24H' and for '5'. */
export function parseOffset(code: string): Offset {
  const [, sign, digits, unit] = (typeof code === 'string' ? SHAPE.exec(code) : null) ?? [];
  if (!isUnit(unit)) throw new DomainError('bad_offset', { offset: String(code).slice(0, 40) });
  const count = Number(digits);
  return { unit, count: sign === '-' && count > 0 ? -count : count };
}

/** The code of an offset: the inverse of parseOffset. */
export function formatOffset({ unit, count }: Offset): string {
  if (!Number.isInteger(count) || Math.abs(count) > 9999) throw new DomainError('bad_offset', { unit, count });
  return `${count < 0 ? '-' : ''}P${Math.abs(count)}${unit}`;
}

const UNIT_WORDS = {
  BD: { zh: '个工作日', en: 'working day' }, D: { zh: '天', en: 'day' }, W: { zh: '周', en: 'week' }, M: { zh: '个月', en: 'month' },
} as const satisfies Record<OffsetUnit, { zh: string; en: string }>;

/** An offset as people say it: 5个工作日, 5 working days; backwards 前3天, 3 days before. */
export function offsetWords({ unit, count }: Offset): { zh: string; en: string } {
  const n = Math.abs(count);
  const { zh, en } = UNIT_WORDS[unit];
  return { zh: `${count < 0 ? '前' : ''}${n}${zh}`, en: `${n} ${en}${n === 1 ? '' : 's'}${count < 0 ? ' before' : ''}` };
}

/** The date at an offset from another; only working-day offsets are sure to land on a working day. */
export function addOffset(date: CivilDate, { unit, count }: Offset, calendar: WorkCalendar): CivilDate {
  switch (unit) {
    case 'BD': return calendar.addWorkingDays(date, count);
    case 'D': return addDays(date, count);
    case 'W': return addDays(date, 7 * count);
    case 'M': return addMonths(date, count);
  }
}
