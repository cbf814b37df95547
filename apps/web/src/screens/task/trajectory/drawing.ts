import type { Trajectory } from '../queries';

type Version = Trajectory['versions'][number];

/** The corners of a plan, civil days with their per cent: from nothing on its first day, in jumps or in lines, to its end. */
export function cornersOf({ kind, startOn, points }: Version): [on: string, percent: number][] {
  let before = 0;
  const corners: [string, number][] = [[startOn, 0]];
  for (const { on, percent } of points) {
    if (kind === 'STEP') corners.push([on, before]);
    corners.push([on, percent]);
    before = percent;
  }
  return corners;
}
