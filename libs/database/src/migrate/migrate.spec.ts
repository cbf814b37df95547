import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createEmptyDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { allowLogin, diffMigrations, migrate } from './index.js';

const LETTERS = 'CREATE TABLE "letter" ("id" INTEGER NOT NULL, "title" TEXT NOT NULL, CONSTRAINT "letter_pkey" PRIMARY KEY ("id"));\n';
const GUARD = `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no; never'; END $$;
CREATE TRIGGER guard BEFORE DELETE ON "letter" FOR EACH ROW EXECUTE FUNCTION refuse();`;

let database: TestDatabase;
let client: pg.Client;
let folder: string;

beforeEach(async () => {
  database = await createEmptyDatabase();
  client = new pg.Client({ connectionString: database.ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  await writeFile(join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n');
});

afterEach(async () => {
  await client.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

async function migration(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
}

async function schema(model: string): Promise<string> {
  const path = join(folder, '..', `${database.name}.prisma`);
  await writeFile(path, `datasource db {\n  provider = "postgresql"\n}\n${model}`);
  return path;
}

async function tables(): Promise<string[]> {
  const { rows } = await client.query<{ tablename: string }>(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`);
  return rows.map((row) => row.tablename);
}

describe('migrate', () => {
  it('applies what is missing in order, says so, and a second run applies nothing', async () => {
    await migration('20260101000000_letters', LETTERS);
    await migration('20260102000000_guard', GUARD);
    const lines: string[] = [];
    expect(await migrate(database.ownerUrl, folder, (line) => lines.push(line)))
      .toEqual({ applied: ['20260101000000_letters', '20260102000000_guard'], total: 2 });
    expect(lines).toEqual(['Applying 2 of 2 migrations', 'Applied 20260101000000_letters', 'Applied 20260102000000_guard']);
    expect(await migrate(database.ownerUrl, folder)).toEqual({ applied: [], total: 2 });
    await migration('20260103000000_more', 'CREATE TABLE "more" (id int);');
    expect((await migrate(database.ownerUrl, folder)).applied).toEqual(['20260103000000_more']);
  });

  it('runs function bodies with semicolons as they are written', async () => {
    await migration('20260101000000_letters', LETTERS + GUARD);
    await migrate(database.ownerUrl, folder);
    await client.query(`INSERT INTO letter VALUES (1, 'a')`);
    await expect(client.query('DELETE FROM letter')).rejects.toThrow('no; never');
  });

  it('leaves nothing of a script that fails, names it, and goes on once it is mended', async () => {
    await migration('20260101000000_half', `${LETTERS} CREATE TABLE "bad" (id nonsense);`);
    const failure = migrate(database.ownerUrl, folder);
    await expect(failure).rejects.toMatchObject({ name: 'MigrationError', reason: 'script_failed' });
    await expect(failure).rejects.toThrow('Migration 20260101000000_half failed and was rolled back: ERROR: type "nonsense" does not exist');
    expect(await tables()).toEqual([]);
    await migration('20260101000000_half', LETTERS);
    expect((await migrate(database.ownerUrl, folder)).applied).toEqual(['20260101000000_half']);
    expect(await tables()).toEqual(['letter']);
  });

  it('goes on after a run that was killed between the start and the end of a script', async () => {
    await migration('20260101000000_letters', LETTERS);
    await migrate(database.ownerUrl, folder);
    await client.query('DROP TABLE letter');
    await client.query('UPDATE _prisma_migrations SET finished_at = NULL, applied_steps_count = 0');
    expect((await migrate(database.ownerUrl, folder)).applied).toEqual(['20260101000000_letters']);
    expect(await tables()).toEqual(['letter']);
  });

  it('refuses a folder whose applied migration was edited', async () => {
    await migration('20260101000000_letters', LETTERS);
    await migrate(database.ownerUrl, folder);
    await migration('20260101000000_letters', `${LETTERS}-- changed`);
    await expect(migrate(database.ownerUrl, folder)).rejects.toMatchObject({ reason: 'edited' });
  });

  it('lets two processes migrate at once: one applies, the other finds it done', async () => {
    await migration('20260101000000_letters', `${LETTERS} SELECT pg_sleep(0.3);`);
    const results = await Promise.all([migrate(database.ownerUrl, folder), migrate(database.ownerUrl, folder)]);
    expect(results.map((result) => result.applied.length).sort()).toEqual([0, 1]);
  });

  it('says what is wrong with an address where nobody answers and with a folder that is not there', async () => {
    await expect(migrate('postgres://nobody@127.0.0.1:1/none', folder)).rejects.toMatchObject({ reason: 'unreachable' });
    await expect(migrate(database.ownerUrl, join(folder, 'absent'))).rejects.toMatchObject({ reason: 'folder_unreadable' });
  });
});

describe('diffMigrations', () => {
  it('is empty when the folder leads exactly to the schema', async () => {
    await migration('20260101000000_letters', LETTERS + GUARD);
    expect(await diffMigrations(database.ownerUrl, folder, await schema('model letter {\n id Int @id\n title String\n}'))).toBe('');
  });

  it('scripts what the next migration has to do, and that script closes the gap', async () => {
    await migration('20260101000000_letters', LETTERS);
    const path = await schema('model letter {\n id Int @id\n title String\n due DateTime @db.Date\n @@index([due])\n}');
    const script = await diffMigrations(database.ownerUrl, folder, path);
    expect(script).toContain('ADD COLUMN     "due" DATE NOT NULL');
    await migration('20260102000000_due', script);
    expect(await diffMigrations(database.ownerUrl, folder, path)).toBe('');
    expect((await migrate(database.ownerUrl, folder)).applied).toHaveLength(2);
  });

  it('leaves no shadow database behind, not even after an error', async () => {
    await migration('20260101000000_bad', 'CREATE nonsense;');
    await expect(diffMigrations(database.ownerUrl, folder, await schema('model letter {\n id Int @id\n}'))).rejects.toThrow(/nonsense/);
    await migration('20260101000000_bad', LETTERS);
    await expect(diffMigrations(database.ownerUrl, folder, await schema('model {'))).rejects.toMatchObject({ reason: 'schema_invalid' });
    // Other spec files of the same run may have their own for a moment.
    await expect(noShadowLeft()).resolves.toBe(true);
  });
});

async function noShadowLeft(): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const { rowCount } = await client.query(`SELECT FROM pg_database WHERE datname LIKE 'prisma_migrate_shadow%'`);
    if (rowCount === 0) return true;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  return false;
}

describe('allowLogin', () => {
  it('lets a login become the application roles, as often as it is run', async () => {
    const login = `login_${database.name}`;
    await migration('20260101000000_roles', `DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'duban_api') THEN CREATE ROLE duban_api NOLOGIN; END IF; END $$;`);
    await migrate(database.ownerUrl, folder);
    await client.query(`CREATE ROLE ${login} LOGIN NOINHERIT`);
    await allowLogin(database.ownerUrl, login);
    await allowLogin(database.ownerUrl, login);
    const { rows } = await client.query<{ member: boolean }>(`SELECT pg_has_role($1, 'duban_api', 'MEMBER') AS member`, [login]);
    expect(rows).toEqual([{ member: true }]);
    await client.query(`DROP ROLE ${login}`);
  });
});
