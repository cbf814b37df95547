import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { createApiApp } from '#api';
import { loadConfig, publicUrlOf, type DubanConfig } from '#config';
import { fileSettings, openFiles } from '#files';
import { createWorkerApp, workerSettings } from '#worker';
import { Books, Database } from '#workflow';
import { DEMO_ACCOUNTS, ensureDemo, placeOf } from '../demo.js';
import { DubanStartError, startEmbeddedPostgres, type EmbeddedPostgres } from '../embedded/index.js';
import { DEMO_DATABASE, REAL_DATABASE } from '../owner-database.js';
import { WEB } from '../paths.js';
import { DEMO_PASSWORD, prepareDatabase } from '../stage.js';
import { say } from '../terminal.js';
import { tokenSecret } from '../token-secret.js';

/** How long a clean end may take before the process goes anyway: a queue whose server is gone can wait for ever. */
const STOP_WITHIN_MS = 15_000;

/** `duban start`: PostgreSQL, API and worker in one process, until Ctrl-C. */
export async function start(options: { empty?: boolean; port?: number }): Promise<void> {
  const config = Object.assign(loadConfig(), options.port === undefined ? {} : { port: options.port });
  const started = performance.now();
  await assertPortFree(config.port, config.host);
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, onProgress: say });
  const parts: Closable[] = [];
  let stopping: Promise<void> | undefined;
  const stop = (code: number): Promise<void> => (stopping ??= stopAll(parts, embedded, code).then(() => process.exit(code)));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping === undefined) say('\nStopping…');
      void stop(0);
    });
  }
  void embedded.died.then((error) => {
    say(error.message);
    process.exitCode = error.exitCode;
    return stop(error.exitCode);
  });
  try {
    await serve(config, options, embedded, parts);
    say(greeting(config, options.empty === true, Math.round((performance.now() - started) / 1000)));
  } catch (error) {
    if (stopping !== undefined) return await stopping;
    const full = await embedded.volumeFull();
    if (full === null) {
      await stopAll(parts, embedded, 1);
      throw error;
    }
    say(full.message);
    await stop(full.exitCode);
  }
}

async function serve(
  config: DubanConfig, options: { empty?: boolean }, embedded: EmbeddedPostgres, parts: Closable[],
): Promise<void> {
  const demo = options.empty !== true;
  if (demo) await ensureDemo(embedded, config);
  const database = demo ? DEMO_DATABASE : REAL_DATABASE;
  const place = placeOf(embedded, database);
  const files = fileSettings(config, database);
  await prepareDatabase(place, config.timeZone);
  const publicUrl = publicUrlOf(config);
  const db = new Database({ url: place.url, role: 'duban_api', zone: config.timeZone, poolSize: config.databasePoolSize });
  parts.unshift(db);
  const api = await createApiApp({
    db,
    books: new Books(config.timeZone),
    files: openFiles(files),
    settings: { ...config, publicUrl, tokenSecret: await tokenSecret(config.tokenSecret, resolve(config.dataDir)) },
    embedded: { demo: demo ? { password: DEMO_PASSWORD, accounts: DEMO_ACCOUNTS } : null },
    web: WEB,
  });
  parts.unshift(api);
  parts.unshift(await createWorkerApp(workerSettings(config, { databaseUrl: place.url, publicUrl, files })));
  try {
    await api.listen(config.port, config.host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw portInUse(config.port);
  }
}

/** Asked before anything is made: whoever has the port taken need not wait for the demo to hear of it. */
async function assertPortFree(port: number, host: string): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((settle, fail) => probe.once('error', fail).listen(port, host, settle));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw portInUse(port);
    throw new DubanStartError('port_in_use', `Duban can't listen on ${host}:${port} (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
  await new Promise((settle) => probe.close(settle));
}

function portInUse(port: number): DubanStartError {
  return new DubanStartError('port_in_use', `Port ${port} is in use: stop what uses it, or choose another with: npm start -- --port ${port + 1}`);
}

interface Closable {
  close(): Promise<unknown>;
}

/** Closes what was opened, the last first, then PostgreSQL. */
async function stopAll(parts: readonly Closable[], embedded: EmbeddedPostgres, code: number): Promise<void> {
  const late = setTimeout(() => {
    say('Not everything closed in time; the next start tidies up.');
    process.exit(code || 1);
  }, STOP_WITHIN_MS);
  late.unref();
  for (const part of parts) await part.close();
  await embedded.stop();
  clearTimeout(late);
}

function greeting(config: DubanConfig, empty: boolean, seconds: number): string {
  const url = publicUrlOf(config);
  const lines = [
    '', `Duban 督办 is running (${seconds} s).`, '',
    `  Start here      ${url}/`, `  API             ${url}/api/v1`, `  Documentation   ${url}/docs`,
    ...(config.smtpUrl === undefined ? [`  Mailbox         ${url}/mailbox`] : []),
  ];
  if (empty) lines.push('', '  No demo. The first administrator:  npm run duban -- admin --login admin --name 管理员');
  else {
    lines.push('', `  Demo accounts, all with the password ${DEMO_PASSWORD}:`,
      ...DEMO_ACCOUNTS.map(({ login, agencyName, duty }) => `    ${login.padEnd(16)}${agencyName}：${duty.zh}`));
  }
  return [...lines, '', '  Ctrl-C stops everything.', ''].join('\n');
}
