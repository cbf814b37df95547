import { join, resolve } from 'node:path';
import type { DubanConfig } from '#config';
import { Database } from '#database';
import { DubanStartError, OWNER, readRecord, startEmbeddedPostgres } from './embedded/index.js';
import { say } from './terminal.js';

/** Names of the databases in the embedded cluster: real use and the demo never share one. */
export const REAL_DATABASE = 'duban';
export const DEMO_DATABASE = 'duban_demo';

/**
 * The database of real use as its owner, for commands of the operator: that of DATABASE_OWNER_URL or DATABASE_URL, else
 * the embedded one; beside a running `duban start` it is shared, otherwise PostgreSQL is started for the command alone.
 */
export async function withOwnerUrl<T>(config: DubanConfig, database: string, work: (url: string) => Promise<T>): Promise<T> {
  const configured = config.databaseOwnerUrl ?? config.databaseUrl;
  if (configured !== undefined) return work(configured);
  try {
    const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, onProgress: say });
    try {
      return await work(embedded.ownerUrlOf(database));
    } finally {
      await embedded.stop();
    }
  } catch (error) {
    if (!(error instanceof DubanStartError) || error.failure !== 'already_running') throw error;
    const record = await readRecord(join(resolve(config.dataDir), 'postgres.json'));
    if (record === null) throw error;
    return work(`postgres://${OWNER}:${record.ownerPassword}@127.0.0.1:${record.port}/${database}`);
  }
}

/** The same with the connection pool opened and closed around the work. */
export async function withOwner<T>(config: DubanConfig, database: string, work: (db: Database, url: string) => Promise<T>): Promise<T> {
  return withOwnerUrl(config, database, async (url) => {
    const db = new Database({ url, role: 'owner', zone: config.timeZone });
    try {
      return await work(db, url);
    } finally {
      await db.close();
    }
  });
}
