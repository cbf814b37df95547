import { civilDate, type WorkCalendar } from '../time/index.js';
import { behindSince, lightOfGap, progressOf, PROGRESS_POLICY } from './progress-light.js';
import { checkTrajectory, plannedPercent, type Trajectory } from './trajectory.js';

/** Monday to Friday. */
const week = {
  workingDaysBetween: (from: string, to: string): number => {
    let days = 0;
    for (let at = Date.parse(from) + 86_400_000; at <= Date.parse(to); at += 86_400_000) if (![0, 6].includes(new Date(at).getUTCDay())) days += 1;
    return days;
  },
} as unknown as WorkCalendar;
const d = civilDate;
const linear: Trajectory = { kind: 'LINEAR', startOn: d('2015-07-06'), points: [{ on: d('2015-07-20'), percent: 100 }] };
const table: Trajectory = { kind: 'TABLE', startOn: d('2015-07-06'), points: [{ on: d('2015-07-13'), percent: 20 }, { on: d('2015-07-20'), percent: 100 }] };
const step: Trajectory = { ...table, kind: 'STEP' };
const on = (plan: Trajectory, ...days: string[]): number[] => days.map((day) => plannedPercent(plan, d(day), week));

it('grows with the working days of a line, stands still at a weekend, and is done at its end', () => {
  expect(on(linear, '2015-07-03', '2015-07-06', '2015-07-07', '2015-07-10', '2015-07-12', '2015-07-13', '2015-07-20', '2015-09-01')).toEqual([0, 0, 10, 40, 40, 50, 100, 100]);
});

it('grows evenly between the dates of a table, and in jumps by steps', () => {
  expect(on(table, '2015-07-08', '2015-07-13', '2015-07-15', '2015-07-20')).toEqual([8, 20, 52, 100]);
  expect(on(step, '2015-07-08', '2015-07-13', '2015-07-19', '2015-07-20')).toEqual([0, 20, 20, 100]);
});

it.each([
  ['points', { ...linear, points: [] }], ['points', { ...table, kind: 'LINEAR' }], ['dates', { ...table, points: [...table.points].reverse() }],
  ['dates', { ...linear, startOn: d('2015-07-20') }], ['percents', { ...table, points: [{ on: d('2015-07-07'), percent: 50 }, ...table.points] }],
  ['end', { ...step, points: [{ on: d('2015-07-13'), percent: 90 }] }], ['after_due', { ...linear, points: [{ on: d('2015-07-21'), percent: 100 }] }],
] as const)('refuses a plan for its %s', (why, plan) => {
  expect(() => checkTrajectory(plan, d('2015-07-20'))).toThrow(expect.objectContaining({ code: 'bad_trajectory', details: expect.objectContaining({ why }) as unknown }));
});

it('takes a plan that rises to 100 by the due date', () => {
  for (const plan of [linear, table, step]) expect(() => checkTrajectory(plan, d('2015-07-20'))).not.toThrow();
});

it('is yellow 10 points behind and red 30, by data with its source; ahead is green, done is green', () => {
  expect([9, 10, 29, 30, -20].map((gap) => lightOfGap(gap, PROGRESS_POLICY))).toEqual(['GREEN', 'YELLOW', 'YELLOW', 'RED', 'GREEN']);
  expect(PROGRESS_POLICY.source.zh).toContain('银川');
  const trajectory = { current: { ...linear, number: 2 }, baseline: table };
  expect(progressOf({ status: 'IN_PROGRESS', percent: 15, trajectory }, d('2015-07-13'), week)).toEqual({ plannedPercent: 50, baselinePercent: 20, gap: 35, light: 'RED' });
  expect(progressOf({ status: 'COMPLETED', percent: 15, trajectory }, d('2015-07-13'), week)?.light).toBe('GREEN');
  expect(progressOf({ status: 'IN_PROGRESS', percent: 15, trajectory: null }, d('2015-07-13'), week)).toBeNull();
});

it('knows since when a task is behind: the first day of the gap, by steps the day of the step, never before the plan began', () => {
  const since = (plan: Trajectory, percent: number, points: number, day: string) =>
    behindSince({ percent, trajectory: { current: { ...plan, number: 1 }, baseline: plan } }, points, d(day), week);
  expect(since(linear, 0, 30, '2015-07-08')).toBeNull();
  expect(since(linear, 0, 30, '2015-07-09')).toBe('2015-07-09');
  expect(since(linear, 0, 30, '2015-07-17')).toBe('2015-07-09');
  expect(since(linear, 20, 30, '2015-07-17')).toBe('2015-07-13');
  expect(since(step, 0, 20, '2015-07-17')).toBe('2015-07-13');
  expect(since(step, 0, 30, '2015-07-17')).toBeNull();
  expect(since(linear, 0, 30, '2015-07-03')).toBeNull();
});
