import { DEMO_PASSWORD } from '../../../libs/workflow/src/seed/demo-world.fixture.js';
import { NOBODY, ApiWorld, type Answer } from './api-world.js';

let world: ApiWorld;
let documentId: string;
beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'MOST']);
  await world.setNow('2015-09-01T01:00:00Z');
  ({ documentId } = await world.issuedPlan(['1.2'], '2015-12-31', '2015-09-01'));
});
afterAll(() => world.close());

const keyed = (key: string): { headers: Record<string, string> } => ({ headers: { 'idempotency-key': key } });
const addPerson = (name: string, key: string, login = 'jmo.sysadmin'): Promise<Answer<{ id: string }>> =>
  world.call(login, 'POST', '/people', { json: { name }, ...keyed(key) });
const count = async (sql: string, ...params: unknown[]): Promise<number> => (await world.demo.owner.asSystem('test', (tx) =>
  tx.one<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`, params))).n;
/** What a client sees of an answer, but for what names the request itself. */
const seen = ({ status, headers, body }: Answer<unknown>): unknown => ({ status, body, etag: headers.get('etag'), type: headers.get('content-type') });

it('does a request once that comes twice, and answers both alike', async () => {
  const first = await addPerson('孙一', 'person-1');
  const second = await addPerson('孙一', 'person-1');
  expect(seen(second)).toEqual(seen(first));
  expect(first.status).toBe(201);
  expect(await count('person WHERE name = $1', '孙一')).toBe(1);
  expect(await count(`event WHERE type = 'account.changed' AND subject = $1`, first.body.id)).toBe(1);
});

it('does it once where five come at the same moment, and answers all five alike', async () => {
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => addPerson('孙五', 'person-5')));
  expect(new Set(answers.map((one) => JSON.stringify(seen(one)))).size).toBe(1);
  expect(answers[0]?.status).toBe(201);
  expect(await count('person WHERE name = $1', '孙五')).toBe(1);
});

it('answers a repeated act with its version and ETag, where without a key it would be stale', async () => {
  const { id, version } = await world.taskOf('miit.liaison', 'MIIT', '1.2');
  const act = (headers: Record<string, string>): Promise<Answer> =>
    world.call('miit.liaison', 'POST', `/tasks/${id}/acts/acknowledge`, { json: {}, ifMatch: version, headers });
  const first = await act({ 'idempotency-key': 'ack' });
  expect(first.status).toBe(200);
  const second = await act({ 'idempotency-key': 'ack' });
  expect(seen(second)).toEqual(seen(first));
  expect(second.headers.get('etag')).toBe(`"${version + 1}"`);
  expect(await count(`event WHERE task_id = $1 AND type = 'task.acknowledged'`, id)).toBe(1);
  expect((await act({})).status).toBe(409);
});

it('answers alike what was committed and then lost on its way', async () => {
  const { body: { id, version } } = await world.call<{ id: string; version: number }>(
    'jmo.officer1', 'POST', '/plans', { json: { documentId, title: '第二批', measureRefs: ['1.2'] } });
  const gone = new AbortController();
  const path = `/plans/${id}/dates`;
  const sent = { json: { dates: [{ dueOn: '2015-12-30' }] }, ifMatch: version, ...keyed('dates') };
  const lost = fetch(world.address(path), {
    method: 'PATCH', signal: gone.signal, body: JSON.stringify(sent.json),
    headers: { authorization: `Bearer ${await world.token('jmo.officer1')}`, 'content-type': 'application/json', 'if-match': `"${version}"`, ...sent.headers },
  }).catch(() => null);
  while ((await count('plan WHERE id = $1 AND version > $2', id, version)) === 0) { /* until it has been committed */ }
  gone.abort();
  await lost;
  const again = await world.call('jmo.officer1', 'PATCH', path, sent);
  expect(again).toMatchObject({ status: 200, body: { id, version: version + 1 } });
  expect(await count('event WHERE plan_id = $1 AND type = $2', id, 'plan.changed')).toBe(1);
});

it('repeats a long answer word for word: a reading with its doubts, a list of measures', async () => {
  const text = '国务院关于试行办法的意见\n国发〔2015〕99号\n\n一、总体要求\n\n（一）完善制度。工业和信息化部负责。\n';
  const imported = await world.call<{ id: string }>('jmo.officer1', 'POST', '/documents', { json: { fileName: 'a.txt', text }, ...keyed('doc') });
  expect(imported.status).toBe(201);
  const { body: reading } = await world.call<{ version: number; openDoubts: { index: number }[] }>('jmo.officer1', 'GET', `/documents/${imported.body.id}/readings/latest`);
  expect(reading.openDoubts.length).toBeGreaterThan(0);
  const clear = (): Promise<Answer> => world.call('jmo.officer1', 'POST', `/documents/${imported.body.id}/doubts/clearance`, {
    json: { doubts: reading.openDoubts.map(({ index }) => ({ index, note: '已核对' })) }, ...keyed('clear'),
  });
  const first = await clear();
  expect([first.status, seen(await clear())]).toEqual([200, seen(first)]);
});

it('tells two files apart by their bytes, whatever the form around them', async () => {
  const upload = (text: string): Promise<Answer<{ id: string; code?: string }>> => {
    const raw = new FormData();
    raw.append('file', new Blob([text]), 'policy.txt');
    return world.call('jmo.officer1', 'POST', '/documents', { raw, ...keyed('file') });
  };
  const first = await upload('关于甲事项的通知\n\n一、完善制度。工业和信息化部负责。\n');
  expect(first.status).toBe(201);
  expect(seen(await upload('关于甲事项的通知\n\n一、完善制度。工业和信息化部负责。\n'))).toEqual(seen(first));
  expect(await upload('关于乙事项的通知\n\n一、完善制度。工业和信息化部负责。\n')).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
});

it('refuses a key for another body or another address, and does nothing', async () => {
  await addPerson('孙六', 'used');
  expect(await world.refusal('jmo.sysadmin', 'POST', '/people', { json: { name: '孙七' }, ...keyed('used') }))
    .toMatchObject({ status: 422, code: 'idempotency_key_reused', detail: expect.stringContaining('Idempotency-Key') as string });
  expect((await world.refusal('jmo.sysadmin', 'POST', '/posts', { json: { agencyCode: 'MIIT', role: 'HANDLER', title: '丙' }, ...keyed('used') })).code).toBe('idempotency_key_reused');
  expect(await count('person WHERE name = $1', '孙七')).toBe(0);
});

it('takes the same body in another order of its fields for the same', async () => {
  const send = (raw: string): Promise<Answer> => world.call('jmo.sysadmin', 'POST', '/people', { raw, headers: { 'content-type': 'application/json', 'idempotency-key': 'order' } });
  expect(seen(await send('{"name":"孙八","email":"s8@agency.example"}'))).toEqual(seen(await send('{ "email": "s8@agency.example", "name": "孙八" }')));
});

it('is each person’s own', async () => {
  const plan = (login: string): Promise<Answer<{ id: string }>> => world.call(login, 'POST', '/plans', { json: { documentId, title: '同题', measureRefs: ['1.2'] }, ...keyed('shared') });
  const [mine, theirs] = [await plan('jmo.officer1'), await plan('jmo.officer2')];
  expect([mine.status, theirs.status]).toEqual([201, 201]);
  expect(theirs.body.id).not.toBe(mine.body.id);
});

it('keeps nothing of a refused request: put right, it may go again with its key', async () => {
  expect((await world.refusal('jmo.sysadmin', 'POST', `/people/${NOBODY}/account`, { json: { login: 'sun.nine', password: 'a long enough passphrase' }, ...keyed('retry') })).status).toBe(404);
  expect((await addPerson('孙九', 'retry')).status).toBe(201);
});

it('says that the first is still running, and when to come back', async () => {
  let release = (): void => undefined;
  // The trail held from outside keeps the first request from finishing.
  const lock = world.demo.owner.asSystem('test', async (tx) => {
    await tx.run('LOCK TABLE audit_chain IN ACCESS EXCLUSIVE MODE');
    await new Promise<void>((resolve) => { release = resolve; });
  });
  while ((await count(`pg_locks WHERE mode = 'AccessExclusiveLock' AND relation = 'audit_chain'::regclass AND granted`)) === 0) { /* until it is held */ }
  const first = addPerson('孙十一', 'eleven');
  while ((await count(`pg_locks WHERE relation = 'audit_chain'::regclass AND NOT granted`)) === 0) { /* until it waits */ }
  const second = await world.call<{ code: string }>('jmo.sysadmin', 'POST', '/people', { json: { name: '孙十一' }, ...keyed('eleven') });
  expect(second).toMatchObject({ status: 409, body: { code: 'idempotency_key_in_progress' } });
  expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0);
  release();
  await lock;
  expect(seen(await addPerson('孙十一', 'eleven'))).toEqual(seen(await first));
});

it.each([['empty', ''], ['with a space', 'a b'], ['of 201 characters', 'x'.repeat(201)], ['not ASCII', 'é']])('refuses a key that is %s', async (_, key) => {
  const problem = await world.refusal('jmo.sysadmin', 'POST', '/people', { json: { name: '某' }, ...keyed(key) });
  expect(problem).toMatchObject({ status: 400, code: 'invalid_input' });
  expect(problem.errors?.[0]?.path).toBe('Idempotency-Key');
});

it('signs out once: repeated with its key it gets its answer, while the session is over for everything else', async () => {
  const { body } = await world.call<{ accessToken: string }>(null, 'POST', '/auth/token', { json: { login: 'miit.leader', password: DEMO_PASSWORD } });
  const authorization = `Bearer ${body.accessToken}`;
  const signOut = (key: string): Promise<Answer> => world.call(null, 'POST', '/auth/sign-out', { json: {}, headers: { authorization, 'idempotency-key': key } });
  const first = await signOut('bye');
  expect([first.status, seen(await signOut('bye'))]).toEqual([200, seen(first)]);
  expect((await signOut('another')).status).toBe(401);
  expect((await world.call(null, 'GET', '/me', { headers: { authorization } })).status).toBe(401);
});

it('keeps no password: what tells requests apart is a keyed digest, and secrets are in no answer', async () => {
  const { body: { id } } = await addPerson('孙密', 'secret-1');
  expect((await world.call('jmo.sysadmin', 'POST', `/people/${id}/account`, { json: { login: 'sun.mi', password: 'a long enough passphrase' }, ...keyed('secret-2') })).status).toBe(201);
  const rows = await world.demo.owner.asSystem('test', (tx) => tx.query(`SELECT * FROM idempotency_key WHERE key LIKE 'secret-%'`));
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain('passphrase');
});

it('is documented on every writing operation of a signed-in person', async () => {
  type Operation = { security?: object[]; parameters?: { in: string; name: string }[] };
  const { body } = await world.call<{ paths: Record<string, Record<string, Operation>> }>(null, 'GET', '//docs/openapi.json');
  for (const item of Object.values(body.paths)) {
    for (const [method, { security, parameters = [] }] of Object.entries(item)) {
      expect(parameters.some(({ name }) => name === 'Idempotency-Key')).toBe(method !== 'get' && security !== undefined);
    }
  }
});
