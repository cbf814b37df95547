import { NestFactory } from '@nestjs/core';
import { openFiles } from '#files';
import { createCapturedMailer } from '#mail';
import { configureQueueBackend, JobQueue, QueueModule } from '#queue';
import { Books, Database } from '#workflow';
import { createRenderer } from '#rendering';
import { createHandlers, intervalsFor, type WorkerSettings } from '#worker';

/** Lets the relay put what is in the outbox into the queue while nobody takes it out; answers how many jobs wait there. */
export async function relayWithoutWorkers(settings: WorkerSettings): Promise<number> {
  const backend = await configureQueueBackend(settings.queue);
  const app = await NestFactory.createApplicationContext(QueueModule.forRoot(backend), { logger: false });
  const db = new Database({ url: settings.databaseUrl, role: 'duban_worker', zone: settings.zone, poolSize: 2 });
  try {
    const queue = app.get(JobQueue, { strict: false });
    const handlers = createHandlers({
      db, queue, books: new Books(settings.zone), mailer: createCapturedMailer(), render: createRenderer(settings), fromAddress: settings.from.address,
      store: openFiles(settings.files).store, presence: 0, mailLostAfterSeconds: settings.mailLostAfterSeconds, log: () => undefined, wake: () => undefined,
    }, intervalsFor(settings));
    await handlers.relay({}, { jobId: 'relay', attempt: 1, lastAttempt: true });
    return await queue.pendingCount();
  } finally {
    await app.close();
    await db.close();
    await backend.close();
  }
}
