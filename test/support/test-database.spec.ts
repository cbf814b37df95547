import pg from 'pg';
import { diffMigrations } from '../../libs/database/src/migrate/index.js';
import { MIGRATIONS_DIR, SCHEMA_PATH } from './test-cluster.js';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from './test-database.js';

const databases: TestDatabase[] = [];
const clients: pg.Client[] = [];

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  clients.push(client);
  return client;
}

async function fresh(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  databases.push(database);
  return database;
}

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.end().catch(() => undefined)));
  await Promise.all(databases.splice(0).map((database) => database.drop()));
});

describe('the test database', () => {
  it('is a copy of the migrated template', async () => {
    const owner = await connect((await fresh()).ownerUrl);
    const { rows } = await owner.query<{ count: string }>(
      'SELECT count(*) FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL');
    expect(Number(rows[0]?.count)).toBeGreaterThan(0);
  });

  it('does not see what another one writes', async () => {
    const [one, two] = [await connect((await fresh()).ownerUrl), await connect((await fresh()).ownerUrl)];
    await one.query('CREATE TABLE only_here (id int)');
    await expect(two.query('SELECT * FROM only_here')).rejects.toThrow(/does not exist/);
  });

  it('lets the application log in as nobody special who may become its two roles', async () => {
    const app = await connect((await fresh()).url);
    const { rows } = await app.query<{ rolsuper: boolean; rolinherit: boolean }>(
      'SELECT rolsuper, rolinherit FROM pg_roles WHERE rolname = current_user');
    expect(rows).toEqual([{ rolsuper: false, rolinherit: false }]);
    await app.query('SET ROLE duban_api');
    await app.query('SET ROLE duban_worker');
    await expect(app.query('SET ROLE duban_owner')).rejects.toThrow(/permission denied/);
    await app.query('RESET ROLE');
    await expect(app.query('SELECT * FROM _prisma_migrations')).rejects.toThrow(/permission denied/);
  });

  it('is gone after drop, even under an open connection', async () => {
    const database = await createTestDatabase();
    await connect(database.ownerUrl);
    await database.drop();
    await expect(connect(database.ownerUrl)).rejects.toThrow(/does not exist/);
  });
});

it('has migrations without drift from schema.prisma', async () => {
  const shadow = await createEmptyDatabase();
  databases.push(shadow);
  expect(await diffMigrations(shadow.ownerUrl, MIGRATIONS_DIR, SCHEMA_PATH)).toBe('');
});
