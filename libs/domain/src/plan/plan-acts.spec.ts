import type { HeldPost, PersonActor, PostRole } from '../access/index.js';
import { allowedPlanActions, decidePlan, type PlanFacts } from './decide-plan.js';
import { PLAN_ACTS, PLAN_ACT_NAMES, type PlanActRow } from './plan-acts.js';
import { PLAN_STATUSES, type PlanState, type PlanStatus } from './plan.js';

const ROWS: readonly PlanActRow[] = PLAN_ACTS;
const NONE: PlanFacts = { undated: { items: 0 }, openTasks: [], openCount: 0 };
const plan = (status: PlanStatus, more: Partial<PlanState> = {}): PlanState => ({ status, submittedBy: 'me', fourEyesBasis: null, ...more });
const actor = (personId: string, ...roles: PostRole[]): PersonActor => ({
  kind: 'person', personId, name: '某人', locale: 'zh', agency: 'JMO', scope: 'office', posts: roles.map((role): HeldPost => ({ id: role, role, title: role, unitId: null })),
});

it('reaches every status from the draft, and only the archive has no way on', () => {
  const reached = new Set<PlanStatus>(['DRAFT']);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const { from, to } of ROWS) if (to !== 'same' && from.some((status) => reached.has(status))) reached.add(to);
  }
  expect([...reached].sort()).toEqual([...PLAN_STATUSES].sort());
  expect(PLAN_STATUSES.filter((status) => !ROWS.some(({ from }) => from.includes(status)))).toEqual(['ARCHIVED']);
});

it.each(PLAN_ACT_NAMES.flatMap((act) => PLAN_STATUSES.map((status) => [act, status] as const)))('%s from %s is possible exactly where the table says so', (act, status) => {
  const row = ROWS.find((one) => one.act === act);
  const everybody = actor(act === 'withdraw' ? 'me' : 'another', 'CONVENER', 'OFFICE_DIRECTOR', 'OFFICE_OFFICER');
  const attempt = (): unknown => decidePlan(act, plan(status), everybody, NONE, '理由').status;
  if (row?.roles.length === 0) expect(attempt).toThrow(expect.objectContaining({ code: 'act_not_allowed_for_role' }));
  else if (row?.from.includes(status)) expect(attempt()).toBe(row.to === 'same' ? status : row.to);
  else expect(attempt).toThrow(expect.objectContaining({ code: 'act_not_allowed_in_state' }));
});

it('is taken back by who submitted it, returned with a reason, and issued by another person', () => {
  expect(() => decidePlan('withdraw', plan('SUBMITTED'), actor('another', 'OFFICE_OFFICER'), NONE)).toThrow(expect.objectContaining({ code: 'act_not_allowed_for_role' }));
  expect(decidePlan('withdraw', plan('SUBMITTED'), actor('me', 'OFFICE_OFFICER'), NONE).status).toBe('DRAFT');
  expect(() => decidePlan('return', plan('SUBMITTED'), actor('another', 'OFFICE_DIRECTOR'), NONE, ' ')).toThrow(expect.objectContaining({ code: 'reason_required' }));
  expect(() => decidePlan('issue', plan('SUBMITTED'), actor('me', 'OFFICE_DIRECTOR'), NONE)).toThrow(expect.objectContaining({ code: 'four_eyes' }));
  expect(decidePlan('issue', plan('SUBMITTED', { fourEyesBasis: '三人小组' }), actor('me', 'OFFICE_DIRECTOR'), NONE).status).toBe('ISSUED');
});

it('closes over no open task, and says how many there are', () => {
  const facts: PlanFacts = { ...NONE, openCount: 31, openTasks: [{ id: 't', title: '夯实', agencyCode: 'MIIT', status: 'IN_PROGRESS' }] };
  expect(() => decidePlan('close', plan('CLOSING'), actor('me', 'OFFICE_DIRECTOR'), facts)).toThrow(expect.objectContaining({ code: 'tasks_open', details: expect.objectContaining({ count: 31 }) as unknown }));
  const { allowed, blocked } = allowedPlanActions(plan('CLOSING'), actor('me', 'OFFICE_DIRECTOR'), facts);
  expect(allowed.map(({ act }) => act)).toEqual(['resume']);
  expect(blocked).toMatchObject([{ act: 'close', code: 'tasks_open' }]);
});
