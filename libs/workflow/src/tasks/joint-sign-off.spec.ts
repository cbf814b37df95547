import { Database } from '#database';
import { civilDate, type ActInput, type JointRule } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { verifyAudit } from '../audit/index.js';
import { sweep } from '../reminders/index.js';
import { Archives } from './archive-task.js';
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
const clocks = async (id: string): Promise<Record<string, string>> => Object.fromEntries((await office(id)).clocks.filter(({ kind }) => kind === 'COSIGN').map(({ period, status, dueOn }) => [period, `${status} ${String(dueOn)}`]));
const rule = (joint: Partial<JointRule> = {}): ActInput => ({ reason: '涉及多部门职责', joint: { rule: 'ALL', agencies: ['MIIT', 'MOST'], days: 3, ...joint } });

/** MOF's task signed and accepted by the lead, verification proposed, with this rule of the office. */
async function proposed(joint: Partial<JointRule> = {}): Promise<string> {
  const { id } = await plan.task('MOF');
  await plan.toProgress('MOF', id);
  await plan.do('jmo.director', id, 'setJoint', rule(joint));
  await plan.toSigned('MOF', id);
  await plan.do('ndrc.reviewer', id, 'accept');
  await plan.do('jmo.officer1', id, 'proposeVerification');
  return id;
}

describe('a joint sign-off', () => {
  it('is set by the director with a reason, on agencies that can answer', async () => {
    const { id } = await plan.task('MOF');
    await expect(plan.do('jmo.officer1', id, 'setJoint', rule())).rejects.toEqual(refused('act_not_allowed_for_role'));
    await expect(plan.do('jmo.director', id, 'setJoint', { ...rule(), reason: ' ' })).rejects.toEqual(refused('reason_required'));
    await expect(plan.do('jmo.director', id, 'setJoint', rule({ agencies: ['MOF'] }))).rejects.toEqual(refused('invalid_input', { path: 'joint.agencies' }));
    await expect(plan.do('jmo.director', id, 'setJoint', rule({ agencies: ['NOBODY'] }))).rejects.toEqual(refused('not_assignable', { code: 'NOBODY' }));
    await expect(plan.do('jmo.director', id, 'setJoint', rule({ rule: 'N_OF_M', n: 3 }))).rejects.toEqual(refused('invalid_input', { path: 'joint.n' }));
    await expect(plan.do('jmo.director', id, 'setJoint', rule({ n: 1 }))).rejects.toEqual(refused('invalid_input', { path: 'joint.n' }));
  });

  it('asks each agency’s signatory when verification begins, with a clock each, and keeps the decision back until all agree', async () => {
    const id = await proposed();
    expect(await clocks(id)).toEqual({ MIIT: 'RUNNING 2015-07-13', MOST: 'RUNNING 2015-07-13' });
    await expect(plan.do('jmo.officer2', id, 'verify')).rejects.toEqual(refused('joint_open', { rule: 'ALL', agreed: [], dissented: [], silent: ['MIIT', 'MOST'], dueOn: '2015-07-13' }));
    await expect(plan.do('miit.liaison', id, 'coSign')).rejects.toEqual(refused('act_not_allowed_for_role'));
    await plan.do('miit.signatory', id, 'coSign');
    expect(await clocks(id)).toMatchObject({ MIIT: 'STOPPED 2015-07-13', MOST: 'RUNNING 2015-07-13' });
    await expect(plan.do('most.signatory', id, 'dissent')).rejects.toEqual(refused('reason_required'));
    await plan.do('most.signatory', id, 'dissent', { reason: '技术指标未达标' });
    await expect(plan.do('jmo.officer2', id, 'verify')).rejects.toEqual(refused('joint_open', { agreed: ['MIIT'], dissented: ['MOST'] }));
    const { blockedActions } = await plan.reads.get(await plan.as('jmo.officer2'), id);
    expect(blockedActions).toContainEqual(expect.objectContaining({ act: 'verify', code: 'joint_open' }));
    // Persuaded, it may change its word; the dissent stays on record.
    await plan.do('most.signatory', id, 'coSign', { reason: '补充材料后同意' });
    await plan.do('jmo.officer2', id, 'verify');
    expect((await office(id)).status).toBe('COMPLETED');
  });

  it('is seen and answered by who is asked, and is nothing to anybody else', async () => {
    const { id } = await plan.task('MOF');
    await expect(plan.reads.get(await plan.as('most.signatory'), id)).rejects.toEqual(refused('not_found'));
    await proposed({ agencies: ['MOST'] });
    expect((await plan.reads.get(await plan.as('most.signatory'), id)).allowedActions.map(({ act }) => act)).toEqual(['coSign', 'dissent']);
    await expect(plan.reads.get(await plan.as('miit.signatory'), id)).rejects.toEqual(refused('not_found'));
  });

  it.each([
    ['ANY', {}, ['miit']],
    ['N_OF_M', { n: 1 }, ['most']],
  ] as const)('by the rule %s needs no more than it says', async (name, more, signers) => {
    const id = await proposed({ rule: name, ...more });
    await expect(plan.do('jmo.officer2', id, 'verify')).rejects.toEqual(refused('joint_open'));
    for (const agency of signers) await plan.do(`${agency}.signatory`, id, 'coSign');
    await plan.do('jmo.officer2', id, 'verify');
    expect((await office(id)).status).toBe('COMPLETED');
  });

  it('never takes silence for consent: only after the announced day, and only by the lead’s own word, it goes on', async () => {
    const id = await proposed({ rule: 'LEAD_AFTER_SILENCE' });
    await plan.do('miit.signatory', id, 'dissent', { reason: '口径不一致' });
    await expect(plan.do('ndrc.signatory', id, 'decideJoint', { reason: 'x' })).rejects.toEqual(refused('silence_not_over', { silent: ['MOST'], dueOn: '2015-07-13' }));
    await plan.at('2015-08-12');
    await sweep(plan.owner, plan.books);
    expect(await office(id)).toMatchObject({ status: 'VERIFYING' });
    await expect(plan.do('jmo.officer2', id, 'verify')).rejects.toEqual(refused('joint_open', { silent: ['MOST'] }));
    await expect(plan.do('ndrc.signatory', id, 'decideJoint')).rejects.toEqual(refused('reason_required'));
    await plan.do('ndrc.signatory', id, 'decideJoint', { reason: '期满未答复，牵头单位认为已达到要求' });
    expect((await clocks(id))['MOST']).toMatch(/^STOPPED/);
    await expect(plan.do('most.signatory', id, 'coSign')).rejects.toEqual(refused('conflict', { already: 'joint_decided' }));
    await plan.do('jmo.officer2', id, 'verify');
  });

  it('without that rule waits for ever: the day alone decides nothing, nor does the lead', async () => {
    const id = await proposed();
    await plan.at('2015-09-15');
    await sweep(plan.owner, plan.books);
    await expect(plan.do('ndrc.signatory', id, 'decideJoint', { reason: 'x' })).rejects.toEqual(refused('not_asked'));
    await expect(plan.do('jmo.officer2', id, 'verify')).rejects.toEqual(refused('joint_open'));
    await plan.do('jmo.director', id, 'setJoint', { reason: '召集人同意不再会签', joint: { rule: 'ALL', agencies: [], days: 1 } });
    await plan.do('jmo.officer2', id, 'verify');
  });

  it('is asked anew in the next round, and every dissent is printed in the file', async () => {
    const id = await proposed({ agencies: ['MIIT'] });
    await plan.do('miit.signatory', id, 'dissent', { reason: '缺少数据附表' });
    await plan.do('jmo.officer2', id, 'return', { reason: '按会签意见补充', newDue: civilDate('2015-09-30') });
    expect((await office(id)).consultation).toBeNull();
    await plan.do('mof.handler1', id, 'rework');
    await plan.toSigned('MOF', id);
    await plan.do('ndrc.reviewer', id, 'accept');
    await plan.do('jmo.officer1', id, 'proposeVerification');
    await expect(plan.do('jmo.officer2', id, 'verify')).rejects.toEqual(refused('joint_open', { silent: ['MIIT'] }));
    await plan.do('miit.signatory', id, 'coSign');
    await plan.do('jmo.officer2', id, 'verify');
    await plan.do('jmo.director', id, 'closeOut');
    await plan.do('jmo.officer1', id, 'archive');
    const file = await new Archives(plan.world.api).get(await plan.as('jmo.officer1'), id);
    const { tasks: [kept] } = JSON.parse(file.package) as { tasks: { signOffs: { stage: string; decision: string; statement: string | null }[] }[] };
    expect(kept?.signOffs).toContainEqual(expect.objectContaining({ stage: 'COSIGN', decision: 'DISSENT', statement: '缺少数据附表' }));
  });
});

describe('before a lead’s task is closed out', () => {
  async function verified(): Promise<string> {
    const { id } = await plan.task('NDRC');
    await plan.toProgress('NDRC', id);
    await plan.toSigned('NDRC', id);
    await plan.do('jmo.officer1', id, 'proposeVerification');
    await plan.do('jmo.officer2', id, 'verify');
    return id;
  }

  it('its co-operating agencies have three working days to object', async () => {
    const id = await verified();
    await expect(plan.do('jmo.director', id, 'closeOut')).rejects.toEqual(refused('objection_window', { silent: ['MIIT', 'MOF'], dueOn: '2015-07-13' }));
    await plan.at('2015-07-13');
    await expect(plan.do('jmo.director', id, 'closeOut')).rejects.toEqual(refused('objection_window'));
    await plan.at('2015-07-14');
    await expect(plan.do('miit.signatory', id, 'raiseObjection', { reason: 'x' })).rejects.toEqual(refused('window_over'));
    await plan.do('jmo.director', id, 'closeOut');
    expect((await office(id)).status).toBe('CLOSED');
  });

  it('none of them objecting, it need not wait', async () => {
    const id = await verified();
    await plan.do('miit.signatory', id, 'noObjection');
    await expect(plan.do('jmo.director', id, 'closeOut')).rejects.toEqual(refused('objection_window', { silent: ['MOF'] }));
    await plan.do('mof.signatory', id, 'noObjection');
    await plan.do('jmo.director', id, 'closeOut');
    expect((await office(id)).status).toBe('CLOSED');
  });

  it('an objection is answered before anything else, however late it is', async () => {
    const id = await verified();
    await plan.do('miit.signatory', id, 'raiseObjection', { reason: '我部承担部分尚未计入' });
    await plan.at('2015-07-20');
    await expect(plan.do('jmo.director', id, 'closeOut')).rejects.toEqual(refused('objections_open', { agencies: ['MIIT'] }));
    await expect(plan.do('jmo.officer1', id, 'answerObjection', { agencyCode: 'MOF', reason: 'x' })).rejects.toEqual(refused('not_asked'));
    await plan.do('jmo.officer1', id, 'answerObjection', { agencyCode: 'MIIT', reason: '已在附件3中计入' });
    await plan.do('jmo.director', id, 'closeOut');
    expect(await office(id)).toMatchObject({
      status: 'CLOSED', consultation: { words: [{ agencyCode: 'MIIT', word: 'OBJECTION', text: '我部承担部分尚未计入', answer: { text: '已在附件3中计入' } }] },
    });
  });
});

it('nothing is ever approved by a passed deadline: whoever sits on it, the sweep only reminds', async () => {
  const [lead, miit] = [await plan.task('NDRC'), await plan.task('MIIT')];
  for (const [agency, task] of [['NDRC', lead], ['MIIT', miit]] as const) {
    await plan.toProgress(agency, task.id);
    await plan.toSigned(agency, task.id);
  }
  const worker = new Database({ url: database.url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 1 });
  for (const day of ['2015-07-16', '2015-08-17', '2015-12-01']) {
    await plan.at(day);
    await sweep(worker, plan.books);
  }
  await worker.close();
  expect([(await plan.task('NDRC')).status, (await plan.task('MIIT')).status]).toEqual(['VERIFYING', 'LEAD_REVIEW']);
});
