import { ApiWorld, NOBODY } from './api-world.js';

interface Paper {
  id: string; version: number; status: string; level: number; noticeNumber: string | null; replyDue: string | null;
  allowedActions: { act: string }[]; blockedActions: { act: string; code: string }[];
}

let world: ApiWorld;
let taskId: string;
let orderId: string;

const version = async (login: string, path: string): Promise<number> => (await world.call<{ version: number }>(login, 'GET', path)).body.version;
const act = async (login: string, name: string, json: object = {}, id = orderId) =>
  world.call<Paper>(login, 'POST', `/notices/${id}/acts/${name}`, { json, ifMatch: await version('jmo.officer1', `/notices/${id}`) });
const papers = async (login: string, query = ''): Promise<Paper[]> => (await world.call<{ items: Paper[] }>(login, 'GET', `/notices?taskId=${taskId}${query}`)).body.items;

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'NDRC', 'MOST', 'MOF']);
  await world.setNow('2015-12-14T02:00:00Z');
  await world.issuedPlan(['1.1'], '2015-12-31', '2015-12-14');
  taskId = (await world.taskOf('jmo.director', 'MIIT', '1.1')).id;
  await world.act('miit.liaison', taskId, 'acknowledge');
  await world.act('miit.liaison', taskId, 'assignHandler', { handlerId: world.demo.person('miit.handler1').id });
  await world.act('miit.handler1', taskId, 'start');
});
afterAll(() => world.close());

describe('escalation papers', () => {
  it('are urged by the office\'s desk with a reason, to a list that is shown before, on the version of the task that was seen', async () => {
    const path = `/tasks/${taskId}/urging`;
    const { body: draft } = await world.call<{ version: number; recipients: { name: string; capacity: string; hasAddress: boolean }[]; last: null; replyDue: string }>('jmo.officer1', 'GET', path);
    expect(draft).toMatchObject({ last: null, coolDownUntil: null, replyDue: '2015-12-17' });
    expect(draft.recipients.map(({ capacity }) => capacity).sort()).toEqual(['HANDLER', 'LIAISON']);
    const sent = { json: { reason: '年底前须见成果' }, ifMatch: draft.version };
    expect(await world.refusal(null, 'POST', path, sent)).toMatchObject({ status: 401 });
    expect(await world.refusal('jmo.auditor', 'POST', path, sent)).toMatchObject({ status: 403, code: 'forbidden' });
    expect(await world.refusal('miit.liaison', 'POST', path, sent)).toMatchObject({ status: 403, code: 'act_not_allowed_for_agency' });
    expect(await world.refusal('most.liaison', 'POST', path, sent)).toMatchObject({ status: 404, code: 'not_found' });
    expect(await world.refusal('jmo.officer1', 'POST', path, { json: { reason: '急' } })).toMatchObject({ status: 428 });
    expect(await world.refusal('jmo.officer1', 'POST', path, { ...sent, ifMatch: 99 })).toMatchObject({ status: 409, code: 'stale_version' });
    expect(await world.refusal('jmo.officer1', 'POST', path, { json: { reason: '急', level: 4, number: 7 }, ifMatch: draft.version })).toMatchObject({ status: 400 });
    expect((await world.call('jmo.officer1', 'POST', path, sent)).status).toBe(201);
    expect(await papers('miit.liaison')).toMatchObject([{ status: 'ISSUED', noticeNumber: '催办〔2015〕1号', allowedActions: [{ act: 'receive' }] }]);
    const again = await world.refusal('jmo.officer1', 'POST', path, sent);
    expect(again).toMatchObject({ status: 409, code: 'cooling_down', detail: '上次催办后须间隔若干工作日，2015年12月17日起可再次催办；确有必要的，由联席办主任写明理由后催办。' });
  });

  it('above 催办 are proposed, and until they are signed no agency sees or hears of them', async () => {
    const path = `/tasks/${taskId}/notices`;
    const ifMatch = await version('jmo.officer1', `/tasks/${taskId}`);
    const order = { level: 2, named: 'URGED', reason: '催办后仍无进展' };
    expect(await world.refusal('jmo.officer1', 'POST', path, { json: { ...order, level: 4 }, ifMatch })).toMatchObject({ status: 422, code: 'level_not_reached', details: { highest: 2 } });
    expect(await world.refusal('miit.signatory', 'POST', path, { json: order, ifMatch })).toMatchObject({ status: 403 });
    orderId = (await world.call<Paper>('jmo.officer1', 'POST', path, { json: order, ifMatch })).body.id;
    expect(await world.refusal('miit.liaison', 'GET', `/notices/${orderId}`)).toMatchObject({ status: 404 });
    expect(await world.refusal('miit.liaison', 'GET', `/notices/${NOBODY}`)).toMatchObject({ status: 404 });
    expect((await papers('miit.liaison')).map(({ level }) => level)).toEqual([1]);
    const { body: feed } = await world.call<{ items: { type: string }[] }>('miit.liaison', 'GET', '/events?type=notice.proposed');
    expect(feed.items).toEqual([]);
    const { body: task } = await world.call<{ clocks: { kind: string }[] }>('miit.liaison', 'GET', `/tasks/${taskId}`);
    expect(JSON.stringify(task)).not.toContain('NOTICE_SIGN');
    expect((await world.call('jmo.director', 'GET', '/board')).body).toMatchObject({ papersToSign: 1, papersToAnswer: 1, papersToAnswerOverdue: 0 });
  });

  it('are signed by another than who proposed them, numbered and issued at once; stale versions and strangers are refused', async () => {
    expect(await world.refusal('jmo.director', 'POST', `/notices/${orderId}/acts/sign`, { json: {}, ifMatch: 9 })).toMatchObject({ status: 409, code: 'stale_version' });
    expect(await world.refusal('jmo.director', 'POST', `/notices/${orderId}/acts/sign`, { json: {} })).toMatchObject({ status: 428 });
    expect((await act('jmo.director', 'sign')).status).toBe(200);
    expect(await papers('miit.signatory', '&waiting=REPLY')).toMatchObject([{ level: 2, noticeNumber: '督办〔2015〕1号', replyDue: '2015-12-17' }]);
    expect(await papers('ndrc.liaison', '&level=2')).toHaveLength(1);
    expect(await papers('most.liaison')).toEqual([]);
    const stale = await world.refusal('jmo.director', 'POST', `/notices/${orderId}/acts/sign`, { json: {}, ifMatch: 1 });
    expect((stale.details['changes'] as { type: string }[]).map(({ type }) => type)).toEqual(['notice.signed', 'notice.issued']);
  });

  it('are received, answered by who may speak for the agency, and settled', async () => {
    expect((await act('ndrc.liaison', 'receive')).status).toBe(403);
    expect((await act('miit.liaison', 'receive')).status).toBe(200);
    expect((await act('miit.liaison', 'reply', { reply: '正在办理' })).status).toBe(403);
    expect((await act('miit.signatory', 'reply')).body).toMatchObject({ code: 'field_required' });
    expect((await act('miit.signatory', 'reply', { reply: '已明确专人，本周内完成。' })).status).toBe(200);
    expect((await act('jmo.officer2', 'settle')).status).toBe(200);
    expect((await world.call<Paper>('jmo.officer1', 'GET', `/notices/${orderId}`)).body).toMatchObject({ status: 'SETTLED', allowedActions: [] });
  });

  it('are printed as Word for whoever may see them, and for nobody else', async () => {
    const answer = await world.call<string>('miit.liaison', 'GET', `/notices/${orderId}/document`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="notice-${orderId}.docx"`);
    expect(answer.body.slice(0, 2)).toBe('PK');
    expect(await world.refusal('most.liaison', 'GET', `/notices/${orderId}/document`)).toMatchObject({ status: 404 });
  });

  it('are listed by page, and refuse a cursor that never was', async () => {
    const { body: first } = await world.call<{ items: Paper[]; nextCursor: string | null }>('jmo.officer1', 'GET', '/notices?limit=1');
    const { body: second } = await world.call<{ items: Paper[]; nextCursor: string | null }>('jmo.officer1', 'GET', `/notices?limit=1&cursor=${first.nextCursor ?? ''}`);
    expect([...first.items, ...second.items].map(({ level }) => level)).toEqual([2, 1]);
    expect(second.nextCursor).toBeNull();
    expect(await world.refusal('jmo.officer1', 'GET', '/notices?cursor=x')).toMatchObject({ status: 400 });
    expect(await world.refusal('jmo.officer1', 'GET', '/notices?status=LOST')).toMatchObject({ status: 400 });
  });
});
