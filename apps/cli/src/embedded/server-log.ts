import { open, rename, stat } from 'node:fs/promises';
import { DubanStartError, diskFull } from './start-error.js';

const ROTATE_AT_BYTES = 10 * 1024 * 1024;

/** Starts a fresh log when the old one is over 10 MB (one old log is kept), and answers where the new lines begin. */
export async function rotateLog(path: string): Promise<number> {
  const size = await sizeOf(path);
  if (size < ROTATE_AT_BYTES) return size;
  await rename(path, `${path}.1`);
  return 0;
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then((s) => s.size, () => 0);
}

/** What the server wrote since `from`, at most the last 64 kB. */
export async function readLogFrom(path: string, from: number): Promise<string> {
  const start = Math.max(from, (await sizeOf(path)) - 65_536);
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return '';
  try {
    const buffer = Buffer.alloc(65_536);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Words of PostgreSQL's log (locale C, so always English) and what they mean for the person who starts Duban. */
const SIGNS = [
  // A write cut short is how a data file learns of it; the log of changes is told the plain way.
  { sign: /No space left on device|Disk quota exceeded|wrote only \d+ of \d+ bytes/, failure: 'disk_full' },
  { sign: /initialized by PostgreSQL version/, failure: 'data_other_version' },
  { sign: /Address already in use|could not create any TCP\/IP sockets/, failure: 'port_in_use' },
  { sign: /Permission denied|has wrong ownership|invalid permissions/, failure: 'data_not_writable' },
  {
    sign: /could not (open|read|stat|access|find|locate)|required .+ does not exist|database files are incompatible|No such file|invalid (primary )?checkpoint|incorrect checksum|PANIC|corrupt|not a valid data directory|syntax error in file|configuration file/,
    failure: 'data_damaged',
  },
] as const;

/** What the log says of a full volume, whatever else went wrong because of it; null: nothing. */
export function volumeFull(log: string, dataDir: string): DubanStartError | null {
  return SIGNS[0].sign.test(log) ? diskFull(dataDir) : null;
}

/** Turns the log of a server that did not start into a sentence with the server's own last words. */
export function explainLog(log: string, dataDir: string, cause?: unknown): DubanStartError {
  const words = lastWords(log);
  const failure = SIGNS.find(({ sign }) => sign.test(log))?.failure ?? 'database_failed';
  switch (failure) {
    case 'disk_full': return diskFull(dataDir, cause);
    case 'data_other_version':
      return new DubanStartError(failure, `The data in ${dataDir} was written by another version of PostgreSQL: ${words}`, { cause });
    case 'port_in_use':
      return new DubanStartError(failure, `The database could not listen on 127.0.0.1: ${words}`, { cause });
    case 'data_not_writable':
      return new DubanStartError(failure, `PostgreSQL may not use the data folder ${dataDir}: ${words}`, { cause });
    case 'data_damaged':
      return new DubanStartError(failure,
        `The data folder ${dataDir} is damaged and PostgreSQL will not open it: ${words}. Restore it from a backup, or move it away to start empty.`,
        { cause });
    case 'database_failed':
      return new DubanStartError(failure, `PostgreSQL did not start: ${words}`, { cause });
  }
}

function lastWords(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const fatal = lines.filter((line) => /(FATAL|PANIC|ERROR|error|could not)/.test(line)).at(0) ?? lines.at(-1) ?? 'it wrote nothing to its log';
  return fatal.replace(/^.*?(FATAL|PANIC|ERROR|LOG|error):\s+/, '').trim();
}
