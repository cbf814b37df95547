import 'reflect-metadata';
import { loadConfig } from '#config';
import { Database, readFigures } from '#workflow';
import { createWorkerApp, type WorkerApp } from './create-worker-app.js';
import { createMetrics } from './metrics.js';
import { serveHealth, type HealthServer } from './health-server.js';
import { workerSettings } from './settings.js';

/**
 * A worker process of the scaled run, with its health at HOST:PORT. SIGTERM and SIGINT let what runs end, also while it is
 * still starting; a second signal ends at once.
 */
async function main(): Promise<void> {
  const config = loadConfig();
  const settings = workerSettings(config);
  // A connection of its own: a pool that is busy with work is no ill health.
  const db = new Database({ url: settings.databaseUrl, role: 'duban_worker', zone: settings.zone, poolSize: 1 });
  let app: WorkerApp | undefined;
  const queueAnswers = async (): Promise<void> => {
    if (app === undefined) throw new Error('still starting');
    await app.queue.ping();
  };
  const metrics = createMetrics(() => readFigures(db), () => app?.queue.pendingCount() ?? Promise.reject(new Error('still starting')));
  const health = await listen(config.host, config.port, { database: () => db.ping(), queue: queueAnswers }, metrics);
  const starting = createWorkerApp(settings);
  const closeAll = async (): Promise<void> => {
    await starting.then((started) => started.close(), () => undefined);
    await health.close();
    await db.close();
  };
  endOnSignals(closeAll);
  try {
    app = await starting;
  } catch (error) {
    await closeAll();
    throw error;
  }
  process.stdout.write(`${JSON.stringify({ level: 'info', what: 'working', health: health.url })}\n`);
}

async function listen(...[host, port, checks, metrics]: Parameters<typeof serveHealth>): Promise<HealthServer> {
  try {
    return await serveHealth(host, port, checks, metrics);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is in use: give each process on this machine a PORT of its own (0: any that is free).`, { cause: error });
  }
}

function endOnSignals(closeAll: () => Promise<void>): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    closeAll().then(() => process.exit(0), (error: unknown) => {
      console.error(error);
      process.exit(1);
    });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
