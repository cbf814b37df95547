import { ApiWorld, NOBODY } from './api-world.js';

let world: ApiWorld;
let planId: string;
let planVersion: number;
beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'MOST']);
  await world.setNow('2015-09-01T01:00:00Z');
  ({ planId } = await world.issuedPlan(['1.2'], '2015-12-31', '2015-09-01'));
  ({ version: planVersion } = (await world.call<{ version: number }>('jmo.director', 'GET', `/plans/${planId}`)).body);
});
afterAll(() => world.close());

it('leads an amendment from the draft to the next version of the plan, each step by its people', async () => {
  const { id: taskId } = await world.taskOf('miit.liaison', 'MIIT', '1.2');
  const url = `/plans/${planId}/amendments`;
  const json = { reason: '统筹年底考核', basis: '国办发〔2015〕70号', changes: [{ kind: 'DUE', taskId, dueOn: '2015-12-25' }] };
  expect(await world.refusal('miit.liaison', 'POST', url, { json, ifMatch: planVersion })).toMatchObject({ status: 403 });
  expect(await world.refusal('jmo.officer1', 'POST', url, { json, ifMatch: planVersion + 1 })).toMatchObject({ status: 409, code: 'stale_version' });
  expect(await world.refusal('jmo.officer1', 'POST', url, { json: { ...json, changes: [{ kind: 'DUE', taskId, dueOn: 'soon' }] }, ifMatch: planVersion })).toMatchObject({ status: 400 });
  const { status, body: { id, version } } = await world.call<{ id: string; version: number }>('jmo.officer1', 'POST', url, { json, ifMatch: planVersion });
  expect(status).toBe(201);
  expect(await world.refusal('miit.liaison', 'GET', `/amendments/${id}`)).toMatchObject({ status: 403 });
  expect(await world.refusal('jmo.officer1', 'GET', `/amendments/${NOBODY}`)).toMatchObject({ status: 404 });
  const { body: view } = await world.call<{ lines: { zh: string }[]; told: string[]; clocks: unknown[] }>('jmo.officer2', 'GET', `/amendments/${id}`);
  expect(view.lines.map(({ zh }) => zh)).toEqual([expect.stringContaining('办结时限由2015年12月31日改为2015年12月25日')]);
  expect(view.told).toContain('MIIT');
  expect(view.clocks).toEqual([{ taskId, from: '2015-12-31', to: '2015-12-25' }]);
  const { body: written } = await world.call<{ version: number }>('jmo.officer1', 'PUT', `/amendments/${id}`, { json, ifMatch: version });
  const { body: submitted } = await world.call<{ version: number }>('jmo.officer1', 'POST', `/amendments/${id}/acts/submit`, { json: {}, ifMatch: written.version });
  expect((await world.call('jmo.director', 'POST', `/amendments/${id}/acts/issue`, { json: {}, ifMatch: submitted.version })).status).toBe(200);
  expect((await world.call<{ currentDue: string; originalDue: string }>('miit.liaison', 'GET', `/tasks/${taskId}`)).body).toMatchObject({ currentDue: '2015-12-25', originalDue: '2015-12-31' });
  const { body: versions } = await world.call<{ number: number; lines: unknown[] }[]>('miit.liaison', 'GET', `/plans/${planId}/versions`);
  expect(versions.map(({ number, lines }) => [number, lines.length])).toEqual([[1, 0], [2, 1]]);
  expect((await world.call<{ status: string }[]>('jmo.officer1', 'GET', `/plans/${planId}/amendments`)).body.map(({ status: one }) => one)).toEqual(['ISSUED']);
});
