import { spawn } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { giveTo, type Account } from './account.js';
import type { Binaries } from './binaries.js';
import { OWNER } from './cluster-record.js';
import { SERVER_ENV } from './server-process.js';
import { explainLog } from './server-log.js';
import { DubanStartError } from './start-error.js';

/**
 * Makes a new cluster (UTF-8, locale C: the order of names is the product's business, not the machine's) beside its
 * final place and renames it there, so that an interrupted first start is simply done again.
 */
export async function initCluster(
  { binaries, account, dataDir, clusterDir, password, fast }:
  { binaries: Binaries; account: Account; dataDir: string; clusterDir: string; password: string; fast: boolean },
): Promise<void> {
  const work = join(dataDir, 'postgres.new');
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { mode: 0o700 });
  const passwordFile = join(work, 'password');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  const pgdata = join(work, 'data');
  await giveTo(account, work);
  await giveTo(account, passwordFile);
  const { code, output } = await run(binaries.initdb, [
    '-D', pgdata, '-U', OWNER, '-E', 'UTF8', '--locale=C', '--auth=scram-sha-256', `--pwfile=${passwordFile}`,
    '--set', 'timezone=UTC', '--set', 'log_timezone=UTC', ...(fast ? ['--no-sync'] : []),
  ], account);
  if (code !== 0) {
    await rm(work, { recursive: true, force: true });
    throw explainInit(output, dataDir, account);
  }
  await rename(pgdata, clusterDir);
  await rm(work, { recursive: true, force: true });
}

function run(file: string, args: string[], account: Account): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    // Its own process group: Ctrl-C in the middle of a first start ends us, and the next start begins afresh.
    const child = spawn(file, args, { ...account, env: SERVER_ENV, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => { output += chunk.toString('utf8'); });
    child.stderr.on('data', (chunk: Buffer) => { output += chunk.toString('utf8'); });
    child.once('error', (error) => resolve({ code: -1, output: `${output}${error.message}` }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

function explainInit(output: string, dataDir: string, account: Account): DubanStartError {
  if (/EACCES|Permission denied|could not access directory/.test(output) && 'uid' in account) {
    return new DubanStartError('data_not_writable',
      `Started as root, PostgreSQL runs as the account "postgres", which can't enter ${dataDir} or node_modules: `
      + 'start as an ordinary user, or put both where every account may pass.');
  }
  if (/ENOENT|EACCES|error while loading shared libraries/.test(output)) {
    return new DubanStartError('binaries_missing', `The embedded PostgreSQL does not run on this machine: ${output.trim()}`);
  }
  return explainLog(output, dataDir);
}
