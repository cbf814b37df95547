import { Database } from '#database';
import { civilDate } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { verifyAudit } from '../audit/index.js';
import { fanout } from '../notifications/index.js';
import { IssuedPlan, REQUEST, refused } from './issued-plan.fixture.js';

let database: TestDatabase;
let plan: IssuedPlan;

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
});
afterEach(async () => {
  expect((await verifyAudit(plan.owner)).problems).toEqual([]);
  await plan.world.close();
  await database.drop();
});

const office = (id: string) => plan.as('jmo.officer1').then((who) => plan.reads.get(who, id));
const id = (login: string): string => plan.world.person(login).id;
const acts = async (login: string, taskId: string): Promise<string[]> => (await plan.reads.get(await plan.as(login), taskId)).allowedActions.map(({ act }) => act);
const unit = (agency: string, name: string): Promise<string> => plan.owner.asSystem('test', async (tx) =>
  (await tx.one<{ id: string }>('SELECT id FROM unit WHERE agency_code = $1 AND name = $2', [agency, name])).id);
const lastFacts = async (taskId: string): Promise<{ type: string; event: { facts: Record<string, unknown>; reason: string | null } }> =>
  ((await plan.reads.history(await plan.as('jmo.officer1'), taskId, {}, { limit: 200 })).items).at(-1) as { type: string; event: { facts: Record<string, unknown>; reason: string | null } };

async function inProgress(): Promise<string> {
  const miit = await plan.task('MIIT');
  await plan.toProgress('MIIT', miit.id);
  return miit.id;
}

describe('a transfer', () => {
  it('stays inside the agency, does not come back, and names who had it and who has it', async () => {
    const task = await inProgress();
    await expect(plan.do('miit.handler1', task, 'transfer', { handlerId: id('miit.handler2') })).rejects.toEqual(refused('reason_required'));
    await expect(plan.do('miit.handler2', task, 'transfer', { handlerId: id('miit.handler2'), reason: 'x' })).rejects.toEqual(refused('act_not_allowed_for_role'));
    await expect(plan.do('miit.liaison', task, 'transfer', { reason: 'x' })).rejects.toEqual(refused('field_required', { field: 'handlerId' }));
    await expect(plan.do('miit.liaison', task, 'transfer', { reason: 'x', handlerId: id('mof.handler1') })).rejects.toEqual(refused('unknown_person'));
    await expect(plan.do('miit.liaison', task, 'transfer', { reason: 'x', unitId: await unit('MOF', '规划司') })).rejects.toEqual(refused('invalid_input', { field: 'unitId' }));
    await expect(plan.do('ndrc.liaison', task, 'transfer', { reason: 'x', handlerId: id('ndrc.handler1') })).rejects.toEqual(refused('act_not_allowed_for_agency'));
    await plan.do('miit.handler1', task, 'transfer', { handlerId: id('miit.handler2'), reason: '岗位调整' });
    expect(await office(task)).toMatchObject({ status: 'IN_PROGRESS', agencyCode: 'MIIT', handlerId: id('miit.handler2'), delegatedBy: null, heldByAgency: 'MIIT' });
    expect(await lastFacts(task)).toMatchObject({ type: 'task.transferred', event: { reason: '岗位调整', facts: { handlerId: id('miit.handler2'), formerHandlerId: id('miit.handler1') } } });
    expect(await acts('miit.handler2', task)).toContain('requestCompletion');
    expect(await acts('miit.handler1', task)).not.toContain('requestCompletion');
  });

  it('into a department puts it in the queue of its people, who alone may claim it', async () => {
    const task = await inProgress();
    const target = await unit('MIIT', '信息化司');
    await plan.do('miit.liaison', task, 'transfer', { unitId: target, reason: '按职责分工' });
    expect(await office(task)).toMatchObject({ handlerId: null, unitId: target });
    const queue = async (login: string): Promise<string[]> => (await plan.reads.queue(await plan.as(login), {})).items.map((item) => item.id);
    expect(await queue('miit.handler2')).toEqual([task]);
    expect(await queue('miit.handler1')).toEqual([]);
    expect(await queue('ndrc.handler2')).toEqual([]);
    await expect(plan.do('miit.handler1', task, 'claim')).rejects.toEqual(refused('not_of_unit'));
    const { blockedActions } = await plan.reads.get(await plan.as('miit.handler1'), task);
    expect(blockedActions).toContainEqual(expect.objectContaining({ act: 'claim', code: 'not_of_unit' }));
    await plan.do('miit.handler2', task, 'claim');
    expect(await queue('miit.handler2')).toEqual([]);
  });

  it('tells the new handler by mail, and the former one and the liaison in the product', async () => {
    const task = await inProgress();
    await plan.do('miit.reviewer', task, 'transfer', { handlerId: id('miit.handler2'), reason: '岗位调整' });
    const worker = new Database({ url: database.url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 1 });
    const outbox = await plan.owner.asSystem('test', (tx) => tx.query<{ id: string }>(
      `SELECT e.id FROM outbox o JOIN event e ON e.id = o.event_id WHERE e.type = 'task.transferred'`));
    await fanout(worker, plan.books, outbox.map((row) => row.id));
    await worker.close();
    const told = await plan.owner.asSystem('test', (tx) => tx.query<{ personId: string; kind: string }>('SELECT person_id, kind FROM notification ORDER BY kind, person_id'));
    expect(told).toEqual([
      { personId: id('miit.handler2'), kind: 'task.handler_assigned' },
      ...[id('miit.handler1'), id('miit.liaison')].sort().map((personId) => ({ personId, kind: 'task.changed' })),
    ].sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)));
  });
});

describe('a delegation', () => {
  it('lends the task, and it comes back when the delegate hands it back or its owner takes it back', async () => {
    const task = await inProgress();
    await plan.do('miit.handler1', task, 'delegate', { handlerId: id('miit.handler2') });
    expect(await office(task)).toMatchObject({ handlerId: id('miit.handler2'), delegatedBy: id('miit.handler1') });
    expect(await acts('miit.handler1', task)).toContain('handBack');
    expect(await acts('miit.handler1', task)).not.toContain('requestCompletion');
    // Lent work is not lent or given away again by the one who has borrowed it.
    await expect(plan.do('miit.handler2', task, 'delegate', { handlerId: id('miit.handler1') })).rejects.toEqual(refused('delegated'));
    await expect(plan.do('miit.handler2', task, 'transfer', { handlerId: id('miit.handler1'), reason: 'x' })).rejects.toEqual(refused('delegated'));
    await plan.do('miit.handler2', task, 'handBack');
    expect(await office(task)).toMatchObject({ handlerId: id('miit.handler1'), delegatedBy: null });
    await expect(plan.do('miit.handler2', task, 'handBack')).rejects.toEqual(refused('conflict'));
    await plan.do('miit.liaison', task, 'delegate', { handlerId: id('miit.handler2') });
    await plan.do('miit.handler1', task, 'handBack', { reason: '本人办理' });
    expect(await office(task)).toMatchObject({ handlerId: id('miit.handler1'), delegatedBy: null });
  });

  it('ends with the delegate’s finishing: the owner has it again, and neither of them may sign it', async () => {
    const task = await inProgress();
    await plan.do('miit.handler1', task, 'delegate', { handlerId: id('miit.handler2') });
    await plan.do('miit.handler2', task, 'requestCompletion', REQUEST);
    expect(await office(task)).toMatchObject({ status: 'SIGNING', handlerId: id('miit.handler1'), delegatedBy: null });
    await plan.owner.asSystem('test', async (tx) => {
      const { id: postId } = await tx.one<{ id: string }>(`SELECT id FROM post WHERE agency_code = 'MIIT' AND role = 'SIGNATORY'`);
      for (const login of ['miit.handler1', 'miit.handler2']) await tx.run(`INSERT INTO post_holding (post_id, person_id, valid_from) VALUES ($1, $2, '2015-01-01')`, [postId, id(login)]);
    });
    for (const login of ['miit.handler1', 'miit.handler2']) await expect(plan.do(login, task, 'sign')).rejects.toEqual(refused('four_eyes', { rule: 'notHandler' }));
    await plan.do('miit.signatory', task, 'return', { reason: '补充数据' });
    expect(await acts('miit.handler1', task)).toContain('requestCompletion');
  });
});

describe('grades', () => {
  async function toVerifying(): Promise<string> {
    const { id: task } = await plan.task('NDRC');
    await plan.toProgress('NDRC', task);
    await plan.toSigned('NDRC', task);
    return task;
  }

  it('take a reason at both ends, are proposed and decided, and can be searched', async () => {
    const task = await toVerifying();
    await expect(plan.do('jmo.officer1', task, 'proposeVerification', { grade: 'EXCELLENT' })).rejects.toEqual(refused('grade_reason_required', { grade: 'EXCELLENT' }));
    await plan.do('jmo.officer1', task, 'proposeVerification', { grade: 'EXCELLENT', reason: '提前完成，成效突出' });
    await expect(plan.do('jmo.officer2', task, 'verify', { grade: 'FAIL' })).rejects.toEqual(refused('grade_reason_required', { grade: 'FAIL' }));
    await plan.do('jmo.officer2', task, 'verify');
    expect(await office(task)).toMatchObject({ status: 'COMPLETED', grade: 'EXCELLENT' });
    const graded = async (grade: 'EXCELLENT' | 'GOOD'): Promise<string[]> => (await plan.reads.list(await plan.as('jmo.officer1'), { grade }, {})).items.map((item) => item.id);
    expect(await graded('EXCELLENT')).toEqual([task]);
    expect(await graded('GOOD')).toEqual([]);
    await plan.do('jmo.director', task, 'reopen', { basis: '抽查发现问题', newDue: civilDate('2015-10-16') });
    expect((await office(task)).grade).toBeNull();
  });

  it('are the decider’s own where he names another one', async () => {
    const task = await toVerifying();
    await plan.do('jmo.officer1', task, 'proposeVerification', { grade: 'GOOD' });
    await plan.do('jmo.officer2', task, 'verify', { grade: 'PASS' });
    expect((await office(task)).grade).toBe('PASS');
  });
});
