import { EXTENSION_ACTS } from '../extension/index.js';
import { REPORT_ACTS, REPORT_STATUSES } from '../report/index.js';
import { SPOT_CHECK_ACTS, SPOT_CHECK_STATUSES } from '../spot-check/index.js';
import { TASK_ACTS, type Target } from './task-acts.js';
import { TASK_STATUSES, type TaskStatus } from './task.js';

interface Step { from: string; to: string }

/** Where the targets that are rules can lead. A new rule does not compile until it stands here. */
const BY_RULE: Record<Exclude<Target, TaskStatus | 'same'>, readonly TaskStatus[]> = {
  afterSign: ['LEAD_REVIEW', 'VERIFYING'],
  afterAccept: ['VERIFYING', 'COMPLETED'],
  beforeSuspension: TASK_ACTS.filter(({ act }) => act === 'suspend').flatMap(({ from }) => [...from]),
};

const ruled: Readonly<Record<string, readonly string[]>> = BY_RULE;
const stepsOf = (rows: readonly { from: readonly string[]; to: string }[]): Step[] =>
  rows.flatMap(({ from, to }) => from.flatMap((start) => (to === 'same' ? [start] : ruled[to] ?? [to]).map((end) => ({ from: start, to: end }))));

/** Everything that can be come to from the starts. */
function reachable(starts: readonly string[], steps: readonly Step[]): Set<string> {
  const seen = new Set(starts);
  for (let before = -1; before !== seen.size;) {
    before = seen.size;
    for (const { from, to } of steps) if (seen.has(from)) seen.add(to);
  }
  return seen;
}

/** States that nothing leads out of. */
const ends = (states: readonly string[], steps: readonly Step[]): string[] => states.filter((state) => !steps.some(({ from, to }) => from === state && to !== state)).sort();

describe('every state of the tables can be come to', () => {
  it('of a task: subtasks begin as drafts, a plan\'s tasks dispatched', () => {
    const steps = stepsOf(TASK_ACTS);
    expect([...reachable(['DRAFT', 'DISPATCHED'], steps)].sort()).toEqual([...TASK_STATUSES].sort());
    expect(ends(TASK_STATUSES, steps)).toEqual(['ARCHIVED', 'CANCELLED', 'TERMINATED']);
  });

  it('of a task: from everywhere that is not an end there is a way to an end', () => {
    const steps = stepsOf(TASK_ACTS);
    const back = reachable(['ARCHIVED', 'CANCELLED', 'TERMINATED'], steps.map(({ from, to }) => ({ from: to, to: from })));
    expect(TASK_STATUSES.filter((status) => !back.has(status))).toEqual([]);
  });

  it('of a report: its period opens it, the lead\'s own report takes it up', () => {
    const steps = [{ from: 'SCHEDULED', to: 'OPEN' }, { from: 'SUBMITTED', to: 'CONSOLIDATED' }, ...stepsOf(REPORT_ACTS)];
    expect([...reachable(['SCHEDULED'], steps)].sort()).toEqual([...REPORT_STATUSES].sort());
    expect(ends(REPORT_STATUSES, steps).length).toBeGreaterThan(0);
  });

  it('of an extension request: it begins with a draft, and every way ends in an answer or a withdrawal', () => {
    const steps = stepsOf(EXTENSION_ACTS);
    const states = [...new Set(steps.flatMap(({ from, to }) => [from, to]))];
    expect(states.filter((state) => !reachable(['NONE'], steps).has(state))).toEqual([]);
    expect(ends(states, steps)).toEqual(['APPROVED', 'PARTLY_APPROVED', 'REJECTED', 'WITHDRAWN']);
  });

  it('of a spot check: it begins drawn, and ends with the decision', () => {
    const steps = stepsOf(SPOT_CHECK_ACTS);
    expect([...reachable(['DRAWN'], steps)].sort()).toEqual([...SPOT_CHECK_STATUSES].sort());
    expect(ends(SPOT_CHECK_STATUSES, steps)).toEqual(['CONCLUDED']);
  });
});
