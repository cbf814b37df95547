import { readFileSync } from 'node:fs';
import { ApiWorld } from './api-world.js';

let world: ApiWorld;
interface Level { colour: string | null; signedBy: string[] }
interface Policy { levels: Level[]; triggers: object[]; startsAt: object }
const { version: _, ...policy } = JSON.parse(readFileSync('seeds/policies/escalation.json', 'utf8')) as Policy & Record<string, unknown>;
const orange = { ...policy, startsAt: { INSTRUCTED: 4 }, levels: policy.levels.map((level, i) => (i === 2 ? { ...level, colour: 'ORANGE' } : level)) };

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'NDRC', 'MOST', 'MOF']);
});
afterAll(() => world.close());

it('policies of escalation are read, validated, drafted, previewed, and put in force by the director', async () => {
  const { body: [shipped] } = await world.call<{ key: string; version: number; active: boolean; name: { en: string } }[]>('jmo.auditor', 'GET', '/escalation-policies');
  expect(shipped).toMatchObject({ key: 'default-escalation', active: true, running: 0, name: { en: 'Escalation policy (default)' } });
  expect((await world.call('jmo.auditor', 'GET', `/escalation-policies/default-escalation/versions/${shipped?.version}`)).body).toMatchObject({ body: policy });
  expect((await world.refusal('jmo.officer1', 'GET', '/escalation-policies/default-escalation/versions/99')).status).toBe(404);
  expect((await world.refusal('miit.leader', 'GET', '/escalation-policies')).status).toBe(403);

  const path = '/escalation-policies/validate';
  expect((await world.call('jmo.officer1', 'POST', path, { json: orange })).body).toMatchObject({ startsAt: { INSTRUCTED: 4 } });
  const milder = { ...policy, levels: policy.levels.map((level, i) => (i === 3 ? { ...level, colour: 'BLUE' } : level)) };
  expect(await world.refusal('jmo.officer1', 'POST', path, { json: milder })).toMatchObject({ status: 400, errors: [{ path: 'levels[3].colour' }] });
  const nobody = { ...policy, levels: policy.levels.map((level, i) => (i === 1 ? { ...level, signedBy: ['HANDLER'] } : level)) };
  expect(await world.refusal('jmo.officer1', 'POST', path, { json: nobody })).toMatchObject({ status: 400, errors: [{ path: 'levels[1].signedBy' }] });
  expect(await world.refusal('jmo.officer1', 'POST', path, { json: { ...policy, startsAt: { NO_PLAN: 3 } } })).toMatchObject({ status: 400 });

  const drafted = await world.call<{ version: number }>('jmo.officer1', 'POST', '/escalation-policies', { json: orange });
  expect(drafted).toMatchObject({ status: 201, body: { active: false, running: 0 } });
  const one = `/escalation-policies/default-escalation/versions/${drafted.body.version}`;
  expect((await world.call('jmo.officer1', 'POST', `${one}/preview`, { json: {} })).body).toMatchObject({ now: { version: shipped?.version }, openPapers: 0 });
  const json = { reason: '本地以橙色为三级' };
  expect((await world.refusal('jmo.officer1', 'POST', `${one}/switch`, { json })).status).toBe(403);
  expect((await world.call('jmo.director', 'POST', `${one}/switch`, { json })).body).toMatchObject({ active: true, body: { startsAt: { INSTRUCTED: 4 } } });
  expect(await world.refusal('jmo.director', 'POST', `${one}/switch`, { json })).toMatchObject({ status: 409, detail: '该版本已在使用。' });
});
