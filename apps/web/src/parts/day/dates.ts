/** Civil dates as YYYY-MM-DD; weeks begin on Monday. */
const DAY_MS = 86_400_000;

/** The date that somebody has typed: 2026-03-31, 2026/3/31, 2026.3.31, 20260331 or 2026年3月31日; undefined where there is no such day. */
export function dayOf(typed: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(typed.trim()) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date ? undefined : date;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of another month, or its last one where it is shorter. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return `${last.toISOString().slice(0, 8)}${String(Math.min(day, last.getUTCDate())).padStart(2, '0')}`;
}

export function lastOfMonth(month: string): string {
  return addDays(addMonths(`${month}-01`, 1), -1);
}

export function daysOfMonth(month: string): string[] {
  return Array.from({ length: Number(lastOfMonth(month).slice(8)) }, (_, i) => addDays(`${month}-01`, i));
}

/** Days in rows of seven from Monday, with gaps before the first. */
export function weeksOf<Day>(days: readonly Day[], dateOf: (day: Day) => string): (Day | null)[][] {
  const lead = days[0] === undefined ? 0 : (new Date(`${dateOf(days[0])}T00:00:00Z`).getUTCDay() + 6) % 7;
  const all = [...Array.from({ length: lead }, () => null), ...days];
  return Array.from({ length: Math.ceil(all.length / 7) }, (_, week) => all.slice(week * 7, week * 7 + 7));
}
