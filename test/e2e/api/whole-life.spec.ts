import { ApiWorld, NOBODY } from './api-world.js';

interface Task { id: string; version: number; status: string; allowedActions: { act: string }[]; replacedById: string | null }

let world: ApiWorld;
let planId: string;

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'NDRC', 'MOST', 'MOF']);
  await world.setNow('2015-09-01T01:00:00Z');
  ({ planId } = await world.issuedPlan(['1.1', '1.2', '1.3'], '2015-12-31', '2015-09-01'));
});
afterAll(() => world.close());

const task = (agency: string, measure: string): Promise<Task> => world.taskOf('jmo.director', agency, measure) as unknown as Promise<Task>;
const path = (id: string, act: string): string => `/tasks/${id}/acts/${act}`;

describe('an objection', () => {
  it('is ruled on by the director alone, with words that can be looked up again', async () => {
    const before = await task('MIIT', '1.2');
    const objected = await world.call<{ version: number }>('miit.signatory', 'POST', path(before.id, 'object'), { json: { reason: '不属我部职责', agencyCode: 'MOST' }, ifMatch: before.version });
    expect(objected.status).toBe(200);
    expect(await world.refusal('miit.signatory', 'POST', path(before.id, 'object'), { json: { reason: 'x' }, ifMatch: before.version })).toMatchObject({ status: 409, code: 'stale_version' });
    const { body: seen } = await world.call<Task>('jmo.director', 'GET', `/tasks/${before.id}`);
    expect(seen).toMatchObject({ status: 'OBJECTED', timeliness: 'PAUSED' });
    expect(seen.allowedActions.map(({ act }) => act)).toEqual(expect.arrayContaining(['uphold', 'reassign']));
    const ruling = { reason: '同意，由科技部办理' };
    expect(await world.refusal('jmo.officer1', 'POST', path(before.id, 'reassign'), { json: { ...ruling, agencyCode: 'MOST' }, ifMatch: seen.version })).toMatchObject({ status: 403 });
    const missing = await world.refusal('jmo.director', 'POST', path(before.id, 'reassign'), { json: ruling, ifMatch: seen.version });
    expect(missing).toMatchObject({ status: 422, code: 'field_required', detail: '“裁定改派”须填写单位。' });
    expect((await world.call('jmo.director', 'POST', path(before.id, 'reassign'), { json: { ...ruling, agencyCode: 'MOST' }, ifMatch: seen.version })).status).toBe(200);
    const { body: old } = await world.call<Task>('jmo.director', 'GET', `/tasks/${before.id}`);
    expect((await world.call<Task>('most.liaison', 'GET', `/tasks/${String(old.replacedById)}`)).body).toMatchObject({ status: 'DISPATCHED', replacesId: before.id });
    const { body: { items: precedents } } = await world.call<{ items: object[] }>('jmo.auditor', 'GET', `/precedents?agencyCode=MOST`);
    expect(precedents).toEqual([expect.objectContaining({ ruling: 'REASSIGNED', agencyCode: 'MIIT', ruledAgency: 'MOST', text: ruling.reason }) as unknown]);
    expect((await world.refusal('miit.liaison', 'GET', '/precedents')).status).toBe(403);
  });
});

describe('stand-ins', () => {
  it('are appointed inside the agency, shown there, and ended at once', async () => {
    const { body: people } = await world.call<{ personId: string; role: string }[]>('ndrc.liaison', 'GET', '/agencies/NDRC/people?role=SIGNATORY');
    const { body: reviewers } = await world.call<{ personId: string }[]>('ndrc.liaison', 'GET', '/agencies/NDRC/people?role=REVIEWER');
    const postId = await world.demo.owner.asSystem('test', async (tx) => (await tx.one<{ id: string }>(`SELECT id FROM post WHERE agency_code = 'NDRC' AND role = 'SIGNATORY'`)).id);
    const json = { postId, personId: people[0]?.personId, standInId: reviewers[0]?.personId, from: '2015-09-01', to: '2015-09-11' };
    expect(await world.refusal('miit.liaison', 'POST', '/stand-ins', { json })).toMatchObject({ status: 404 });
    expect(await world.refusal('ndrc.handler1', 'POST', '/stand-ins', { json })).toMatchObject({ status: 403 });
    const { status, body } = await world.call<{ id: string }>('ndrc.liaison', 'POST', '/stand-ins', { json });
    expect(status).toBe(201);
    expect((await world.call<{ items: object[] }>('ndrc.reviewer', 'GET', '/stand-ins')).body.items).toEqual([expect.objectContaining({ id: body.id, role: 'SIGNATORY', validTo: '2015-09-11' }) as unknown]);
    expect((await world.call<{ items: object[] }>('miit.liaison', 'GET', '/stand-ins')).body.items).toEqual([]);
    expect((await world.refusal('miit.liaison', 'POST', `/stand-ins/${body.id}/end`, { json: {} })).status).toBe(404);
    expect((await world.call('ndrc.liaison', 'POST', `/stand-ins/${body.id}/end`, { json: {} })).status).toBe(200);
    expect(await world.refusal('ndrc.liaison', 'POST', `/stand-ins/${body.id}/end`, { json: {} })).toMatchObject({ status: 409, code: 'conflict' });
  });
});

describe('suspension, ending and succession', () => {
  it('take a basis, and say so in both languages', async () => {
    const { id, version } = await task('MOF', '1.1');
    const json = { reviewOn: '2015-11-02' };
    expect((await world.refusal('jmo.director', 'POST', path(id, 'suspend'), { json, ifMatch: version, lang: 'en' })).detail).toBe('"Suspend" takes the document it rests on.');
    const { body } = await world.call<{ version: number }>('jmo.director', 'POST', path(id, 'suspend'), { json: { ...json, basis: '国办函〔2015〕12号' }, ifMatch: version });
    expect(await world.refusal('jmo.director', 'POST', path(id, 'terminate'), { json: { basis: 'x', endKind: 'NOT_PURSUED' }, ifMatch: body.version })).toMatchObject({ status: 403 });
    expect((await world.call('jmo.convener', 'POST', path(id, 'terminate'), { json: { basis: '会议纪要3号', endKind: 'NOT_PURSUED' }, ifMatch: body.version })).status).toBe(200);
    expect((await world.call('mof.liaison', 'GET', `/tasks/${id}`)).body).toMatchObject({ status: 'TERMINATED', endKind: 'NOT_PURSUED' });
    expect((await world.refusal('mof.liaison', 'GET', `/tasks/${id}/archive`)).status).toBe(404);
    expect((await world.refusal('mof.liaison', 'GET', `/tasks/${NOBODY}/archive`)).status).toBe(404);
  });

  it('move all open work of an agency, by the director alone', async () => {
    const json = { from: 'NDRC', to: 'MOST', basis: '国发〔2015〕6号', effectiveOn: '2015-09-01' };
    for (const login of ['jmo.officer1', 'ndrc.liaison']) expect(await world.refusal(login, 'POST', '/successions', { json })).toMatchObject({ status: 403, code: 'forbidden' });
    const { body } = await world.call<{ moved: object[] }>('jmo.director', 'POST', '/successions', { json });
    expect(body.moved.length).toBeGreaterThan(0);
    const { body: left } = await world.call<{ items: object[] }>('jmo.director', 'GET', `/tasks?planId=${planId}&agencyCode=NDRC&open=true`);
    expect(left.items).toEqual([]);
  });
});
