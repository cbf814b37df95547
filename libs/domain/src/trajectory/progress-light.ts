import { isDone, type TaskStatus } from '../task/index.js';
import { addDays, dayNumberOf, type CivilDate, type WorkCalendar } from '../time/index.js';
import { plannedPercent, type PlannedTrajectory } from './trajectory.js';

export type ProgressLight = 'GREEN' | 'YELLOW' | 'RED';

/** From how many percentage points behind its plan a task gets which light. */
export interface ProgressPolicy {
  yellowPoints: number;
  redPoints: number;
  source: { zh: string; en: string };
}

export const PROGRESS_POLICY: ProgressPolicy = {
  yellowPoints: 10,
  redPoints: 30,
  source: { zh: '银川市督查：落后序时进度10个百分点亮黄灯、30个百分点亮红灯', en: 'Yinchuan: 10 points behind the planned progress is yellow, 30 points red' },
};

/** How a task stands to its planned trajectory on a day. */
export interface Progress {
  /** The share planned to be done by that day, and by the plan as it was first signed. */
  plannedPercent: number;
  baselinePercent: number;
  /** Planned minus reported, in percentage points: positive when behind. */
  gap: number;
  light: ProgressLight;
}

/** Null for a task without a signed plan. What is done is done: its light is green. */
export function progressOf(
  { status, percent, trajectory }: { status: TaskStatus; percent: number; trajectory: PlannedTrajectory | null },
  day: CivilDate, calendar: WorkCalendar, policy: ProgressPolicy = PROGRESS_POLICY,
): Progress | null {
  if (trajectory === null) return null;
  const planned = plannedPercent(trajectory.current, day, calendar);
  const gap = planned - percent;
  return { plannedPercent: planned, baselinePercent: plannedPercent(trajectory.baseline, day, calendar), gap, light: isDone(status) ? 'GREEN' : lightOfGap(gap, policy) };
}

/**
 * Since when a task has been so many points behind its plan with what it has reported by now; null: it is not. Each day
 * before, too, it had reported no more, so the answer is the first day of the gap.
 */
export function behindSince({ percent, trajectory }: { percent: number; trajectory: PlannedTrajectory }, points: number, day: CivilDate, calendar: WorkCalendar): CivilDate | null {
  const behind = (on: CivilDate): boolean => plannedPercent(trajectory.current, on, calendar) - percent >= points;
  const { startOn } = trajectory.current;
  if (day < startOn || !behind(day)) return null;
  // The planned share never falls, so halving finds the day.
  let [before, since] = [0, dayNumberOf(day) - dayNumberOf(startOn)];
  while (before < since) {
    const middle = Math.floor((before + since) / 2);
    if (behind(addDays(startOn, middle))) since = middle;
    else before = middle + 1;
  }
  return addDays(startOn, since);
}

/** A gap of exactly so many points already has the light. */
export function lightOfGap(gap: number, { yellowPoints, redPoints }: ProgressPolicy): ProgressLight {
  return gap >= redPoints ? 'RED' : gap >= yellowPoints ? 'YELLOW' : 'GREEN';
}
