import { ApiWorld } from './api-world.js';

let world: ApiWorld;

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'NDRC', 'MOF', 'SASAC', 'CAC']);
  await world.setNow('2015-09-01T01:00:00Z');
  await world.issuedPlan(['1.1'], '2015-12-31', '2015-09-01');
});
afterAll(() => world.close());

const REQUEST = { statement: '任务要求已全部落实。', evidence: [{ type: 'report', title: '报告', reference: '1' }] };

it('an agency’s signatory changes its chain of signatures; each post is told whose turn it is', async () => {
  const path = '/agencies/MIIT/sign-route';
  const json = { chain: ['HANDLER', 'REVIEWER', 'SIGNATORY'], reason: '按本部工作规则' };
  expect((await world.call('miit.liaison', 'GET', path)).body).toMatchObject({ version: 0, chain: ['HANDLER', 'SIGNATORY'] });
  expect(await world.refusal('ndrc.signatory', 'POST', path, { json, ifMatch: 0 })).toMatchObject({ status: 403, code: 'act_not_allowed_for_agency' });
  expect(await world.refusal('miit.reviewer', 'POST', path, { json, ifMatch: 0 })).toMatchObject({ status: 403, code: 'forbidden' });
  expect(await world.refusal('miit.signatory', 'POST', path, { json: { ...json, chain: ['REVIEWER'] }, ifMatch: 0 })).toMatchObject({ status: 400, code: 'invalid_input' });
  expect((await world.call('miit.signatory', 'POST', path, { json, ifMatch: 0 })).body).toMatchObject({ version: 1 });
  expect(await world.refusal('miit.signatory', 'POST', path, { json, ifMatch: 0 })).toMatchObject({ status: 409, code: 'stale_version' });
  expect((await world.refusal('miit.signatory', 'GET', '/agencies/NOBODY/sign-route')).status).toBe(404);

  const { id } = await world.taskOf('miit.liaison', 'MIIT', '1.1');
  for (const [login, act] of [['liaison', 'acknowledge'], ['handler1', 'claim'], ['handler1', 'start']] as const) expect((await world.act(`miit.${login}`, id, act)).status).toBe(200);
  expect((await world.act('miit.handler1', id, 'requestCompletion', REQUEST)).status).toBe(200);
  const early = await world.act('miit.signatory', id, 'sign');
  expect(early).toMatchObject({ status: 409, body: { code: 'sign_step_open', detail: '按本单位签发流程，现应由审核人办理，之后才轮到下一环节。' } });
  expect((await world.act('miit.reviewer', id, 'review')).status).toBe(200);
  expect((await world.act('miit.signatory', id, 'sign')).status).toBe(200);
});

it('a department’s queue shows what its people may claim', async () => {
  const { id } = await world.taskOf('mof.liaison', 'MOF', '1.1');
  await world.act('mof.liaison', id, 'acknowledge');
  expect((await world.call<{ items: { id: string }[] }>('mof.handler1', 'GET', '/inbox/queue')).body.items.map((item) => item.id)).toEqual([id]);
  expect((await world.call<{ items: unknown[] }>('cac.handler1', 'GET', '/inbox/queue')).body.items).toEqual([]);
  expect((await world.act('mof.handler1', id, 'claim')).status).toBe(200);
  expect((await world.call<{ items: unknown[] }>('mof.handler1', 'GET', '/inbox/queue')).body.items).toEqual([]);
});
