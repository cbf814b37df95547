import pg from 'pg';
import { EVENT_TYPES } from '#domain';
import { DemoWorld } from '../../libs/workflow/src/seed/demo-world.fixture.js';
import { World } from '../support/factories.js';

/** Tables of the machinery that the API's role has no business with: without a policy of its own it sees nothing of them. */
const NOT_FOR_THE_API = ['outbox', 'simulated_time'];
/** A column that ties a row to somebody's matter. */
const TIES = ['agency_code', 'agency', 'task_id', 'plan_id', 'person_id', 'document_id', 'post_id'];

let demo: DemoWorld;
let world: World;
let tables: { name: string; enabled: boolean; forced: boolean; owner: string }[];

beforeAll(async () => {
  world = await World.open();
  demo = await DemoWorld.open(world.database, ['MIIT']);
  await world.at('2015-09-01');
  const task = await world.task();
  await world.clock(task, 'COMPLETION', '2015-12-31');
  await world.events({ type: 'task.dispatched', taskId: task, agency: 'MIIT' });
  tables = await world.rows(
    `SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced, pg_get_userbyid(c.relowner) AS owner
       FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations' ORDER BY c.relname`);
});
afterAll(async () => {
  await demo.close();
  await world.close();
});

/** A connection of the application's login in one of its roles, with nobody signed in. */
async function raw<T>(role: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: world.database.url, options: `-c role=${role}` });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const DENIED = '42501';
/** How many rows a statement sees or touches; denied counts as none. */
async function reached(client: pg.Client, sql: string): Promise<number> {
  try {
    const { rows: [row], rowCount } = await client.query<{ n?: string }>(sql);
    return row?.n === undefined ? rowCount ?? 0 : Number(row.n);
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === DENIED) return 0;
    throw error;
  }
}

it('is forced on every table there is', () => {
  expect(tables.length).toBeGreaterThan(30);
  expect(tables.filter(({ enabled, forced }) => !enabled || !forced).map(({ name }) => name)).toEqual([]);
});

it('has a policy of the API\'s role on every table with an agency, a task or a person', async () => {
  const tied = await world.rows<{ name: string }>(
    `SELECT DISTINCT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = ANY ($1)`, [TIES]);
  const policies = await world.rows<{ name: string }>(`SELECT DISTINCT tablename AS name FROM pg_policies WHERE schemaname = 'public' AND 'duban_api' = ANY (roles)`);
  const withPolicy = new Set(policies.map(({ name }) => name));
  const names = new Set(tables.map(({ name }) => name));
  expect(tied.map(({ name }) => name).filter((name) => names.has(name) && !withPolicy.has(name) && !NOT_FOR_THE_API.includes(name))).toEqual([]);
});

it('knows the same events as an agency\'s own as the domain does: a type marked `inside` belongs into event_stays_inside() by a migration', async () => {
  const types = Object.entries(EVENT_TYPES).map(([type, row]) => ({ type, inside: 'inside' in row }));
  const held = await world.rows('SELECT type, event_stays_inside(type) AS inside FROM unnest($1::text[]) AS type', [types.map(({ type }) => type)]);
  expect(held).toEqual(types);
});

it('binds roles that own nothing and may not go round it', async () => {
  const roles = await world.rows(`SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcanlogin FROM pg_roles WHERE rolname IN ('duban_api', 'duban_worker') ORDER BY rolname`);
  expect(roles).toEqual(['duban_api', 'duban_worker'].map((rolname) => ({ rolname, rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcanlogin: false })));
  expect(tables.filter(({ owner }) => ['duban_api', 'duban_worker', new URL(world.database.url).username].includes(owner))).toEqual([]);
});

it('shows a raw connection without context no row of any table, and lets it change none', async () => {
  const full = await world.rows<{ n: number }>('SELECT count(*)::int AS n FROM task');
  expect(full[0]?.n).toBeGreaterThan(0);
  const seen = await raw('duban_api', async (client) => {
    const found: string[] = [];
    for (const { name } of tables) {
      const table = client.escapeIdentifier(name);
      if (await reached(client, `SELECT count(*) AS n FROM ${table}`) > 0) found.push(`${name} is seen`);
      if (await reached(client, `DELETE FROM ${table}`) > 0) found.push(`${name} is emptied`);
    }
    return found;
  });
  expect(seen).toEqual([]);
});

it('refuses a row written without context', async () => {
  await raw('duban_api', async (client) => {
    await expect(client.query(`INSERT INTO person (name) VALUES ('某人')`)).rejects.toMatchObject({ code: DENIED });
    await expect(client.query(`INSERT INTO unit (agency_code, name, valid_from) VALUES ('MIIT', '某处', '2015-01-01')`)).rejects.toMatchObject({ code: DENIED });
    await expect(client.query('SELECT 1 FROM account')).resolves.toMatchObject({ rowCount: 0 });
  });
});

it('lets neither role edit or cut the trail', async () => {
  for (const role of ['duban_api', 'duban_worker']) {
    await raw(role, async (client) => {
      for (const sql of [`UPDATE event SET type = 'x'`, 'DELETE FROM event', 'TRUNCATE event', `UPDATE audit_chain SET last_hash = ''`]) {
        await expect(client.query(sql)).rejects.toMatchObject({ code: DENIED });
      }
    });
  }
});
