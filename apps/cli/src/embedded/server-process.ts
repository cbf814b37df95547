import { spawn, type ChildProcess } from 'node:child_process';
import { open } from 'node:fs/promises';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { waitForExit } from './process-table.js';

/** Nothing of the caller's environment reaches the server: PGDATA, PGOPTIONS or a locale would change how it starts. */
export const SERVER_ENV: NodeJS.ProcessEnv = {
  PATH: '/usr/bin:/bin', LC_ALL: 'C', LANG: 'C', TZ: 'UTC',
  ...(process.platform === 'win32' ? { SystemRoot: 'C:\\Windows' } : {}),
};

/** Settings for a database that is thrown away: no write waits for the disk; tests side by side open many connections. */
const FAST = ['max_connections=300', 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum_naptime=10min'];

export interface ServerOptions {
  binaries: Binaries;
  account: Account;
  clusterDir: string;
  logFile: string;
  port: number;
  fast: boolean;
}

/**
 * Starts the server on the loopback only, without a Unix socket, in a session of its own: the terminal's Ctrl-C reaches
 * us and not the server, so pools are closed before it stops. If this process ends without stopping it, it is told to
 * stop; after kill -9 the next start finds it.
 */
export async function spawnServer(options: ServerOptions): Promise<ChildProcess> {
  const settings = [
    'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100', 'logging_collector=off',
    ...(options.fast ? FAST : []),
  ];
  const log = await open(options.logFile, 'a', 0o600);
  try {
    const child = spawn(options.binaries.postgres,
      ['-D', options.clusterDir, '-p', String(options.port), ...settings.flatMap((s) => ['-c', s])],
      { ...options.account, env: SERVER_ENV, cwd: '/', detached: true, stdio: ['ignore', log.fd, log.fd] });
    child.on('error', () => undefined); // shows as an exit without a pid, see waitUntilReady
    child.unref();
    const stopOnExit = (): void => { child.kill('SIGINT'); };
    process.once('exit', stopOnExit);
    child.once('exit', () => process.removeListener('exit', stopOnExit));
    return child;
  } finally {
    await log.close();
  }
}

/**
 * Stops a server: "fast" (SIGINT: sessions are cut, a checkpoint is written), after 30 s "immediate" (SIGQUIT: the next
 * start recovers from the log). Windows knows only the second kind.
 */
export async function stopServer(pid: number): Promise<void> {
  for (const [signal, patience] of [['SIGINT', 30_000], ['SIGQUIT', 10_000], ['SIGKILL', 5_000]] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return; // it is gone already
    }
    if (await waitForExit(pid, patience)) return;
  }
}
