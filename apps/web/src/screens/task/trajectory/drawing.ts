import type { Trajectory } from '../queries';

type Version = Trajectory['versions'][number];
export interface Dot { day: number; percent: number }

const DAY_MS = 86_400_000;
/** Days since 1970 of a civil date or an instant. */
export const dayOf = (date: string): number => Date.parse(date) / DAY_MS;

export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The corners of a plan: from nothing on its first day, in jumps or in lines, to its end. */
export function cornersOf({ kind, startOn, points }: Version): Dot[] {
  let before: Dot = { day: dayOf(startOn), percent: 0 };
  const corners = [before];
  for (const { on, percent } of points) {
    const next = { day: dayOf(on), percent };
    if (kind === 'STEP') corners.push({ day: next.day, percent: before.percent });
    corners.push(next);
    before = next;
  }
  return corners;
}
