import { OFFICE_AGENCY, POST_ROLES, type HeldPost, type PersonActor, type PostRole } from '../access/index.js';
import { codeOf } from '../code-of.fixture.js';
import type { TaskStatus } from '../task/index.js';
import { buildCalendar, civilDate } from '../time/index.js';
import { allowedSpotCheckActions, decideSpotCheck, type SpotCheckFacts } from './decide-spot-check.js';
import { SPOT_CHECK_ACT_NAMES, spotCheckRow, type SpotCheckAct } from './spot-check-acts.js';
import { SPOT_CHECK_STATUSES, type SpotCheck, type SpotCheckInput } from './spot-check.js';

const facts = (patch: Partial<SpotCheckFacts> = {}): SpotCheckFacts => ({
  today: civilDate('2015-12-14'), calendar: buildCalendar([], 'Asia/Shanghai'), fourEyesRelaxed: false, taskStatus: 'CLOSED', taskGrade: 'GOOD', verifiers: [], ofItsAgency: [],
  evidenceIds: ['e1'], ...patch,
});
const check = (patch: Partial<SpotCheck> = {}): SpotCheck => ({ status: 'DRAWN', outcome: null, grade: null, newDue: null, eyes: {}, ...patch });
const actor = (personId: string, roles: readonly PostRole[], more: Partial<HeldPost> = {}): PersonActor => ({
  kind: 'person', personId, name: personId, locale: 'zh', agency: OFFICE_AGENCY, scope: 'office', posts: roles.map((role) => ({ id: role, role, title: role, unitId: null, ...more })),
});
const INPUT: SpotCheckInput = { outcome: 'HOLDS', reason: '现场查看，与报送一致' };
const record = (input: Partial<SpotCheckInput>, over: Partial<SpotCheckFacts> = {}, who = actor('officer', ['OFFICE_OFFICER'])): string =>
  codeOf(() => decideSpotCheck('recordFinding', check(), who, facts(over), { ...INPUT, ...input }));

it.each(SPOT_CHECK_ACT_NAMES.flatMap((act) => SPOT_CHECK_STATUSES.map((status): [SpotCheckAct, SpotCheck['status']] => [act, status])))(
  '%s from %s is done by the posts of its row and by nobody else', (act, status) => {
    const row = spotCheckRow(act);
    for (const role of POST_ROLES) {
      const found = codeOf(() => decideSpotCheck(act, check({ status }), actor('somebody', [role]), facts(), INPUT));
      expect({ role, found }).toEqual({ role, found: !row.roles.includes(role) ? 'act_not_allowed_for_role' : row.from.includes(status) ? 'ok' : 'act_not_allowed_in_state' });
    }
  });

it('lets nobody judge his own verification, his own agency or his own finding, stand-ins included, unless the plan relaxed it', () => {
  const director = actor('director', ['OFFICE_DIRECTOR']);
  const found = check({ status: 'FOUND', outcome: 'HOLDS', eyes: { RECORD: ['director'] } });
  expect(record({}, { verifiers: ['officer'] })).toBe('four_eyes');
  expect(record({}, { ofItsAgency: ['officer'] })).toBe('four_eyes');
  for (const act of ['conclude', 'returnFinding'] as const) {
    expect(codeOf(() => decideSpotCheck(act, found, director, facts(), INPUT))).toBe('four_eyes');
    const standIn = actor('another', ['OFFICE_DIRECTOR'], { onBehalfOf: { personId: 'director', name: '主任' } });
    expect(codeOf(() => decideSpotCheck(act, found, standIn, facts(), INPUT))).toBe('four_eyes');
    expect(codeOf(() => decideSpotCheck(act, found, director, facts({ fourEyesRelaxed: true }), INPUT))).toBe('ok');
    expect(codeOf(() => decideSpotCheck(act, found, actor('another', ['OFFICE_DIRECTOR']), facts({ verifiers: ['another'] }), INPUT))).toBe('four_eyes');
  }
  expect(allowedSpotCheckActions(found, director, facts())).toMatchObject({ allowed: [], blocked: [{ act: 'returnFinding', code: 'four_eyes' }, { act: 'conclude', code: 'four_eyes' }] });
});

it('takes a finding with its outcome and words, and what the outcome asks for', () => {
  expect(record({ outcome: undefined })).toBe('invalid_input');
  expect(record({ reason: ' ' })).toBe('reason_required');
  expect(record({ failedEvidence: ['e2'] })).toBe('invalid_input');
  expect(record({ failedEvidence: ['e1'] })).toBe('ok');
  // A finding of flaws may lower the grade, and nothing raises one.
  expect(record({ outcome: 'HOLDS', grade: 'PASS' })).toBe('invalid_input');
  expect(record({ outcome: 'FLAWED', grade: 'GOOD' })).toBe('invalid_input');
  expect(record({ outcome: 'FLAWED', grade: 'PASS' })).toBe('ok');
  expect(record({ outcome: 'FLAWED', grade: 'EXCELLENT' }, { taskGrade: null })).toBe('ok');
  // Work that does not hold comes back with a working day ahead, unless it has come back already.
  expect(record({ outcome: 'FALSE' })).toBe('due_required');
  expect(record({ outcome: 'FALSE', newDue: civilDate('2015-12-11') })).toBe('due_in_past');
  expect(record({ outcome: 'FALSE', newDue: civilDate('2015-12-19') })).toBe('due_on_day_off');
  expect(record({ outcome: 'FALSE', newDue: civilDate('2015-12-18') })).toBe('ok');
  expect(record({ outcome: 'FALSE' }, { taskStatus: 'RETURNED' })).toBe('ok');
});

it('acts on a task that still is where it was drawn from, and leaves alone what has moved on', () => {
  const effect = (patch: Partial<SpotCheck>, taskStatus: TaskStatus): string =>
    decideSpotCheck('conclude', check({ status: 'FOUND', ...patch }), actor('convener', ['CONVENER']), facts({ taskStatus }), {}).effect;
  expect(effect({ outcome: 'HOLDS' }, 'CLOSED')).toBe('NONE');
  expect(effect({ outcome: 'FLAWED' }, 'CLOSED')).toBe('NONE');
  expect(effect({ outcome: 'FLAWED', grade: 'PASS' }, 'COMPLETED')).toBe('REGRADED');
  expect(effect({ outcome: 'FALSE' }, 'CLOSED')).toBe('REOPENED');
  for (const outcome of ['FALSE', 'FLAWED'] as const) for (const status of ['RETURNED', 'ARCHIVED'] as const) expect(effect({ outcome, grade: 'PASS' }, status)).toBe('NONE');
});
