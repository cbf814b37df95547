import { mkdtemp, readdir, readFile, rm, writeFile, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../apps/cli/src/embedded/index.js';
import { clearOrphan } from '../../apps/cli/src/embedded/orphan.js';
import { isAlive } from '../../apps/cli/src/embedded/process-table.js';
import { allowLogin, migrate } from '../../libs/database/src/migrate/index.js';
import { seedTemplate } from './seed-template.js';

/** Where spec files find the cluster; set by globalSetup before Jest starts its workers. */
export const CLUSTER_VARIABLES = { owner: 'DUBAN_TEST_OWNER_URL', app: 'DUBAN_TEST_APP_URL' } as const;

/** The database every test database is copied from: migrated and seeded once per run. */
export const TEMPLATE = 'duban_template';

export const MIGRATIONS_DIR = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));
export const SCHEMA_PATH = fileURLToPath(new URL('../../prisma/schema.prisma', import.meta.url));

const PREFIX = 'duban-test-';

export interface TestCluster {
  stop(): Promise<void>;
  /** Takes the server away, at once (SIGQUIT: a crash) or orderly, for so long, and starts it again on the same port. */
  restart(how: 'fast' | 'immediate', awayMs: number): Promise<void>;
}

/**
 * Starts a PostgreSQL for tests in a temporary folder and makes the template. One serves a whole run, with fsync off;
 * `durable` for tests of its crashes, or what was committed may be gone afterwards. `within`: a folder on a volume of its own.
 */
export async function startTestCluster({ durable = false, within = tmpdir() }: { durable?: boolean; within?: string } = {}): Promise<TestCluster> {
  await removeLeftovers();
  const dataDir = await mkdtemp(join(within, PREFIX));
  await chmod(dataDir, 0o755); // run as root, the server is another account and must pass here
  await writeFile(join(dataDir, 'owner.pid'), String(process.pid));
  let server = await startEmbeddedPostgres({ dataDir, fast: !durable });
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await makeTemplate(server.ownerUrlOf, server.appLogin);
  } catch (error) {
    await stop();
    throw error;
  }
  process.env[CLUSTER_VARIABLES.owner] = server.ownerUrl;
  process.env[CLUSTER_VARIABLES.app] = server.url();
  return {
    stop,
    restart: async (how, awayMs) => {
      if (how === 'immediate') process.kill(Number.parseInt(await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10), 'SIGQUIT');
      await server.stop();
      await sleep(awayMs);
      server = await startEmbeddedPostgres({ dataDir, fast: !durable });
    },
  };
}

/** Makes the template on a server: migrated from nothing, and seeded. */
export async function makeTemplate(ownerUrlOf: (database: string) => string, appLogin: string): Promise<void> {
  await withClient(ownerUrlOf('postgres'), (client) => client.query(`CREATE DATABASE ${TEMPLATE} TEMPLATE template0`));
  await migrate(ownerUrlOf(TEMPLATE), MIGRATIONS_DIR);
  await allowLogin(ownerUrlOf(TEMPLATE), appLogin);
  await seedTemplate(ownerUrlOf(TEMPLATE));
  // Nobody may connect to it any more: CREATE DATABASE ... TEMPLATE fails while somebody does.
  await withClient(ownerUrlOf('postgres'), (client) => client.query(`ALTER DATABASE ${TEMPLATE} WITH ALLOW_CONNECTIONS false IS_TEMPLATE true`));
}

/** A run that was killed leaves its server running and its folder behind; the next run clears both. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const dataDir = join(tmpdir(), name);
    const pid = Number.parseInt(await readFile(join(dataDir, 'owner.pid'), 'utf8').catch(() => ''), 10);
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    await clearOrphan(join(dataDir, 'postgres'));
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
