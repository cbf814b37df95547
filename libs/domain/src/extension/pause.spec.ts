import { readFileSync } from 'node:fs';
import { dueSteps, validateLadder, type Ladder } from '../ladder/index.js';
import { buildCalendar, civilDate, type HolidayNotice } from '../time/index.js';
import { holdUntil, pauseEnd } from './pause.js';

const seed = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../../seeds/${path}`, import.meta.url), 'utf8'));
const calendar = buildCalendar((seed('calendars/notices.json') as { notices: HolidayNotice[] }).notices);
const ladder: Ladder = validateLadder(seed('ladders/completion.json'));
const at = (text: string): Date => new Date(`${text}+08:00`);
// 2016-07-01 is a Friday: T-3 on Tuesday 28 June, T-1 on Thursday 30 June, then late+1 on Monday 4 and late+3 on Wednesday 6 July.
const clock = { dueOn: civilDate('2016-07-01'), startedAt: at('2016-06-01T10:00'), lastStepAt: at('2016-06-24T09:00') };

/** What the sweep would fire at an instant. */
const fires = (held: { lastStepAt: Date | null }, now: Date): string[] => dueSteps(ladder, { ...clock, after: held.lastStepAt }, now, calendar).steps.map(({ stepId }) => stepId);

it('ends a pause after so many working days, when the mail window opens', () => {
  expect(pauseEnd(civilDate('2016-06-27'), 5, calendar)).toEqual(at('2016-07-04T09:00'));
  // The National Day holiday does not use up the pause, and the Saturday made up for it does: 30 September, 8, 9, 10, 12 October.
  expect(pauseEnd(civilDate('2015-09-29'), 5, calendar)).toEqual(at('2015-10-12T09:00'));
});

it('sends nothing until the pause ends, and then only the last of what fell into it', () => {
  const held = holdUntil(ladder, clock, at('2016-07-06T09:00'), calendar);
  expect(held).toEqual({ lastStepAt: at('2016-07-04T09:00'), nextStep: 'late+3', nextAt: at('2016-07-06T09:00') });
  expect(fires(held, at('2016-07-06T09:00'))).toEqual(['late+3']);
});

it('leaves the ladder as it was where no step falls into the pause', () => {
  expect(holdUntil(ladder, clock, at('2016-06-27T09:00'), calendar)).toEqual({ lastStepAt: clock.lastStepAt, nextStep: 'T-3', nextAt: at('2016-06-28T09:00') });
});

it('goes on at once where it stood when the pause ends early, with the one step that was missed', () => {
  const early = holdUntil(ladder, clock, at('2016-06-29T15:00'), calendar);
  expect(early).toEqual({ lastStepAt: clock.lastStepAt, nextStep: 'T-3', nextAt: at('2016-06-29T15:00') });
  expect(fires(early, at('2016-06-29T15:00'))).toEqual(['T-3']);
});

it('counts a clock that has sent nothing yet from its start', () => {
  const fresh = { ...clock, startedAt: at('2016-06-29T10:00'), lastStepAt: null };
  expect(holdUntil(ladder, fresh, at('2016-07-01T09:00'), calendar)).toEqual({ lastStepAt: null, nextStep: 'T-1', nextAt: at('2016-07-01T09:00') });
});

it('gives the same answer twice', () => {
  const until = at('2016-07-08T09:00');
  expect(holdUntil(ladder, clock, until, calendar)).toEqual(holdUntil(ladder, clock, until, calendar));
});
