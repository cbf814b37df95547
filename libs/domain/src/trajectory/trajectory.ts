import { DomainError } from '../errors.js';
import type { CivilDate, WorkCalendar } from '../time/index.js';

/** How a planned share grows: by steps on dates, evenly to the end, or evenly between the dates of a table. */
export const TRAJECTORY_KINDS = ['STEP', 'LINEAR', 'TABLE'] as const;
export type TrajectoryKind = (typeof TRAJECTORY_KINDS)[number];

export interface TrajectoryPoint {
  on: CivilDate;
  /** The share that is to be done by then, 0-100. */
  percent: number;
}

/** Planned progress (序时进度) of a task. LINEAR has one point, its end. */
export interface Trajectory {
  kind: TrajectoryKind;
  startOn: CivilDate;
  points: readonly TrajectoryPoint[];
}

/** What a task carries of its plan: the one that holds and the first that was signed, which never changes. */
export interface PlannedTrajectory {
  current: Trajectory & { number: number };
  baseline: Trajectory;
}

/** Throws bad_trajectory, saying why: the plan has to rise in dates and shares, end with 100 and end by the due date. */
export function checkTrajectory({ kind, startOn, points }: Trajectory, due: CivilDate | null): void {
  const bad = (why: string, details: Record<string, unknown> = {}): never => { throw new DomainError('bad_trajectory', { why, ...details }); };
  const last = points.at(-1);
  if (last === undefined || (kind === 'LINEAR' && points.length > 1)) return bad('points');
  let before: TrajectoryPoint = { on: startOn, percent: 0 };
  points.forEach((point, index) => {
    if (point.on < before.on || (index > 0 && point.on === before.on) || (kind !== 'STEP' && point.on === before.on)) bad('dates', { on: point.on });
    if (point.percent < before.percent || point.percent > 100) bad('percents', { on: point.on });
    before = point;
  });
  if (last.percent !== 100) bad('end');
  if (due !== null && last.on > due) bad('after_due', { on: last.on, dueOn: due });
}

/** The share planned to be done by the end of a day, 0-100, rounded; between two dates it grows with the working days. */
export function plannedPercent({ kind, startOn, points }: Trajectory, day: CivilDate, calendar: WorkCalendar): number {
  if (day < startOn) return 0;
  const passed = points.filter(({ on }) => on <= day).at(-1);
  if (kind === 'STEP') return passed?.percent ?? 0;
  const from: TrajectoryPoint = passed ?? { on: startOn, percent: 0 };
  const to = points.find(({ on }) => on > day);
  if (to === undefined) return from.percent;
  const whole = calendar.workingDaysBetween(from.on, to.on);
  const done = calendar.workingDaysBetween(from.on, day);
  return Math.round(from.percent + (whole <= 0 ? 0 : Math.min(1, done / whole)) * (to.percent - from.percent));
}
