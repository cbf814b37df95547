import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../apps/cli/src/embedded/index.js';
import { allowLogin, migrate } from '../../libs/database/src/migrate/index.js';
import { say } from './say.js';

const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));

/** A database of the bench: for the application's login, and for its owner. */
export interface BenchDatabase {
  url: string;
  ownerUrl: string;
}

export interface BenchCluster {
  /** Migrates a new database, fills it, analyses it: what the blocks of a workload start from. */
  template(name: string, fill: (db: BenchDatabase) => Promise<void>): Promise<void>;
  /** A fresh copy of a template for one block; gone when the work has ended. */
  fresh<T>(template: string, work: (db: BenchDatabase) => Promise<T>): Promise<T>;
  drop(template: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL of its own, as durable as in real use (fsync on), in a temporary folder. */
export async function startBenchCluster(): Promise<BenchCluster> {
  const dataDir = await mkdtemp(join(tmpdir(), 'duban-bench-'));
  await chmod(dataDir, 0o711); // started as root, the server runs as another account and must pass here
  const server = await startEmbeddedPostgres({ dataDir });
  const admin = (sql: string): Promise<void> => withClient(server.ownerUrlOf('postgres'), async (client) => void await client.query(sql));
  const place = (name: string): BenchDatabase => ({ url: server.url(name), ownerUrl: server.ownerUrlOf(name) });
  let copies = 0;
  return {
    async template(name, fill) {
      say(`${name}: filling`);
      const begin = performance.now();
      await admin(`CREATE DATABASE ${name} TEMPLATE template0`);
      const db = place(name);
      await migrate(db.ownerUrl, MIGRATIONS);
      await allowLogin(db.ownerUrl, server.appLogin);
      await fill(db);
      // VACUUM too: hint bits and the visibility map would otherwise be written by whoever comes first.
      await withClient(db.ownerUrl, (client) => client.query('VACUUM (ANALYZE)'));
      say(`${name}: filled in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
    },
    async fresh(template, work) {
      const name = `block_${(copies += 1)}`;
      await admin(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
      try {
        return await work(place(name));
      } finally {
        await admin(`DROP DATABASE ${name} WITH (FORCE)`);
      }
    },
    drop: (template) => admin(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`),
    async stop() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
