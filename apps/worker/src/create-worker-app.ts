import { Logger, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { openFiles } from '#files';
import { createCapturedMailer, createSmtpMailer } from '#mail';
import { configureQueueBackend, JobQueue } from '#queue';
import { Books, Database, Presence, setMailLimits } from '#workflow';
import { createRenderer } from '#rendering';
import { intervalsFor, SCHEDULED } from './schedules.js';
import type { WorkerSettings } from './settings.js';
import { Ticker } from './ticker.js';
import { Waker } from './waker.js';
import { Watchdog } from './watchdog.js';
import { WorkerModule } from './worker.module.js';

/** A running worker. */
export interface WorkerApp {
  /** Steps through simulated time; only in 'stepped' mode. */
  readonly ticker: Ticker;
  readonly queue: JobQueue;
  /** Takes no more jobs, lets running ones end, then closes queues, mail and database, in this order. */
  close(): Promise<void>;
}

/**
 * Starts a worker in this process: alone (main.ts) or beside the API in the embedded run. Rejects when PostgreSQL can't be
 * reached; a Redis that is away only delays what goes through it.
 */
export async function createWorkerApp(settings: WorkerSettings): Promise<WorkerApp> {
  const logger = new Logger('Worker');
  const backend = await configureQueueBackend(settings.queue);
  const presence = await Presence.open(settings.databaseUrl);
  const db = new Database({ url: settings.databaseUrl, role: 'duban_worker', zone: settings.zone, poolSize: settings.poolSize });
  const mailer = settings.smtpUrl === null
    ? createCapturedMailer() : createSmtpMailer({ url: settings.smtpUrl, timeouts: { deliveryMs: settings.mailLostAfterSeconds * 1_000 } });
  const intervals = intervalsFor(settings);
  const parts = {
    db, mailer, store: openFiles(settings.files).store, books: new Books(settings.zone), render: createRenderer(settings), fromAddress: settings.from.address,
    presence: presence.key, mailLostAfterSeconds: settings.mailLostAfterSeconds, log: (line: string) => logger.warn(line),
  };
  const closing: (() => Promise<unknown>)[] = [() => mailer.close(), () => presence.close(), () => db.close(), () => backend.close()];
  const closeAll = async (): Promise<void> => {
    for (const close of closing) await close();
  };
  try {
    await setMailLimits(db, settings.mailLimits);
    const app: INestApplicationContext = await NestFactory.createApplicationContext(
      WorkerModule.forRoot(parts, settings.mode, backend, intervals), { logger: ['warn', 'error', 'fatal'], abortOnError: false });
    closing.unshift(async () => app.get(Waker, { strict: false }).stop(), () => app.close());
    const queue = app.get(JobQueue, { strict: false });
    if (settings.mode === 'live') {
      for (const name of SCHEDULED) {
        // With the queue away at the start the watchdog does the ticks here, and says the schedules again until they hold.
        await queue.upsertSchedule(name, intervals[name]).catch((error: unknown) => logger.warn(`schedule ${name}: ${String(error)}`));
      }
      const watchdog = app.get(Watchdog, { strict: false });
      watchdog.start();
      closing.unshift(() => watchdog.stop());
    }
    return { ticker: app.get(Ticker, { strict: false }), queue, close: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}
