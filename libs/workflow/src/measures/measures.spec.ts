import { civilDate, type MeasureAct, type MeasureInput, type MeasureStatus } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { verifyAudit } from '../audit/index.js';
import { IssuePlan } from '../plans/issue-plan.service.js';
import { IssuedPlan, refused } from '../tasks/issued-plan.fixture.js';
import { MeasureActs, MeasureReads, type MeasureDetail } from './index.js';

const BASIS = '国办发〔2015〕12号';

let database: TestDatabase;
let plan: IssuedPlan;
let acts: MeasureActs;
let reads: MeasureReads;

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
  acts = new MeasureActs(plan.world.api, plan.books);
  reads = new MeasureReads(plan.world.api, plan.books);
});
afterEach(async () => {
  const { problems } = await verifyAudit(plan.owner);
  await plan.world.close();
  await database.drop();
  expect(problems).toEqual([]);
});

async function measure(login = 'jmo.officer1'): Promise<MeasureDetail> {
  const who = await plan.as(login);
  const { items: [first] } = await reads.list(who, {}, {});
  return reads.get(who, first?.id ?? '');
}

async function act(login: string, name: MeasureAct, input: MeasureInput = {}): Promise<MeasureStatus> {
  const { id, version } = await measure();
  await acts.act(await plan.as(login), id, name, input, version);
  return (await measure()).status;
}

/** Carries the three tasks to COMPLETED, the co-operating ones through the lead. */
async function completeAll(): Promise<string[]> {
  const ids: string[] = [];
  for (const agency of ['MIIT', 'MOF', 'NDRC']) {
    const { id } = await plan.task(agency);
    await plan.toProgress(agency, id);
    await plan.toSigned(agency, id);
    if (agency !== 'NDRC') await plan.do('ndrc.signatory', id, 'accept');
    await plan.do('jmo.officer1', id, 'proposeVerification');
    await plan.do('jmo.officer2', id, 'verify');
    ids.push(id);
  }
  return ids;
}

it('is active with its plan, with the worst of its open tasks beside its status; agencies see what they see of it', async () => {
  const seen = await measure();
  expect(seen).toMatchObject({ status: 'ACTIVE', leadAgencyCode: 'NDRC', counts: { tasks: 3, open: 3, overdue: 0 }, worst: { status: 'DISPATCHED' } });
  await plan.at('2015-10-09');
  const miit = await plan.task('MIIT');
  await plan.toProgress('MIIT', miit.id);
  expect(await measure()).toMatchObject({ counts: { overdue: 3 }, worst: { timeliness: 'OVERDUE', currentDue: '2015-09-30' } });
  expect((await measure('miit.liaison')).tasks.map(({ agencyCode }) => agencyCode)).toEqual(['MIIT']);
  expect((await measure('ndrc.liaison')).tasks).toHaveLength(3);
  await expect(reads.get(await plan.as('most.liaison'), seen.id)).rejects.toEqual(refused('not_found', { what: 'measure' }));
  expect((await reads.list(await plan.as('most.liaison'), {}, {})).items).toEqual([]);
});

it('is verified when the lead asks for it, by the office, by other people at each step, its tasks closed with it', async () => {
  await expect(act('ndrc.signatory', 'requestVerification')).rejects.toEqual(refused('tasks_open'));
  const ids = await completeAll();
  await expect(act('miit.signatory', 'requestVerification')).rejects.toEqual(refused('act_not_allowed_for_agency'));
  expect(await act('ndrc.signatory', 'requestVerification')).toBe('VERIFYING');
  expect(await act('jmo.officer1', 'verify')).toBe('COMPLETED');
  await expect(act('jmo.director', 'closeOut')).rejects.toEqual(refused('objection_window'));
  for (const id of ids) await plan.waive(id);
  expect(await act('jmo.director', 'closeOut')).toBe('CLOSED');
  const director = await plan.as('jmo.director');
  for (const id of ids) expect((await plan.reads.get(director, id)).status).toBe('CLOSED');
});

it('comes back from verification with the named tasks returned and no others', async () => {
  const [miit = '', mof = ''] = await completeAll();
  await act('ndrc.signatory', 'requestVerification');
  expect(await act('jmo.director', 'return', { reason: '数据不全', taskIds: [miit], newDue: civilDate('2015-10-30') })).toBe('ACTIVE');
  const director = await plan.as('jmo.director');
  expect(await plan.reads.get(director, miit)).toMatchObject({ status: 'RETURNED', currentDue: '2015-10-30', originalDue: '2015-09-30' });
  expect((await plan.reads.get(director, mof)).status).toBe('COMPLETED');
  await expect(act('ndrc.signatory', 'requestVerification')).rejects.toEqual(refused('tasks_open'));
});

it('follows a task that a spot check reopens', async () => {
  const [miit = ''] = await completeAll();
  await act('ndrc.signatory', 'requestVerification');
  await act('jmo.officer1', 'verify');
  await plan.do('jmo.director', miit, 'reopen', { basis: BASIS, newDue: civilDate('2015-10-30') });
  expect((await measure()).status).toBe('ACTIVE');
});

it('stands still with all its tasks and runs on with those it stopped', async () => {
  const [miit, mof] = [await plan.task('MIIT'), await plan.task('MOF')];
  await plan.do('jmo.director', mof.id, 'suspend', { basis: BASIS, reviewOn: civilDate('2015-09-01') });
  expect(await act('jmo.director', 'suspend', { basis: BASIS, reviewOn: civilDate('2015-08-03') })).toBe('SUSPENDED');
  expect((await measure()).tasks.map(({ status }) => status)).toEqual(['SUSPENDED', 'SUSPENDED', 'SUSPENDED']);
  await expect(plan.do('jmo.director', miit.id, 'resume')).rejects.toEqual(refused('measure_suspended'));
  await plan.at('2015-07-15');
  expect(await act('jmo.director', 'resume')).toBe('ACTIVE');
  const statuses = Object.fromEntries((await measure()).tasks.map(({ agencyCode, status }) => [agencyCode, status]));
  expect(statuses).toEqual({ NDRC: 'DISPATCHED', MIIT: 'DISPATCHED', MOF: 'SUSPENDED' });
});

it('ends with its tasks by the convener\'s word, and is in no plan any more', async () => {
  expect(await act('jmo.convener', 'terminate', { basis: BASIS, endKind: 'SUPERSEDED' })).toBe('TERMINATED');
  const { tasks, documentId } = await measure();
  expect(tasks.map(({ status }) => status)).toEqual(['TERMINATED', 'TERMINATED', 'TERMINATED']);
  const [officer, director] = [await plan.as('jmo.officer1'), await plan.as('jmo.director')];
  const next = await plan.plans.draft(officer, { documentId, title: '第二批' });
  const dated = await plan.plans.setDates(officer, next.id, [{ dueOn: civilDate('2015-09-30') }], next.version);
  const submitted = await plan.plans.submit(officer, next.id, dated.version);
  await expect(new IssuePlan(plan.world.api, plan.books).issue(director, next.id, submitted.version)).rejects.toEqual(refused('measure_not_open', { measures: ['1.1'] }));
});

it('is changed by nobody who saw an older version', async () => {
  const { id, version } = await measure();
  await expect(acts.act(await plan.as('jmo.director'), id, 'suspend', { basis: BASIS, reviewOn: civilDate('2015-08-03') }, version - 1)).rejects.toEqual(refused('stale_version'));
});

it('has a plan that runs from the first receipt, winds up, and closes over no open task', async () => {
  const director = await plan.as('jmo.director');
  const status = async (): Promise<{ status: string; version: number }> => plan.plans.get(director, plan.planId);
  const planAct = async (name: 'windUp' | 'close' | 'archive' | 'resume', reason?: string): Promise<string> => {
    await plan.plans.act(director, plan.planId, name, reason === undefined ? {} : { reason }, (await status()).version);
    return (await status()).status;
  };
  expect((await status()).status).toBe('ISSUED');
  await plan.do('miit.liaison', (await plan.task('MIIT')).id, 'acknowledge');
  expect((await status()).status).toBe('RUNNING');
  await plan.do('mof.liaison', (await plan.task('MOF')).id, 'acknowledge');
  expect(await planAct('windUp')).toBe('CLOSING');
  await expect(planAct('close')).rejects.toEqual(refused('tasks_open', { count: 3 }));
  await act('jmo.convener', 'terminate', { basis: BASIS, endKind: 'NOT_PURSUED' });
  expect(await planAct('close')).toBe('CLOSED');
  expect(await planAct('archive')).toBe('ARCHIVED');
});
