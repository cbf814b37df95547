import type { DayNumber } from './civil-date.js';

/**
 * Counts working days without walking over them. Monday-to-Friday days are counted by arithmetic; only the
 * exceptions (about 25 a year: a weekday off, a weekend day worked) are stored, sorted, with prefix sums. So
 * both directions are a binary search over some hundred numbers, for any span of years: issuing a plan of
 * 80,000 tasks asks for a million ladder dates, and a walk costs one step per day of every span.
 */
export class WorkingDayIndex {
  private readonly days: Int32Array;
  /** sums[i]: net working days added by the first i exceptions. */
  private readonly sums: Int32Array;
  private readonly least: number;
  private readonly most: number;

  /** `exceptions`: day number -> +1 (weekend day worked) or -1 (weekday off). */
  constructor(exceptions: ReadonlyMap<DayNumber, 1 | -1>) {
    const sorted = [...exceptions].sort(([a], [b]) => a - b);
    this.days = Int32Array.from(sorted, ([day]) => day);
    this.sums = new Int32Array(sorted.length + 1);
    sorted.forEach(([, delta], i) => { this.sums[i + 1] = (this.sums[i] ?? 0) + delta; });
    this.least = this.sums.reduce((a, b) => Math.min(a, b), 0);
    this.most = this.sums.reduce((a, b) => Math.max(a, b), 0);
  }

  /** The number of working days up to and including `day`, counted from a fixed Monday; grows by one on each. */
  ordinal(day: DayNumber): number {
    return weekdaysUpTo(day) + (this.sums[this.exceptionsUpTo(day)] ?? 0);
  }

  /** The working day with this ordinal: the first day on which ordinal() reaches it. */
  dayAt(ordinal: number): DayNumber {
    let low = weekdayAt(ordinal - this.most);
    let high = weekdayAt(ordinal - this.least);
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.ordinal(middle) >= ordinal) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private exceptionsUpTo(day: DayNumber): number {
    let low = 0;
    let high = this.days.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.days[middle] ?? 0) <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Monday 1970-01-05 has day number 4. */
const A_MONDAY = 4;

/** Mondays to Fridays from A_MONDAY up to and including day (negative before). */
function weekdaysUpTo(day: DayNumber): number {
  const sinceMonday = day - A_MONDAY + 1;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7, 5);
}

/** The inverse: the day on which weekdaysUpTo first reaches n. */
function weekdayAt(n: number): DayNumber {
  const weeks = Math.floor((n - 1) / 5);
  return A_MONDAY + weeks * 7 + (n - 1 - weeks * 5);
}
