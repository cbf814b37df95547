import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { deleteExpiredKeys } from '../repositories/idempotency.js';
import { Database, type Credentials } from './database.js';
import { decodeResult, encodeResult, withoutKey } from './once-key.js';
import type { Tx } from './tx.js';

let test: TestDatabase;
let owner: Database;
let worker: Database;
let api: Database;
let sessions: string[];

beforeAll(async () => {
  test = await createTestDatabase();
  const zone = 'Asia/Shanghai';
  owner = new Database({ url: test.ownerUrl, role: 'owner', zone, poolSize: 2 });
  worker = new Database({ url: test.url, role: 'duban_worker', zone, poolSize: 2 });
  api = new Database({ url: test.url, role: 'duban_api', zone, poolSize: 8 });
  sessions = await owner.asSystem('spec', async (tx) => {
    const made: string[] = [];
    for (const name of ['甲', '乙']) {
      const { id: personId } = await tx.one<{ id: string }>('INSERT INTO person (name, created_at) VALUES ($1, $2) RETURNING id', [name, tx.now]);
      await tx.run(`INSERT INTO account (person_id, login, password_hash) VALUES ($1, $2, 'x')`, [personId, name]);
      made.push((await tx.one<{ id: string }>(
        `INSERT INTO session (person_id, refresh_hash, created_at, expires_at) VALUES ($1, $2, $3, $3::timestamptz + interval '400 days') RETURNING id`,
        [personId, name, tx.now])).id);
    }
    return made;
  });
});
afterAll(async () => {
  for (const db of [api, worker, owner]) await db.close();
  await test.drop();
});

/** A request of its own: the same key in another object. */
const as = (who: 0 | 1, key: string, fingerprint = 'a'): Credentials => ({ sessionId: sessions[who] ?? '', once: { key, fingerprint: () => fingerprint } });
/** The work: counts how often it was done. */
let changes = 0;
async function change(tx: Tx): Promise<{ nth: number; at: Date; nothing: undefined }> {
  await tx.run('SELECT 1');
  changes += 1;
  return { nth: changes, at: tx.now, nothing: undefined };
}

it('answers the same request with the first one’s result, and does not do the work again', async () => {
  const first = await api.asPerson(as(0, 'k1'), change);
  const before = changes;
  const second = await api.asPerson(as(0, 'k1'), change);
  expect(second).toEqual(first);
  expect(second.at).toBeInstanceOf(Date);
  expect(changes).toBe(before);
});

it('does the work once for five at the same time, and answers all five alike', async () => {
  const before = changes;
  const slow = async (tx: Tx): Promise<{ nth: number }> => { await tx.run('SELECT pg_sleep(0.2)'); return change(tx); };
  const results = await Promise.all([1, 2, 3, 4, 5].map(() => api.asPerson(as(0, 'k5'), slow)));
  expect(changes).toBe(before + 1);
  expect(new Set(results.map(({ nth }) => nth)).size).toBe(1);
});

it('keeps nothing of a request that failed: the key may be used again, also for another request', async () => {
  await expect(api.asPerson(as(0, 'failed'), async () => { throw new Error('refused'); })).rejects.toThrow('refused');
  await expect(api.asPerson(as(0, 'failed', 'other'), async () => 'done')).resolves.toBe('done');
});

it('lets the one who waited do the work where the first one fails', async () => {
  let release = (): void => undefined;
  let begun = (): void => undefined;
  const started = new Promise<void>((resolve) => { begun = resolve; });
  const first = api.asPerson(as(0, 'handover'), async () => {
    begun();
    await new Promise<void>((resolve) => { release = resolve; });
    throw new Error('crashed');
  });
  await started;
  const second = api.asPerson(as(0, 'handover'), async () => 'mine');
  release();
  await expect(first).rejects.toThrow('crashed');
  await expect(second).resolves.toBe('mine');
});

it('refuses the key for another request, and keeps what it stood for', async () => {
  const first = await api.asPerson(as(0, 'k2'), change);
  await expect(api.asPerson(as(0, 'k2', 'b'), change)).rejects.toMatchObject({ code: 'idempotency_key_reused' });
  expect(await api.asPerson(as(0, 'k2'), change)).toEqual(first);
});

it('tells who repeats while the first is running for long to come back', async () => {
  let release = (): void => undefined;
  let begun = (): void => undefined;
  const started = new Promise<void>((resolve) => { begun = resolve; });
  const first = api.asPerson(as(0, 'long'), async () => {
    begun();
    await new Promise<void>((resolve) => { release = resolve; });
    return 'slow';
  });
  await started;
  await expect(api.asPerson(as(0, 'long'), async () => 'twice')).rejects.toMatchObject({ code: 'idempotency_key_in_progress', details: { retryAfterSeconds: 2 } });
  release();
  await expect(first).resolves.toBe('slow');
  await expect(api.asPerson(as(0, 'long'), async () => 'twice')).resolves.toBe('slow');
});

it('is each person’s own: the same key of another is another request', async () => {
  const mine = await api.asPerson(as(0, 'ours'), change);
  const theirs = await api.asPerson(as(1, 'ours', 'b'), change);
  expect(theirs.nth).toBe(mine.nth + 1);
  const seen = await api.asPerson({ sessionId: sessions[1] ?? '' }, (tx) => tx.query('SELECT DISTINCT person_id FROM idempotency_key'));
  expect(seen).toHaveLength(1);
});

it('answers after a crash between the commit and the answer', async () => {
  const impatient = new Database({ url: test.url, role: 'duban_api', zone: 'Asia/Shanghai', poolSize: 1 });
  const before = changes;
  await impatient.asPerson(as(0, 'crash'), change).then(() => undefined);
  await impatient.close();
  expect((await api.asPerson(as(0, 'crash'), change)).nth).toBe(before + 1);
  expect(changes).toBe(before + 1);
});

it('lets a session that was ended see no answer, key or not', async () => {
  await expect(api.asPerson({ ...as(0, 'k1'), sessionId: randomUUID() }, change)).rejects.toMatchObject({ code: 'unauthenticated' });
});

it('will not guard two transactions with one key, but opens the one beside it without', async () => {
  const credentials = as(0, 'two');
  await api.asPerson(withoutKey(credentials), change);
  await api.asPerson(credentials, change);
  await expect(async () => api.asPerson(credentials, change)).rejects.toThrow(/one transaction/);
});

it('costs no round trip more, with a key or without', async () => {
  const sent = async (credentials: Credentials): Promise<number> => {
    let count = 0;
    const prototype = pg.Client.prototype as unknown as { query: (...all: unknown[]) => unknown };
    const { query } = prototype;
    prototype.query = function (this: unknown, ...all: unknown[]) { count += 1; return query.apply(this, all); };
    try {
      await api.asPerson(credentials, change);
    } finally {
      prototype.query = query;
    }
    return count;
  };
  const plain = { sessionId: sessions[0] ?? '' };
  expect(await sent(plain)).toBe(3);
  expect(await sent(as(0, 'count'))).toBe(3);
  expect(await sent(as(0, 'count'))).toBe(2);
});

it('forgets a key after 24 hours: it is free at once, and the worker clears the row away', async () => {
  const at = (instant: string): Promise<unknown> => owner.asSystem('spec', (tx) => tx.run(
    'INSERT INTO simulated_time (id, now) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET now = $1', [instant]));
  const day = new Date(Date.now() + 10 * 86_400_000);
  await at(day.toISOString());
  const first = await api.asPerson(as(0, 'day'), change);
  await api.asPerson(as(0, 'swept'), change);
  await at(new Date(day.getTime() + 86_400_000 - 1_000).toISOString());
  expect(await api.asPerson(as(0, 'day'), change)).toEqual(first);
  await at(new Date(day.getTime() + 86_400_000).toISOString());
  expect((await api.asPerson(as(0, 'day', 'another request'), change)).nth).toBe(changes);
  while ((await worker.asSystem('spec', (tx) => deleteExpiredKeys(tx, 3))) > 0) { /* batch by batch */ }
  const left = await worker.asSystem('spec', (tx) => tx.query('SELECT key FROM idempotency_key'));
  expect(left).toEqual([{ key: 'day' }]);
});

it('keeps results exactly: instants, quotes, backslashes, nothing at all', () => {
  const value = { at: new Date('2026-03-31T01:02:03.004Z'), text: `O'Neil \\ "x" \u0000 督办`, list: [null, 1.5, { $instant: 'x', and: 'more' }] };
  expect(decodeResult(encodeResult(value))).toEqual(value);
  expect(decodeResult(encodeResult(undefined))).toBeNull();
});
