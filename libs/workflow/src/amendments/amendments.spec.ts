import { Database } from '#database';
import { civilDate, type PlainAmendmentAct, type PlanChange } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { verifyAudit } from '../audit/index.js';
import { fanout } from '../notifications/index.js';
import { IssuedPlan, refused } from '../tasks/issued-plan.fixture.js';
import { Templates } from '../templates/index.js';
import { Amendments, type AmendmentView } from './index.js';

const BASIS = '国办发〔2015〕70号';
const LATER = civilDate('2015-10-30');

let database: TestDatabase;
let plan: IssuedPlan;
let amendments: Amendments;

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
  amendments = new Amendments(plan.world.api, plan.books);
});
afterEach(async () => {
  const { problems } = await verifyAudit(plan.owner);
  await plan.world.close();
  await database.drop();
  expect(problems).toEqual([]);
});

async function draft(changes: PlanChange[]): Promise<string> {
  const officer = await plan.as('jmo.officer1');
  const { version } = await plan.plans.get(officer, plan.planId);
  return (await amendments.draft(officer, plan.planId, { reason: '统筹年底考核', basis: BASIS, changes }, version)).id;
}

const view = async (id: string): Promise<AmendmentView> => amendments.get(await plan.as('jmo.officer2'), id);

async function act(login: string, id: string, name: PlainAmendmentAct, reason?: string): Promise<void> {
  await amendments.act(await plan.as(login), id, name, reason === undefined ? {} : { reason }, (await view(id)).version);
}

async function amend(changes: PlanChange[], issuer = 'jmo.director'): Promise<string> {
  const id = await draft(changes);
  await act('jmo.officer1', id, 'submit');
  await act(issuer, id, 'issue');
  return id;
}

/** The measure's next template, with 科技部 as one more co-operating agency. */
async function withMost(): Promise<void> {
  const [officer, templates] = [await plan.as('jmo.officer1'), new Templates(plan.world.api)];
  const { measureId } = await plan.task('MIIT');
  const { body: { type, tasks } } = await templates.get(officer, measureId);
  const [first] = tasks.filter(({ role }) => role === 'COOPERATING');
  if (!first) throw new Error('No co-operating task');
  const drafts = [...tasks, { ...first, agencyCode: 'MOST', printedNames: ['科技部'] }]
    .map(({ key: _key, leadBasis: _basis, printedName: _printed, ...task }) => task);
  await templates.revise(officer, measureId, { type, tasks: drafts }, '增补成员单位');
}

it('shows the difference in words, who will be told and which clocks move, before anything happens', async () => {
  await withMost();
  const [miit, mof] = [await plan.task('MIIT'), await plan.task('MOF')];
  const id = await draft([
    { kind: 'DUE', taskId: miit.id, dueOn: LATER }, { kind: 'DROP', taskId: mof.id }, { kind: 'ADD', measureRef: '1.1', agencyCode: 'MOST', dueOn: LATER },
  ]);
  const shown = await view(id);
  expect(shown.lines.map(({ zh }) => zh)).toEqual([
    '第1.1条 工业和信息化部：办结时限由2015年9月30日改为2015年10月30日', `第1.1条 财政部：任务撤销，依据${BASIS}`, '第1.1条 新增任务：科技部（配合单位），办结时限2015年10月30日',
  ]);
  expect(shown.lines[0]?.en).toMatch(/^Measure 1\.1\. .*: completion due from 30 September 2015 to 30 October 2015$/);
  expect(shown).toMatchObject({ number: 2, told: ['MIIT', 'MOF', 'MOST', 'NDRC'], clocks: [{ taskId: miit.id, from: '2015-09-30', to: '2015-10-30' }], refusals: [] });
  expect(await plan.task('MIIT')).toMatchObject({ currentDue: '2015-09-30', version: miit.version });
});

it('is issued in one act by another person: dates with their clocks, endings, new tasks; the first date never changes', async () => {
  await withMost();
  const [miit, mof] = [await plan.task('MIIT'), await plan.task('MOF')];
  await plan.toProgress('MIIT', miit.id);
  const id = await draft([
    { kind: 'DUE', taskId: miit.id, dueOn: LATER }, { kind: 'WORDS', taskId: miit.id, requirement: '加快建设宽带网络' }, { kind: 'DROP', taskId: mof.id },
    { kind: 'ADD', measureRef: '1.1', agencyCode: 'MOST', dueOn: LATER },
  ]);
  await act('jmo.director', id, 'submit');
  await expect(act('jmo.director', id, 'issue')).rejects.toEqual(refused('four_eyes'));
  await expect(act('jmo.officer1', id, 'issue')).rejects.toEqual(refused('act_not_allowed_for_role'));
  await act('jmo.convener', id, 'issue');
  const director = await plan.as('jmo.director');
  const after = await plan.reads.get(director, miit.id);
  expect(after).toMatchObject({ originalDue: '2015-09-30', currentDue: '2015-10-30', requirement: '加快建设宽带网络', status: 'IN_PROGRESS' });
  expect(after.clocks.find(({ kind }) => kind === 'COMPLETION')).toMatchObject({ status: 'RUNNING', dueOn: '2015-10-30' });
  expect(await plan.reads.get(director, mof.id)).toMatchObject({ status: 'CANCELLED' });
  const most = await plan.task('MOST');
  expect(await plan.reads.get(director, most.id)).toMatchObject({ status: 'DISPATCHED', originalDue: '2015-10-30', leadAgencyCode: 'NDRC', templateVersion: 2, heldByAgency: 'MOST' });
  await plan.toProgress('MOST', most.id);
});

it('changes dates and words of several tasks, in whatever order they are named', async () => {
  const [miit, mof] = [await plan.task('MIIT'), await plan.task('MOF')];
  await amend([
    { kind: 'DUE', taskId: miit.id, dueOn: LATER }, { kind: 'WORDS', taskId: miit.id, requirement: '加快建设宽带网络' },
    { kind: 'WORDS', taskId: mof.id, deliverable: '资金方案' }, { kind: 'DUE', taskId: mof.id, dueOn: LATER },
  ]);
  expect(await plan.task('MIIT')).toMatchObject({ currentDue: LATER, version: miit.version + 2 });
  expect(await plan.task('MOF')).toMatchObject({ currentDue: LATER, version: mof.version + 2 });
  expect(await plan.reads.get(await plan.as('jmo.director'), miit.id)).toMatchObject({ requirement: '加快建设宽带网络' });
  expect(await plan.reads.get(await plan.as('jmo.director'), mof.id)).toMatchObject({ deliverable: '资金方案' });
});

it('ends several at once with what hangs on them: subtasks, clocks, and the waits of others', async () => {
  const [ndrc, miit, mof] = [await plan.task('NDRC'), await plan.task('MIIT'), await plan.task('MOF')];
  await plan.toProgress('MIIT', miit.id);
  const child = await plan.subtasks.add(await plan.as('miit.handler1'), miit.id, {
    agencyCode: 'MOST', unitId: null, title: '提供技术支持', requirement: '提供宽带技术支持。', deliverable: '技术方案', deliverableType: 'report', dueOn: civilDate('2015-09-15'),
  }, (await plan.task('MIIT')).version);
  await plan.do('miit.signatory', child.id, 'dispatch');
  await plan.toProgress('NDRC', ndrc.id);
  await plan.do('ndrc.handler1', ndrc.id, 'wait', { onTaskId: mof.id, reason: '待资金安排' });
  await amend([{ kind: 'DROP', taskId: miit.id }, { kind: 'DUE', taskId: ndrc.id, dueOn: LATER }, { kind: 'DROP', taskId: mof.id }], 'jmo.convener');
  const director = await plan.as('jmo.director');
  const [lead, ended, cancelled, below] = await Promise.all([ndrc, miit, mof, child].map(({ id }) => plan.reads.get(director, id)));
  expect([lead, ended, cancelled, below].map((task) => task?.status)).toEqual(['IN_PROGRESS', 'TERMINATED', 'CANCELLED', 'TERMINATED']);
  expect(lead).toMatchObject({ currentDue: LATER });
  expect(await plan.owner.asSystem('spec', (tx) => tx.query('SELECT 1 FROM task_wait WHERE ended_at IS NULL'))).toEqual([]);
  for (const task of [ended, cancelled, below]) {
    expect(task?.clocks.filter(({ status }) => status !== 'STOPPED')).toEqual([]);
    expect(task?.holdings.filter(({ toAt }) => toAt === null)).toEqual([]);
  }
  expect(lead?.holdings.at(-1)).toMatchObject({ heldBy: 'OWNER', agencyCode: 'NDRC', toAt: null });
});

it('tells each affected agency once, and keeps the versions to be read, by an agency as far as they concern it', async () => {
  const [miit, mof] = [await plan.task('MIIT'), await plan.task('MOF')];
  await amend([{ kind: 'DUE', taskId: miit.id, dueOn: LATER }, { kind: 'WORDS', taskId: miit.id, deliverable: '宽带发展报告' }, { kind: 'DUE', taskId: mof.id, dueOn: LATER }]);
  const worker = new Database({ url: database.url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 2 });
  const ids = await plan.owner.asSystem('spec', (tx) => tx.query<{ id: string }>(`SELECT id FROM event WHERE type IN ('plan.amended', 'task.amended')`));
  await fanout(worker, plan.books, ids.map(({ id }) => id));
  await worker.close();
  const notices = await plan.owner.asSystem('spec', (tx) => tx.query<{ agencyCode: string; kind: string; n: number }>(
    `SELECT agency_code, kind, count(*)::int AS n FROM notification WHERE kind = 'plan.amended' GROUP BY agency_code, kind, person_id ORDER BY agency_code, person_id`));
  expect([...new Set(notices.map(({ agencyCode }) => agencyCode))]).toEqual(['MIIT', 'MOF', 'NDRC']);
  expect(notices.every(({ n }) => n === 1)).toBe(true);
  const office = await amendments.versions(await plan.as('jmo.officer2'), plan.planId);
  expect(office.map(({ number, lines }) => [number, lines.length])).toEqual([[1, 0], [2, 3]]);
  const mine = await amendments.versions(await plan.as('mof.liaison'), plan.planId);
  expect(mine[1]?.lines.map(({ agencyCode }) => agencyCode)).toEqual(['MOF']);
  expect((await amendments.versions(await plan.as('ndrc.liaison'), plan.planId))[1]?.lines).toHaveLength(3);
  await expect(amendments.versions(await plan.as('most.liaison'), plan.planId)).rejects.toEqual(refused('not_found'));
});

it('says which change can\'t be made, and issues all or nothing', async () => {
  const [miit, ndrc] = [await plan.task('MIIT'), await plan.task('NDRC')];
  const id = await draft([
    { kind: 'DUE', taskId: miit.id, dueOn: LATER }, { kind: 'DUE', taskId: ndrc.id, dueOn: civilDate('2015-10-01') }, { kind: 'DROP', taskId: ndrc.id },
    { kind: 'ADD', measureRef: '1.1', agencyCode: 'MOST', dueOn: LATER }, { kind: 'DUE', dueOn: LATER },
  ]);
  expect((await view(id)).refusals.map(({ index, code }) => [index, code])).toEqual([
    [1, 'invalid_input'], [2, 'lead_required'], [3, 'invalid_input'], [4, 'invalid_input'],
  ]);
  await expect(act('jmo.officer1', id, 'submit')).rejects.toEqual(refused('invalid_input', { path: 'changes[1]' }));
  expect((await plan.task('MIIT')).currentDue).toBe('2015-09-30');
});

it('does nothing at issue when a task has moved on since it was submitted', async () => {
  const [miit, mof] = [await plan.task('MIIT'), await plan.task('MOF')];
  await plan.toProgress('MIIT', miit.id);
  const id = await draft([{ kind: 'DUE', taskId: mof.id, dueOn: LATER }, { kind: 'DUE', taskId: miit.id, dueOn: LATER }]);
  await act('jmo.officer1', id, 'submit');
  await plan.toSigned('MIIT', miit.id);
  await expect(act('jmo.director', id, 'issue')).rejects.toEqual(refused('act_not_allowed_in_state', { path: 'changes[1]' }));
  expect((await plan.task('MOF')).currentDue).toBe('2015-09-30');
});

it('ends signed work by the convener alone, and is one at a time', async () => {
  const mof = await plan.task('MOF');
  await plan.toProgress('MOF', mof.id);
  const id = await draft([{ kind: 'DROP', taskId: mof.id }]);
  await expect(draft([])).rejects.toEqual(refused('conflict', { already: 'amendment_open' }));
  await act('jmo.officer1', id, 'submit');
  await expect(act('jmo.director', id, 'issue')).rejects.toEqual(refused('act_not_allowed_for_role'));
  await act('jmo.convener', id, 'issue');
  expect((await plan.task('MOF'))).toMatchObject({ status: 'TERMINATED', endKind: 'NOT_PURSUED' });
});

it('is returned with a reason, written anew, and withdrawn; an issued plan that winds up takes none', async () => {
  const miit = await plan.task('MIIT');
  const id = await draft([{ kind: 'DUE', taskId: miit.id, dueOn: LATER }]);
  await act('jmo.officer1', id, 'submit');
  await expect(act('jmo.director', id, 'return')).rejects.toEqual(refused('reason_required'));
  await act('jmo.director', id, 'return', '时限再议');
  const officer = await plan.as('jmo.officer1');
  await amendments.change(officer, id, { reason: '统筹', basis: BASIS, changes: [] }, (await view(id)).version);
  expect((await view(id)).lines).toEqual([]);
  await act('jmo.officer1', id, 'withdraw');
  await plan.do('miit.liaison', miit.id, 'acknowledge');
  const director = await plan.as('jmo.director');
  await plan.plans.act(director, plan.planId, 'windUp', {}, (await plan.plans.get(director, plan.planId)).version);
  await expect(draft([])).rejects.toEqual(refused('act_not_allowed_in_state', { status: 'CLOSING' }));
});
