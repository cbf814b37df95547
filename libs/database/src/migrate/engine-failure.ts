import type { ErrorRegistry } from '@prisma/driver-adapter-utils';
import { MigrationError } from './migration-error.js';

/** Prisma's code for a schema that does not parse (https://www.prisma.io/docs/orm/reference/error-reference). */
const SCHEMA_INVALID = 'P1012';

/**
 * Turns what the engine threw into a sentence. Its messages end in a trace of Rust spans ("\n   0: ..."), of which
 * only the migration's name is of use; errors of our own adapter arrive as a number kept in the registry.
 */
export function toMigrationError(error: unknown, registry: ErrorRegistry): MigrationError {
  if (error instanceof MigrationError) return error;
  const own = registry.consumeError(0)?.error;
  const message = messageOf(own ?? error);
  const cause = own ?? error;
  if (codeOf(error) === SCHEMA_INVALID) return new MigrationError('schema_invalid', `The schema is invalid: ${message}`, { cause });
  const name = failedMigration(error);
  return name === undefined
    ? new MigrationError('engine', `The schema engine failed: ${message}`, { cause })
    : new MigrationError('script_failed', `Migration ${name} failed and was rolled back: ${message}`, { cause });
}

/** The migration an engine error was about, if any. */
export function failedMigration(error: unknown): string | undefined {
  return /migration_name="([^"]+)"/.exec(error instanceof Error ? error.message : '')?.[1];
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split(/\n\s+0: /)[0]?.replace(/^external connector error\s+Error querying the database: /, '').trim() ?? text;
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
