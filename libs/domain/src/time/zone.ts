import { DateTime, IANAZone } from 'luxon';
import { DomainError } from '../errors.js';
import { civilDate, civilDateOfDay, dayNumberOf, type CivilDate } from './civil-date.js';
import { earliest, zoneDay } from './zone-days.js';

/** The office's zone unless configured otherwise (E1). */
export const DEFAULT_ZONE = 'Asia/Shanghai';

/** A time of day, 'HH:mm' from 00:00 to 23:59. */
export type TimeOfDay = string;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes since midnight. Throws bad_date for anything but HH:mm. */
export function minutesOf(time: TimeOfDay): number {
  const match = TIME.exec(time);
  if (match === null) throw new DomainError('bad_date', { time: String(time).slice(0, 40) });
  return Number(match[1]) * 60 + Number(match[2]);
}

/** Zones found valid: asking Intl anew takes 40 µs, as long as all else in an instant's computation. */
const validZones = new Set<string>();

/** The zone's name again, or invalid_input if this machine's zone data does not know it. */
export function knownZone(zone: string): string {
  if (validZones.has(zone)) return zone;
  if (!IANAZone.isValidZone(zone)) throw new DomainError('invalid_input', { path: 'zone', zone });
  validZones.add(zone);
  return zone;
}

/** Which civil day an instant falls on in the zone. */
export function civilDateOf(instant: Date, zone: string = DEFAULT_ZONE): CivilDate {
  const time = instant.getTime();
  if (Number.isNaN(time)) throw new DomainError('bad_date', { instant: String(instant) });
  knownZone(zone);
  const utcDay = Math.floor(time / 86_400_000);
  // Offsets lie between -12:00 and +14:00: the local day is the UTC day or a neighbour.
  for (const day of [utcDay, utcDay + 1, utcDay - 1]) {
    const { start, end, plain } = zoneDay(day, zone);
    if (plain && start <= time && time < end) return civilDateOfDay(day);
  }
  const local = DateTime.fromJSDate(instant, { zone });
  return civilDate(local.toFormat('yyyy-MM-dd'));
}

/**
 * The instant at which the zone's clocks show this time on this day. A time that a summer-time change
 * skips becomes the instant that many minutes later; of a time that occurs twice, the first is meant.
 */
export function instantOf(date: CivilDate, time: TimeOfDay, zone: string = DEFAULT_ZONE): Date {
  const minutes = minutesOf(time);
  const { start, plain } = zoneDay(dayNumberOf(date), knownZone(zone));
  if (plain) return new Date(start + minutes * 60_000);
  const [year, month, day] = date.split('-').map(Number);
  const local = DateTime.fromObject({ year, month, day, hour: Math.floor(minutes / 60), minute: minutes % 60 }, { zone });
  return earliest(local).toJSDate();
}

/** 24:00 of the day: the first instant that is no longer in it. */
export function endOfDay(date: CivilDate, zone: string = DEFAULT_ZONE): Date {
  return new Date(zoneDay(dayNumberOf(date), knownZone(zone)).end);
}
