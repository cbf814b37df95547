import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { verifyAudit } from '../audit/index.js';
import { IssuedPlan, refused } from '../tasks/issued-plan.fixture.js';
import { Templates } from '../templates/index.js';
import { Amendments, TemplateMoves } from './index.js';

const ORDER = { reason: '统一工作要求', basis: '国办发〔2015〕70号' };

let database: TestDatabase;
let plan: IssuedPlan;
let moves: TemplateMoves;

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
  moves = new TemplateMoves(plan.world.api, plan.books);
});
afterEach(async () => {
  const { problems } = await verifyAudit(plan.owner);
  await plan.world.close();
  await database.drop();
  expect(problems).toEqual([]);
});

/** The next version: MIIT has five working days for its plan and another result; MOF is out; NDRC is as it was. */
async function nextVersion(): Promise<void> {
  const [officer, templates] = [await plan.as('jmo.officer1'), new Templates(plan.world.api)];
  const { measureId } = await plan.task('MIIT');
  const { body: { type, tasks } } = await templates.get(officer, measureId);
  const drafts = tasks.filter(({ agencyCode }) => agencyCode !== 'MOF').map(({ key: _key, leadBasis: _basis, printedName: _printed, ...task }) => (task.agencyCode !== 'MIIT' ? task : {
    ...task, deliverable: '宽带发展报告', clocks: [...task.clocks.filter(({ kind }) => kind !== 'PLAN'), { kind: 'PLAN' as const, offset: 'P5BD' }],
  }));
  await templates.revise(officer, measureId, { type, tasks: drafts }, '统一要求');
}

it('says first what would change, which deadlines move and which tasks stay, and changes nothing', async () => {
  const miit = await plan.task('MIIT');
  await plan.do('miit.liaison', miit.id, 'acknowledge');
  await nextVersion();
  const shown = await moves.preview(await plan.as('jmo.officer1'), plan.planId);
  expect(shown.summary).toEqual({
    zh: '2项任务有变化，1个时限改期，1项任务不能改用新版；责任单位、承办人和办结时限均不变。',
    en: '2 tasks change, 1 deadline moves, 1 task can not be moved; no agency, handler or completion date changes.',
  });
  // Signed for on Wednesday 8 July 2015: three working days are Monday the 13th, five Wednesday the 15th.
  expect(shown.clocks).toEqual([{ taskId: miit.id, kind: 'PLAN', from: '2015-07-13', to: '2015-07-15' }]);
  expect(shown.lines.some(({ zh }) => zh.startsWith('第1.1条 ') && zh.includes('宽带发展报告'))).toBe(true);
  expect(shown.refused).toMatchObject([{ agencyCode: 'MOF', why: 'not_in_template' }]);
  expect((await plan.reads.get(await plan.as('jmo.officer1'), miit.id))).toMatchObject({ templateVersion: 1, deliverable: '落实情况报告' });
});

it('moves all that can be moved in one act: the pinned version, the words and the clocks; never the completion date', async () => {
  const miit = await plan.task('MIIT');
  await plan.do('miit.liaison', miit.id, 'acknowledge');
  await nextVersion();
  const director = await plan.as('jmo.director');
  const { version } = await moves.preview(director, plan.planId);
  await expect(moves.apply(await plan.as('jmo.officer1'), plan.planId, ORDER, version)).rejects.toEqual(refused('forbidden'));
  await expect(moves.apply(director, plan.planId, ORDER, version - 1)).rejects.toEqual(refused('stale_version'));
  expect(await moves.apply(director, plan.planId, ORDER, version)).toMatchObject({ moved: 2 });
  const after = await plan.reads.get(director, miit.id);
  expect(after).toMatchObject({ templateVersion: 2, deliverable: '宽带发展报告', currentDue: '2015-09-30', agencyCode: 'MIIT', status: 'ACKNOWLEDGED' });
  expect(after.clocks.find(({ kind }) => kind === 'PLAN')).toMatchObject({ status: 'RUNNING', dueOn: '2015-07-15' });
  expect((await plan.reads.get(director, (await plan.task('MOF')).id)).templateVersion).toBe(1);
  const versions = await new Amendments(plan.world.api, plan.books).versions(await plan.as('miit.liaison'), plan.planId);
  expect(versions.map(({ number, reason }) => [number, reason])).toEqual([[1, null], [2, '统一工作要求']]);
  expect((await moves.preview(director, plan.planId)).lines).toEqual([]);
});
