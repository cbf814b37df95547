import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine } from './process-table.js';
import { DubanStartError, fromFileError } from './start-error.js';

interface Holder {
  pid: number;
  command: string;
}

/** Locks of this very process: its own pid in a lock file may also be a restarted container's, where pids repeat. */
const mineByPath = new Set<string>();

/**
 * Lets one process at a time use a data folder: `duban.lock` holds its pid and command line. A lock whose process is
 * gone, or whose pid now belongs to another command, is taken over. Answers the function that gives the lock back;
 * throws DubanStartError `already_running`.
 */
export async function takeRunLock(dataDir: string): Promise<() => Promise<void>> {
  const path = join(dataDir, 'duban.lock');
  const mine: Holder = { pid: process.pid, command: await commandLine(process.pid) };
  // Twice: once on what is there, once after a stale lock was removed. A third party that wins in between is a start
  // beside ours like any other.
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const file = await open(path, 'wx', 0o644);
      await file.writeFile(JSON.stringify(mine));
      await file.close();
      mineByPath.add(path);
      return async () => {
        mineByPath.delete(path);
        await rm(path, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw fromFileError(error, dataDir);
    }
    const holder = await readHolder(path);
    if (holder !== null && await holds(holder, path)) throw alreadyRunning(dataDir, holder.pid);
    await rm(path, { force: true });
  }
  throw alreadyRunning(dataDir, (await readHolder(path))?.pid);
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return null; // empty or cut short: its writer died in the middle, or the disk was full
  }
}

async function holds({ pid, command }: Holder, path: string): Promise<boolean> {
  if (pid === process.pid) return mineByPath.has(path);
  return command !== '' && (await commandLine(pid)) === command;
}

function alreadyRunning(dataDir: string, pid: number | undefined): DubanStartError {
  return new DubanStartError('already_running',
    `Duban already runs on ${dataDir} (process ${pid ?? 'unknown'}): stop it first, or set DATA_DIR to another folder.`);
}
