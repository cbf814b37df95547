import { Database } from '#database';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { forgetKeys } from './forget-keys.js';

let test: TestDatabase;
let owner: Database;
let worker: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  owner = new Database({ url: test.ownerUrl, role: 'owner', zone: 'Asia/Shanghai', poolSize: 1 });
  worker = new Database({ url: test.url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 1 });
});
afterAll(async () => {
  for (const db of [worker, owner]) await db.close();
  await test.drop();
});

it('forgets all keys that are over, however many batches it takes, and none that still lives; a second time there is nothing to do', async () => {
  await owner.asSystem('test', (tx) => tx.run(
    `INSERT INTO idempotency_key (person_id, key, fingerprint, created_at)
     SELECT gen_random_uuid(), 'k' || i, 'x', $1::timestamptz - i * interval '5 hours' FROM generate_series(1, 10) i`, [tx.now]));
  expect(await forgetKeys(worker, 2)).toBe(6);
  expect(await forgetKeys(worker, 2)).toBe(0);
  expect(await owner.asSystem('test', (tx) => tx.query('SELECT key FROM idempotency_key ORDER BY key'))).toEqual(['k1', 'k2', 'k3', 'k4'].map((key) => ({ key })));
});
