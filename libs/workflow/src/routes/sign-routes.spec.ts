import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { Database } from '#database';
import { verifyAudit } from '../audit/index.js';
import { fanout } from '../notifications/index.js';
import { IssuedPlan, REQUEST, refused } from '../tasks/issued-plan.fixture.js';
import { SignRoutes } from './sign-routes.service.js';

let database: TestDatabase;
let plan: IssuedPlan;
let routes: SignRoutes;

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
  routes = new SignRoutes(plan.world.api);
});
afterEach(async () => {
  expect((await verifyAudit(plan.owner)).problems).toEqual([]);
  await plan.world.close();
  await database.drop();
});

const id = (login: string): string => plan.world.person(login).id;
const seen = async (login: string, taskId: string) => plan.reads.get(await plan.as(login), taskId);
const allowed = async (login: string, taskId: string): Promise<string[]> => (await seen(login, taskId)).allowedActions.map(({ act }) => act);
/** Gives a person a further post, or all posts of an agency to one person. */
const post = (login: string, agency: string, role: string): Promise<void> => plan.owner.asSystem('test', async (tx) => {
  const { id: postId } = await tx.one<{ id: string }>('SELECT id FROM post WHERE agency_code = $1 AND role = $2 LIMIT 1', [agency, role]);
  await tx.run(`INSERT INTO post_holding (post_id, person_id, valid_from) VALUES ($1, $2, '2015-01-01')`, [postId, id(login)]);
});
const leave = (...logins: string[]): Promise<unknown> => plan.owner.asSystem('test', (tx) =>
  tx.run(`UPDATE post_holding SET valid_to = '2015-01-02' WHERE person_id = ANY ($1)`, [logins.map(id)]));

async function requested(): Promise<string> {
  const miit = await plan.task('MIIT');
  await plan.toProgress('MIIT', miit.id);
  await plan.do('miit.handler1', miit.id, 'requestCompletion', REQUEST);
  return miit.id;
}

describe('an agency’s chain of signatures', () => {
  it('is its own affair: the signatory or the administrator changes it, version by version, and nobody else', async () => {
    const signatory = await plan.as('miit.signatory');
    expect(await routes.get(signatory, 'MIIT')).toMatchObject({ version: 0, chain: ['HANDLER', 'SIGNATORY'], changes: [], allowedActions: ['change'] });
    for (const login of ['miit.reviewer', 'mof.signatory']) expect(await routes.get(await plan.as(login), 'MIIT')).toMatchObject({ allowedActions: [] });
    expect(await routes.get(await plan.as('jmo.sysadmin'), 'MIIT')).toMatchObject({ allowedActions: ['change'] });
    await expect(routes.change(await plan.as('miit.reviewer'), 'MIIT', ['SIGNATORY'], 'x', 0)).rejects.toEqual(refused('forbidden'));
    await expect(routes.change(await plan.as('mof.signatory'), 'MIIT', ['SIGNATORY'], 'x', 0)).rejects.toEqual(refused('act_not_allowed_for_agency'));
    await expect(routes.change(signatory, 'MIIT', ['SIGNATORY'], ' ', 0)).rejects.toEqual(refused('reason_required'));
    for (const chain of [[], ['REVIEWER'], ['SIGNATORY', 'REVIEWER'], ['SIGNATORY', 'SIGNATORY'], ['HANDLER', 'LIAISON', 'REVIEWER', 'SIGNATORY', 'AGENCY_LEADER']] as const) {
      await expect(routes.change(signatory, 'MIIT', chain, 'x', 0)).rejects.toEqual(refused('invalid_input', { path: 'chain' }));
    }
    expect(await routes.change(signatory, 'MIIT', ['HANDLER', 'REVIEWER', 'SIGNATORY', 'AGENCY_LEADER'], '按本部工作规则', 0)).toMatchObject({ version: 1 });
    await expect(routes.change(signatory, 'MIIT', ['SIGNATORY'], 'x', 0)).rejects.toEqual(refused('stale_version', { current: 1 }));
    expect(await routes.change(await plan.as('jmo.sysadmin'), 'MIIT', ['REVIEWER', 'SIGNATORY'], '机构调整', 1)).toMatchObject({ version: 2 });
    const view = await routes.get(signatory, 'MIIT');
    expect(view).toMatchObject({ version: 2, chain: ['REVIEWER', 'SIGNATORY'], changes: [{ version: 2, reason: '机构调整' }, { version: 1, changedBy: id('miit.signatory') }] });
  });

  it('names no post that nobody holds, so that no request is stuck', async () => {
    await leave('miit.reviewer');
    await expect(routes.change(await plan.as('miit.signatory'), 'MIIT', ['REVIEWER', 'SIGNATORY'], 'x', 0)).rejects.toEqual(refused('route_unmanned', { need: ['REVIEWER'] }));
  });

  it('is signed in order by the named posts, each another person; the clock stops with the last signature', async () => {
    await routes.change(await plan.as('miit.signatory'), 'MIIT', ['HANDLER', 'REVIEWER', 'SIGNATORY', 'AGENCY_LEADER'], '按本部工作规则', 0);
    const task = await requested();
    expect(await seen('miit.liaison', task)).toMatchObject({ signRoute: ['REVIEWER', 'SIGNATORY', 'AGENCY_LEADER'], signedSteps: 0 });
    await expect(plan.do('miit.leader', task, 'sign')).rejects.toEqual(refused('sign_step_open', { need: ['REVIEWER'] }));
    await expect(plan.do('miit.signatory', task, 'review')).rejects.toEqual(refused('sign_step_open', { need: ['REVIEWER'] }));
    expect((await seen('miit.leader', task)).blockedActions).toContainEqual(expect.objectContaining({ act: 'sign', code: 'sign_step_open', details: expect.objectContaining({ need: ['REVIEWER'] }) as unknown }));
    expect(await allowed('miit.reviewer', task)).toEqual(expect.arrayContaining(['review', 'return']));
    await plan.at('2015-07-08', '11:00');
    await plan.do('miit.reviewer', task, 'review', { statement: '材料齐全' });
    await plan.at('2015-07-08', '14:00');
    // Whoever did one step does no other one.
    await post('miit.reviewer', 'MIIT', 'SIGNATORY');
    await expect(plan.do('miit.reviewer', task, 'review')).rejects.toEqual(refused('four_eyes', { rule: 'notChecker' }));
    await plan.do('miit.signatory', task, 'review');
    expect(await seen('miit.leader', task)).toMatchObject({ status: 'SIGNING', heldBy: 'OWNER', signedSteps: 2 });
    expect((await seen('miit.leader', task)).clocks.find(({ kind }) => kind === 'COMPLETION')?.status).toBe('RUNNING');
    await expect(plan.do('miit.signatory', task, 'sign')).rejects.toEqual(refused('act_not_allowed_for_role'));
    await plan.at('2015-07-08', '15:00');
    await plan.do('miit.leader', task, 'sign');
    const signed = await seen('jmo.officer1', task);
    expect(signed).toMatchObject({ status: 'LEAD_REVIEW', signedSteps: 3 });
    expect(signed.clocks.find(({ kind }) => kind === 'COMPLETION')?.status).toBe('STOPPED');
    const stages = signed.signOffs as { stage: string; personId: string; contentHash: string | null }[];
    expect(stages.map(({ stage, personId }) => [stage, personId])).toEqual([
      ['REQUEST', id('miit.handler1')], ['CHECK', id('miit.reviewer')], ['CHECK', id('miit.signatory')], ['SIGN', id('miit.leader')],
    ]);
    // All of them signed the same words.
    expect(new Set(stages.slice(1).map(({ contentHash }) => contentHash)).size).toBe(1);
  });

  it('holds for requests from now on: what waits for a signature goes on by the chain it began with', async () => {
    const task = await requested();
    await routes.change(await plan.as('miit.signatory'), 'MIIT', ['REVIEWER', 'SIGNATORY'], '加强审核', 0);
    await plan.do('miit.signatory', task, 'return', { reason: '补充数据' });
    await plan.do('miit.handler1', task, 'requestCompletion', REQUEST);
    await expect(plan.do('miit.signatory', task, 'sign')).rejects.toEqual(refused('sign_step_open'));
    await plan.do('miit.reviewer', task, 'review');
    await routes.change(await plan.as('miit.signatory'), 'MIIT', ['HANDLER', 'SIGNATORY'], '恢复', 1);
    await plan.do('miit.signatory', task, 'sign');
    expect((await seen('jmo.officer1', task)).status).toBe('LEAD_REVIEW');
  });

  it('asks each post when its turn comes', async () => {
    await routes.change(await plan.as('miit.signatory'), 'MIIT', ['LIAISON', 'SIGNATORY'], '联络员先核', 0);
    const task = await requested();
    await plan.do('miit.liaison', task, 'review');
    const worker = new Database({ url: database.url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 1 });
    const askedAfter = async (type: string): Promise<string[]> => {
      const events = await plan.owner.asSystem('test', (tx) => tx.query<{ id: string }>('SELECT e.id FROM outbox o JOIN event e ON e.id = o.event_id WHERE e.type = $1', [type]));
      await fanout(worker, plan.books, events.map((row) => row.id));
      const told = await plan.owner.asSystem('test', (tx) => tx.query<{ personId: string }>(`SELECT n.person_id FROM notification n JOIN event e ON e.id = n.event_id WHERE e.type = $1`, [type]));
      return told.map(({ personId }) => personId);
    };
    expect((await askedAfter('task.reviewed_inside')).sort()).toEqual([id('miit.reviewer'), id('miit.signatory')].sort());
    await worker.close();
  });
});

describe('four eyes', () => {
  it('are between agencies too: who also holds a post in the task’s agency neither proposes, nor verifies, nor closes it', async () => {
    const { id: task } = await plan.task('NDRC');
    await plan.toProgress('NDRC', task);
    await plan.toSigned('NDRC', task);
    await post('jmo.officer2', 'NDRC', 'LIAISON');
    const seconded = { ...await plan.as('jmo.officer2'), agency: 'JMO' };
    const { version } = await plan.reads.get(seconded, task);
    await expect(plan.acts.act(seconded, task, 'proposeVerification', {}, version)).rejects.toEqual(refused('four_eyes', { rule: 'notOfItsAgency' }));
    await plan.do('jmo.officer1', task, 'proposeVerification');
    await expect(plan.acts.act(seconded, task, 'verify', {}, version + 1)).rejects.toEqual(refused('four_eyes', { rule: 'notOfItsAgency' }));
    expect((await plan.reads.get(seconded, task)).blockedActions).toContainEqual(expect.objectContaining({ act: 'verify', code: 'four_eyes' }));
  });

  it('let an agency of three people through, strictly', async () => {
    await leave('miit.handler2', 'miit.leader', 'miit.liaison');
    await post('miit.handler1', 'MIIT', 'LIAISON');
    await routes.change(await plan.as('miit.signatory'), 'MIIT', ['HANDLER', 'REVIEWER', 'SIGNATORY'], '三人单位', 0);
    const { id: task } = await plan.task('MIIT');
    for (const act of ['acknowledge', 'claim', 'start'] as const) await plan.do('miit.handler1', task, act);
    await plan.do('miit.handler1', task, 'requestCompletion', REQUEST);
    await plan.do('miit.reviewer', task, 'review');
    await plan.do('miit.signatory', task, 'sign');
    expect((await seen('jmo.officer1', task)).status).toBe('LEAD_REVIEW');
  });

  it('are relaxed only by a plan that says on what basis', async () => {
    await leave('miit.handler2', 'miit.leader', 'miit.reviewer', 'miit.signatory');
    await post('miit.handler1', 'MIIT', 'SIGNATORY');
    const { id: task } = await plan.task('MIIT');
    await plan.toProgress('MIIT', task);
    await plan.do('miit.handler1', task, 'requestCompletion', REQUEST);
    await expect(plan.do('miit.handler1', task, 'sign')).rejects.toEqual(refused('four_eyes', { rule: 'notHandler' }));
    await plan.owner.asSystem('test', (tx) => tx.run('UPDATE plan SET four_eyes_basis = $2 WHERE id = $1', [plan.planId, '该单位编制不足三人，联席办2015年第3次会议同意']));
    await plan.do('miit.handler1', task, 'sign');
    expect((await seen('jmo.officer1', task)).status).toBe('LEAD_REVIEW');
  });
});
