import { DomainError } from '../errors.js';
import { addDays, type CivilDate } from './civil-date.js';
import type { WorkCalendar } from './work-calendar.js';
import { civilDateOf, endOfDay } from './zone.js';

/** Who held the ball, from one instant to another (null: still holds it). A pause is a holder too. */
export interface HoldingInterval {
  readonly holder: string;
  readonly from: Date;
  readonly to: Date | null;
}

/**
 * The fair clock (E9): charges each working day that elapsed since the first interval began, the first day
 * not counted, to the one who held the matter at 24:00 of that day, or when the clock ended or was read,
 * if that came earlier. So the days add up, over all holders, to workingDaysBetween(first day, last day),
 * whatever the hand-overs. Throws invalid_input where two held at once or nobody did.
 */
export function chargeDays(
  intervals: readonly HoldingInterval[], until: Date, calendar: WorkCalendar,
): Map<string, number> {
  const charged = new Map<string, number>();
  const held = inSequence(intervals).filter(({ from }) => from <= until);
  const [first] = held;
  const last = held.at(-1);
  if (first === undefined || last === undefined) return charged;
  const start = civilDateOf(first.from, calendar.zone);
  const end = last.to !== null && last.to < until ? last.to : until;
  // Days settled by an instant: those whose 24:00 it has reached, and at the very end the current day too.
  const settledBy = (instant: Date): number => {
    const day = civilDateOf(instant, calendar.zone);
    return Math.max(0, calendar.workingDaysBetween(start, instant >= end ? day : addDays(day, -1)));
  };
  let settled = 0;
  for (const interval of held) {
    const isLast = interval === last;
    const upTo = isLast ? settledBy(end) : Math.min(settledBy(interval.to ?? end), settledBy(end));
    charged.set(interval.holder, (charged.get(interval.holder) ?? 0) + upTo - settled);
    settled = upTo;
  }
  return charged;
}

/** One stretch with what it is charged. */
export interface ChargedStretch<Stretch> {
  readonly stretch: Stretch;
  /** Working days. */
  readonly days: number;
  /** Of these, the days after the due date. */
  readonly overdueDays: number;
}

/**
 * The same stretch by stretch, and of each how many days fell after the due date: so every overdue day is somebody's (E9).
 * `dueOn`: the date that holds, or null. The days of all stretches are the working days elapsed, the overdue ones those
 * elapsed after the date. Throws invalid_input as chargeDays does.
 */
export function chargeStretches<Stretch extends Omit<HoldingInterval, 'holder'>>(
  stretches: readonly Stretch[], dueOn: CivilDate | null, until: Date, calendar: WorkCalendar,
): ChargedStretch<Stretch>[] {
  const numbered = stretches.map(({ from, to }, i) => ({ holder: String(i), from, to }));
  const days = chargeDays(numbered, until, calendar);
  // The last instant of the due date: counting starts with the day after it.
  const passed = dueOn === null ? null : new Date(endOfDay(dueOn, calendar.zone).getTime() - 1);
  const late = passed === null || passed > until ? new Map<string, number>() : chargeDays(
    numbered.filter(({ to }) => to === null || to > passed).map((each) => (each.from < passed ? { ...each, from: passed } : each)), until, calendar);
  return stretches.map((stretch, i) => ({ stretch, days: days.get(String(i)) ?? 0, overdueDays: late.get(String(i)) ?? 0 }));
}

function inSequence(intervals: readonly HoldingInterval[]): HoldingInterval[] {
  const sorted = intervals.map((interval, i) => ({ interval, i }))
    .sort((a, b) => a.interval.from.getTime() - b.interval.from.getTime() || a.i - b.i)
    .map(({ interval }) => interval);
  sorted.forEach((interval, i) => {
    const next = sorted[i + 1];
    const end = interval.to?.getTime() ?? Infinity;
    if (end < interval.from.getTime() || (next !== undefined && next.from.getTime() !== end)) {
      throw new DomainError('invalid_input', { path: `intervals[${i}].to`, holder: interval.holder });
    }
  });
  return sorted;
}
