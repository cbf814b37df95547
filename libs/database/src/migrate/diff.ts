import { readFile } from 'node:fs/promises';
import { MigrationError } from './migration-error.js';
import { readMigrationList } from './migration-list.js';
import { NO_FILTERS, withSchemaEngine } from './schema-engine.js';

/**
 * The SQL that leads from the migrations folder to the Prisma schema: the body of the next migration, or '' when the
 * folder has no drift from the schema. Replays the folder in a shadow database beside the one of `url`, whose role
 * needs CREATEDB. What Prisma can't express (policies, triggers, functions, grants, check constraints) is not compared.
 */
export async function diffMigrations(url: string, migrationsDir: string, schemaPath: string): Promise<string> {
  const schema = await readFile(schemaPath, 'utf8').catch((cause: unknown) => {
    throw new MigrationError('schema_invalid', `The schema ${schemaPath} can't be read.`, { cause });
  });
  const migrations = await readMigrationList(migrationsDir);
  const { exitCode, stdout } = await withSchemaEngine(url, (engine) => engine.diff({
    from: { tag: 'migrations', ...migrations },
    to: { tag: 'schemaDatamodel', files: [{ path: schemaPath, content: schema }] },
    script: true,
    exitCode: true,
    filters: NO_FILTERS,
  }));
  return exitCode === 0 ? '' : (stdout ?? '');
}
