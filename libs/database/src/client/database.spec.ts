import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DomainError, type Actor } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { Database } from './database.js';
import { readLogStatements } from './read-log.js';
import { statement, type Tx } from './tx.js';

let test: TestDatabase;
let owner: Database;
let worker: Database;
let api: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  const zone = 'Asia/Shanghai';
  owner = new Database({ url: test.ownerUrl, role: 'owner', zone, poolSize: 4 });
  worker = new Database({ url: test.url, role: 'duban_worker', zone, poolSize: 2 });
  api = new Database({ url: test.url, role: 'duban_api', zone, poolSize: 2 });
});
afterAll(async () => {
  for (const db of [api, worker, owner]) await db.close();
  await test.drop();
});

const names = (): Promise<string[]> => owner.asSystem('spec', async (tx) => (await tx.query<{ name: string }>('SELECT name FROM person ORDER BY name')).map((row) => row.name));

it('commits what Prisma and SQL wrote in one transaction together', async () => {
  await owner.asSystem('spec', async (tx) => {
    await tx.prisma.person.create({ data: { id: randomUUID(), name: 'prisma', createdAt: tx.now } });
    await tx.run('INSERT INTO person (name, created_at) VALUES ($1, $2)', ['sql', tx.now]);
    expect((await tx.query('SELECT 1 FROM person')).length).toBe(2);
    expect(await tx.prisma.person.count()).toBe(2);
  });
  expect(await names()).toEqual(['prisma', 'sql']);
});

it('lets PostgreSQL compile no statement, in whatever role', async () => {
  for (const db of [owner, worker]) {
    expect(await db.asSystem('spec', (tx) => tx.query<{ jit: string }>('SHOW jit'))).toEqual([{ jit: 'off' }]);
  }
});

it('has one plan for what an act asks ahead, whatever PostgreSQL thinks it costs, and leaves other transactions of the connection to it', async () => {
  const sessionId = await owner.asSystem('spec', async (tx) => {
    const { id } = await tx.one<{ id: string }>(`INSERT INTO person (name, created_at) VALUES ('actor', $1) RETURNING id`, [tx.now]);
    await tx.run(`INSERT INTO account (person_id, login, password_hash) VALUES ($1, 'actor', 'x')`, [id]);
    return (await tx.one<{ id: string }>(
      `INSERT INTO session (person_id, refresh_hash, created_at, expires_at) VALUES ($1, 'actor', $2, $2::timestamptz + interval '9 days') RETURNING id`, [id, tx.now])).id;
  });
  const asked = statement(`SELECT count(*)::int AS n, current_setting('plan_cache_mode') AS mode FROM clock WHERE task_id = $1`, [randomUUID()]);
  const planned = (): Promise<{ generic: number; custom: number }> => api.asPerson({ sessionId }, (tx) => tx.one(
    `SELECT sum(generic_plans)::int AS generic, sum(custom_plans)::int AS custom FROM pg_prepared_statements WHERE statement = $1`, [asked.text]));
  const act = (): Promise<unknown> => api.asPerson({ sessionId }, (tx) => tx.query(asked.text, asked.values), [statement(asked.text, asked.values)]);
  for (let i = 0; i < 8; i += 1) expect(await act()).toEqual([{ n: 0, mode: 'force_generic_plan' }]);
  expect(await planned()).toMatchObject({ custom: 0 });
  expect((await planned()).generic).toBeGreaterThan(0);
  expect(await api.asPerson({ sessionId }, (tx) => tx.query('SHOW plan_cache_mode'))).toEqual([{ planCacheMode: 'auto' }]);
  await owner.asSystem('spec', (tx) => tx.run(`WITH gone AS (DELETE FROM session USING person p WHERE p.id = person_id AND p.name = 'actor'), held AS (DELETE FROM account WHERE login = 'actor') SELECT 1`));
  await owner.asSystem('spec', (tx) => tx.run(`DELETE FROM person WHERE name = 'actor'`));
});

it('rolls both back when the work fails, also after a nested write of Prisma’s own', async () => {
  await expect(owner.asSystem('spec', async (tx) => {
    await tx.prisma.person.create({ data: { id: randomUUID(), name: 'nested', createdAt: tx.now, account: { create: { login: 'nested', passwordHash: 'x' } } } });
    await tx.run('INSERT INTO person (name, created_at) VALUES ($1, $2)', ['beside', tx.now]);
    throw new DomainError('conflict');
  })).rejects.toThrow(DomainError);
  expect(await names()).toEqual(['prisma', 'sql']);
});

it('runs a transaction again that lost a race, and gives the result of the run that committed', async () => {
  let runs = 0;
  const result = await owner.asSystem('spec', async (tx) => {
    runs += 1;
    if (runs < 3) throw Object.assign(new Error('could not serialize'), { code: '40001' });
    return tx.now instanceof Date ? runs : 0;
  });
  expect(result).toBe(3);
});

it('runs it again also where Prisma’s statement lost the race, and tells PostgreSQL’s own code in place of Prisma’s', async () => {
  const raise = async (code: string): Promise<number> => {
    let runs = 0;
    await owner.asSystem('spec', async (tx) => {
      runs += 1;
      if (runs === 1 || code !== '40P01') await tx.prisma.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '${code}'; END $$`);
    });
    return runs;
  };
  expect(await raise('40P01')).toBe(2);
  await expect(raise('23514')).rejects.toMatchObject({ code: '23514' });
});

it('refuses a session that is unknown, revoked or expired, before any work', async () => {
  let worked = false;
  await expect(api.asPerson({ sessionId: randomUUID() }, async () => { worked = true; })).rejects.toMatchObject({ code: 'unauthenticated' });
  expect(worked).toBe(false);
});

it('gives the connection back after a failure: as many failures as connections leave the pool working', async () => {
  for (let i = 0; i < 5; i += 1) await expect(api.asPerson({ sessionId: randomUUID() }, async () => undefined)).rejects.toMatchObject({ code: 'unauthenticated' });
  await api.ping();
});

describe('row-level security', () => {
  const tables = async (): Promise<string[]> => owner.asSystem('spec', async (tx) => (await tx.query<{ tablename: string }>(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`)).map((row) => row.tablename));

  it('is on for every table, and every table with an agency has a policy for the API', async () => {
    const open = await owner.asSystem('spec', (tx) => tx.query(
      `SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> '_prisma_migrations' AND NOT c.relrowsecurity`));
    expect(open).toEqual([]);
    const bare = await owner.asSystem('spec', (tx) => tx.query(
      `WITH c AS MATERIALIZED (SELECT DISTINCT table_name FROM information_schema.columns
                                WHERE table_schema = 'public' AND column_name IN ('agency_code', 'task_id', 'person_id'))
       SELECT c.table_name FROM c
        WHERE has_table_privilege('duban_api', format('public.%I', c.table_name), 'SELECT')
          AND NOT EXISTS (SELECT 1 FROM pg_policies p WHERE p.tablename = c.table_name AND 'duban_api' = ANY (p.roles))`));
    expect(bare).toEqual([]);
  });

  it('shows a raw connection without context no row of any table', async () => {
    const client = new pg.Client({ connectionString: test.url, options: '-c role=duban_api' });
    await client.connect();
    const seen: Record<string, number> = {};
    for (const table of await tables()) {
      const rights = await client.query<{ may: boolean }>('SELECT has_table_privilege($1, $2) AS may', [`public.${table}`, 'SELECT']);
      if (rights.rows[0]?.may) seen[table] = (await client.query(`SELECT 1 FROM ${table}`)).rowCount ?? -1;
    }
    await client.end();
    expect(Object.values(seen).every((count) => count === 0)).toBe(true);
    expect(seen['person']).toBe(0);
  });

  it('lets neither role own anything nor write an event by hand', async () => {
    const owned = await owner.asSystem('spec', (tx) => tx.query(
      `SELECT c.relname FROM pg_class c WHERE pg_get_userbyid(c.relowner) IN ('duban_api', 'duban_worker')`));
    expect(owned).toEqual([]);
    await expect(worker.asSystem('spec', (tx) => tx.run(
      `INSERT INTO event (chain, seq, type, at, body, hash) VALUES ('x', 1, 'x', now(), '{}', 'x')`))).rejects.toThrow(/permission denied/);
    await expect(owner.asSystem('spec', (tx) => tx.run('DELETE FROM event'))).resolves.toBe(0);
  });
});

it('goes on with prepared statements after a migration beside it has changed the table that they read', async () => {
  const read = (): Promise<object[]> => api.asSystem('spec', (tx) => tx.query('SELECT * FROM lead_rule LIMIT 1'));
  await owner.asSystem('spec', (tx) => tx.run('GRANT SELECT ON lead_rule TO duban_api'));
  for (let i = 0; i < 20; i += 1) await Promise.all([read(), read()]);
  await owner.asSystem('spec', (tx) => tx.run('ALTER TABLE lead_rule ADD COLUMN added_later int'));
  await expect(Promise.all([read(), read(), read()])).resolves.toHaveLength(3);
});

it('does not wait for the disk with what was read, but always with what was written', async () => {
  const personId = randomUUID();
  await owner.asSystem('spec', (tx) => tx.run('INSERT INTO person (id, name, created_at) VALUES ($1, $2, $3)', [personId, 'reader', tx.now]));
  const notes = readLogStatements({ kind: 'person', personId, agency: 'MIIT' } as Actor, new Date(), [{ kind: 'TASK', subject: null, taskId: null }]);
  const client = new pg.Client({ connectionString: test.ownerUrl });
  await client.connect();
  const waits = async (before: string): Promise<unknown> => {
    await client.query(`BEGIN; SET LOCAL synchronous_commit = on; ${before}`);
    for (const { text, values } of notes) await client.query(text, values as unknown[]);
    const { rows } = await client.query<{ waits: string }>(`SELECT current_setting('synchronous_commit') AS waits`);
    await client.query('ROLLBACK');
    return rows[0]?.waits;
  };
  expect(await waits('SELECT count(*) FROM person')).toBe('off');
  expect(await waits(`UPDATE person SET name = 'written' WHERE name = 'reader'`)).toBe('on');
  await client.end();
});

describe('a statement that is handed in', () => {
  const insert = 'INSERT INTO person (name, created_at) VALUES ($1, $2)';

  it('is seen by every statement after it, SQL’s and Prisma’s, and commits with the rest', async () => {
    await owner.asSystem('spec', async (tx) => {
      tx.write(insert, ['first', tx.now]);
      tx.write(`UPDATE person SET name = 'handed in' WHERE name = 'first'`);
      expect(await tx.query(`SELECT FROM person WHERE name = 'handed in'`)).toHaveLength(1);
      tx.write(insert, ['handed in', tx.now]);
      expect(await tx.prisma.person.count({ where: { name: 'handed in' } })).toBe(2);
      tx.write(insert, ['handed in', tx.now]);
    });
    expect((await names()).filter((name) => name === 'handed in')).toHaveLength(3);
  });

  it('that fails makes the statement throw with which it is sent, and nothing commits, also where that is the commit', async () => {
    const before = await names();
    await expect(owner.asSystem('spec', async (tx) => {
      tx.write(insert, ['beside it', tx.now]);
      tx.write(insert, ['half done', 'no instant']);
      await tx.query('SELECT 1');
    })).rejects.toMatchObject({ code: '22007' });
    await expect(owner.asSystem('spec', async (tx) => {
      tx.write(insert, ['beside it', tx.now]);
      tx.write(insert, [null, tx.now]);
      await Promise.resolve();
    })).rejects.toMatchObject({ code: '23502' });
    const unsendable = { toPostgres: () => { throw new Error('no value for PostgreSQL'); } };
    await expect(owner.asSystem('spec', async (tx) => {
      tx.write(insert, ['beside it', tx.now]);
      tx.write(insert, [unsendable, tx.now]);
      await Promise.resolve();
    })).rejects.toThrow('no value for PostgreSQL');
    expect(await names()).toEqual(before);
  });

  it('leaves a connection that goes on, with what was prepared and what was not', async () => {
    const one = new Database({ url: test.ownerUrl, role: 'owner', zone: 'Asia/Shanghai', poolSize: 1 });
    const texts = Array.from({ length: 8 }, (_, i) => `SELECT $1::int + ${i} AS sum`);
    const all = (): Promise<number[]> => one.asSystem('spec', async (tx) => {
      const sums: number[] = [];
      for (const text of texts) sums.push((await tx.one<{ sum: number }>(text, [1])).sum);
      return sums;
    });
    for (let i = 0; i < 7; i += 1) {
      await expect(one.asSystem('spec', async (tx) => {
        tx.write('SELECT 1 / $1::int', [0]);
        for (const text of texts) tx.write(text, [1]);
        await tx.query('SELECT 1');
      })).rejects.toMatchObject({ code: '22012' });
      expect(await all()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    }
    await one.close();
  });
});

describe('a statement that fails and whose error is swallowed', () => {
  const insert = 'INSERT INTO person (name, created_at) VALUES ($1, $2)';
  const swallow = (): undefined => undefined;
  const FAILURES: readonly [string, (tx: Tx) => Promise<unknown>, string][] = [
    ['asked by SQL', (tx) => tx.query('SELECT 1 / $1::int', [0]), '22012'],
    ['run for its effect', (tx) => tx.run(insert, [null, tx.now]), '23502'],
    ['handed in before another', (tx) => { tx.write(insert, [null, tx.now]); return tx.query('SELECT 1'); }, '23502'],
    ['by Prisma', (tx) => tx.prisma.$executeRawUnsafe('SELECT 1 / 0'), '22012'],
  ];

  it.each(FAILURES)('%s lets nothing commit, and the transaction throws it', async (_what, fails, code) => {
    const before = await names();
    const one = new Database({ url: test.ownerUrl, role: 'owner', zone: 'Asia/Shanghai', poolSize: 1 });
    for (const after of [async () => undefined, (tx: Tx) => tx.run(insert, ['after', tx.now]).catch(swallow), async (tx: Tx) => tx.write(insert, ['after', tx.now])]) {
      await expect(one.asSystem('spec', async (tx) => {
        await tx.run(insert, ['before', tx.now]);
        await fails(tx).catch(swallow);
        await after(tx);
        return 'all is well';
      })).rejects.toMatchObject({ code });
    }
    await expect(one.asSystem('spec', (tx) => tx.one('SELECT 1 AS one'))).resolves.toEqual({ one: 1 });
    expect(await names()).toEqual(before);
    await one.close();
  });

  it('is run again where it lost a race, as if nobody had', async () => {
    let runs = 0;
    await owner.asSystem('spec', async (tx) => {
      runs += 1;
      if (runs === 1) await tx.run(`DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '40001'; END $$`).catch(swallow);
    });
    expect(runs).toBe(2);
  });

  it('commits where Prisma had taken it back itself', async () => {
    await owner.asSystem('spec', async (tx) => {
      await tx.run(insert, ['kept', tx.now]);
      await tx.prisma.$transaction([tx.prisma.$executeRawUnsafe(`INSERT INTO person (name, created_at) VALUES ('taken back', now())`), tx.prisma.$executeRawUnsafe('SELECT 1 / 0')]).catch(swallow);
    });
    expect(await names()).toContain('kept');
    expect(await names()).not.toContain('taken back');
  });
});
