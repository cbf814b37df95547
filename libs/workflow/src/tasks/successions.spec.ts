import { mailTaskFacts } from '#database';
import { civilDate } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { verifyAudit } from '../audit/index.js';
import { MeasureReads } from '../measures/index.js';
import { IssuedPlan } from './issued-plan.fixture.js';
import { Successions } from './successions.service.js';

const TEXT = `国务院关于夯实质量基础的意见

国发〔2015〕98号

一、夯实基础
1.夯实质量基础。加快制定标准，加强市场监管。（质检总局牵头，工商总局、工业和信息化部参与）
`;

let database: TestDatabase;
let plan: IssuedPlan;

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database, { text: TEXT, agencies: ['AQSIQ', 'SAIC', 'MIIT', 'SAMR'] });
});
afterEach(async () => {
  await plan.world.close();
  await database.drop();
});

it('takes the reform of 2018 through: both bodies\' work goes to 市场监管总局, both names are shown, the trail stays whole', async () => {
  const [director, successions] = [await plan.as('jmo.director'), new Successions(plan.world.api, plan.books)];
  const [lead, saic] = [await plan.task('AQSIQ'), await plan.task('SAIC')];
  await plan.toProgress('SAIC', saic.id);
  await plan.at('2018-04-10');
  const order = { to: 'SAMR', basis: '《国务院机构改革方案》（2018年3月17日）', effectiveOn: civilDate('2018-04-10') };
  expect(await successions.succeed(director, { from: 'AQSIQ', ...order })).toEqual({ moved: [lead.id], sameMeasure: [] });
  // Both had a task on the measure: both stay, and the answer says so; the office may end one of them as superseded.
  const { moved, sameMeasure } = await successions.succeed(director, { from: 'SAIC', ...order });
  expect(moved).toEqual([saic.id]);
  expect(sameMeasure).toEqual([{ planId: plan.planId, measureId: saic.measureId, measureRef: '1.1', taskIds: [lead.id, saic.id].sort() }]);

  const measure = await new MeasureReads(plan.world.api, plan.books).get(director, saic.measureId);
  expect(measure.tasks.map(({ agencyName, role }) => [agencyName, role])).toEqual([
    ['工业和信息化部', 'COOPERATING'], ['市场监管总局（原工商总局）', 'COOPERATING'], ['市场监管总局（原质检总局）', 'LEAD'],
  ].sort((a, b) => Number(a[1] !== 'LEAD') - Number(b[1] !== 'LEAD')));
  expect(measure.leadAgencyName).toBe('市场监管总局（原质检总局）');
  expect(await plan.reads.get(director, saic.id)).toMatchObject({
    agencyCode: 'SAMR', agencyName: '市场监管总局（原工商总局）', leadAgencyName: '市场监管总局（原质检总局）', printedName: '工商总局', status: 'IN_PROGRESS', originalDue: '2015-09-30', handlerId: null,
  });
  const miit = await plan.task('MIIT');
  expect(miit).toMatchObject({ agencyName: '工业和信息化部', leadAgencyCode: 'SAMR', leadAgencyName: '市场监管总局（原质检总局）' });
  const facts = await plan.owner.asSystem('spec', (tx) => mailTaskFacts(tx, [saic.id, miit.id]));
  expect(facts.get(saic.id)).toMatchObject({ agency: '市场监管总局（原工商总局）', lead: '市场监管总局（原质检总局）' });
  expect(facts.get(miit.id)).toMatchObject({ agency: '工业和信息化部', lead: '市场监管总局（原质检总局）' });
  const inbox = await plan.reads.inbox(await plan.as('samr.liaison'), {}, false);
  expect(inbox.items.map(({ agencyName }) => agencyName).sort()).toEqual(['市场监管总局（原工商总局）', '市场监管总局（原质检总局）']);
  expect((await verifyAudit(plan.owner)).problems).toEqual([]);
});

it('lets the successor go on with the work and the office end the doubled task as superseded', async () => {
  const [director, successions] = [await plan.as('jmo.director'), new Successions(plan.world.api, plan.books)];
  const saic = await plan.task('SAIC');
  await plan.at('2018-04-10');
  const order = { to: 'SAMR', basis: '《国务院机构改革方案》', effectiveOn: civilDate('2018-04-10') };
  for (const from of ['AQSIQ', 'SAIC']) await successions.succeed(director, { from, ...order });
  await plan.do('samr.liaison', saic.id, 'acknowledge');
  await plan.do('jmo.convener', saic.id, 'terminate', { basis: order.basis, endKind: 'SUPERSEDED' });
  const { tasks } = await new MeasureReads(plan.world.api, plan.books).get(director, saic.measureId);
  expect(tasks.map(({ agencyName, status }) => [agencyName, status])).toContainEqual(['市场监管总局（原工商总局）', 'TERMINATED']);
  expect((await verifyAudit(plan.owner)).problems).toEqual([]);
});
