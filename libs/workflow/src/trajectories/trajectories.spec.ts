import { civilDate } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { verifyAudit } from '../audit/index.js';
import { Board } from '../board/board.service.js';
import { IssuedPlan, refused } from '../tasks/issued-plan.fixture.js';
import { Trajectories } from './index.js';

let database: TestDatabase;
let plan: IssuedPlan;
let trajectories: Trajectories;
let taskId: string;

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
  trajectories = new Trajectories(plan.world.api, plan.books);
  taskId = (await plan.task('MIIT')).id;
  await plan.do('miit.liaison', taskId, 'acknowledge');
  await plan.do('miit.liaison', taskId, 'assignHandler', { handlerId: plan.world.person('miit.handler1').id });
});
afterEach(async () => {
  expect((await verifyAudit(plan.owner)).problems).toEqual([]);
  await plan.world.close();
  await database.drop();
});

const draft = async (login: string, input: Parameters<Trajectories['draft']>[2]) => trajectories.draft(await plan.as(login), taskId, input);
const sign = async (login: string, id: string) => trajectories.sign(await plan.as(login), id);
const may = async (login: string) => (await trajectories.get(await plan.as(login), taskId)).allowedActions;
const versions = async (login: string) => (await trajectories.get(await plan.as(login), taskId)).versions;

it('is drafted inside the agency, signed by its signatory, and then stops the plan clock', async () => {
  await expect(draft('miit.signatory', { kind: 'LINEAR' })).rejects.toEqual(refused('act_not_allowed_for_role'));
  await expect(draft('miit.handler1', { kind: 'LINEAR', points: [{ on: civilDate('2015-10-08'), percent: 100 }] })).rejects.toEqual(refused('bad_trajectory', { why: 'after_due' }));
  expect([await may('miit.handler1'), await may('miit.signatory'), await may('jmo.officer1')]).toEqual([['draft'], [], []]);
  const first = await draft('miit.handler1', { kind: 'STEP', points: [{ on: civilDate('2015-09-30'), percent: 100 }] });
  const { id } = await draft('miit.handler1', { kind: 'LINEAR' });
  expect(await versions('jmo.officer1')).toEqual([]);
  expect(await versions('miit.liaison')).toMatchObject([{ id, status: 'DRAFT', kind: 'LINEAR', startOn: '2015-07-08', points: [{ on: '2015-09-30', percent: 100 }] }]);
  await expect(sign('miit.signatory', first.id)).rejects.toEqual(refused('conflict'));
  await expect(sign('ndrc.signatory', id)).rejects.toEqual(refused('not_found'));
  expect([await may('miit.handler1'), await may('miit.signatory'), await may('jmo.officer1')]).toEqual([['draft'], ['sign'], []]);
  await sign('miit.signatory', id);
  expect([await may('miit.handler1'), await may('miit.signatory')]).toEqual([[], []]);
  expect(await versions('jmo.officer1')).toMatchObject([{ number: 1, status: 'SIGNED', dueOn: '2015-09-30', signedByName: expect.any(String) as string }]);
  expect((await plan.reads.get(await plan.as('jmo.officer1'), taskId)).clocks.find(({ kind }) => kind === 'PLAN')).toMatchObject({ status: 'STOPPED' });
});

it('shows the gap and its light, in the task and in the matrix, by working days', async () => {
  await sign('miit.signatory', (await draft('miit.handler1', { kind: 'LINEAR' })).id);
  await plan.do('miit.handler1', taskId, 'start');
  await plan.at('2015-07-17');
  expect((await plan.task('MIIT')).progress).toEqual({ plannedPercent: 12, baselinePercent: 12, gap: 12, light: 'YELLOW' });
  const cell = async () => (await new Board(plan.world.api, plan.books).matrix(await plan.as('jmo.officer1'), plan.planId)).cells.find(({ agencyCode }) => agencyCode === 'MIIT');
  expect(await cell()).toMatchObject({ light: 'YELLOW', percent: 0, progress: { gap: 12 } });
  await plan.at('2015-08-10');
  expect(await cell()).toMatchObject({ light: 'RED' });
  expect((await plan.task('MOF')).progress).toBeNull();
});

it('is frozen until the task\'s date moves; then another follows with its reason and the first stays the baseline', async () => {
  await sign('miit.signatory', (await draft('miit.handler1', { kind: 'LINEAR' })).id);
  await expect(draft('miit.handler1', { kind: 'LINEAR', reason: '进展慢' })).rejects.toEqual(refused('trajectory_frozen'));
  await expect(plan.owner.asSystem('test', (tx) => tx.run(`UPDATE trajectory_version SET points = '[]'`))).rejects.toThrow('frozen');
  await plan.owner.asSystem('test', (tx) => tx.run(`UPDATE task SET current_due = '2015-10-30' WHERE id = $1`, [taskId]));
  await expect(draft('miit.handler1', { kind: 'LINEAR' })).rejects.toEqual(refused('reason_required'));
  await sign('miit.signatory', (await draft('miit.handler1', { kind: 'LINEAR', startOn: civilDate('2015-07-08'), reason: '已同意延期' })).id);
  await plan.at('2015-09-30');
  expect((await plan.task('MIIT')).progress).toMatchObject({ plannedPercent: 77, baselinePercent: 100 });
  await plan.owner.asSystem('test', (tx) => tx.run(`UPDATE task SET current_due = '2015-09-30' WHERE id = $1`, [taskId]));
});
