import type { components } from '../../generated/schema';

export type Task = components['schemas']['TaskDto'];
export type Day = components['schemas']['DayDto'];
export type MeasureRow = components['schemas']['MeasureBarDto'];
export type Standing = Task['timeliness'];

/** The list of a measure's tasks. */
export const tasksOf = (planId: string, measureRef: string): string => `/tasks?plan=${planId}&measure=${encodeURIComponent(measureRef)}`;

/** Widths in pixels. */
export const DAY = 4;
export const ROW = 30;
export const HEAD = 44;

/** A task, or a whole measure, from its dispatch to its date; both ends civil dates. `to` null: no date holds. */
export type Bar = Pick<MeasureRow, 'from' | 'to' | 'provisional' | 'standing'>;

/** A task's bar; `zone` is the office's, whose day the dispatch fell on. */
export function barOf({ createdAt, currentDue, provisional, timeliness }: Task, zone: string | undefined): Bar {
  return { from: new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(createdAt)), to: currentDue, provisional, standing: timeliness };
}

/** From the first of the month of the first dispatch to the end of the month of the last date, three years at most as the calendar answers. */
export function spanOf(rows: readonly MeasureRow[], today: string): { from: string; to: string } {
  const from = `${[today, ...rows.map((row) => row.from)].sort()[0]?.slice(0, 7)}-01`;
  const last = [today, ...rows.flatMap(({ to }) => (to === null ? [] : [to]))].sort().at(-1) ?? today;
  const limit = `${Number(from.slice(0, 4)) + 3}-${from.slice(5, 7)}-01`;
  const end = last < limit ? last : limit;
  const month = new Date(Date.UTC(Number(end.slice(0, 4)), Number(end.slice(5, 7)), 0));
  return { from, to: last < limit ? month.toISOString().slice(0, 10) : addDays(limit, -1) };
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Days off that follow each other, as one. */
export function daysOff(days: readonly Day[]): { start: number; length: number }[] {
  const off: { start: number; length: number }[] = [];
  days.forEach(({ working }, index) => {
    if (working) return;
    const last = off.at(-1);
    if (last !== undefined && last.start + last.length === index) last.length += 1;
    else off.push({ start: index, length: 1 });
  });
  return off;
}

/** The months, each with its working days. */
export function monthsOf(days: readonly Day[]): { month: string; start: number; working: number }[] {
  const months: { month: string; start: number; working: number }[] = [];
  days.forEach(({ date, working }, index) => {
    const month = date.slice(0, 7);
    if (months.at(-1)?.month !== month) months.push({ month, start: index, working: 0 });
    const last = months.at(-1);
    if (last !== undefined && working) last.working += 1;
  });
  return months;
}
