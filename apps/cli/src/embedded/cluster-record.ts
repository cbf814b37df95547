import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { DubanStartError, fromFileError } from './start-error.js';

/** What Duban remembers of its own database server, in a file only its owner reads (mode 0600). */
export interface ClusterRecord {
  port: number;
  /** Superuser: migrates, seeds, owns everything. */
  ownerPassword: string;
  /** The login of API and worker: owns nothing, may become their roles. */
  appPassword: string;
}

export const OWNER = 'duban_owner';
export const APP = 'duban_app';

export function newRecord(): ClusterRecord {
  return { port: 0, ownerPassword: randomBytes(24).toString('hex'), appPassword: randomBytes(24).toString('hex') };
}

/** The record, or null where there is none yet. Throws `data_damaged` if the file is not what Duban wrote. */
export async function readRecord(path: string): Promise<ClusterRecord | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fromFileError(error, path);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch (cause) {
    throw damaged(path, cause);
  }
  throw damaged(path);
}

/** Written beside and renamed, so that a full disk or a crash never leaves half a password. */
export async function writeRecord(path: string, record: ClusterRecord): Promise<void> {
  await writeFile(`${path}.new`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

function isRecord(value: unknown): value is ClusterRecord {
  return typeof value === 'object' && value !== null
    && 'port' in value && typeof value.port === 'number'
    && 'ownerPassword' in value && typeof value.ownerPassword === 'string'
    && 'appPassword' in value && typeof value.appPassword === 'string';
}

function damaged(path: string, cause?: unknown): DubanStartError {
  return new DubanStartError('data_damaged', `The file ${path}, which holds the database's port and password, is damaged.`, { cause });
}
