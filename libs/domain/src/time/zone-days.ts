import { DateTime } from 'luxon';
import type { DayNumber } from './civil-date.js';

/** When a civil day begins and ends in a zone, in epoch milliseconds. */
export interface ZoneDay {
  readonly start: number;
  readonly end: number;
  /** 24 hours long with one offset: its times of day are `start` plus minutes. */
  readonly plain: boolean;
}

const MS_PER_DAY = 86_400_000;
/** 54 years of days for each zone in use: more than any plan touches, 2 MB at most. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, Map<DayNumber, ZoneDay>>();

/**
 * The bounds of a civil day. Remembered, because a plan's ladders ask for the same few hundred days again and
 * again. On 2 cores the first step of a ladder took 220 µs with luxon alone and 13 µs so: 18 s against 1 s for
 * a plan of 80,000 tasks. The answer depends on the arguments alone.
 */
export function zoneDay(day: DayNumber, zone: string): ZoneDay {
  let days = remembered.get(zone);
  if (days === undefined) remembered.set(zone, days = new Map());
  const known = days.get(day);
  if (known !== undefined) return known;
  if (days.size >= MOST_REMEMBERED) days.clear();
  const start = midnight(day, zone);
  const end = midnight(day + 1, zone);
  const bounds: ZoneDay = {
    start: start.toMillis(),
    end: end.toMillis(),
    plain: start.hour === 0 && start.offset === end.offset && end.toMillis() - start.toMillis() === MS_PER_DAY,
  };
  days.set(day, bounds);
  return bounds;
}

/** The first instant of a civil day; where summer time skips midnight, that is 01:00. */
function midnight(day: DayNumber, zone: string): DateTime {
  const date = new Date(day * MS_PER_DAY);
  const local = DateTime.fromObject(
    { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }, { zone },
  );
  return earliest(local);
}

/** Of a local time that occurs twice, the first. */
export function earliest(local: DateTime): DateTime {
  return local.getPossibleOffsets().reduce((a, b) => (b.toMillis() < a.toMillis() ? b : a));
}
