import { ApiWorld, NOBODY } from './api-world.js';

let world: ApiWorld;
let taskId: string;
let reportId: string;

beforeAll(async () => {
  world = await ApiWorld.open(['NDRC', 'MIIT', 'MOST']);
  await world.setNow('2015-07-08T02:00:00Z');
  await world.issuedPlan(['1.1'], '2015-09-30', '2015-07-08');
  taskId = (await world.taskOf('miit.liaison', 'MIIT', '1.1')).id;
  await world.demo.owner.asSystem('test', (tx) => tx.run(`UPDATE progress_report SET status = 'OPEN', version = 2 WHERE task_id = $1 AND period = '2015-07'`, [taskId]));
  const { body } = await world.call<{ items: { id: string }[] }>('miit.handler1', 'GET', `/reports?taskId=${taskId}&period=2015-07`);
  reportId = body.items[0]?.id ?? '';
});
afterAll(() => world.close());

const act = (login: string | null, name: string, ifMatch: number, json: object = {}): Parameters<ApiWorld['call']> =>
  [login, 'POST', `/reports/${reportId}/acts/${name}`, { json, ifMatch }];

it('is refused without a sign-in, to another agency as if it did not exist, to the wrong post by name, and on a stale version', async () => {
  expect((await world.call(null, 'GET', `/reports/${reportId}`)).status).toBe(401);
  expect((await world.call(null, 'GET', '/reports')).status).toBe(401);
  const strip = ({ code, status, detail }: { code: string; status: number; detail: string }): object => ({ code, status, detail });
  expect(strip(await world.refusal('most.handler1', 'GET', `/reports/${reportId}`))).toEqual(strip(await world.refusal('most.handler1', 'GET', `/reports/${NOBODY}`)));
  expect(await world.refusal(...act('most.handler1', 'saveDraft', 2))).toMatchObject({ status: 404 });
  expect(await world.refusal(...act('miit.signatory', 'saveDraft', 2))).toMatchObject({ status: 403, code: 'act_not_allowed_for_role' });
  expect(await world.refusal(...act('miit.liaison', 'reportNoChange', 2))).toMatchObject({ status: 403, detail: '“报无变化”须由以下岗位办理：签发人。' });
  expect(await world.refusal(...act('miit.handler1', 'saveDraft', 1))).toMatchObject({ status: 409, code: 'stale_version' });
  expect(await world.refusal(...act('miit.handler1', 'consolidate', 2))).toMatchObject({ status: 409, detail: '不能“汇总”：没有配合单位或子任务向这项任务报送进展，无可汇总。' });
  expect(await world.refusal('miit.liaison', 'POST', '/no-change-delegation', { json: { roles: ['LIAISON'] } })).toMatchObject({ status: 403 });
  expect((await world.refusal('miit.handler1', 'GET', '/reports?standing=SOON')).status).toBe(400);
  expect((await world.refusal('miit.handler1', 'GET', '/reports?cursor=zzz')).code).toBe('invalid_input');
});

it('goes from a draft that only its agency reads to an accepted report with both values', async () => {
  const values = [{ name: '宽带接入速率', unit: 'Mbps', planned: '20', reported: '18' }];
  const saved = await world.call<{ version: number }>(...act('miit.handler1', 'saveDraft', 2, { progress: '已开工。', coordination: '请协调用地。', percent: 20, values, remarks: '内部' }));
  expect((await world.call('miit.liaison', 'GET', `/reports/${reportId}`)).body).toMatchObject({ status: 'DRAFT', draft: { progress: '已开工。', remarks: '内部', values } });
  expect((await world.call('jmo.officer1', 'GET', `/reports/${reportId}`)).body).toMatchObject({ status: 'OPEN', progress: '', draft: null, takeable: [] });
  const sent = await world.call<{ version: number }>(...act('miit.handler1', 'sendToSign', saved.body.version));
  const signed = await world.call<{ version: number }>(...act('miit.signatory', 'sign', sent.body.version));
  const list = (login: string, query: string) => world.call<{ items: object[] }>(login, 'GET', query).then(({ body }) => body.items);
  expect(await list('jmo.officer1', '/reports?awaitingAcceptance=true')).toMatchObject([{ id: reportId, standing: 'ON_TIME', status: 'SUBMITTED', percent: 20 }]);
  expect(await list('jmo.officer1', '/coordination-matters')).toMatchObject([{ reportId, coordination: '请协调用地。' }]);
  expect(await list('most.liaison', '/coordination-matters')).toEqual([]);
  expect((await world.call('jmo.officer1', 'GET', '/board')).body).toMatchObject({ mattersOpen: 1 });
  expect(await world.refusal(...act('jmo.officer1', 'accept', signed.body.version, { verifiedValues: [{ name: '速率', verified: '1' }] }))).toMatchObject({ status: 422, code: 'unknown_target' });
  await world.call(...act('jmo.officer1', 'accept', signed.body.version, { verifiedPercent: 15, verifiedValues: [{ name: '宽带接入速率', verified: '16' }] }));
  expect((await world.call('miit.handler1', 'GET', `/reports/${reportId}`)).body).toMatchObject({ status: 'ACCEPTED', percent: 20, verifiedPercent: 15, versions: [{ number: 1, progress: '已开工。' }] });
  expect((await world.call('miit.handler1', 'GET', `/tasks/${taskId}`)).body).toMatchObject({ percent: 20, verifiedPercent: 15, targets: [{ reported: '18', verified: '16' }] });
  expect((await world.call('miit.signatory', 'POST', '/no-change-delegation', { json: { roles: ['LIAISON'] } })).body).toMatchObject({ roles: ['LIAISON'] });
  expect((await world.call('miit.liaison', 'GET', '/no-change-delegation')).body).toMatchObject({ roles: ['LIAISON'] });
});

it('has what it asks of others answered by the office in words, and settled by that agency alone', async () => {
  const matters = (login: string, query = '') => world.call<{ items: { version: number; matter: string; allowedActions: { act: string }[] }[] }>(login, 'GET', `/coordination-matters${query}`).then(({ body }) => body.items);
  const [open] = await matters('jmo.officer1', '?matter=OPEN&waitsForMe=true');
  expect(open).toMatchObject({ matter: 'OPEN', waitedDays: 0, matterAnswer: null, allowedActions: [{ act: 'answerMatter', reasonRequired: true }] });
  expect(await matters('miit.signatory', '?waitsForMe=true')).toEqual([]);
  const version = open?.version ?? 0;
  expect(await world.refusal(...act('miit.signatory', 'answerMatter', version, { reason: '自答' }))).toMatchObject({ status: 403, code: 'act_not_allowed_for_agency' });
  expect(await world.refusal(...act('jmo.officer1', 'answerMatter', version))).toMatchObject({ status: 422, code: 'reason_required' });
  expect(await world.refusal(...act('miit.signatory', 'settleMatter', version))).toMatchObject({ status: 409, detail: '需协调事项答复后，方可由提出单位销掉。' });
  expect(await world.refusal(...act('jmo.officer1', 'answerMatter', version - 1, { reason: '晚了' }))).toMatchObject({ status: 409, code: 'stale_version' });
  expect(await world.refusal(...act('most.signatory', 'answerMatter', version, { reason: '旁人' }))).toMatchObject({ status: 404 });
  const answered = await world.call<{ version: number }>(...act('jmo.officer1', 'answerMatter', version, { reason: '已商自然资源部门，本月落实。' }));
  expect(answered.status).toBe(200);
  expect((await world.call('jmo.officer1', 'GET', '/board')).body).toMatchObject({ mattersOpen: 0 });
  expect(await matters('miit.signatory', '?waitsForMe=true')).toMatchObject([{ matter: 'ANSWERED', matterAnswer: '已商自然资源部门，本月落实。', matterAnsweredFor: 'JMO', allowedActions: [{ act: 'settleMatter' }] }]);
  expect((await world.call('miit.handler1', 'GET', `/reports/${reportId}`)).body).toMatchObject({ status: 'ACCEPTED', matter: 'ANSWERED', matterAnswer: '已商自然资源部门，本月落实。' });
  expect((await world.call(...act('miit.liaison', 'settleMatter', answered.body.version))).status).toBe(200);
  expect([await matters('jmo.officer1'), (await matters('jmo.officer1', '?matter=SETTLED')).length]).toEqual([[], 1]);
  expect(await world.refusal(...act('jmo.officer1', 'answerMatter', answered.body.version + 1, { reason: '再答' }))).toMatchObject({ status: 409, code: 'matter_not_open' });
  const { body: trail } = await world.call<{ items: { type: string; event: { reason: string | null } }[] }>('miit.liaison', 'GET', `/tasks/${taskId}/history?limit=200`);
  expect(trail.items.filter(({ type }) => type.startsWith('report.matter')).map(({ type, event }) => [type, event.reason]))
    .toEqual([['report.matter_answered', '已商自然资源部门，本月落实。'], ['report.matter_settled', null]]);
});
