import { Books, Database, fanout } from '#workflow';
import { ApiWorld, NOBODY } from './api-world.js';

interface Notice {
  id: string; kind: string; asks: boolean; acted: { by: string | null; mine: boolean } | null; readAt: string | null; path: string;
  taskIds: string[]; taskId: string | null; taskTitle: string | null;
}
interface Page { items: Notice[]; nextCursor: string | null }
interface Live { position: string; changes: { id: string; type: string; taskId: string | null }[]; notices: boolean; unread: number; more: boolean }

let world: ApiWorld;
let worker: Database;
const books = new Books('Asia/Shanghai');
let taskId: string;

/** What the worker does with the outbox. */
async function tellAll(): Promise<void> {
  const rows = await world.demo.owner.asSystem('test', (tx) => tx.query<{ eventId: string }>('SELECT event_id FROM outbox ORDER BY created_at, event_id'));
  await fanout(worker, books, rows.map(({ eventId }) => eventId));
}
const noticesOf = async (login: string, query = ''): Promise<Notice[]> => (await world.call<Page>(login, 'GET', `/notifications${query}`)).body.items;
const liveOf = async (login: string, query = ''): Promise<Live> => (await world.call<Live>(login, 'GET', `/stream${query}`)).body;

/** What the stream tells from a position on, up to a change of that type: an open transaction of another test holds older ones back, which then come along. */
async function toldUntil(login: string, type: string, since: string): Promise<Live['changes']> {
  const told: Live['changes'] = [];
  for (let at = since; !told.some((change) => change.type === type);) {
    const { changes, position } = await liveOf(login, `?since=${at}&wait=25`);
    told.push(...changes);
    at = position;
  }
  return told;
}

beforeAll(async () => {
  let url = '';
  world = await ApiWorld.open(['MIIT', 'NDRC'], (_demo, urls) => { url = urls.url; return {}; });
  worker = new Database({ url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 2 });
  await world.setNow('2015-09-01T01:00:00Z');
  await world.issuedPlan(['1.2'], '2015-12-31', '2015-09-01');
  taskId = (await world.taskOf('miit.liaison', 'MIIT', '1.2')).id;
  await tellAll();
});
afterAll(async () => {
  await worker.close();
  await world.close();
});

describe('the inbox of notices', () => {
  it('shows one\'s own notices only, with where to act and that nobody has acted', async () => {
    const [notice, ...more] = await noticesOf('miit.liaison', '?waiting=true');
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ kind: 'plan.issued', asks: true, acted: null, readAt: null, taskIds: [taskId], path: expect.stringMatching(/^\/tasks\?plan=/) as string });
    expect(await noticesOf('miit.handler2')).toEqual([]);
    expect((await noticesOf('jmo.officer1')).map(({ kind }) => kind)).not.toContain('plan.issued');
  });

  it('keeps reading and acting apart: a click marks it read, only the act settles it', async () => {
    const [notice] = await noticesOf('miit.liaison');
    expect((await world.call('miit.liaison', 'POST', '/notifications/read-marks', { json: { ids: [notice?.id] } })).body).toEqual({ read: 1 });
    expect((await noticesOf('miit.liaison', '?unread=true'))).toEqual([]);
    expect((await world.call('miit.liaison', 'GET', '/notifications/counts')).body).toEqual({ unread: 0, waiting: 1 });
    await world.act('miit.liaison', taskId, 'acknowledge');
    expect(await noticesOf('miit.liaison', '?waiting=true')).toEqual([]);
    expect(await noticesOf('miit.liaison')).toMatchObject([{ acted: { mine: true }, readAt: '2015-09-01T01:00:00.000Z' }]);
  });

  it('says so when somebody else acted', async () => {
    await world.act('miit.liaison', taskId, 'assignHandler', { handlerId: world.demo.person('miit.handler1').id });
    await tellAll();
    expect(await noticesOf('miit.handler1')).toMatchObject([{ kind: 'task.handler_assigned', acted: null }]);
    await world.act('miit.liaison', taskId, 'assignHandler', { handlerId: world.demo.person('miit.handler2').id });
    expect(await noticesOf('miit.handler1')).toMatchObject([{ acted: { mine: false } }]);
  });

  it('answers another\'s notice like a missing one, and marks none of several then', async () => {
    const [other] = await noticesOf('miit.liaison');
    const [own] = await noticesOf('miit.handler1');
    for (const id of [other?.id ?? '', NOBODY]) {
      const refusal = await world.refusal('miit.handler1', 'POST', '/notifications/read-marks', { json: { ids: [own?.id, id] } });
      expect(refusal).toMatchObject({ code: 'not_found', status: 404, details: {} });
    }
    expect(await noticesOf('miit.handler1')).toMatchObject([{ readAt: null }]);
    expect((await world.call('miit.handler1', 'POST', '/notifications/all-read', { json: {} })).body).toEqual({ read: 1 });
    expect((await world.call('miit.handler1', 'GET', '/notifications/counts')).body).toEqual({ unread: 0, waiting: 0 });
  });

  it('pages by cursor and filters by kind and task', async () => {
    const pages: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: Page } = await world.call<Page>('jmo.director', 'GET', `/notifications?limit=1${cursor && `&cursor=${cursor}`}`);
      pages.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    }
    expect(pages).toEqual((await noticesOf('jmo.director')).map(({ id }) => id));
    expect(await noticesOf('miit.liaison', `?taskId=${NOBODY}`)).toEqual([]);
    expect(await noticesOf('miit.liaison', '?kind=task.closed')).toEqual([]);
    expect((await world.refusal('miit.liaison', 'GET', '/notifications?cursor=nonsense')).code).toBe('invalid_input');
  });
});

describe('the stream of changes', () => {
  it('answers at once with where it stands, and waits for news after that', async () => {
    const { position, changes } = await liveOf('miit.handler2');
    expect(changes).toEqual([]);
    const news = toldUntil('miit.handler2', 'task.started', position);
    await world.act('miit.handler2', taskId, 'start');
    expect((await news).at(-1)).toMatchObject({ type: 'task.started', taskId });
    const { position: next } = await liveOf('miit.handler2');
    expect((await liveOf('miit.handler2', `?since=${next}`)).changes).toEqual([]);
  });

  it('tells nobody of what he may not see', async () => {
    const { position } = await liveOf('miit.handler1');
    await world.token('jmo.sysadmin');
    const { position: director } = await liveOf('jmo.director');
    await world.call('jmo.sysadmin', 'POST', '/people', { json: { name: '周新' } });
    expect(await toldUntil('jmo.director', 'account.changed', director)).not.toEqual([]);
    expect((await liveOf('miit.handler1', `?since=${position}`)).changes.map(({ type }) => type)).not.toContain('account.changed');
  });

  it('tells a person that his own notices changed', async () => {
    const { position } = await liveOf('miit.handler1');
    await world.act('miit.liaison', taskId, 'assignHandler', { handlerId: world.demo.person('miit.handler1').id });
    await tellAll();
    expect(await liveOf('miit.handler1', `?since=${position}&wait=25`)).toMatchObject({ unread: 1 });
    const { position: told } = await liveOf('miit.handler1');
    await world.call('miit.handler1', 'POST', '/notifications/all-read', { json: {} });
    expect(await liveOf('miit.handler1', `?since=${told}`)).toMatchObject({ notices: true, unread: 0 });
  });

  it('refuses a position that it never gave out, and more than four waiting requests of one sign-in', async () => {
    expect((await world.refusal('miit.handler1', 'GET', '/stream?since=nonsense')).code).toBe('invalid_input');
    const { position } = await liveOf('ndrc.leader');
    const five = await Promise.all(Array.from({ length: 5 }, () => world.call('ndrc.leader', 'GET', `/stream?since=${position}&wait=2`)));
    expect(five.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 429]);
    expect(five.find(({ status }) => status === 429)?.headers.get('retry-after')).toBe('5');
  });

  it('gives the place of a window that was closed to the next one', async () => {
    const { position } = await liveOf('ndrc.signatory');
    const headers = { authorization: `Bearer ${await world.token('ndrc.signatory')}` };
    for (let i = 0; i < 6; i += 1) {
      const closed = new AbortController();
      const waiting = fetch(world.address(`/stream?since=${position}&wait=25`), { headers, signal: closed.signal }).then(({ status }) => status, () => 'closed');
      await new Promise((resolve) => { setTimeout(resolve, 200); });
      closed.abort();
      expect(await waiting).toBe('closed');
    }
  });

  it('ends the waiting with the session', async () => {
    const { body: { accessToken } } = await world.call<{ accessToken: string }>(null, 'POST', '/auth/token', { json: { login: 'ndrc.handler2', password: 'demo-passphrase' } });
    const headers = { authorization: `Bearer ${accessToken}` };
    const { position } = (await world.call<Live>(null, 'GET', '/stream', { headers })).body;
    await world.call(null, 'POST', '/auth/sign-out', { json: {}, headers });
    expect((await world.refusal(null, 'GET', `/stream?since=${position}&wait=5`, { headers })).code).toBe('unauthenticated');
  });
});

it('a notice of an act on a measure leads to the measure', async () => {
  const { body: { items: [measure] } } = await world.call<{ items: { id: string; version: number }[] }>('jmo.officer1', 'GET', '/measures?status=ACTIVE');
  const { body: { tasks } } = await world.call<{ tasks: { id: string; status: string }[] }>('jmo.officer1', 'GET', `/measures/${measure?.id}`);
  for (const { id } of tasks) await world.act('jmo.convener', id, 'terminate', { basis: '国办发〔2015〕50号', endKind: 'NOT_PURSUED' });
  const asked = await world.call('ndrc.signatory', 'POST', `/measures/${measure?.id}/acts/requestVerification`, { json: {}, ifMatch: measure?.version });
  expect(asked.status).toBe(200);
  await tellAll();
  expect((await noticesOf('jmo.officer1')).map(({ path }) => path)).toContain(`/measures/${measure?.id}`);
});
