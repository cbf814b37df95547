import { execFile } from 'node:child_process';
import { chown } from 'node:fs/promises';
import { promisify } from 'node:util';
import { DubanStartError } from './start-error.js';

const run = promisify(execFile);

/** The account PostgreSQL runs as; empty where we are not root and it runs as ourselves. */
export type Account = { uid: number; gid: number } | Record<string, never>;

/**
 * PostgreSQL refuses to run as root (containers, CI): then it runs as the account `postgres`, which is made if it is
 * missing. Throws DubanStartError `no_account` where that fails.
 */
export async function serverAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  try {
    return await ids().catch(async () => {
      await run('groupadd', ['-f', 'postgres']);
      await run('useradd', ['-g', 'postgres', '-M', '-s', '/usr/sbin/nologin', 'postgres']);
      return ids();
    });
  } catch (cause) {
    throw new DubanStartError('no_account',
      'PostgreSQL does not run as root, and the account "postgres" could not be made: start as an ordinary user.', { cause });
  }
}

async function ids(): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'postgres'])).stdout)));
  if (uid === undefined || gid === undefined || Number.isNaN(uid + gid)) throw new Error('id printed no number');
  return { uid, gid };
}

/** Hands a file or folder to the server's account; nothing to do where that is ourselves. */
export async function giveTo(account: Account, path: string): Promise<void> {
  if ('uid' in account) await chown(path, account.uid, account.gid);
}
