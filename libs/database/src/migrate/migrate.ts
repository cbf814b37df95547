import type { DiagnoseMigrationHistoryOutput } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { forcePolicies } from './force-policies.js';
import { MigrationError } from './migration-error.js';
import { readMigrationList } from './migration-list.js';
import { NO_FILTERS, withSchemaEngine } from './schema-engine.js';

/** One key for all processes that migrate the same database ("duba" in ASCII); any other number would do. */
const LOCK_KEY = 0x64756261;

/** What a migration run did: the folders applied now, and how many the database has in all. */
export interface MigrationResult {
  applied: string[];
  total: number;
}

/**
 * Brings the database of `url` (a role that may create objects) up to the migrations in `migrationsDir`. Each
 * migration commits or rolls back as a whole; a second run applies nothing; two runs at once take turns. Progress
 * lines go to `onProgress`. Throws MigrationError: the database can't be reached, an applied migration was edited,
 * or a script failed (the message names the migration and gives the server's words).
 */
export async function migrate(
  url: string,
  migrationsDir: string,
  onProgress: (line: string) => void = () => undefined,
): Promise<MigrationResult> {
  const migrationsList = await readMigrationList(migrationsDir);
  const total = migrationsList.migrationDirectories.length;
  return withMigrationLock(url, () => withSchemaEngine(url, async (engine) => {
    const state = await engine.diagnoseMigrationHistory({
      migrationsList, optInToShadowDatabase: false, filters: NO_FILTERS,
    });
    // A migration that failed left nothing and may be mended.
    const edited = state.editedMigrationNames.find((name) => !state.failedMigrationNames.includes(name));
    if (edited !== undefined) {
      throw new MigrationError('edited',
        `Migration ${edited} was changed after it had been applied here; restore it and put the change into a new one.`);
    }
    // A script that failed, or whose run was killed, stays marked as begun; the server rolled it back.
    for (const migrationName of state.failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
    const pending = unapplied(state, total) + state.failedMigrationNames.length;
    if (pending > 0) onProgress(`Applying ${pending} of ${total} migrations`);
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
    for (const name of appliedMigrationNames) onProgress(`Applied ${name}`);
    await forcePolicies(url);
    return { applied: appliedMigrationNames, total };
  }));
}

function unapplied(state: DiagnoseMigrationHistoryOutput, total: number): number {
  if (!state.hasMigrationsTable) return total;
  return state.history !== null && 'unappliedMigrationNames' in state.history
    ? state.history.unappliedMigrationNames.length : 0;
}

/** Holds the lock on a connection of its own: the engine's pool gives no promise to stay on one. */
async function withMigrationLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // a lost connection shows as the failure of the work itself
  try {
    await client.connect();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message || cause.name : String(cause);
    throw new MigrationError('unreachable', `The database can't be reached: ${why}`, { cause });
  }
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    return await work();
  } finally {
    await client.end();
  }
}
