import { ApiWorld, type Problem } from './api-world.js';

interface Task {
  status: string; version: number; currentDue: string; originalDue: string; requirement: string;
  allowedActions: { act: string }[]; blockedActions: { act: string; code: string; zh: string }[];
  signOffs: { stage: string; decision: string; statement: string | null; agencyCode?: string }[];
  consultation: object | null; counterProposal: { status: string; dueOn: string | null; answer: string | null } | null;
}

let world: ApiWorld;
const DONE = { statement: '任务要求已全部落实。', evidence: [{ type: 'report', title: '报告', reference: '1' }] };

beforeAll(async () => {
  world = await ApiWorld.open(['NDRC', 'MIIT', 'MOF', 'SASAC', 'CAC', 'MOE']);
  await world.setNow('2015-09-07T01:00:00Z');
  // NDRC leads 1.1, the others but MOE co-operate.
  await world.issuedPlan(['1.1'], '2015-12-31', '2015-09-07');
});
afterAll(() => world.close());

const idOf = async (agency: string): Promise<string> => (await world.taskOf(`${agency.toLowerCase()}.liaison`, agency, '1.1')).id;
const see = async (login: string, id: string): Promise<Task> => (await world.call<Task>(login, 'GET', `/tasks/${id}`)).body;
const acts = ({ allowedActions }: Task): string[] => allowedActions.map(({ act }) => act);

async function refusal(login: string, id: string, act: string, json: object = {}): Promise<Problem> {
  // Whom the task is hidden from sends a version that he can't know.
  const { body } = await world.call<{ version?: number }>('jmo.officer1', 'GET', `/tasks/${id}`);
  return (await world.call<Problem>(login, 'POST', `/tasks/${id}/acts/${act}`, { json, ifMatch: body.version ?? 1 })).body;
}

async function signed(agency: string, id: string): Promise<void> {
  const as = agency.toLowerCase();
  await world.did(`${as}.liaison`, id, 'acknowledge');
  await world.did(`${as}.handler1`, id, 'claim');
  await world.did(`${as}.handler1`, id, 'start');
  await world.did(`${as}.handler1`, id, 'requestCompletion', DONE);
  await world.did(`${as}.signatory`, id, 'sign');
}

/** The agency's task, signed and accepted by the lead, its verification proposed, under this rule of the director. */
async function proposed(agency: string, joint: object): Promise<string> {
  const id = await idOf(agency);
  await world.did('jmo.director', id, 'setJoint', { reason: '涉及多部门职责', joint });
  await signed(agency, id);
  await world.did('ndrc.reviewer', id, 'accept');
  await world.did('jmo.officer1', id, 'proposeVerification');
  return id;
}

describe('a joint sign-off', () => {
  it('is set by the director alone, with a reason, in a rule that can be met', async () => {
    const id = await idOf('MIIT');
    const joint = { rule: 'ALL', agencies: ['MOF', 'SASAC'], days: 3 };
    expect(await refusal('jmo.officer1', id, 'setJoint', { reason: 'x', joint })).toMatchObject({ status: 403, code: 'act_not_allowed_for_role' });
    expect(await refusal('ndrc.signatory', id, 'setJoint', { reason: 'x', joint })).toMatchObject({ status: 403, code: 'act_not_allowed_for_agency' });
    expect(await refusal('jmo.director', id, 'setJoint', { joint })).toMatchObject({ status: 422, code: 'reason_required' });
    for (const wrong of [{ ...joint, agencies: ['MIIT'] }, { ...joint, rule: 'N_OF_M', n: 3 }, { ...joint, rule: 'MOST' }, { ...joint, days: -1 }]) {
      expect(await refusal('jmo.director', id, 'setJoint', { reason: 'x', joint: wrong })).toMatchObject({ status: 400, code: 'invalid_input' });
    }
  });

  it('by all: dissent holds the decision back and stays on record after the word is changed', async () => {
    const id = await proposed('MIIT', { rule: 'ALL', agencies: ['MOF', 'SASAC'], days: 3 });
    expect(await refusal('moe.signatory', id, 'coSign')).toMatchObject({ status: 404, code: 'not_found' });
    expect(await refusal('cac.signatory', id, 'coSign')).toMatchObject({ status: 404, code: 'not_found' });
    expect(await refusal('mof.liaison', id, 'coSign')).toMatchObject({ status: 403, code: 'act_not_allowed_for_role' });
    expect(acts(await see('mof.signatory', id)).sort()).toEqual(['coSign', 'dissent']);
    await world.did('mof.signatory', id, 'coSign');
    expect(await refusal('sasac.signatory', id, 'dissent')).toMatchObject({ status: 422, code: 'reason_required' });
    await world.did('sasac.signatory', id, 'dissent', { reason: '技术指标未达标' });
    const open = await refusal('jmo.officer2', id, 'verify');
    expect(open).toMatchObject({ status: 409, code: 'joint_open', details: { rule: 'ALL', agreed: ['MOF'], dissented: ['SASAC'], silent: [] } });
    expect((await see('jmo.officer2', id)).blockedActions).toContainEqual(expect.objectContaining({ act: 'verify', code: 'joint_open', zh: open.detail }));
    await world.did('sasac.signatory', id, 'coSign', { reason: '补充材料后同意' });
    await world.did('jmo.officer2', id, 'verify');
    const done = await see('jmo.officer1', id);
    expect(done.status).toBe('COMPLETED');
    expect(done.signOffs).toContainEqual(expect.objectContaining({ stage: 'COSIGN', decision: 'DISSENT', statement: '技术指标未达标' }));
  });

  it.each([
    ['any', 'MOF', { rule: 'ANY', agencies: ['MIIT', 'CAC'], days: 3 }, ['cac']],
    ['two of three', 'SASAC', { rule: 'N_OF_M', n: 2, agencies: ['MIIT', 'MOF', 'CAC'], days: 3 }, ['miit', 'cac']],
  ])('by %s: open until the last word that it takes, and no longer', async (_name, agency, joint, signers) => {
    const id = await proposed(agency, joint);
    for (const signer of signers) {
      expect(await refusal('jmo.officer2', id, 'verify')).toMatchObject({ status: 409, code: 'joint_open' });
      await world.did(`${signer}.signatory`, id, 'coSign');
    }
    await world.did('jmo.officer2', id, 'verify');
    expect((await see('jmo.officer1', id)).status).toBe('COMPLETED');
  });

  it('by the lead after an announced silence: not before the day, not by the day alone, and against the dissent only with a reason', async () => {
    const id = await proposed('CAC', { rule: 'LEAD_AFTER_SILENCE', agencies: ['MIIT', 'MOF'], days: 3 });
    await world.did('miit.signatory', id, 'dissent', { reason: '口径不一致' });
    const early = await refusal('ndrc.signatory', id, 'decideJoint', { reason: '牵头单位裁定' });
    expect(early).toMatchObject({ status: 409, code: 'silence_not_over', details: { silent: ['MOF'], dueOn: '2015-09-10' } });
    expect(await refusal('mof.signatory', id, 'decideJoint', { reason: 'x' })).toMatchObject({ status: 403, code: 'act_not_allowed_for_agency' });
    await world.setNow('2015-09-11T01:00:00Z');
    world.signInAnew();
    expect(await refusal('jmo.officer2', id, 'verify')).toMatchObject({ status: 409, code: 'joint_open', details: { silent: ['MOF'], dissented: ['MIIT'] } });
    expect(await refusal('ndrc.signatory', id, 'decideJoint')).toMatchObject({ status: 422, code: 'reason_required' });
    await world.did('ndrc.signatory', id, 'decideJoint', { reason: '期满未答复，牵头单位认为已达到要求' });
    expect(await refusal('mof.signatory', id, 'coSign')).toMatchObject({ status: 409, code: 'conflict' });
    await world.did('jmo.officer2', id, 'verify');
    expect((await see('jmo.officer1', id)).signOffs.map(({ stage, decision }) => `${stage} ${decision}`)).toEqual(expect.arrayContaining(['COSIGN DISSENT', 'JOINT YES']));
  });
});

describe('the lead’s task', () => {
  it('gives work to another, who proposes another date and scope: accepted by who gave it, the first date never moves', async () => {
    const parent = await idOf('NDRC');
    for (const [login, act] of [['ndrc.liaison', 'acknowledge'], ['ndrc.handler1', 'claim'], ['ndrc.handler1', 'start']] as const) await world.did(login, parent, act);
    const { version } = await see('ndrc.handler1', parent);
    const { body: { id } } = await world.call<{ id: string }>('ndrc.handler1', 'POST', `/tasks/${parent}/subtasks`, {
      ifMatch: version, json: { agencyCode: 'MOE', title: '提供数据', requirement: '提供数据和分析', deliverable: '数据', dueOn: '2015-10-15' },
    });
    await world.did('ndrc.signatory', id, 'dispatch');
    const other = { newDue: '2015-10-30', requirement: '提供数据，不含分析', reason: '本部数据口径所限' };
    expect(await refusal('moe.liaison', id, 'counterPropose', other)).toMatchObject({ status: 403, code: 'act_not_allowed_for_role' });
    expect(await refusal('moe.signatory', id, 'counterPropose', { ...other, newDue: '2015-10-31' })).toMatchObject({ code: 'due_on_day_off' });
    expect(await refusal('moe.signatory', id, 'counterPropose', { ...other, reason: '' })).toMatchObject({ status: 400 });
    await world.did('moe.signatory', id, 'counterPropose', other);
    expect(await refusal('moe.signatory', id, 'counterPropose', other)).toMatchObject({ status: 409, code: 'conflict' });
    expect(await refusal('moe.signatory', id, 'acceptProposal')).toMatchObject({ status: 403, code: 'act_not_allowed_for_agency' });
    expect(await refusal('miit.signatory', id, 'acceptProposal')).toMatchObject({ status: 404, code: 'not_found' });
    expect(await refusal('ndrc.signatory', id, 'declineProposal')).toMatchObject({ status: 422, code: 'reason_required' });
    await world.did('ndrc.signatory', id, 'declineProposal', { reason: '分析不可缺' });
    expect(await see('moe.signatory', id)).toMatchObject({ currentDue: '2015-10-15', requirement: '提供数据和分析', counterProposal: { status: 'DECLINED', answer: '分析不可缺' } });
    await world.did('moe.signatory', id, 'counterPropose', other);
    expect(acts(await see('ndrc.reviewer', id))).toEqual(expect.arrayContaining(['acceptProposal', 'declineProposal']));
    await world.did('ndrc.reviewer', id, 'acceptProposal');
    expect(await see('moe.signatory', id)).toMatchObject({ originalDue: '2015-10-15', currentDue: '2015-10-30', requirement: '提供数据，不含分析', counterProposal: { status: 'ACCEPTED' } });
    await signed('MOE', id);
    await world.did('ndrc.reviewer', id, 'accept');
  });

  it('is closed out after its co-operating agencies could object, and an objection is answered before', async () => {
    const id = await idOf('NDRC');
    await world.did('ndrc.handler1', id, 'requestCompletion', DONE);
    await world.did('ndrc.signatory', id, 'sign');
    await world.did('jmo.officer1', id, 'proposeVerification');
    await world.did('jmo.officer2', id, 'verify');
    const window = await refusal('jmo.director', id, 'closeOut');
    expect(window).toMatchObject({ status: 409, code: 'objection_window', details: { silent: ['CAC', 'MIIT', 'MOF', 'SASAC'], dueOn: '2015-09-16' } });
    expect(await refusal('miit.liaison', id, 'raiseObjection', { reason: 'x' })).toMatchObject({ status: 403, code: 'act_not_allowed_for_role' });
    expect(await refusal('miit.signatory', id, 'raiseObjection')).toMatchObject({ status: 422, code: 'reason_required' });
    await world.did('miit.signatory', id, 'raiseObjection', { reason: '我部意见未采纳' });
    for (const agency of ['cac', 'mof', 'sasac']) await world.did(`${agency}.signatory`, id, 'noObjection');
    expect((await refusal('jmo.director', id, 'closeOut')).status).toBe(409);
    await world.did('jmo.director', id, 'answerObjection', { agencyCode: 'MIIT', reason: '已在附件说明' });
    await world.did('jmo.director', id, 'closeOut');
    const closed = await see('jmo.officer1', id);
    expect(closed.status).toBe('CLOSED');
    expect(closed.signOffs).toContainEqual(expect.objectContaining({ stage: 'OBJECTION', decision: 'DISSENT', statement: '我部意见未采纳' }));
  });
});
