import { ApiWorld, NOBODY, type Problem } from './api-world.js';

let world: ApiWorld;
let documentId: string;
let planId: string;
let ministryTask: string;
let foreignTask: string;

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'NDRC', 'MOST', 'MOF']);
  // A Tuesday in September 2015: the National Day holiday is announced and ahead.
  await world.setNow('2015-09-01T01:00:00Z');
  ({ planId, documentId } = await world.issuedPlan(['1.1', '1.2', '1.3'], '2015-12-31', '2015-09-01'));
  ministryTask = (await world.taskOf('jmo.director', 'MIIT', '1.2')).id;
  foreignTask = (await world.taskOf('jmo.director', 'MOF', '1.1')).id;
});
afterAll(() => world.close());

const same = ({ requestId: _, instance: __, ...rest }: Problem): object => rest;

describe('documents, readings and templates', () => {
  it('are the office\'s to import: an agency is told which posts may', async () => {
    expect(await world.refusal('miit.handler1', 'POST', '/documents', { json: { fileName: 'a.txt', text: 'x' } })).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('are refused twice: the very same text names the document that has it', async () => {
    const { body } = await world.call<{ text: string }>('jmo.officer1', 'GET', `/documents/${documentId}/text`);
    const problem = await world.refusal('jmo.officer2', 'POST', '/documents', { json: { fileName: 'again.txt', text: body.text } });
    expect(problem).toMatchObject({ status: 409, code: 'conflict', detail: '该文件已经导入过，正文完全相同。', details: { documentId } });
  });

  it('can be sent as a file of a form, and answer with the reading\'s version', async () => {
    const form = new FormData();
    form.append('file', new Blob([new TextEncoder().encode('关于试点工作的通知\n\n一、重点任务\n（一）推进试点。（工业和信息化部负责）\n')]), '通知.txt');
    const { status, body } = await world.call('jmo.officer1', 'POST', '/documents', { raw: form });
    expect({ status, body }).toMatchObject({ status: 201, body: { version: 1, measures: expect.any(Number) as number } });
  });

  it('refuse an empty form and an empty text without half-done work', async () => {
    const form = new FormData();
    form.append('note', 'no file here');
    expect((await world.refusal('jmo.officer1', 'POST', '/documents', { raw: form })).status).toBeLessThan(500);
    expect(await world.refusal('jmo.officer1', 'POST', '/documents', { json: { fileName: 'e.txt', text: '' } })).toMatchObject({ code: 'text_empty', status: 422 });
  });

  it('refuse a correction with fields that its kind does not take, and one that is confirmed', async () => {
    const path = `/documents/${documentId}/readings/1/corrections`;
    const problem = await world.refusal('jmo.officer1', 'POST', path, { json: { note: '笔误', corrections: [{ op: 'setTitle', measure: '1.1', start: 3 }] } });
    expect(problem.errors).toEqual([
      { path: 'corrections[0].start', message: '没有这个字段，请核对名称' }, { path: 'corrections[0].title', message: '必须填写' }]);
    const late = await world.refusal('jmo.officer1', 'POST', path, { json: { note: '笔误', corrections: [{ op: 'setTitle', measure: '1.1', title: '新题' }] } });
    expect(late).toMatchObject({ status: 409, code: 'conflict' });
  });

  it('show readings to the office only, and templates with a diff in words', async () => {
    expect((await world.refusal('miit.liaison', 'GET', `/documents/${documentId}/readings/latest`)).status).toBe(403);
    const { body: [template] } = await world.call<{ id: string; measureId: string; version: number; body: { type: string; tasks: Record<string, unknown>[] } }[]>('jmo.officer1', 'GET', `/documents/${documentId}/templates`);
    if (template === undefined) throw new Error('no template');
    const tasks = template.body.tasks.map(({ key: _, printedName: __, leadBasis: ___, ...task }) => ({ ...task, deliverable: '总结报告' }));
    const json = { type: template.body.type, tasks, note: '明确成果形式' };
    const path = `/measures/${template.measureId}/templates`;
    expect(await world.refusal('jmo.officer1', 'POST', path, { json })).toMatchObject({ status: 428, code: 'version_required' });
    expect(await world.refusal('jmo.officer1', 'POST', path, { json, ifMatch: 0 })).toMatchObject({ status: 409, code: 'stale_version', details: { current: 1 } });
    const revised = await world.call<{ id: string; version: number }>('jmo.officer1', 'POST', path, { json, ifMatch: 1 });
    expect({ status: revised.status, version: revised.body.version, etag: revised.headers.get('etag') }).toEqual({ status: 201, version: 2, etag: '"2"' });
    const diff = await world.call<{ changes: string[] }>('jmo.officer1', 'GET', `${path}/diff?from=${template.id}&to=${revised.body.id}`);
    expect(diff.body.changes.join()).toMatch(/总结报告/);
  });

  it('switch the lead rule only with the version that was seen, and by the director', async () => {
    const { body: [rule] } = await world.call<{ key: string; version: number; enabled: boolean }[]>('jmo.officer1', 'GET', '/lead-rules');
    if (rule === undefined) throw new Error('no rule');
    const json = { enabled: !rule.enabled, reason: '会议决定' };
    expect((await world.refusal('jmo.officer1', 'PATCH', `/lead-rules/${rule.key}`, { json, ifMatch: rule.version })).status).toBe(403);
    expect((await world.refusal('jmo.director', 'PATCH', `/lead-rules/${rule.key}`, { json, ifMatch: 99 })).code).toBe('stale_version');
    expect((await world.call('jmo.director', 'PATCH', `/lead-rules/${rule.key}`, { json, ifMatch: rule.version })).body).toMatchObject({ enabled: json.enabled });
    expect((await world.call<object[]>('jmo.auditor', 'GET', '/lead-rules')).body).toMatchObject([
      { key: rule.key, enabled: json.enabled, version: rule.version + 1, switchedByName: expect.any(String) as string, switchedAt: expect.any(String) as string, switchReason: '会议决定' },
    ]);
  });
});

describe('plans', () => {
  it('refuse a date on a day off, naming the notice and the working days around it, in zh and en', async () => {
    const { body: plan } = await world.call<{ id: string; version: number }>('jmo.officer1', 'POST', '/plans', { json: { documentId, title: '另一计划', measureRefs: ['1.2'] } });
    const send = (lang: string): Promise<Problem> => world.refusal('jmo.officer1', 'PATCH', `/plans/${plan.id}/dates`, { json: { dates: [{ dueOn: '2015-10-01' }] }, ifMatch: plan.version, lang });
    const zh = await send('zh-CN');
    expect(zh).toMatchObject({ status: 422, code: 'due_on_day_off', details: { previousWorkingDay: '2015-09-30', nextWorkingDay: '2015-10-08' } });
    expect(zh.detail).toMatch(/^2015年10月1日是国庆节?放假日（国务院办公厅.*），不能作为办理时限；前一个工作日是2015年9月30日，后一个是2015年10月8日。$/);
    expect((await send('en')).detail).toMatch(/^1 October 2015 is a day off for .*the working day before is 30 September 2015, the one after 8 October 2015\.$/);
    expect((await world.refusal('jmo.officer1', 'PATCH', `/plans/${plan.id}/dates`, { json: { dates: [{ dueOn: '2015-08-31' }] }, ifMatch: plan.version })).code).toBe('due_in_past');
    expect((await world.refusal('jmo.officer1', 'PATCH', `/plans/${plan.id}/dates`, { json: { dates: [{ dueOn: '2015-02-29' }] }, ifMatch: plan.version })).errors?.[0]?.path).toBe('dates[0].dueOn');
    const provisional = await world.call('jmo.officer1', 'PATCH', `/plans/${plan.id}/dates`, { json: { dates: [{ dueOn: '2016-03-31' }] }, ifMatch: plan.version });
    expect(provisional.body).toMatchObject({ version: plan.version + 1, provisional: 2 });
  });

  it('are issued by another than who submitted them, and only once', async () => {
    const { body: plan } = await world.call<{ version: number }>('jmo.director', 'GET', `/plans/${planId}`);
    expect(await world.refusal('jmo.director', 'POST', `/plans/${planId}/issue`, { json: {}, ifMatch: plan.version })).toMatchObject({ status: 409, code: 'act_not_allowed_in_state' });
    expect(await world.refusal('jmo.director', 'POST', `/plans/${planId}/issue`, { json: {} })).toMatchObject({ status: 428 });
    expect(await world.refusal('jmo.director', 'POST', `/plans/${planId}/issue`, { json: { status: 'ISSUED' }, ifMatch: plan.version })).toMatchObject({ status: 400 });
  });

  it('show the office its numbers and the matrix, and nobody else', async () => {
    const { body } = await world.call<{ measures: object[]; cells: object[] }>('jmo.auditor', 'GET', `/plans/${planId}/matrix`);
    expect([body.measures.length, body.cells.length]).toEqual([3, 11]);
    expect((await world.call('jmo.officer1', 'GET', '/board')).body).toMatchObject({ today: '2015-09-01', unsigned: 11, open: 11 });
    expect((await world.refusal('ndrc.leader', 'GET', '/board')).status).toBe(403);
  });
});

describe('tasks', () => {
  it('are listed soonest due first, page by page, only those that are one\'s own', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: { items: { id: string; agencyCode: string; leadAgencyCode: string }[]; nextCursor: string | null } } =
        await world.call('most.handler1', 'GET', `/tasks?limit=1${cursor && `&cursor=${cursor}`}`);
      for (const task of body.items) expect([task.agencyCode, task.leadAgencyCode]).toContain('MOST');
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(1);
  });

  it('of another agency are not found, in the same words as what does not exist, for every way to ask', async () => {
    const asks: [string, string, object?][] = [
      ['GET', ''], ['GET', '/history'], ['GET', '/reports'], ['POST', '/acts/acknowledge', {}],
      ['POST', '/subtasks', { agencyCode: 'MIIT', title: '子任务', requirement: '做好', dueOn: '2015-10-30' }],
    ];
    for (const [method, path, json] of asks) {
      const sent = json === undefined ? {} : { json, ifMatch: 1 };
      const foreign = await world.refusal('most.liaison', method, `/tasks/${foreignTask}${path}`, sent);
      const missing = await world.refusal('most.liaison', method, `/tasks/${NOBODY}${path}`, sent);
      const nonsense = await world.refusal('most.liaison', method, `/tasks/not-an-id${path}`, sent);
      expect(foreign.status).toBe(404);
      expect(same(foreign)).toEqual(same(missing));
      expect(same(nonsense)).toEqual(same(missing));
    }
  });

  it('carry what one may do now, and refuse everything else by name', async () => {
    const { headers, body } = await world.call<{ version: number; allowedActions: { act: string }[]; measure: { words: string } }>('miit.liaison', 'GET', `/tasks/${ministryTask}`);
    expect(headers.get('etag')).toBe(`"${body.version}"`);
    expect(body.allowedActions.map(({ act }) => act)).toEqual(['acknowledge', 'assignHandler', 'transfer']);
    expect(body.measure.words.length).toBeGreaterThan(50);
    const path = `/tasks/${ministryTask}/acts`;
    expect(await world.refusal('miit.liaison', 'POST', `${path}/acknowledge`, { json: {} })).toMatchObject({ status: 428, code: 'version_required' });
    expect(await world.refusal('miit.liaison', 'POST', `${path}/acknowledge`, { json: {}, headers: { 'if-match': '*' } })).toMatchObject({ status: 428 });
    const stale = await world.refusal('miit.liaison', 'POST', `${path}/acknowledge`, { json: {}, ifMatch: 7 });
    expect(stale).toMatchObject({ status: 409, code: 'stale_version', details: { current: 1, status: 'DISPATCHED' }, detail: '您看到的内容已被他人更新，现为第1版，状态“待签收”。请刷新后再办理。' });
    expect(await world.refusal('miit.handler1', 'POST', `${path}/acknowledge`, { json: {}, ifMatch: 1 })).toMatchObject({ status: 403, code: 'act_not_allowed_for_role', detail: '“签收”须由以下岗位办理：联络员。' });
    expect(await world.refusal('jmo.officer1', 'POST', `${path}/acknowledge`, { json: {}, ifMatch: 1 })).toMatchObject({ status: 403, code: 'act_not_allowed_for_agency' });
    expect(await world.refusal('miit.signatory', 'POST', `${path}/sign`, { json: {}, ifMatch: 1, lang: 'en' })).toMatchObject({
      status: 409, code: 'act_not_allowed_in_state', detail: '"Sign" is not possible in the state "waiting for receipt"; it is possible in: waiting for signature.',
    });
    expect((await world.refusal('miit.liaison', 'POST', `${path}/explode`, { json: {}, ifMatch: 1 })).status).toBe(404);
    for (const field of ['status', 'agencyId', 'signedBy', 'level', 'version', 'contentHash']) {
      expect((await world.refusal('miit.liaison', 'POST', `${path}/acknowledge`, { json: { [field]: 'x' }, ifMatch: 1 })).errors?.[0]?.path).toBe(field);
    }
  });

  it('go from receipt to signature, with subtasks that hold them back by name', async () => {
    const handlerId = world.demo.person('miit.handler1').id;
    expect((await world.act('miit.liaison', ministryTask, 'acknowledge')).body).toEqual({ id: ministryTask, version: 2 });
    const stranger = await world.refusal('miit.liaison', 'POST', `/tasks/${ministryTask}/acts/assignHandler`, { json: { handlerId: world.demo.person('most.handler1').id }, ifMatch: 2 });
    expect(stranger).toMatchObject({ status: 422, code: 'unknown_person' });
    expect((await world.act('miit.liaison', ministryTask, 'assignHandler', { handlerId })).status).toBe(200);
    expect((await world.act('miit.handler2', ministryTask, 'start')).status).toBe(403);
    const started = await world.act('miit.handler1', ministryTask, 'start');
    const version = (started.body as { version: number }).version;
    const child = { agencyCode: 'MOST', title: '试点城市名单', requirement: '提出名单', dueOn: '2015-11-30' };
    const path = `/tasks/${ministryTask}/subtasks`;
    expect((await world.refusal('miit.handler1', 'POST', path, { json: { ...child, dueOn: '2016-01-04' }, ifMatch: version })).code).toBe('due_after_parent');
    expect((await world.refusal('miit.handler1', 'POST', path, { json: { ...child, agencyCode: 'NO-SUCH' }, ifMatch: version })).detail).toMatch(/NO-SUCH/);
    expect((await world.call('miit.handler1', 'POST', path, { json: child, ifMatch: version })).status).toBe(201);
    const held = await world.refusal('miit.handler1', 'POST', `/tasks/${ministryTask}/acts/requestCompletion`, { json: { statement: '已完成' }, ifMatch: version });
    expect(held).toMatchObject({ status: 409, code: 'open_children' });
    expect(held.detail).toBe('还有1项子任务未办结：“试点城市名单”（科技部，草稿（待下达））。请待其办结后再办理。');
    const { body } = await world.call<{ blockedActions: { act: string; code: string }[] }>('miit.handler1', 'GET', `/tasks/${ministryTask}`);
    expect(body.blockedActions).toContainEqual(expect.objectContaining({ act: 'requestCompletion', code: 'open_children' }));
  });

  it('keep their history with who did what for which post, and show it to those who see the task', async () => {
    const { body } = await world.call<{ items: { type: string; event: { actor: { post: string } } }[] }>('miit.leader', 'GET', `/tasks/${ministryTask}/history`);
    expect(body.items.map(({ type }) => type).slice(0, 3)).toEqual(['task.dispatched', 'task.acknowledged', 'task.handler_assigned']);
    expect(body.items[1]?.event.actor.post).toBe('联络员');
  });

  it('let exactly one of two simultaneous acts win', async () => {
    const { id, version } = await world.taskOf('ndrc.liaison', 'NDRC', '1.1');
    const answers = await Promise.all([1, 2, 3, 4].map(() => world.call<{ code?: string }>('ndrc.liaison', 'POST', `/tasks/${id}/acts/acknowledge`, { json: {}, ifMatch: version })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect(answers.flatMap(({ body }) => body.code ?? [])).toEqual(['stale_version', 'stale_version', 'stale_version']);
  });

  it('lie in the inbox of their agency, and on the office\'s once they wait for it', async () => {
    const { body } = await world.call<{ items: { agencyCode: string }[] }>('mof.liaison', 'GET', '/inbox');
    expect(body.items.map(({ agencyCode }) => agencyCode)).toEqual(['MOF']);
    expect((await world.call<{ items: object[] }>('jmo.officer1', 'GET', '/inbox')).body.items).toEqual([]);
  });

  it('read the same in the inbox as in a list; what has to be done stands on the task\'s own page', async () => {
    const { body: inbox } = await world.call<{ items: { id: string; agencyCode: string }[] }>('miit.liaison', 'GET', '/inbox?limit=200');
    const { body: list } = await world.call<{ items: { id: string }[] }>('miit.liaison', 'GET', '/tasks?agencyCode=MIIT&open=true&limit=200');
    expect(list.items.length).toBeGreaterThan(0);
    expect(inbox.items.filter(({ agencyCode }) => agencyCode === 'MIIT')).toEqual(list.items);
    for (const item of inbox.items) expect(item).not.toHaveProperty('requirement');
    const { body: task } = await world.call<{ requirement: string }>('miit.liaison', 'GET', `/tasks/${inbox.items[0]?.id}`);
    expect(task.requirement).not.toBe('');
  });

  it('have progress reports, each with its version and what one may do', async () => {
    const { body } = await world.call<{ id: string; version: number; period: string }[]>('miit.handler1', 'GET', `/tasks/${ministryTask}/reports`);
    for (const report of body) expect(report).toMatchObject({ version: expect.any(Number) as number, allowedActions: expect.any(Array) as object[] });
    const missing = await world.refusal('miit.handler1', 'POST', `/reports/${NOBODY}/acts/saveDraft`, { json: { progress: '进展' }, ifMatch: 1 });
    const [foreign] = (await world.call<{ id: string }[]>('jmo.officer1', 'GET', `/tasks/${foreignTask}/reports`)).body;
    if (foreign !== undefined) expect(same(await world.refusal('miit.handler1', 'POST', `/reports/${foreign.id}/acts/saveDraft`, { json: { progress: '进展' }, ifMatch: 1 }))).toEqual(same(missing));
    expect((await world.refusal('miit.handler1', 'POST', `/reports/${NOBODY}/acts/saveDraft`, { json: { percent: 101 }, ifMatch: 1 })).errors).toEqual([{ path: 'percent', message: '不能大于100' }]);
  });
});
