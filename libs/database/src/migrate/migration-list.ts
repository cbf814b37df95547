import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MigrationError } from './migration-error.js';

/** The plain Prisma CLI's name of the file beside the migrations that pins the provider. */
export const LOCK_FILE = 'migration_lock.toml';

export interface MigrationList {
  baseDir: string;
  lockfile: { path: string; content: string | null };
  shadowDbInitScript: string;
  migrationDirectories: { path: string; migrationFile: { path: string; content: FileContent } }[];
}
type FileContent = { tag: 'ok'; value: string } | { tag: 'error'; value: string };

/**
 * Reads a Prisma migrations folder (`<timestamp>_<name>/migration.sql`, oldest first by name) into what the schema
 * engine wants. A folder without its script is passed on as an error, so that the engine names it.
 */
export async function readMigrationList(baseDir: string): Promise<MigrationList> {
  const names = await migrationNames(baseDir);
  return {
    baseDir,
    lockfile: { path: LOCK_FILE, content: await readFile(join(baseDir, LOCK_FILE), 'utf8').catch(() => null) },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.map(async (path) => ({
      path,
      migrationFile: { path: 'migration.sql', content: await readScript(join(baseDir, path, 'migration.sql')) },
    }))),
  };
}

async function migrationNames(baseDir: string): Promise<string[]> {
  try {
    const entries = await readdir(baseDir, { withFileTypes: true });
    return entries.filter((e) => e.isDirectory()).map((e) => e.name).sort();
  } catch (cause) {
    throw new MigrationError('folder_unreadable', `The migrations folder ${baseDir} can't be read.`, { cause });
  }
}

async function readScript(path: string): Promise<FileContent> {
  try {
    return { tag: 'ok', value: await readFile(path, 'utf8') };
  } catch (error) {
    return { tag: 'error', value: error instanceof Error ? error.message : String(error) };
  }
}
