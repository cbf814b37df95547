import 'reflect-metadata';
import { loadConfig } from '#config';
import { Database } from '#workflow';
import { createWorkerApp, type WorkerApp } from './create-worker-app.js';
import { serveHealth } from './health-server.js';
import { workerSettings } from './settings.js';

/**
 * A worker process of the scaled run, with its health at HOST:PORT. SIGTERM and SIGINT let what runs end; a second signal
 * ends at once.
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
  const health = await serveHealth(config.host, config.port, { database: () => db.ping(), queue: queueAnswers })
    .catch((error: NodeJS.ErrnoException) => {
      throw error.code !== 'EADDRINUSE' ? error
        : new Error(`Port ${config.port} is in use: give each process on this machine a PORT of its own (0: any that is free).`);
    });
  const closeAll = async (): Promise<void> => {
    await health.close();
    await app?.close();
    await db.close();
  };
  try {
    app = await createWorkerApp(settings);
  } catch (error) {
    await closeAll();
    throw error;
  }
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
  process.stdout.write(`${JSON.stringify({ level: 'info', what: 'working', health: health.url })}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
