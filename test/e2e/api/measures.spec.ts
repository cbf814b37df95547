import { ApiWorld, NOBODY } from './api-world.js';

interface Summary { id: string; ref: string; status: string; version: number; leadAgencyCode: string | null; worst: { agencyCode: string } | null; counts: { tasks: number } }
interface Page { items: Summary[]; nextCursor: string | null }

let world: ApiWorld;
let planId: string;
let documentId: string;
beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'MOST', 'NDRC']);
  await world.setNow('2015-09-01T01:00:00Z');
  ({ documentId, planId } = await world.issuedPlan(['1.2'], '2015-12-31', '2015-09-01'));
});
afterAll(() => world.close());

const list = async (login: string, query = ''): Promise<Page> => (await world.call<Page>(login, 'GET', `/measures${query}`)).body;

it('lists the measures page by page in the document\'s order, filtered by the allow list', async () => {
  const refs: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = await list('jmo.officer1', `?documentId=${documentId}&limit=7${cursor === '' ? '' : `&cursor=${cursor}`}`);
    refs.push(...page.items.map(({ ref }) => ref));
    cursor = page.nextCursor;
  }
  expect(refs).toHaveLength(25);
  expect(new Set(refs).size).toBe(25);
  expect((await list('jmo.officer1', `?planId=${planId}`)).items.map(({ ref, status }) => [ref, status])).toEqual([['1.2', 'ACTIVE']]);
  expect((await list('jmo.officer1', '?status=CONFIRMED&limit=200')).items).toHaveLength(24);
  expect(await world.refusal('jmo.officer1', 'GET', '/measures?sort=title')).toMatchObject({ status: 400 });
  expect(await world.refusal('jmo.officer1', 'GET', '/measures?cursor=xx')).toMatchObject({ code: 'invalid_input' });
});

it('shows an agency the measures in which it has a task, and hides all others', async () => {
  expect((await list('miit.liaison')).items.map(({ ref }) => ref)).toEqual(['1.2']);
  const { items: [other] } = await list('jmo.officer1', '?status=CONFIRMED');
  expect(await world.refusal('miit.liaison', 'GET', `/measures/${other?.id}`)).toMatchObject({ status: 404 });
  expect(await world.refusal('jmo.officer1', 'GET', `/measures/${NOBODY}`)).toMatchObject({ status: 404 });
});

it('says what may be done and why something may not; refuses strangers to the act and old versions with what changed', async () => {
  const { items: [measure] } = await list('jmo.officer1', '?status=ACTIVE');
  const { body } = await world.call<{ allowedActions: { act: string }[]; tasks: unknown[]; words: string }>('jmo.director', 'GET', `/measures/${measure?.id}`);
  expect(body.allowedActions.map(({ act }) => act)).toEqual(['suspend']);
  expect(body.words).toMatch(/\S/);
  const url = `/measures/${measure?.id}/acts/suspend`;
  const json = { basis: '国办发〔2015〕50号', reviewOn: '2015-10-12' };
  expect(await world.refusal(null, 'POST', url, { json, ifMatch: 1 })).toMatchObject({ status: 401 });
  expect(await world.refusal('miit.liaison', 'POST', url, { json, ifMatch: 1 })).toMatchObject({ status: 403 });
  expect(await world.refusal('jmo.officer1', 'POST', url, { json, ifMatch: measure?.version })).toMatchObject({ status: 403, code: 'act_not_allowed_for_role' });
  expect(await world.refusal('jmo.director', 'POST', url, { json: {}, ifMatch: measure?.version })).toMatchObject({ status: 422, code: 'field_required' });
  expect(await world.refusal('jmo.director', 'POST', url, { json })).toMatchObject({ status: 428 });
  expect((await world.call('jmo.director', 'POST', url, { json, ifMatch: measure?.version })).status).toBe(200);
  const stale = await world.refusal('jmo.director', 'POST', `/measures/${measure?.id}/acts/resume`, { json: {}, ifMatch: measure?.version });
  expect(stale).toMatchObject({ status: 409, code: 'stale_version' });
  expect(stale.details['changes']).toMatchObject([{ type: 'measure.suspended', after: { measureStatus: 'SUSPENDED' } }]);
  const { tasks } = (await world.call<{ tasks: { status: string }[] }>('miit.liaison', 'GET', `/measures/${measure?.id}`)).body;
  expect(tasks.every(({ status }) => status === 'SUSPENDED')).toBe(true);
});

it('tells what happened to it page by page, to the office and to its lead; to who helps what stands with a task that it sees', async () => {
  const { items: [measure] } = await list('jmo.officer1', `?planId=${planId}`);
  const told = async (login: string, query = ''): Promise<{ items: { type: string; event: { reason: string | null; actor: { name: string }; facts: object } }[]; nextCursor: string | null }> =>
    (await world.call<Awaited<ReturnType<typeof told>>>(login, 'GET', `/measures/${measure?.id}/history${query}`)).body;
  const { items } = await told('jmo.officer1');
  expect(items.map(({ type }) => type)).toEqual(['measure.activated', 'measure.suspended']);
  expect(items[1]?.event).toMatchObject({ facts: { basis: '国办发〔2015〕50号', reviewOn: '2015-10-12' } });
  const first = await told('jmo.officer1', '?limit=1');
  expect(first.items.map(({ type }) => type)).toEqual(['measure.activated']);
  expect((await told('jmo.officer1', `?limit=1&cursor=${first.nextCursor}`)).items.map(({ type }) => type)).toEqual(['measure.suspended']);
  const [lead, helper] = ['ndrc.liaison', 'miit.liaison'];
  expect((await list(lead)).items[0]?.leadAgencyCode).toBe('NDRC');
  expect((await told(lead)).items.map(({ type }) => type)).toEqual(['measure.suspended']);
  expect((await told(helper)).items).toEqual([]);
  const { items: [other] } = await list('jmo.officer1', '?status=CONFIRMED');
  expect(await world.refusal('miit.liaison', 'GET', `/measures/${other?.id}/history`)).toMatchObject({ status: 404 });
  expect(await world.refusal('jmo.officer1', 'GET', `/measures/${NOBODY}/history`)).toMatchObject({ status: 404 });
  expect(await world.refusal('jmo.officer1', 'GET', `/measures/${measure?.id}/history?cursor=zz`)).toMatchObject({ code: 'invalid_input' });
});

it('says in words why an act that is expected waits', async () => {
  const { items: [measure] } = await list('jmo.officer1', `?planId=${planId}`);
  await world.call('jmo.director', 'POST', `/measures/${measure?.id}/acts/resume`, { json: {}, ifMatch: measure?.version });
  const { body } = await world.call<{ blockedActions: { act: string; code: string; zh: string; en: string }[] }>('ndrc.signatory', 'GET', `/measures/${measure?.id}`);
  expect(body.blockedActions).toMatchObject([{ act: 'requestVerification', code: 'tasks_open', zh: expect.stringMatching(/^还有\d+项任务没有办结/) as string, en: expect.stringMatching(/^\d+ task/) as string }]);
  const tasks = (await world.call<{ items: { measureId: string }[] }>('jmo.officer1', 'GET', `/tasks?measureId=${measure?.id}`)).body.items;
  expect(new Set(tasks.map(({ measureId }) => measureId))).toEqual(new Set([measure?.id]));
});

it('moves a plan by its table, with the reason where one is needed', async () => {
  const plan = (await world.call<{ version: number; allowedActions: { act: string }[] }>('jmo.director', 'GET', `/plans/${planId}`)).body;
  expect(plan.allowedActions).toEqual([]);
  expect(await world.refusal('jmo.director', 'POST', `/plans/${planId}/acts/close`, { json: {}, ifMatch: plan.version })).toMatchObject({ status: 409, code: 'act_not_allowed_in_state' });
  const { body: draft } = await world.call<{ id: string; version: number }>('jmo.officer1', 'POST', '/plans', { json: { documentId, title: '第二批', measureRefs: ['1.2'] } });
  const { body: dated } = await world.call<{ version: number }>('jmo.officer1', 'PATCH', `/plans/${draft.id}/dates`, { json: { dates: [{ dueOn: '2015-12-30' }] }, ifMatch: draft.version });
  const { body: submitted } = await world.call<{ version: number }>('jmo.officer1', 'POST', `/plans/${draft.id}/submission`, { json: {}, ifMatch: dated.version });
  const back = `/plans/${draft.id}/acts/return`;
  expect(await world.refusal('jmo.officer2', 'POST', back, { json: { reason: '时限偏紧' }, ifMatch: submitted.version })).toMatchObject({ status: 403 });
  expect(await world.refusal('jmo.director', 'POST', back, { json: {}, ifMatch: submitted.version })).toMatchObject({ code: 'reason_required' });
  expect((await world.call('jmo.director', 'POST', back, { json: { reason: '时限偏紧' }, ifMatch: submitted.version })).status).toBe(200);
  expect((await world.call<{ status: string }>('jmo.officer1', 'GET', `/plans/${draft.id}`)).body.status).toBe('DRAFT');
});
