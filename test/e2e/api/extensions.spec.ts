import { ApiWorld, NOBODY, type Problem } from './api-world.js';

interface Extension {
  id: string; version: number; status: string; number: number; decidedDue: string | null; decider: string | null; late: boolean;
  allowedActions: { act: string }[]; blockedActions: { act: string; code: string }[];
}

let world: ApiWorld;
let taskId: string;
let requestId: string;

const ASKED = { reasonClass: 'CONSULTATION', reasonText: '标准尚在征求意见', progress: '已完成初稿', requestedDue: '2016-01-29' };
const same = ({ requestId: _, instance: __, ...rest }: Problem): object => rest;
const version = async (login: string, id = requestId): Promise<number> => (await world.call<Extension>(login, 'GET', `/extensions/${id}`)).body.version;
const taskVersion = async (): Promise<number> => (await world.call<{ version: number }>('miit.handler1', 'GET', `/tasks/${taskId}`)).body.version;
const act = async (login: string, name: string, json: object = {}) => world.call<Extension>(login, 'POST', `/extensions/${requestId}/acts/${name}`, { json, ifMatch: await version(login) });

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'NDRC', 'MOST', 'MOF']);
  await world.setNow('2015-12-14T02:00:00Z');
  await world.issuedPlan(['1.1', '1.2'], '2015-12-31', '2015-12-14');
  // MIIT co-operates in 1.1, which NDRC leads.
  taskId = (await world.taskOf('jmo.director', 'MIIT', '1.1')).id;
  await world.act('miit.liaison', taskId, 'acknowledge');
  await world.act('miit.liaison', taskId, 'assignHandler', { handlerId: world.demo.person('miit.handler1').id });
  await world.act('miit.handler1', taskId, 'start');
});
afterAll(() => world.close());

describe('extension requests', () => {
  it('are drafted by the task\'s handler with everything an answer needs, on the version of the task he saw', async () => {
    const path = `/tasks/${taskId}/extensions`;
    const { body: before } = await world.call<{ items: object[]; allowedActions: { act: string }[] }>('miit.handler1', 'GET', path);
    expect(before).toMatchObject({ items: [], allowedActions: [{ act: 'draft', zh: '拟写延期申请', reasonRequired: false }] });
    expect((await world.call<{ allowedActions: object[] }>('miit.handler2', 'GET', path)).body.allowedActions).toEqual([]);
    const current = await taskVersion();
    expect(await world.refusal(null, 'POST', path, { json: ASKED, ifMatch: current })).toMatchObject({ status: 401 });
    expect(await world.refusal('jmo.auditor', 'POST', path, { json: ASKED, ifMatch: current })).toMatchObject({ status: 403, code: 'forbidden' });
    expect(await world.refusal('miit.handler2', 'POST', path, { json: ASKED, ifMatch: current })).toMatchObject({ status: 403, code: 'act_not_allowed_for_role' });
    expect(await world.refusal('ndrc.handler1', 'POST', path, { json: ASKED, ifMatch: current })).toMatchObject({ status: 403, code: 'act_not_allowed_for_agency' });
    expect(await world.refusal('miit.handler1', 'POST', path, { json: ASKED })).toMatchObject({ status: 428, code: 'version_required' });
    expect(await world.refusal('miit.handler1', 'POST', path, { json: ASKED, ifMatch: 99 })).toMatchObject({ status: 409, code: 'stale_version', details: { current } });
    const { body } = await world.call<Extension>('miit.handler1', 'POST', path, { json: ASKED, ifMatch: current });
    expect(body).toMatchObject({ version: 1 });
    requestId = body.id;
    const again = await world.refusal('miit.handler1', 'POST', path, { json: ASKED, ifMatch: current });
    expect(again).toMatchObject({ status: 409, code: 'extension_pending', detail: '该任务已有一件延期申请正在办理，请待答复或撤回后再提出。', details: { extensionId: requestId } });
  });

  it('refuse fields that are missing, unknown or out of their list, each by its path', async () => {
    const path = `/tasks/${taskId}/extensions`;
    const refuse = async (json: object): Promise<string[] | undefined> => {
      const problem = await world.refusal('miit.handler1', 'POST', path, { json, ifMatch: 1 });
      expect(problem.status).toBe(400);
      return problem.errors?.map((error) => error.path);
    };
    expect(await refuse({ ...ASKED, reasonClass: 'LAZY' })).toEqual(['reasonClass']);
    expect(await refuse({ ...ASKED, requestedDue: '2015-02-30' })).toEqual(['requestedDue']);
    expect(await refuse({ ...ASKED, reasonText: ' ', progress: undefined })).toEqual(expect.arrayContaining(['reasonText', 'progress']));
    for (const field of ['status', 'decidedDue', 'signedBy', 'late', 'number', 'pausedUntil']) expect(await refuse({ ...ASKED, [field]: 'x' })).toEqual([field]);
    expect((await world.refusal('miit.handler1', 'GET', '/extensions?status=OPEN')).errors?.map((error) => error.path)).toEqual(['status']);
    expect(await world.refusal('miit.handler1', 'GET', '/extensions?cursor=abc')).toMatchObject({ code: 'invalid_input' });
  });

  it('say in words which date can be asked for', async () => {
    const edit = async (requestedDue: string): Promise<Problem> => world.refusal('miit.handler1', 'POST', `/extensions/${requestId}/acts/draft`, { json: { requestedDue }, ifMatch: 1 });
    expect(await edit('2015-12-31')).toMatchObject({ status: 422, code: 'due_not_later', detail: '2015年12月31日不晚于现行时限2015年12月31日，延期后的时限须在其之后。' });
    expect(await edit('2016-01-30')).toMatchObject({ status: 422, code: 'due_on_day_off' });
  });

  it('of another agency are not found until they are signed, in the same words as what does not exist', async () => {
    for (const login of ['ndrc.reviewer', 'jmo.director', 'most.signatory']) {
      for (const [method, suffix, sent] of [['GET', '', {}], ['POST', '/acts/withdraw', { json: {}, ifMatch: 1 }]] as const) {
        const foreign = await world.refusal(login, method, `/extensions/${requestId}${suffix}`, sent);
        const missing = await world.refusal(login, method, `/extensions/${NOBODY}${suffix}`, sent);
        expect(foreign.status).toBe(404);
        expect(same(foreign)).toEqual(same(missing));
      }
    }
    const foreign = await world.refusal('most.liaison', 'GET', `/tasks/${taskId}/extensions`);
    expect(same(foreign)).toEqual(same(await world.refusal('most.liaison', 'GET', `/tasks/${NOBODY}/extensions`)));
    expect((await world.refusal('most.handler1', 'POST', `/tasks/${taskId}/extensions`, { json: ASKED, ifMatch: 1 })).status).toBe(404);
    for (const path of [`/extensions/${requestId}`, '/extensions', `/tasks/${taskId}/extensions`]) expect((await world.refusal(null, 'GET', path)).status).toBe(401);
    expect((await world.refusal('jmo.sysadmin', 'GET', '/extensions')).status).toBe(403);
  });

  it('go from hand to hand, each person offered his own act, and end with a date', async () => {
    expect((await act('miit.handler1', 'sendToSign')).status).toBe(200);
    const path = `/extensions/${requestId}/acts`;
    expect(await world.refusal('miit.handler1', 'POST', `${path}/sign`, { json: {}, ifMatch: 2 })).toMatchObject({
      status: 403, code: 'act_not_allowed_for_role', detail: '“签发报送”须由以下岗位办理：签发人、单位主要负责人。',
    });
    expect(await world.refusal('miit.signatory', 'POST', `${path}/sign`, { json: {} })).toMatchObject({ status: 428 });
    expect(await world.refusal('miit.signatory', 'POST', `${path}/sign`, { json: {}, ifMatch: 1 })).toMatchObject({
      status: 409, code: 'stale_version', details: { current: 2, status: 'SIGNING', changes: [{ type: 'extension.signing_requested' }] },
    });
    expect((await act('miit.signatory', 'sign')).status).toBe(200);
    expect(await world.refusal('ndrc.reviewer', 'POST', `${path}/giveOpinion`, { json: { opinion: 'SUPPORT' }, ifMatch: 3 })).toMatchObject({ status: 422, code: 'reason_required' });
    expect((await act('ndrc.reviewer', 'giveOpinion', { opinion: 'SUPPORT', reason: '情况属实' })).status).toBe(200);
    expect(await world.refusal('miit.signatory', 'POST', `${path}/sign`, { json: {}, ifMatch: 4, lang: 'en' })).toMatchObject({ status: 409, code: 'act_not_allowed_in_state' });
    expect((await act('jmo.officer1', 'review', { reason: '拟同意' })).status).toBe(200);
    const { headers, body } = await world.call<Extension>('jmo.director', 'GET', `/extensions/${requestId}`);
    expect(headers.get('etag')).toBe(`"${body.version}"`);
    expect(body).toMatchObject({ status: 'DECISION', decider: 'OFFICE_DIRECTOR', late: false, answerDue: '2015-12-21' });
    expect(body.allowedActions.map((one) => one.act)).toEqual(['approve', 'approvePartly', 'reject']);
    const late = await world.refusal('jmo.director', 'POST', `${path}/approvePartly`, { json: { reason: '压缩', newDue: '2016-01-29' }, ifMatch: body.version });
    expect(late).toMatchObject({ status: 422, code: 'due_not_earlier' });
    expect((await world.refusal('jmo.director', 'POST', `${path}/explode`, { json: {}, ifMatch: body.version })).status).toBe(404);
    expect((await act('jmo.director', 'approve')).status).toBe(200);
    expect((await world.call<Extension>('miit.leader', 'GET', `/extensions/${requestId}`)).body).toMatchObject({ status: 'APPROVED', decidedDue: '2016-01-29', decider: null, allowedActions: [] });
    expect((await world.call('miit.leader', 'GET', `/tasks/${taskId}`)).body).toMatchObject({ status: 'IN_PROGRESS', currentDue: '2016-01-29', originalDue: '2015-12-31' });
  });

  it('show who has an older version of the task the approval, and none of the steps before it that left the task alone', async () => {
    const current = await taskVersion();
    const stale = await world.refusal('miit.handler1', 'POST', `/tasks/${taskId}/acts/requestCompletion`, { json: { statement: '已完成' }, ifMatch: current - 1 });
    expect(stale).toMatchObject({ status: 409, code: 'stale_version', details: { changes: [{ type: 'extension.decided', after: { currentDue: '2016-01-29' } }] } });
  });

  it('are listed newest first, page by page, only those that may be seen', async () => {
    const current = await taskVersion();
    const { body } = await world.call<Extension>('miit.handler1', 'POST', `/tasks/${taskId}/extensions`, { json: { ...ASKED, requestedDue: '2016-03-01' }, ifMatch: current });
    const first = await world.call<{ items: Extension[]; nextCursor: string | null }>('miit.handler1', 'GET', '/extensions?limit=1');
    expect([first.body.items.map(({ id }) => id), first.body.nextCursor]).toEqual([[body.id], body.id]);
    const next = await world.call<{ items: Extension[]; nextCursor: string | null }>('miit.handler1', 'GET', `/extensions?limit=1&cursor=${body.id}`);
    expect([next.body.items.map(({ id }) => id), next.body.nextCursor]).toEqual([[requestId], null]);
    const list = async (login: string, query: string): Promise<string[]> => (await world.call<{ items: Extension[] }>(login, 'GET', `/extensions${query}`)).body.items.map(({ id }) => id);
    expect(await list('jmo.officer1', '')).toEqual([requestId]);
    expect(await list('jmo.officer1', '?pending=true')).toEqual([]);
    expect(await list('ndrc.liaison', '?status=APPROVED&agencyCode=MIIT')).toEqual([requestId]);
    expect(await list('most.liaison', '')).toEqual([]);
  });

  it('stand in the page of permissions with their acts', async () => {
    const { body } = await world.call<{ extensionActs: { act: string; to: string; guards: string[] }[] }>('miit.handler1', 'GET', '/permissions');
    expect(body.extensionActs.find((row) => row.act === 'approve')).toMatchObject({ to: 'APPROVED', guards: expect.arrayContaining(['byLevel', 'notReviewer']) as string[] });
  });
});
