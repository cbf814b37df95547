import { createHash } from 'node:crypto';
import { ApiWorld, NOBODY } from './api-world.js';

interface Check { id: string; version: number; taskId: string; ticket: string; status: string; allowedActions: { act: string; zh: string }[]; blockedActions: { act: string; code: string; zh: string }[] }
interface Page { items: Check[]; nextCursor: string | null }

let world: ApiWorld;
let planId: string;
let taskId: string;
const LOT = { size: 1, basis: '年度抽查方案', dueOn: '2015-10-30' };
const path = (): string => `/plans/${planId}/spot-check-lots`;

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'NDRC', 'MOST']);
  await world.setNow('2015-09-01T01:00:00Z');
  ({ planId } = await world.issuedPlan(['1.2'], '2015-12-31', '2015-09-01'));
});
afterAll(() => world.close());

const must = async (login: string, act: string, json: object = {}): Promise<void> => {
  const { status, body } = await world.act(login, taskId, act, json);
  if (status !== 200) throw new Error(JSON.stringify(body));
};
const check = async (login: string, id: string): Promise<Check> => (await world.call<Check>(login, 'GET', `/spot-checks/${id}`)).body;
const act = async (login: string, id: string, name: string, json: object) => world.call(login, 'POST', `/spot-checks/${id}/acts/${name}`, { json, ifMatch: (await check('jmo.officer1', id)).version });

it('finds nothing to draw from in a plan of which nothing is done, and says so in words', async () => {
  expect(await world.refusal('jmo.officer1', 'POST', path(), { json: LOT, lang: 'zh' })).toMatchObject({
    status: 409, code: 'lot_exceeds_population', detail: '该计划目前可抽取的已办结、已销号任务共0项，不足1项。', details: { wanted: 1, population: 0 },
  });
});

it('draws for the office alone, in the shape that the document gives', async () => {
  expect(await world.refusal(null, 'POST', path(), { json: LOT })).toMatchObject({ status: 401 });
  expect(await world.refusal('miit.signatory', 'POST', path(), { json: LOT })).toMatchObject({ status: 403 });
  expect(await world.refusal('jmo.auditor', 'POST', path(), { json: LOT })).toMatchObject({ status: 403 });
  expect(await world.refusal('jmo.officer1', 'POST', `/plans/${NOBODY}/spot-check-lots`, { json: LOT })).toMatchObject({ status: 404 });
  // Nobody brings a seed of his own.
  expect(await world.refusal('jmo.officer1', 'POST', path(), { json: { ...LOT, seed: 'a'.repeat(64) } })).toMatchObject({ status: 400, errors: [{ path: 'seed' }] });
  expect(await world.refusal('jmo.officer1', 'POST', path(), { json: { ...LOT, size: 0 } })).toMatchObject({ status: 400, errors: [{ path: 'size' }] });
  expect(await world.refusal('jmo.officer1', 'POST', path(), { json: { ...LOT, dueOn: '2015-10-01' } })).toMatchObject({ status: 422, code: 'due_on_day_off' });
});

describe('a drawn task', () => {
  let lotId: string;
  let drawn: Check;
  beforeAll(async () => {
    ({ id: taskId } = await world.taskOf('miit.liaison', 'MIIT', '1.2'));
    await must('miit.liaison', 'acknowledge');
    await must('miit.liaison', 'assignHandler', { handlerId: world.demo.person('miit.handler1').id });
    await must('miit.handler1', 'start');
    const { body: { deliverableType, leadAgencyCode } } = await world.call<{ deliverableType: string; leadAgencyCode: string }>('miit.handler1', 'GET', `/tasks/${taskId}`);
    await must('miit.handler1', 'requestCompletion', { statement: '已完成', evidence: [{ type: deliverableType, title: '报告', reference: '文1' }] });
    await must('miit.signatory', 'sign');
    if (leadAgencyCode !== 'MIIT') await must(`${leadAgencyCode.toLowerCase()}.reviewer`, 'accept');
    await must('jmo.officer1', 'proposeVerification');
    await must('jmo.officer2', 'verify');
    lotId = (await world.call<{ id: string }>('jmo.officer1', 'POST', path(), { json: LOT })).body.id;
    [drawn] = (await world.call<{ items: [Check] }>('jmo.officer1', 'GET', `/spot-checks?lotId=${lotId}`)).body.items;
  });

  it('is drawn again by whoever takes the list out, which is logged; the lot is shown with its seed', async () => {
    const { body: lot } = await world.call<{ seed: string; populationSha256: string; drawnByName: string }>('jmo.auditor', 'GET', `/spot-check-lots/${lotId}`);
    const { body: text } = await world.call<string>('jmo.auditor', 'GET', `/spot-check-lots/${lotId}/population`);
    const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');
    expect(sha256(text)).toBe(lot.populationSha256);
    expect(text).toBe(`${taskId}\n`);
    expect(drawn).toMatchObject({ taskId, ticket: sha256(`${lot.seed}:${taskId}`), status: 'DRAWN' });
    const { body: reads } = await world.call<{ items: { kind: string }[] }>('jmo.auditor', 'GET', '/reads?kind=FILE');
    expect(reads.items).toHaveLength(1);
    expect((await world.call<{ items: object[] }>('jmo.auditor', 'GET', `/spot-check-lots?planId=${planId}`)).body.items).toMatchObject([{ id: lotId, size: 1, concluded: 0 }]);
    expect(await world.refusal('miit.liaison', 'GET', `/spot-check-lots/${lotId}`)).toMatchObject({ status: 403 });
  });

  it('stands among what the office owes, and past its day as late', async () => {
    const board = async () => (await world.call('jmo.officer1', 'GET', `/board?planId=${planId}`)).body;
    expect(await board()).toMatchObject({ spotChecksOpen: 1, spotChecksOverdue: 0 });
    await world.setNow('2015-11-02T01:00:00Z');
    world.signInAnew();
    expect(await board()).toMatchObject({ spotChecksOpen: 1, spotChecksOverdue: 1 });
    expect((await world.call<{ lateDays: number }>('jmo.director', 'GET', `/spot-checks/${drawn.id}`)).body.lateDays).toBe(1);
  });

  it('says who may look at it and who not, and why, in words', async () => {
    expect((await check('jmo.director', drawn.id)).allowedActions).toMatchObject([{ act: 'recordFinding', zh: '记录抽查结果' }]);
    expect((await check('jmo.officer1', drawn.id)).blockedActions).toMatchObject([{ act: 'recordFinding', code: 'four_eyes', zh: expect.stringContaining('核查该任务的人不能抽查') as string }]);
    expect((await check('jmo.auditor', drawn.id)).allowedActions).toEqual([]);
    expect(await world.refusal('miit.signatory', 'GET', `/spot-checks/${drawn.id}`)).toMatchObject({ status: 404 });
    expect((await world.call<Page>('miit.signatory', 'GET', '/spot-checks')).body.items).toEqual([]);
    expect(await world.refusal('jmo.director', 'GET', '/spot-checks?status=LOST')).toMatchObject({ status: 400 });
    expect(await world.refusal('jmo.director', 'GET', '/spot-checks?cursor=xx')).toMatchObject({ status: 400 });
  });

  it('is found false by one and reopened by another; an old version is told what changed', async () => {
    const finding = { outcome: 'FALSE', reason: '现场并未建成', newDue: '2015-11-30' };
    const record = `/spot-checks/${drawn.id}/acts/recordFinding`;
    expect(await world.refusal('miit.signatory', 'POST', record, { json: finding, ifMatch: 1 })).toMatchObject({ status: 403, code: 'forbidden' });
    expect(await world.refusal('jmo.convener', 'POST', record, { json: finding, ifMatch: 1 })).toMatchObject({ status: 403, code: 'act_not_allowed_for_role' });
    expect(await world.refusal('jmo.director', 'POST', record, { json: finding })).toMatchObject({ code: 'version_required' });
    expect(await world.refusal('jmo.director', 'POST', record, { json: { ...finding, status: 'CONCLUDED' }, ifMatch: 1 })).toMatchObject({ status: 400 });
    expect(await world.refusal('jmo.director', 'POST', record, { json: { ...finding, newDue: undefined }, ifMatch: 1 })).toMatchObject({ code: 'due_required' });
    expect((await act('jmo.director', drawn.id, 'recordFinding', finding)).status).toBe(200);
    const conclude = `/spot-checks/${drawn.id}/acts/conclude`;
    expect(await world.refusal('jmo.convener', 'POST', conclude, { json: {}, ifMatch: 1 })).toMatchObject({
      status: 409, code: 'stale_version', details: { changes: [{ type: 'spot_check.found', after: { spotCheckStatus: 'FOUND' } }] },
    });
    expect(await world.refusal('jmo.director', 'POST', conclude, { json: {}, ifMatch: 2 })).toMatchObject({ status: 403, code: 'four_eyes' });
    expect((await act('jmo.convener', drawn.id, 'conclude', {})).status).toBe(200);
    expect((await world.call('miit.liaison', 'GET', `/tasks/${taskId}`)).body).toMatchObject({ status: 'RETURNED', currentDue: '2015-11-30' });
    expect((await world.call<Page>('miit.liaison', 'GET', `/spot-checks?taskId=${taskId}`)).body.items).toMatchObject([{ id: drawn.id, effect: 'REOPENED', finding: '现场并未建成' }]);
    expect(await world.refusal('most.liaison', 'GET', `/spot-checks/${drawn.id}`)).toMatchObject({ status: 404 });
    expect(await world.refusal('jmo.convener', 'POST', conclude, { json: {}, ifMatch: 3 })).toMatchObject({ status: 409, code: 'act_not_allowed_in_state' });
  });
});
