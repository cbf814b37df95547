import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import {
  addDays, buildCalendar, civilDate, civilDateOf, civilDateOfDay, dayNumberOf, DEFAULT_MAIL_WINDOW, isInWindow,
  type CivilDate, type HolidayNotice, type MailWindow,
} from '../time/index.js';
import type { Ladder, LadderStep } from './ladder.js';
import { dueSteps, nextStep, stepsOf, type LadderState, type ScheduledStep } from './next-step.js';
import { validateLadder } from './validate-ladder.js';

/** Years with notices, and some around them without. */
const calendarDate = fc.integer({ min: dayNumberOf(civilDate('2013-06-01')), max: dayNumberOf(civilDate('2027-12-31')) })
  .map(civilDateOfDay);

const { notices } = JSON.parse(
  readFileSync(new URL('../../../../seeds/calendars/notices.json', import.meta.url), 'utf8'),
) as { notices: HolidayNotice[] };
const calendar = buildCalendar(notices);
const d = civilDate;
const shanghai = (text: string): Date => new Date(`${text}:00+08:00`);
const seeds = new URL('../../../../seeds/ladders/', import.meta.url);
const ladders = readdirSync(seeds).map((file) => validateLadder(JSON.parse(readFileSync(new URL(file, seeds), 'utf8'))));
const ladderOf = (kind: Ladder['clockKind']): Ladder => {
  const found = ladders.find(({ clockKind }) => clockKind === kind);
  if (!found) throw new Error(`no seeded ladder for ${kind}`);
  return found;
};

const act = { level: 0, audience: ['HOLDER'], urgent: false, at: '09:00' };
const ladder = (steps: (Partial<LadderStep> & { offset: number })[], repeat?: object): Ladder => validateLadder({
  key: 'test', version: 1, name: { zh: '测试', en: 'Test' }, clockKind: 'COMPLETION', source: 'test',
  steps: steps.map((step) => ({ id: `s${step.offset}`, ...act, ...step })), repeat,
});

function walk(from: Ladder, state: LadderState, count: number, window?: MailWindow): ScheduledStep[] {
  const steps: ScheduledStep[] = [];
  for (let step = nextStep(from, state, calendar, window); step && steps.length < count;) {
    steps.push(step);
    step = nextStep(from, { ...state, after: step.at }, calendar, window);
  }
  return steps;
}
const told = (steps: readonly ScheduledStep[]): string[] =>
  steps.map(({ stepId, at }) => `${stepId} ${new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16)}`);

describe('the next step of a ladder', () => {
  it('takes a ladder of 1/2/3 sent on Friday 16:00 to Monday, Tuesday and Wednesday', () => {
    const steps = walk(ladder([{ offset: 1 }, { offset: 2 }, { offset: 3 }]),
      { dueOn: d('2015-07-10'), startedAt: shanghai('2015-07-10T16:00'), after: null }, 10);
    expect(told(steps)).toEqual(['s1 2015-07-13T09:00', 's2 2015-07-14T09:00', 's3 2015-07-15T09:00']);
  });

  it('steps over the September 2015 holiday and onto its working Sunday', () => {
    const steps = walk(ladder([{ offset: -2 }, { offset: 0 }, { offset: 1 }, { offset: 2 }]),
      { dueOn: d('2015-09-02'), startedAt: shanghai('2015-08-20T10:00'), after: null }, 10);
    expect(told(steps)).toEqual(['s-2 2015-08-31T09:00', 's0 2015-09-02T09:00', 's1 2015-09-06T09:00', 's2 2015-09-07T09:00']);
  });

  it('reminds 10, 5, 3 and 1 working days before completion, urges 1, 3, 7 and 15 after it, then after 5, 10, 15 and every 20', () => {
    const steps = walk(ladderOf('COMPLETION'), { dueOn: d('2015-09-09'), startedAt: shanghai('2015-07-06T10:00'), after: null }, 10);
    expect(steps.map(({ stepId, level, at }) => [stepId, level, civilDateOf(at)])).toEqual([
      ['T-10', 0, '2015-08-25'], ['T-5', 0, '2015-09-01'], ['T-3', 0, '2015-09-06'], ['T-1', 0, '2015-09-08'],
      ['late+1', 1, '2015-09-10'], ['late+3', 2, '2015-09-14'], ['late+7', 3, '2015-09-18'], ['late+15', 4, '2015-09-30'],
      ['overdue+20', 4, '2015-10-13'], ['overdue+30', 4, '2015-10-27'],
    ]);
  });

  it('skips steps from before the clock started, and keeps one at that very instant', () => {
    const plan = ladderOf('PLAN');
    const state = { dueOn: d('2015-07-09'), startedAt: shanghai('2015-07-06T10:00'), after: null };
    expect(nextStep(plan, state, calendar)?.stepId).toBe('T-1');
    expect(nextStep(plan, { ...state, startedAt: shanghai('2015-07-06T09:00') }, calendar)?.stepId).toBe('T-3');
  });

  it('arms anew on a new due date from the instant of the change, repeating nothing past', () => {
    const completion = ladderOf('COMPLETION');
    const state = { dueOn: d('2015-07-10'), startedAt: shanghai('2015-06-01T10:00'), after: shanghai('2015-07-13T09:00') };
    expect(nextStep(completion, state, calendar)?.stepId).toBe('late+3');
    const extended = { ...state, dueOn: d('2015-07-20'), after: shanghai('2015-07-14T10:00') };
    expect(told(walk(completion, extended, 3))).toEqual(['T-3 2015-07-15T09:00', 'T-1 2015-07-17T09:00', 'late+1 2015-07-21T09:00']);
  });

  it('ends where the ladder ends, and goes on for ever where it repeats', () => {
    const late = { dueOn: d('2015-07-10'), startedAt: shanghai('2015-06-01T10:00'), after: shanghai('2025-07-10T10:00') };
    expect(nextStep(ladder([{ offset: 1 }]), late, calendar)).toBeNull();
    const next = nextStep(ladderOf('COMPLETION'), late, calendar);
    expect(next?.stepId).toMatch(/^overdue\+\d+$/);
    expect(next && next.at > late.after && civilDateOf(next.at) <= '2025-08-11').toBe(true);
  });

  it('lets the interval of repeats grow up to its limit', () => {
    const growing = ladder([{ offset: 3 }], { every: 5, growBy: 5, atMost: 12, ...act });
    const steps = walk(growing, { dueOn: d('2016-03-01'), startedAt: shanghai('2016-03-01T10:00'), after: null }, 5);
    expect(steps.map(({ stepId }) => stepId)).toEqual(['s3', 'overdue+8', 'overdue+18', 'overdue+30', 'overdue+42']);
  });

  it('puts the due-day step of a date that became a day off on the working day before it', () => {
    const steps = walk(ladder([{ offset: -1 }, { offset: 0 }, { offset: 1 }]),
      { dueOn: d('2015-09-04'), startedAt: shanghai('2015-08-01T10:00'), after: null }, 10);
    expect(told(steps)).toEqual(['s-1 2015-09-01T09:00', 's0 2015-09-02T09:00', 's1 2015-09-06T09:00']);
  });

  it('keeps steps apart that a narrower mail window would throw together', () => {
    const narrow = { spans: [{ from: '10:00', to: '11:00' }] };
    const steps = walk(ladder([{ id: 'a', offset: 1 }, { id: 'b', offset: 1, at: '09:30' }, { id: 'c', offset: 1, at: '18:00' }, { id: 'd', offset: 2 }]),
      { dueOn: d('2015-07-10'), startedAt: shanghai('2015-07-10T16:00'), after: null }, 10, narrow);
    expect(told(steps)).toEqual(['a 2015-07-13T10:00', 'b 2015-07-13T10:01', 'c 2015-07-14T10:00', 'd 2015-07-14T10:01']);
  });
});

describe('steps caught up by a late sweep', () => {
  const state = { dueOn: d('2015-07-10'), startedAt: shanghai('2015-07-01T10:00'), after: null };

  it('are all handed over in order, with the one to come', () => {
    const due = dueSteps(ladderOf('COMPLETION'), state, shanghai('2015-07-15T09:00'), calendar);
    expect(told(due.steps)).toEqual(['T-5 2015-07-03T09:00', 'T-3 2015-07-07T09:00', 'T-1 2015-07-09T09:00', 'late+1 2015-07-13T09:00', 'late+3 2015-07-15T09:00']);
    expect([due.next?.stepId, due.capped]).toEqual(['late+7', false]);
    expect(dueSteps(ladderOf('COMPLETION'), state, shanghai('2015-07-03T08:59'), calendar).steps).toEqual([]);
  });

  it('are capped, and the next sweep goes on where the first stopped', () => {
    const now = shanghai('2025-07-10T10:00');
    const first = dueSteps(ladderOf('RECEIPT'), state, now, calendar);
    expect([first.steps.length, first.capped]).toEqual([50, true]);
    const second = dueSteps(ladderOf('RECEIPT'), { ...state, after: first.steps.at(-1)?.at ?? null }, now, calendar);
    expect(second.steps[0]).toEqual(first.next);
  });
});

const DAY = 86_400_000;
const windows = fc.constantFrom<MailWindow>(
  DEFAULT_MAIL_WINDOW, { spans: [{ from: '10:00', to: '10:30' }] }, { spans: [{ from: '08:00', to: '08:30' }] },
);
const randomLadder = fc.uniqueArray(
  fc.record({ offset: fc.integer({ min: -20, max: 20 }), at: fc.constantFrom('00:00', '09:00', '12:00', '16:30', '23:59') }),
  { minLength: 1, maxLength: 10, selector: ({ offset, at }) => `${offset} ${at}` },
).chain((steps) => fc.record({
  steps: fc.constant(steps.sort((a, b) => a.offset - b.offset || a.at.localeCompare(b.at))),
  every: fc.integer({ min: 1, max: 7 }), growBy: fc.nat(3),
})).map(({ steps, every, growBy }) => ladder(steps.map((step, i) => ({ id: `r${i}`, ...step })),
  (steps.at(-1)?.offset ?? -1) >= 0 ? { ...act, every, growBy, at: '23:00' } : undefined));
const anyLadder = fc.oneof(fc.constantFrom(...ladders), randomLadder);
const cases = fc.record({ rungs: anyLadder, dueOn: calendarDate, lead: fc.integer({ min: -5, max: 40 }), window: windows })
  .map(({ rungs, dueOn, lead, window }) => ({
    rungs, window, state: { dueOn, startedAt: new Date(Date.parse(`${addDays(dueOn, -lead)}T03:12:00Z`)), after: null },
  }));

describe('every ladder, due date and mail window', () => {
  it('sends only on working days inside the window, strictly later each time, no step twice, none before the start', () => {
    fc.assert(fc.property(cases, ({ rungs, state, window }) => {
      const steps = walk(rungs, state, 25, window);
      steps.forEach(({ at }, i) => {
        expect(isInWindow(at, window, calendar)).toBe(true);
        expect(at >= state.startedAt).toBe(true);
        const before = steps[i - 1];
        if (before) expect(at > before.at).toBe(true);
      });
      expect(new Set(steps.map(({ stepId }) => stepId)).size).toBe(steps.length);
    }), { numRuns: 300 });
  });

  it('gives the same steps to a sweep that comes once as to one that comes each day', () => {
    fc.assert(fc.property(cases, fc.integer({ min: 1, max: 90 }), ({ rungs, state, window }, days) => {
      const end = new Date(state.startedAt.getTime() + days * DAY);
      const daily: ScheduledStep[] = [];
      for (let now = state.startedAt.getTime(); now <= end.getTime(); now += DAY) {
        const after: Date | null = daily.at(-1)?.at ?? null;
        daily.push(...dueSteps(rungs, { ...state, after }, new Date(now), calendar, window, 1000).steps);
      }
      expect(daily).toEqual(dueSteps(rungs, state, end, calendar, window, 1000).steps);
    }), { numRuns: 100 });
  });

  it('finds by jumping over past repeats what walking through all of them finds', () => {
    fc.assert(fc.property(cases, fc.integer({ min: 0, max: 400 }), ({ rungs, state, window }, days) => {
      const after = new Date(state.startedAt.getTime() + days * DAY);
      const every: ScheduledStep[] = [];
      for (const step of stepsOf(rungs, state.dueOn, new Date(0), calendar, window)) {
        every.push(step);
        if (step.at > after) break;
      }
      const expected = every.find(({ at }) => at > after && at >= state.startedAt) ?? null;
      expect(nextStep(rungs, { ...state, after }, calendar, window)).toEqual(expected);
    }), { numRuns: 200 });
  });

  it('arms anew on a new due date: what follows is what a ladder for that date alone would send after the change', () => {
    fc.assert(fc.property(cases, calendarDate, fc.integer({ min: 0, max: 60 }), ({ rungs, state, window }, dueOn: CivilDate, days) => {
      const change = new Date(state.startedAt.getTime() + days * DAY);
      const moved = walk(rungs, { ...state, dueOn, after: change }, 5, window);
      const alone = walk(rungs, { dueOn, startedAt: new Date(change.getTime() + 1), after: null }, 5, window);
      expect(moved).toEqual(alone);
    }), { numRuns: 100 });
  });
});
