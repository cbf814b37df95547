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

const withdraw = (login: string, id: string, reason: string): Promise<Answer> => world.call(login, 'POST', `/evidence/${id}/withdrawal`, { json: { reason } });
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
  expect(await withdraw('miit.handler1', String(wrong.body['id']), ' ')).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
  expect(await withdraw('miit.handler1', String(wrong.body['id']), '绝密★长期')).toMatchObject({ status: 422, body: { code: 'classified_marking' } });
  expect(await withdraw('miit.handler1', String(wrong.body['id']), '录错了文号')).toMatchObject({ status: 200 });
  expect(await withdraw('miit.handler1', String(wrong.body['id']), '再撤一次')).toMatchObject({ status: 409, body: { details: { already: 'evidence_withdrawn' } } });
  expect(await add('miit.handler1', { type, title: '成果', reference: '工信部〔2015〕1号', isPublic: true })).toMatchObject({ status: 201, body: { isPublic: true, releasedAt: null, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string } });
  const seen = async (login: string): Promise<object[]> => (await world.call<{ items: object[] }>(login, 'GET', `/tasks/${taskId}/evidence`)).body.items;
  expect(await seen('miit.reviewer')).toHaveLength(2);
  expect(await seen('miit.reviewer')).toEqual(expect.arrayContaining([
    expect.objectContaining({ title: '旧稿', withdrawReason: '录错了文号', withdrawnBy: world.demo.person('miit.handler1').id, withdrawnByName: expect.any(String) as string, withdrawnAt: expect.any(String) as string, mayWithdraw: false }),
    expect.objectContaining({ title: '成果', withdrawnAt: null, mayWithdraw: true }),
  ]));
  expect([await seen('jmo.officer1'), await seen('ndrc.liaison')]).toEqual([[], []]);
  expect((await world.act('miit.handler1', taskId, 'requestCompletion', { statement: '已完成' })).status).toBe(200);
  expect((await world.act('miit.signatory', taskId, 'sign')).status).toBe(200);
  expect(await seen('jmo.officer1')).toMatchObject([{ title: '成果', addedByName: expect.any(String) as string, releasedAt: expect.any(String) as string }]);
  const { body: { signOffs } } = await world.call<{ signOffs: { stage: string; evidence: object[] }[] }>('jmo.officer1', 'GET', `/tasks/${taskId}`);
  expect(signOffs.find(({ stage }) => stage === 'REQUEST')?.evidence).toMatchObject([{ title: '成果', isPublic: true }]);
});

it('can\'t be withdrawn while others decide on it; returned, what was signed is withdrawn for a reason before everybody who sees the task, and counts for closing no more', async () => {
  const listed = async (login: string): Promise<{ items: { id: string; title: string; withdrawReason: string | null; mayWithdraw: boolean }[]; mayAdd: boolean }> =>
    (await world.call<never>(login, 'GET', `/tasks/${taskId}/evidence`)).body;
  const types = async (login: string): Promise<string[]> =>
    (await world.call<{ items: { type: string }[] }>(login, 'GET', `/tasks/${taskId}/history`)).body.items.map(({ type }) => type).filter((type) => type.startsWith('evidence.'));
  const result = async () => (await listed('miit.handler1')).items.find(({ title }) => title === '成果');
  const signed = await result();
  expect(signed).toMatchObject({ title: '成果', mayWithdraw: false });
  expect(await withdraw('miit.handler1', signed?.id ?? '', '换一份')).toMatchObject({ status: 409, body: { code: 'conflict', details: { already: 'evidence_signed' } } });
  expect((await world.act('ndrc.reviewer', taskId, 'return', { reason: '报告不是最终稿', missing: ['最终稿'] })).status).toBe(200);
  expect(await listed('ndrc.reviewer')).toMatchObject({ items: [{ title: '成果', mayWithdraw: false }], mayAdd: false });
  expect(await withdraw('ndrc.reviewer', signed?.id ?? '', '换一份')).toMatchObject({ status: 403, body: { code: 'act_not_allowed_for_agency' } });
  expect(await result()).toMatchObject({ mayWithdraw: true });
  expect(await withdraw('miit.handler1', signed?.id ?? '', '不是最终稿')).toMatchObject({ status: 200 });
  expect((await listed('ndrc.reviewer')).items).toMatchObject([{ title: '成果', withdrawReason: '不是最终稿' }]);
  expect(await types('ndrc.reviewer')).toEqual(['evidence.retracted']);
  expect((await types('miit.handler1')).sort()).toEqual(['evidence.added', 'evidence.added', 'evidence.retracted', 'evidence.withdrawn']);
  await world.act('miit.handler1', taskId, 'rework');
  expect(await world.act('miit.handler1', taskId, 'requestCompletion', { statement: '已完成' })).toMatchObject({ status: 422, body: { code: 'clause_or_evidence_missing' } });
});
