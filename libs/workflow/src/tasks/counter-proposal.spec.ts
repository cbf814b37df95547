import { civilDate } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { Extensions } from '../extensions/index.js';
import { verifyAudit } from '../audit/index.js';
import { IssuedPlan, refused } from './issued-plan.fixture.js';

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
const earlier = { newDue: civilDate('2015-09-15'), requirement: '提供数据，不含分析', reason: '本部数据口径所限' };

/** A subtask that NDRC gave to MOST, due on 2015-09-10; NDRC's own date is 2015-09-30. */
async function subtask(): Promise<string> {
  const { id: parent } = await plan.task('NDRC');
  await plan.toProgress('NDRC', parent);
  const { version } = await plan.task('NDRC');
  const child = await plan.subtasks.add(await plan.as('ndrc.handler1'), parent, {
    agencyCode: 'MOST', unitId: null, title: '提供数据', requirement: '提供数据和分析', deliverable: '', deliverableType: '', dueOn: civilDate('2015-09-10'),
  }, version);
  await plan.do('ndrc.signatory', child.id, 'dispatch');
  return child.id;
}

describe('a counter-proposal', () => {
  it('accepted by who assigned the work, moves date, scope and clock at once, never the first date', async () => {
    const id = await subtask();
    await expect(plan.do('most.liaison', id, 'counterPropose', earlier)).rejects.toEqual(refused('act_not_allowed_for_role'));
    await expect(plan.do('most.signatory', id, 'counterPropose', { ...earlier, reason: '' })).rejects.toEqual(refused('reason_required'));
    await expect(plan.do('most.signatory', id, 'counterPropose', { reason: 'x' })).rejects.toEqual(refused('field_required', { field: 'newDue' }));
    await expect(plan.do('most.signatory', id, 'counterPropose', { ...earlier, newDue: civilDate('2015-09-12') })).rejects.toEqual(refused('due_on_day_off'));
    await plan.do('most.signatory', id, 'counterPropose', earlier);
    expect(await office(id)).toMatchObject({ status: 'DISPATCHED', currentDue: '2015-09-10', counterProposal: { status: 'PROPOSED', dueOn: '2015-09-15' } });
    await expect(plan.do('most.signatory', id, 'counterPropose', earlier)).rejects.toEqual(refused('conflict', { already: 'counter_proposed' }));
    await expect(plan.do('most.signatory', id, 'acceptProposal')).rejects.toEqual(refused('act_not_allowed_for_agency'));
    expect((await plan.reads.get(await plan.as('ndrc.reviewer'), id)).allowedActions.map(({ act }) => act)).toEqual(expect.arrayContaining(['acceptProposal', 'declineProposal']));
    await plan.do('ndrc.reviewer', id, 'acceptProposal');
    const task = await office(id);
    expect(task).toMatchObject({ originalDue: '2015-09-10', currentDue: '2015-09-15', requirement: '提供数据，不含分析', counterProposal: { status: 'ACCEPTED' } });
    expect(task.clocks.find(({ kind }) => kind === 'COMPLETION')).toMatchObject({ status: 'RUNNING', dueOn: '2015-09-15' });
    await expect(plan.do('ndrc.reviewer', id, 'acceptProposal')).rejects.toEqual(refused('conflict', { need: 'counter_proposed' }));
  });

  it('for a subtask keeps within the parent’s date, which its agency does not see otherwise; so does a request for more time', async () => {
    const id = await subtask();
    await expect(plan.do('most.signatory', id, 'counterPropose', { ...earlier, newDue: civilDate('2015-10-08') }))
      .rejects.toEqual(refused('due_after_parent', { field: 'newDue', dueOn: '2015-10-08', parentDueOn: '2015-09-30' }));
    await plan.toProgress('MOST', id);
    const { version } = await office(id);
    const more = { reasonClass: 'CONSULTATION', reasonText: '数据口径待定', progress: '已完成过半', requestedDue: civilDate('2015-10-08') } as const;
    await expect(new Extensions(plan.world.api, plan.books).draft(await plan.as('most.handler1'), id, more, version))
      .rejects.toEqual(refused('due_after_parent', { field: 'requestedDue', dueOn: '2015-10-08', parentDueOn: '2015-09-30' }));
  });

  it('whose date has passed while it waited is not accepted any more', async () => {
    const id = await subtask();
    await plan.do('most.signatory', id, 'counterPropose', { newDue: civilDate('2015-09-09'), reason: '提前完成' });
    await plan.at('2015-09-10');
    await expect(plan.do('ndrc.reviewer', id, 'acceptProposal')).rejects.toEqual(refused('due_in_past', { dueOn: '2015-09-09' }));
    expect((await plan.reads.get(await plan.as('ndrc.reviewer'), id)).blockedActions).toContainEqual(expect.objectContaining({ act: 'acceptProposal', code: 'due_in_past' }));
  });

  it('is declined with a reason or withdrawn, and then nothing has moved', async () => {
    const id = await subtask();
    await plan.do('most.signatory', id, 'counterPropose', earlier);
    await plan.do('most.liaison', id, 'acknowledge');
    await expect(plan.do('ndrc.signatory', id, 'declineProposal')).rejects.toEqual(refused('reason_required'));
    await plan.do('ndrc.signatory', id, 'declineProposal', { reason: '分析不可缺' });
    expect(await office(id)).toMatchObject({ currentDue: '2015-09-10', requirement: '提供数据和分析', counterProposal: { status: 'DECLINED', answer: '分析不可缺' } });
    await plan.do('most.signatory', id, 'counterPropose', { requirement: '仅提供数据', reason: '同前' });
    await plan.do('most.signatory', id, 'withdrawProposal');
    expect(await office(id)).toMatchObject({ currentDue: '2015-09-10', counterProposal: { status: 'WITHDRAWN' } });
  });

  it('of a co-operator keeps within the lead’s date; the lead itself has nobody to propose to', async () => {
    const [lead, miit] = [await plan.task('NDRC'), await plan.task('MIIT')];
    // The lead's own task it may not see; its date it is told, when it asks for a later one.
    await expect(plan.reads.get(await plan.as('miit.signatory'), lead.id)).rejects.toEqual(refused('not_found'));
    await expect(plan.do('miit.signatory', miit.id, 'counterPropose', { newDue: civilDate('2015-10-12'), reason: '标准待发布' }))
      .rejects.toEqual(refused('due_after_parent', { field: 'newDue', dueOn: '2015-10-12', parentDueOn: '2015-09-30' }));
    expect((await plan.reads.get(await plan.as('miit.signatory'), miit.id)).allowedActions.map(({ act }) => act)).toContain('counterPropose');
    await plan.do('miit.signatory', miit.id, 'counterPropose', { newDue: civilDate('2015-09-29'), reason: '提前完成' });
    await plan.do('ndrc.signatory', miit.id, 'acceptProposal');
    expect((await office(miit.id)).currentDue).toBe('2015-09-29');
    await expect(plan.do('ndrc.signatory', lead.id, 'counterPropose', earlier)).rejects.toEqual(refused('conflict'));
    expect((await plan.reads.get(await plan.as('ndrc.signatory'), lead.id)).blockedActions.map(({ act }) => act)).not.toContain('counterPropose');
  });
});

it('what a lead returns to a co-operator gets no time beyond the lead’s own date either; the office may give it', async () => {
  const [lead, miit] = [await plan.task('NDRC'), await plan.task('MIIT')];
  await plan.toProgress('MIIT', miit.id);
  await plan.toSigned('MIIT', miit.id);
  await expect(plan.do('ndrc.reviewer', miit.id, 'return', { reason: '请补充', newDue: civilDate('2015-10-12') }))
    .rejects.toEqual(refused('due_after_parent', { field: 'newDue', dueOn: '2015-10-12', parentDueOn: lead.currentDue }));
  await plan.do('ndrc.reviewer', miit.id, 'accept');
  await plan.do('jmo.officer1', miit.id, 'return', { reason: '请补充', newDue: civilDate('2015-10-12') });
  expect((await office(miit.id)).currentDue).toBe('2015-10-12');
  await plan.do('miit.handler1', miit.id, 'rework');
  await plan.toSigned('MIIT', miit.id);
  // Once the lead's own date has passed there is no date left that it could give: the work goes back with the one it has.
  await plan.at('2015-10-13');
  await expect(plan.do('ndrc.reviewer', miit.id, 'return', { reason: '仍不齐', newDue: civilDate('2015-10-14') })).rejects.toEqual(refused('due_after_parent'));
  await plan.do('ndrc.reviewer', miit.id, 'return', { reason: '仍不齐' });
  expect(await office(miit.id)).toMatchObject({ status: 'RETURNED', currentDue: '2015-10-12' });
});

it('what binds a co-operator is the date of the lead that there is, not of one that was taken back or ended', async () => {
  const [lead, miit] = [await plan.task('NDRC'), await plan.task('MIIT')];
  await plan.do('ndrc.signatory', lead.id, 'object', { reason: '不属本部职责' });
  await plan.do('jmo.director', lead.id, 'reassign', { reason: '同意', agencyCode: 'MOST', newDue: civilDate('2015-09-15') });
  await expect(plan.do('miit.signatory', miit.id, 'counterPropose', { newDue: civilDate('2015-09-29'), reason: '标准待发布' }))
    .rejects.toEqual(refused('due_after_parent', { dueOn: '2015-09-29', parentDueOn: '2015-09-15' }));
  await plan.do('jmo.convener', (await plan.task('MOST')).id, 'terminate', { basis: '国办函〔2015〕9号', endKind: 'NOT_PURSUED' });
  await plan.do('miit.signatory', miit.id, 'counterPropose', { newDue: civilDate('2015-10-12'), reason: '标准待发布' });
  expect((await office(miit.id)).counterProposal).toMatchObject({ status: 'PROPOSED', dueOn: '2015-10-12' });
});
