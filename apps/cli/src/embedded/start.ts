import type { ChildProcess } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { giveTo, serverAccount } from './account.js';
import { ensureDatabases } from './app-login.js';
import { findBinaries } from './binaries.js';
import { APP, newRecord, OWNER, readRecord, writeRecord, type ClusterRecord } from './cluster-record.js';
import { freePort } from './free-port.js';
import { initCluster } from './init-cluster.js';
import { clearOrphan } from './orphan.js';
import { isAlive } from './process-table.js';
import { takeRunLock } from './run-lock.js';
import { explainLog, readLogFrom, rotateLog, volumeFull } from './server-log.js';
import { sessionsGone } from './sessions.js';
import { spawnServer, stopServer, type ServerOptions } from './server-process.js';
import { DubanStartError, fromFileError } from './start-error.js';
import { waitUntilReady } from './wait-until-ready.js';

/** The database of the embedded run. */
const DATABASE = 'duban';

export interface EmbeddedPostgresOptions {
  /** Folder of everything the run keeps (`var`); the cluster is in `postgres` below it. */
  dataDir: string;
  /** Lines for the terminal, for what takes longer than a moment. */
  onProgress?: (line: string) => void;
  /** For tests only: a crash of the machine may lose everything. */
  fast?: boolean;
}

export interface EmbeddedPostgres {
  /** URL of a database (default `duban`) for the login of API and worker, which owns nothing. */
  url(database?: string): string;
  /** The same for the superuser, who migrates and seeds. */
  ownerUrlOf(database?: string): string;
  /** `ownerUrlOf('duban')`. */
  ownerUrl: string;
  /** Name of the login in `url`, for `allowLogin`. */
  appLogin: string;
  port: number;
  /** Resolves when the server ended although nobody called `stop`, with a sentence that quotes its log. */
  died: Promise<DubanStartError>;
  /** Whether the volume of the data folder ran full since the start: then that is why other things fail. */
  volumeFull(): Promise<DubanStartError | null>;
  /** Stops the server and gives the data folder back; close pools, queues and workers first. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL 18 on the data folder, makes the cluster on the first start (about a second) and goes on with the
 * same data afterwards. Cleans up after a killed run, its server included. Throws DubanStartError (START_FAILURES has
 * all kinds with their exit codes); then nothing is left running.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true }).catch((error: unknown) => { throw fromFileError(error, dataDir); });
  const releaseLock = await takeRunLock(dataDir);
  try {
    return await startLocked(dataDir, options, releaseLock);
  } catch (error) {
    await releaseLock();
    throw fromFileError(error, dataDir);
  }
}

async function startLocked(
  dataDir: string, { onProgress = () => undefined, fast = false }: EmbeddedPostgresOptions, releaseLock: () => Promise<void>,
): Promise<EmbeddedPostgres> {
  const clusterDir = join(dataDir, 'postgres');
  const recordFile = join(dataDir, 'postgres.json');
  const [binaries, account] = await Promise.all([findBinaries(), serverAccount()]);
  const { isNew, record } = await openRecord(clusterDir, recordFile);
  if (isNew) {
    onProgress('Making the database (first start only)');
    await initCluster({ binaries, account, dataDir, clusterDir, password: record.ownerPassword, fast });
  } else {
    await giveTo(account, clusterDir);
    if (await clearOrphan(clusterDir)) onProgress('Stopped the database server of a run that had been killed');
  }
  const port = await freePort(record.port);
  if (isNew || port !== record.port) await writeRecord(recordFile, { ...record, port });

  const server: ServerOptions = { binaries, account, clusterDir, logFile: join(dataDir, 'postgres.log'), port, fast };
  const urlFor = (user: string, password: string, database: string): string =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  const ownerUrlOf = (database = DATABASE): string => urlFor(OWNER, record.ownerPassword, database);
  const { pid, died, expectExit, logFrom } = await bringUp(server, dataDir, ownerUrlOf('postgres'), onProgress);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopped ??= (async () => {
    expectExit();
    if (isAlive(pid)) await sessionsGone(ownerUrlOf('postgres'), 2_000);
    await stopServer(pid);
    await releaseLock();
  })());
  try {
    await ensureDatabases(ownerUrlOf('postgres'), record.appPassword, [DATABASE]);
  } catch (error) {
    await stop();
    throw explainLog(await readLogFrom(server.logFile, 0), dataDir, error);
  }
  return {
    url: (database = DATABASE) => urlFor(APP, record.appPassword, database),
    ownerUrlOf, ownerUrl: ownerUrlOf(), appLogin: APP, port, died, stop,
    volumeFull: async () => volumeFull(await readLogFrom(server.logFile, logFrom), dataDir),
  };
}

/** The record of a cluster that is there, or a new one where there is none. A cluster that lost a vital part is damaged. */
async function openRecord(clusterDir: string, recordFile: string): Promise<{ isNew: boolean; record: ClusterRecord }> {
  const files = await readdir(clusterDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw fromFileError(error, clusterDir);
  });
  const record = await readRecord(recordFile);
  if (files === null) return { isNew: true, record: record ?? newRecord() };
  const lost = !files.includes('PG_VERSION') ? join(clusterDir, 'PG_VERSION') : record === null ? recordFile : null;
  if (record === null || lost !== null) {
    throw new DubanStartError('data_damaged',
      `The data folder ${clusterDir} is damaged: ${lost ?? recordFile} is missing. Restore it from a backup, or move it away to start empty.`);
  }
  return { isNew: false, record };
}

interface RunningServer {
  pid: number;
  died: Promise<DubanStartError>;
  expectExit: () => void;
  /** Where the log of this start begins. */
  logFrom: number;
}

async function bringUp(
  server: ServerOptions, dataDir: string, url: string, onProgress: (line: string) => void,
): Promise<RunningServer> {
  const logFrom = await rotateLog(server.logFile);
  const child: ChildProcess = await spawnServer(server);
  let expected = false;
  const died = new Promise<DubanStartError>((settle) => {
    child.once('exit', () => {
      if (!expected) void readLogFrom(server.logFile, logFrom).then((log) => settle(explainLog(log, dataDir)));
    });
  });
  const readiness = await waitUntilReady(child, url, (seconds) => onProgress(`The database is recovering (${seconds} s so far)`));
  if (readiness.state === 'ready' && child.pid !== undefined) {
    return { pid: child.pid, died, logFrom, expectExit: () => { expected = true; } };
  }
  expected = true;
  if (child.pid !== undefined) await stopServer(child.pid);
  const log = await readLogFrom(server.logFile, logFrom);
  throw explainLog(readiness.state === 'refused' ? `FATAL:  ${readiness.why} (could not open)\n${log}` : log, dataDir);
}
