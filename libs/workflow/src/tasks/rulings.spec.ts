import { civilDate } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { verifyAudit } from '../audit/index.js';
import { sweep } from '../reminders/index.js';
import { IssuedPlan, refused } from './issued-plan.fixture.js';
import { Precedents } from './precedents.service.js';

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

const clock = async (taskId: string, kind: string) => (await plan.reads.get(await plan.as('jmo.officer1'), taskId)).clocks.find((one) => one.kind === kind);

it('an objection pauses the agency’s clocks and starts the office’s; upheld, the agency gets back the days it had left', async () => {
  const miit = await plan.task('MIIT');
  await expect(plan.do('miit.liaison', miit.id, 'object', { reason: '不属我部职责' })).rejects.toEqual(refused('act_not_allowed_for_role'));
  await expect(plan.do('miit.signatory', miit.id, 'object')).rejects.toEqual(refused('reason_required'));
  await expect(plan.do('miit.signatory', miit.id, 'object', { reason: '不属我部职责', agencyCode: 'NOBODY' })).rejects.toEqual(refused('unknown_agency'));
  await plan.do('miit.signatory', miit.id, 'object', { reason: '不属我部职责', agencyCode: 'MOST' });
  expect(await plan.task('MIIT')).toMatchObject({ status: 'OBJECTED', timeliness: 'PAUSED', heldBy: 'OFFICE' });
  // 2015-07-08 to 2015-09-30 are 59 working days in the calendar of 2015 (3 and 4 September off, the 6th worked).
  expect(await clock(miit.id, 'COMPLETION')).toMatchObject({ status: 'PAUSED', remaining: 59, nextAt: null });
  expect(await clock(miit.id, 'RULING')).toMatchObject({ status: 'RUNNING', holderAgency: 'JMO', dueOn: '2015-07-13' });

  await plan.at('2015-07-13');
  // The office's own deadline is today: one reminder, to the office; nothing of the agency's fires.
  expect(await sweep(plan.owner, plan.books)).toEqual({ clocks: 1, reminded: 1, escalated: 0 });
  await expect(plan.do('jmo.officer1', miit.id, 'uphold', { reason: 'x' })).rejects.toEqual(refused('act_not_allowed_for_role'));
  await plan.do('jmo.director', miit.id, 'uphold', { reason: '按三定规定属工业和信息化部职责' });
  const upheld = await plan.task('MIIT');
  expect(upheld).toMatchObject({ status: 'DISPATCHED', heldBy: 'OWNER', originalDue: '2015-09-30', currentDue: '2015-10-10' });
  expect(await clock(miit.id, 'COMPLETION')).toMatchObject({ status: 'RUNNING', dueOn: '2015-10-10', remaining: null });
  expect(await clock(miit.id, 'RECEIPT')).toMatchObject({ status: 'RUNNING', dueOn: '2015-07-14' });
  expect(await clock(miit.id, 'RULING')).toMatchObject({ status: 'STOPPED' });
  const detail = await plan.reads.get(await plan.as('jmo.officer1'), miit.id);
  expect(detail.chargedDays).toEqual({ 'OFFICE:JMO': 3, 'OWNER:MIIT': 0 });
  await plan.toProgress('MIIT', miit.id);

  const precedents = new Precedents(plan.world.api);
  expect((await precedents.list(await plan.as('jmo.officer2'), { agencyCode: 'MIIT' })).items).toEqual([expect.objectContaining({
    printedName: '工业和信息化部', ruling: 'UPHELD', ruledAgency: 'MIIT', objection: '不属我部职责', text: '按三定规定属工业和信息化部职责',
  }) as unknown]);
  await expect(precedents.list(await plan.as('miit.liaison'), {})).rejects.toEqual(refused('forbidden'));
});

it('a reassigned task is cancelled and begins anew elsewhere, linked both ways, with the days that were left', async () => {
  const miit = await plan.task('MIIT');
  await plan.do('miit.signatory', miit.id, 'object', { reason: '应由科技部办理', agencyCode: 'MOST' });
  await plan.at('2015-07-10');
  await expect(plan.do('jmo.director', miit.id, 'reassign', { reason: '同意' })).rejects.toEqual(refused('field_required', { field: 'agencyCode' }));
  await plan.do('jmo.director', miit.id, 'reassign', { reason: '同意，由科技部办理', agencyCode: 'MOST' });
  const [old, made] = [await plan.task('MIIT'), await plan.task('MOST')];
  expect(old).toMatchObject({ status: 'CANCELLED', timeliness: 'DONE', heldBy: 'NOBODY', replacedById: made.id });
  expect(made).toMatchObject({ status: 'DISPATCHED', replacesId: miit.id, leadAgencyCode: 'NDRC', originalDue: '2015-10-09', currentDue: '2015-10-09', printedName: '科技部' });
  expect(await clock(made.id, 'RECEIPT')).toMatchObject({ status: 'WAITING', holderAgency: 'MOST' });
  expect((await plan.reads.get(await plan.as('jmo.officer1'), miit.id)).clocks.every(({ status }) => status === 'STOPPED')).toBe(true);
  await plan.toProgress('MOST', made.id);
  await expect(plan.reads.get(await plan.as('miit.liaison'), made.id)).rejects.toEqual(refused('not_found'));
});

it('reassigning the lead’s task gives the measure a new lead, and what lay with the old one for review', async () => {
  const [lead, miit] = [await plan.task('NDRC'), await plan.task('MIIT')];
  await plan.toProgress('MIIT', miit.id);
  await plan.toSigned('MIIT', miit.id);
  await plan.do('ndrc.signatory', lead.id, 'object', { reason: '应由科技部牵头' });
  await plan.do('jmo.director', lead.id, 'reassign', { reason: '同意', agencyCode: 'MOST', newDue: civilDate('2015-10-15') });
  expect(await plan.task('MOST')).toMatchObject({ role: 'LEAD', leadAgencyCode: 'MOST', currentDue: '2015-10-15' });
  expect(await plan.task('MIIT')).toMatchObject({ status: 'LEAD_REVIEW', leadAgencyCode: 'MOST', heldByAgency: 'MOST' });
  expect(await clock(miit.id, 'LEAD_REVIEW')).toMatchObject({ status: 'RUNNING', holderAgency: 'MOST' });
  await expect(plan.do('ndrc.reviewer', miit.id, 'accept')).rejects.toEqual(refused('not_found'));
  await plan.do('most.reviewer', miit.id, 'accept');
  expect((await plan.task('MIIT')).status).toBe('VERIFYING');
});
