import { ApiWorld, type Answer } from './api-world.js';

let world: ApiWorld;
let taskId: string;

beforeAll(async () => {
  world = await ApiWorld.open(['NDRC', 'MIIT', 'MOST']);
  await world.setNow('2015-07-08T02:00:00Z');
  await world.issuedPlan(['1.1'], '2015-09-30', '2015-07-08');
  taskId = (await world.taskOf('miit.liaison', 'MIIT', '1.1')).id;
});
afterAll(() => world.close());

const add = (login: string | null, json: object): Promise<Answer> => world.call(login, 'POST', `/tasks/${taskId}/evidence`, { json });

it('refuses what is marked as a state secret, in evidence and reports, and keeps of it only that it was refused', async () => {
  const { id, version } = await world.demo.owner.asSystem('test', (tx) => tx.one<{ id: string; version: number }>(
    `UPDATE progress_report SET status = 'OPEN' WHERE task_id = $1 AND period = '2015-07' RETURNING id, version`, [taskId]));
  const draft = await world.refusal('miit.handler1', 'POST', `/reports/${id}/acts/saveDraft`, { json: { progress: '机密★1年\n某某基地已完工' }, ifMatch: version });
  expect(draft).toMatchObject({ status: 422, code: 'classified_marking', detail: expect.stringContaining('机密') as string });
  expect(await add('miit.handler1', { type: 'report', title: '秘密★某某基地报告', reference: '1' })).toMatchObject({ status: 422, body: { code: 'classified_marking' } });
  const rows = await world.demo.owner.asSystem('test', (tx) => tx.query<{ body: string }>(`SELECT body FROM event WHERE type = 'content.refused' ORDER BY at, seq`));
  expect(rows.map((row) => (JSON.parse(row.body) as { facts: object }).facts)).toEqual([
    { what: 'report', field: 'progress', marking: '机密' }, { what: 'evidence', field: 'title', marking: '秘密' }]);
  expect(await world.demo.owner.asSystem('test', (tx) => tx.query(
    `SELECT 1 FROM event WHERE body LIKE '%某某基地%' UNION ALL SELECT 1 FROM report_draft UNION ALL SELECT 1 FROM evidence_item`))).toEqual([]);
});

it('stays inside the agency until the completion is signed, which needs the form of result named at the start', async () => {
  await world.act('miit.liaison', taskId, 'acknowledge');
  await world.act('miit.liaison', taskId, 'assignHandler', { handlerId: world.demo.person('miit.handler1').id });
  await world.act('miit.handler1', taskId, 'start');
  const { body: { deliverableType: type } } = await world.call<{ deliverableType: string }>('miit.handler1', 'GET', `/tasks/${taskId}`);
  expect(await world.act('miit.handler1', taskId, 'requestCompletion', { statement: '已完成' })).toMatchObject({ status: 422, body: { code: 'clause_or_evidence_missing' } });
  expect((await add(null, {})).status).toBe(401);
  expect((await add('most.handler1', { type, title: '甲', reference: '1' })).status).toBe(404);
  expect(await add('ndrc.handler1', { type, title: '甲', reference: '1' })).toMatchObject({ status: 403, body: { code: 'act_not_allowed_for_agency' } });
  const wrong = await add('miit.handler1', { type, title: '旧稿', reference: '1' });
  expect(await world.call('miit.handler1', 'POST', `/evidence/${String(wrong.body['id'])}/withdrawal`, { json: {} })).toMatchObject({ status: 200 });
  expect(await add('miit.handler1', { type, title: '成果', reference: '工信部〔2015〕1号', isPublic: true })).toMatchObject({ status: 201, body: { isPublic: true, releasedAt: null, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string } });
  const seen = async (login: string): Promise<object[]> => (await world.call<object[]>(login, 'GET', `/tasks/${taskId}/evidence`)).body;
  expect([await seen('jmo.officer1'), await seen('ndrc.liaison')]).toEqual([[], []]);
  expect((await world.act('miit.handler1', taskId, 'requestCompletion', { statement: '已完成' })).status).toBe(200);
  expect((await world.act('miit.signatory', taskId, 'sign')).status).toBe(200);
  expect(await seen('jmo.officer1')).toMatchObject([{ title: '成果', addedByName: expect.any(String) as string, releasedAt: expect.any(String) as string }]);
  const { body: { signOffs } } = await world.call<{ signOffs: { stage: string; evidence: object[] }[] }>('jmo.officer1', 'GET', `/tasks/${taskId}`);
  expect(signOffs.find(({ stage }) => stage === 'REQUEST')?.evidence).toMatchObject([{ title: '成果', isPublic: true }]);
});
