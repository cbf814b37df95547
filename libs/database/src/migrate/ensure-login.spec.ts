import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { allowLogin } from './allow-login.js';
import { allowQueueSchema } from './allow-queue-schema.js';
import { ensureLogin } from './ensure-login.js';

let database: TestDatabase;
const name = `app-${randomUUID().slice(0, 8)}`;
const owner = `owner_${randomUUID().slice(0, 8)}`;
const password = `p'w/${randomUUID()}`;

beforeAll(async () => { database = await createTestDatabase(); });
afterAll(async () => {
  await query(database.ownerUrl, `DROP OWNED BY "${name}"`).catch(() => undefined);
  await database.drop();
});

async function query(url: string, sql: string): Promise<pg.QueryResult<Record<string, unknown>>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query<Record<string, unknown>>(sql);
  } finally {
    await client.end();
  }
}

function urlAs(login: string, secret: string): string {
  const url = new URL(database.ownerUrl);
  url.username = encodeURIComponent(login);
  url.password = encodeURIComponent(secret);
  return url.href;
}

it('makes a login that may do nothing by itself, and leaves one that is there as it is', async () => {
  const loginUrl = urlAs(name, password);
  expect(await ensureLogin(database.ownerUrl, loginUrl)).toEqual({ name, made: true, mayBypass: false });
  await allowLogin(database.ownerUrl, name);
  await allowQueueSchema(database.ownerUrl, name);
  await expect(query(loginUrl, 'SELECT * FROM task')).rejects.toThrow(/permission denied/);
  await expect(query(loginUrl, 'SET ROLE duban_api; SELECT 1 FROM task')).resolves.toBeDefined();
  expect(await ensureLogin(database.ownerUrl, urlAs(name, 'another password'))).toEqual({ name, made: false, mayBypass: false });
  await expect(query(loginUrl, 'SELECT 1')).resolves.toBeDefined();
});

it('answers null where the application would log in as the owner', async () => {
  expect(await ensureLogin(database.ownerUrl, database.ownerUrl)).toBeNull();
});

it('tells of a login that passes by row-level security', async () => {
  await query(database.ownerUrl, `CREATE ROLE ${owner} LOGIN BYPASSRLS`);
  try {
    expect(await ensureLogin(database.ownerUrl, urlAs(owner, ''))).toEqual({ name: owner, made: false, mayBypass: true });
  } finally {
    await query(database.ownerUrl, `DROP ROLE ${owner}`);
  }
});
