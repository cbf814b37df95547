import { civilDate, type SubtaskInput } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { verifyAudit } from '../audit/index.js';
import { IssuedPlan, REQUEST, refused } from './issued-plan.fixture.js';

let database: TestDatabase;
let plan: IssuedPlan;

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
});
afterEach(async () => {
  await plan.world.close();
  await database.drop();
});

const SUBTASK: SubtaskInput = {
  agencyCode: 'MOST', unitId: null, title: '提供数据', requirement: '提供接入速率数据', deliverable: '数据', deliverableType: 'report', dueOn: civilDate('2015-09-15'),
};

it('carries a measure from dispatched tasks to closed ones, and the trail proves it', async () => {
  const [lead, miit] = [await plan.task('NDRC'), await plan.task('MIIT')];
  for (const [agency, task] of [['NDRC', lead], ['MIIT', miit]] as const) {
    await plan.toProgress(agency, task.id);
    await plan.at('2015-09-10');
    await plan.toSigned(agency, task.id);
  }
  expect((await plan.task('MIIT')).status).toBe('LEAD_REVIEW');
  await plan.do('ndrc.reviewer', miit.id, 'accept');
  for (const task of [lead, miit]) {
    await plan.do('jmo.officer1', task.id, 'proposeVerification', { grade: 'GOOD' });
    await expect(plan.do('jmo.officer1', task.id, 'verify')).rejects.toEqual(refused('four_eyes'));
    await plan.do('jmo.officer2', task.id, 'verify');
    await plan.waive(task.id);
    await plan.do('jmo.director', task.id, 'closeOut');
  }
  expect([(await plan.task('NDRC')).status, (await plan.task('MIIT')).status]).toEqual(['CLOSED', 'CLOSED']);
  const detail = await plan.reads.get(await plan.as('jmo.officer1'), miit.id);
  expect(detail.signOffs).toHaveLength(5);
  expect(detail.measure.words).toContain('加快建设宽带网络');
  expect(Object.keys(detail.chargedDays).sort()).toEqual(['LEAD:NDRC', 'OFFICE:JMO', 'OWNER:MIIT']);
  expect(detail.clocks.every((clock) => clock.status === 'STOPPED' || clock.kind === 'RECEIPT')).toBe(true);
  expect((await verifyAudit(plan.owner)).problems).toEqual([]);
});

it('shows another agency nothing: the same not_found as for a task that does not exist', async () => {
  const miit = await plan.task('MIIT');
  const stranger = await plan.as('most.liaison');
  const missing = '00000000-0000-4000-8000-000000000000';
  for (const id of [miit.id, missing]) {
    await expect(plan.reads.get(stranger, id)).rejects.toEqual(refused('not_found', { what: 'task' }));
    await expect(plan.acts.act(stranger, id, 'acknowledge', {}, 1)).rejects.toEqual(refused('not_found', { what: 'task' }));
    await expect(plan.subtasks.add(stranger, id, SUBTASK, 1)).rejects.toEqual(refused('not_found', { what: 'task' }));
    await expect(plan.reads.history(stranger, id)).rejects.toEqual(refused('not_found', { what: 'task' }));
  }
  expect((await plan.reads.list(stranger, {}, {})).items).toEqual([]);
  // The lead sees the measure's tasks, and may act only as the table says.
  expect((await plan.reads.list(await plan.as('ndrc.liaison'), {}, {})).items).toHaveLength(3);
  await expect(plan.do('ndrc.liaison', miit.id, 'acknowledge')).rejects.toEqual(refused('act_not_allowed_for_agency'));
});

it('lets exactly one of two signatures at the same moment win', async () => {
  const miit = await plan.task('MIIT');
  await plan.toProgress('MIIT', miit.id);
  await plan.do('miit.handler1', miit.id, 'requestCompletion', REQUEST);
  const signatory = await plan.as('miit.signatory');
  const { version } = await plan.reads.get(signatory, miit.id);
  const results = await Promise.allSettled(Array.from({ length: 5 }, () => plan.acts.act(signatory, miit.id, 'sign', {}, version)));
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  for (const result of results) if (result.status === 'rejected') expect(result.reason).toEqual(refused('stale_version', { expected: version, current: version + 1 }));
});

it('refuses a stale version and leaves nothing of the act behind', async () => {
  const miit = await plan.task('MIIT');
  const before = (await plan.reads.history(await plan.as('jmo.officer1'), miit.id, {}, { limit: 200 })).items;
  await expect(plan.acts.act(await plan.as('miit.liaison'), miit.id, 'acknowledge', {}, miit.version + 1)).rejects.toEqual(refused('stale_version', { current: miit.version }));
  expect((await plan.reads.history(await plan.as('jmo.officer1'), miit.id, {}, { limit: 200 })).items).toEqual(before);
  expect((await plan.task('MIIT')).status).toBe('DISPATCHED');
});

it('assigns only a handler of the agency itself', async () => {
  const miit = await plan.task('MIIT');
  await plan.do('miit.liaison', miit.id, 'acknowledge');
  for (const stranger of ['ndrc.handler1', 'miit.signatory']) {
    await expect(plan.do('miit.liaison', miit.id, 'assignHandler', { handlerId: plan.world.person(stranger).id })).rejects.toEqual(refused('unknown_person'));
  }
  await expect(plan.do('miit.handler1', miit.id, 'start')).rejects.toEqual(refused('no_handler'));
  await plan.do('miit.liaison', miit.id, 'assignHandler', { handlerId: plan.world.person('miit.handler1').id });
  await plan.do('miit.liaison', miit.id, 'assignHandler', { handlerId: plan.world.person('miit.handler2').id });
  await expect(plan.do('miit.handler1', miit.id, 'start')).rejects.toEqual(refused('act_not_allowed_for_role'));
  await plan.do('miit.handler2', miit.id, 'start');
});

describe('subtasks', () => {
  const parentInProgress = async (): Promise<{ id: string; version: number }> => {
    const { id } = await plan.task('NDRC');
    await plan.toProgress('NDRC', id);
    const { version } = await plan.task('NDRC');
    return { id, version };
  };

  it('go to another agency by the signatory, come back to the assigner, and keep the parent open until then', async () => {
    const parent = await parentInProgress();
    const child = await plan.subtasks.add(await plan.as('ndrc.handler1'), parent.id, SUBTASK, parent.version);
    await expect(plan.reads.get(await plan.as('most.liaison'), child.id)).rejects.toEqual(refused('not_found'));
    await expect(plan.do('ndrc.liaison', child.id, 'dispatch')).rejects.toEqual(refused('act_not_allowed_for_role', { need: ['SIGNATORY'] }));
    await plan.do('ndrc.signatory', child.id, 'dispatch');
    await plan.toProgress('MOST', child.id);
    await expect(plan.do('ndrc.handler1', parent.id, 'requestCompletion', REQUEST))
      .rejects.toEqual(refused('open_children', { children: [expect.objectContaining({ id: child.id, title: '提供数据', agencyCode: 'MOST', status: 'IN_PROGRESS' }) as unknown] }));
    await plan.toSigned('MOST', child.id);
    await plan.do('ndrc.reviewer', child.id, 'return', { reason: '数据不全' });
    await plan.do('most.handler1', child.id, 'rework');
    await plan.toSigned('MOST', child.id);
    await plan.do('ndrc.reviewer', child.id, 'accept');
    expect((await plan.task('MOST', parent.id)).status).toBe('COMPLETED');
    await plan.toSigned('NDRC', parent.id);
    await plan.do('jmo.officer1', parent.id, 'proposeVerification');
    await plan.do('jmo.officer2', parent.id, 'verify');
    await plan.waive(parent.id);
    await plan.do('jmo.director', parent.id, 'closeOut');
    expect((await plan.task('MOST', parent.id)).status).toBe('CLOSED');
    expect((await verifyAudit(plan.owner)).problems).toEqual([]);
  });

  it('are refused when they are later than the parent, on a day off, past, too deep or for nobody', async () => {
    const parent = await parentInProgress();
    const who = await plan.as('ndrc.handler1');
    const add = (patch: Partial<SubtaskInput>): Promise<unknown> => plan.subtasks.add(who, parent.id, { ...SUBTASK, ...patch }, parent.version);
    await expect(add({ dueOn: civilDate('2015-10-08') })).rejects.toEqual(refused('due_after_parent', { parentDueOn: '2015-09-30' }));
    await expect(add({ dueOn: civilDate('2015-09-03') })).rejects.toEqual(refused('due_on_day_off', { nextWorkingDay: '2015-09-06' }));
    await expect(add({ dueOn: civilDate('2015-07-01') })).rejects.toEqual(refused('due_in_past'));
    await expect(add({ agencyCode: 'NOBODY' })).rejects.toEqual(refused('unknown_agency', { code: 'NOBODY' }));
    await expect(add({ agencyCode: 'C_ALL_DEPTS' })).rejects.toEqual(refused('not_assignable'));
    await expect(add({ agencyCode: 'MIIT', unitId: '00000000-0000-4000-8000-000000000000' })).rejects.toEqual(refused('invalid_input', { field: 'unitId' }));
    let id = parent.id;
    let version = parent.version;
    for (let depth = 1; depth <= 2; depth += 1) {
      const child = await plan.subtasks.add(who, id, { ...SUBTASK, agencyCode: 'NDRC' }, version);
      await plan.do('ndrc.reviewer', child.id, 'dispatch');
      await plan.toProgress('NDRC', child.id);
      id = child.id;
      version = (await plan.reads.get(who, id)).version;
    }
    await expect(plan.subtasks.add(who, id, { ...SUBTASK, agencyCode: 'NDRC' }, version)).rejects.toEqual(refused('depth_limit', { limit: 2 }));
  });

  it('take a due date on the make-up Sunday of 6 September 2015', async () => {
    const parent = await parentInProgress();
    const child = await plan.subtasks.add(await plan.as('ndrc.handler1'), parent.id, { ...SUBTASK, dueOn: civilDate('2015-09-06') }, parent.version);
    expect((await plan.reads.get(await plan.as('ndrc.handler1'), child.id)).currentDue).toBe('2015-09-06');
  });
});

it('tells delivery, opening and receipt apart', async () => {
  const { id } = await plan.task('MIIT');
  const arrival = async () => (await plan.reads.get(await plan.as('jmo.officer1'), id)).arrival;
  // The office has looked at it: that opens nothing for the agency. No mail has left yet.
  expect(await arrival()).toEqual({ deliveredAt: null, openedAt: null, signedForAt: null });
  await plan.at('2015-07-09', '09:30');
  await plan.reads.get(await plan.as('miit.handler1'), id);
  expect(await arrival()).toMatchObject({ openedAt: new Date('2015-07-09T01:30:00Z'), signedForAt: null });
  await plan.at('2015-07-09', '15:00');
  await plan.do('miit.liaison', id, 'acknowledge');
  expect(await arrival()).toEqual({ deliveredAt: null, openedAt: new Date('2015-07-09T01:30:00Z'), signedForAt: new Date('2015-07-09T07:00:00Z') });
});

it('comes back with what is missing named point by point and the evidence that won\'t do, in the round, the trail and the mail', async () => {
  const { id } = await plan.task('MIIT');
  await plan.toProgress('MIIT', id);
  await plan.toSigned('MIIT', id);
  const stages = async (login: string) => (await plan.reads.get(await plan.as(login), id)).signOffs as { stage: string; decision: string; evidence: { id: string; title: string }[] }[];
  const item = (await stages('ndrc.reviewer')).find(({ stage }) => stage === 'REQUEST')?.evidence[0];
  const named = { reason: '请补正', missing: ['未说明资金落实情况', '缺少验收意见'], failedEvidence: [item?.id ?? ''] };
  await expect(plan.do('ndrc.reviewer', id, 'return', { ...named, failedEvidence: [id] })).rejects.toEqual(refused('invalid_input', { field: 'failedEvidence' }));
  await plan.do('ndrc.reviewer', id, 'return', named);
  expect((await stages('miit.handler1')).find(({ decision }) => decision === 'RETURNED')).toMatchObject({ stage: 'REVIEW', statement: '请补正\n1. 未说明资金落实情况\n2. 缺少验收意见', evidence: [{ id: item?.id, title: item?.title }] });
  const returned = (await plan.reads.history(await plan.as('miit.liaison'), id)).items.find(({ type }) => type === 'task.returned');
  expect(returned?.event).toMatchObject({ reason: '请补正', facts: { missing: named.missing, failedEvidence: [{ id: item?.id, title: item?.title }] } });
});

it('re-arms the completion clock when the office returns the work with a new date, and keeps the first date', async () => {
  const lead = await plan.task('NDRC');
  await plan.toProgress('NDRC', lead.id);
  await plan.at('2015-09-30');
  await plan.toSigned('NDRC', lead.id);
  await plan.do('jmo.officer1', lead.id, 'return', { reason: '缺佐证', newDue: civilDate('2015-10-20') });
  const detail = await plan.reads.get(await plan.as('jmo.officer1'), lead.id);
  expect(detail).toMatchObject({ status: 'RETURNED', originalDue: '2015-09-30', currentDue: '2015-10-20', returnCount: 1, finishedLate: false });
  expect(detail.clocks.find((clock) => clock.kind === 'COMPLETION')).toMatchObject({ status: 'RUNNING', dueOn: '2015-10-20', nextStep: 'T-5' });
  expect(detail.clocks.find((clock) => clock.kind === 'VERIFY')).toMatchObject({ status: 'STOPPED', nextAt: null });
});

it('pages its lists without losing or doubling a task, soonest due first', async () => {
  const office = await plan.as('jmo.officer1');
  const seen: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await plan.reads.list(office, { planId: plan.planId }, { limit: 2, ...(cursor ? { cursor } : {}) });
    seen.push(...page.items.map((item) => item.id));
    cursor = page.nextCursor;
  }
  expect(new Set(seen).size).toBe(3);
  expect(seen).toHaveLength(3);
  await expect(plan.reads.list(office, {}, { cursor: 'nonsense' })).rejects.toEqual(refused('invalid_input', { field: 'cursor' }));
});
