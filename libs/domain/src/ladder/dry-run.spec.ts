import { readFileSync } from 'node:fs';
import { calendarKnownAt, civilDate, instantOf, type HolidayNotice } from '../time/index.js';
import { dryRun } from './dry-run.js';
import { validateLadder } from './validate-ladder.js';

const seed = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../../seeds/${path}`, import.meta.url), 'utf8'));
const calendar = calendarKnownAt((seed('calendars/notices.json') as { notices: HolidayNotice[] }).notices, civilDate('2016-12-31'));
const ladder = validateLadder(seed('ladders/completion.json'));
const at = (date: string, time = '00:00'): Date => instantOf(civilDate(date), time);
const levels = (run: ReturnType<typeof dryRun>): Record<number, number> => Object.fromEntries(run.byLevel.map(({ level, steps }) => [level, steps]));

describe('a dry run', () => {
  it('counts what a clock that was late by eight working days would have been sent, and nothing at weekends', () => {
    const run = dryRun(ladder, [{ dueOn: civilDate('2015-09-30'), begunAt: at('2015-07-08', '10:00'), endedAt: at('2015-10-20', '10:00') }],
      { from: at('2015-07-01'), to: at('2016-01-01') }, calendar);
    // T-10, -5, -3, -1; then 催办 on the 8th, 督办(蓝) on the 10th and (黄) on the 16th of October.
    expect(levels(run)).toEqual({ 0: 4, 1: 1, 2: 1, 3: 1, 4: 0, 5: 0 });
    expect(run).toMatchObject({ runs: 1, steps: 7, onDaysOff: 0 });
  });

  it('counts only what falls into the span, and of a clock that still runs up to its end', () => {
    const open = { dueOn: civilDate('2015-09-30'), begunAt: at('2015-07-08'), endedAt: null };
    const october = dryRun(ladder, [open], { from: at('2015-10-01'), to: at('2015-11-01') }, calendar);
    expect(october.byStep.map(({ step }) => step)).toEqual(['late+1', 'late+3', 'late+7', 'late+15']);
    expect(dryRun(ladder, [open], { from: at('2015-07-01'), to: at('2015-07-08') }, calendar)).toMatchObject({ runs: 0, steps: 0 });
    const far = dryRun(ladder, [open], { from: at('2016-01-01'), to: at('2016-04-01') }, calendar);
    expect(far.byStep.map(({ step }) => step)).toEqual(['repeat']);
  });
});
