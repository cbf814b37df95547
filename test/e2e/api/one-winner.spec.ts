import { ApiWorld } from './api-world.js';

let world: ApiWorld;
let id: string;
const versionNow = async (): Promise<number> => (await world.call<{ version: number }>('miit.signatory', 'GET', `/tasks/${id}`)).body.version;

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'MOST']);
  await world.setNow('2015-09-01T01:00:00Z');
  await world.issuedPlan(['1.2'], '2015-12-31', '2015-09-01');
  ({ id } = await world.taskOf('miit.liaison', 'MIIT', '1.2'));
  await world.act('miit.liaison', id, 'acknowledge');
  await world.act('miit.liaison', id, 'assignHandler', { handlerId: world.demo.person('miit.handler1').id });
  await world.act('miit.handler1', id, 'start');
  await world.act('miit.handler1', id, 'requestCompletion', { statement: '任务要求已全部落实。', evidence: [{ type: 'report', title: '报告', reference: '1' }] });
});
afterAll(() => world.close());

it('lets exactly one of five sign-offs at the same moment win; the trail holds one', async () => {
  const { body: before } = await world.call<{ allowedActions: { act: string }[] }>('miit.signatory', 'GET', `/tasks/${id}`);
  expect(before.allowedActions.map(({ act }) => act)).toContain('sign');
  const ifMatch = await versionNow();
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => world.call<{ code?: string }>('miit.signatory', 'POST', `/tasks/${id}/acts/sign`, { json: {}, ifMatch })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
  expect(answers.flatMap(({ body }) => body.code ?? [])).toEqual(Array(4).fill('stale_version'));
  expect(await versionNow()).toBe(ifMatch + 1);
  const { body } = await world.call<{ items: { type: string }[] }>('miit.signatory', 'GET', `/tasks/${id}/history`);
  expect(body.items.filter(({ type }) => type === 'task.signed').length).toBe(1);
});
