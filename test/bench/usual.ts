import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Queue } from 'bullmq';
import type pg from 'pg';
import { configureQueueBackend, type QueueBackendOptions } from '#queue';
import { USUAL_QUEUE, type UsualJob } from './usual-worker.js';

export type { UsualJob };

const PROGRAM = fileURLToPath(new URL('usual.mjs', import.meta.url));
const PER_BULK = 1_000;

/** A worker process of the usual application, working. */
export async function startUsual(databaseUrl: string, smtpUrl: string, queue: QueueBackendOptions): Promise<{ end(signal?: NodeJS.Signals): Promise<void> }> {
  const child: ChildProcess = fork(PROGRAM, [JSON.stringify({ databaseUrl, smtpUrl, queue })], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  await once(child.stdout ?? child, 'data');
  return {
    end: async (signal = 'SIGTERM') => {
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
}

/** The reminders of the filled database as the usual application keeps them: `round` 0 is the warm-up, 1 what is measured. */
export async function makeUsualTable(client: pg.Client): Promise<void> {
  await client.query('CREATE TABLE usual_reminder (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), person_id uuid NOT NULL, task_id uuid NOT NULL, round int NOT NULL, sent_at timestamptz)');
  await client.query(
    `INSERT INTO usual_reminder (person_id, task_id, round)
     SELECT t.handler_id, t.id, dense_rank() OVER (ORDER BY c.next_at) - 1 FROM clock c JOIN task t ON t.id = c.task_id`);
  await client.query('CREATE INDEX ON usual_reminder (person_id, round)');
  await client.query('ANALYZE usual_reminder');
}

/** Puts a delayed job for each of these into the queue, all due at one instant; answers how many. */
export async function scheduleUsual(options: QueueBackendOptions, jobs: readonly UsualJob[], dueAt: number): Promise<void> {
  const backend = await configureQueueBackend(options);
  const queue = new Queue(USUAL_QUEUE, backend.queue);
  try {
    for (let from = 0; from < jobs.length; from += PER_BULK) {
      await queue.addBulk(jobs.slice(from, from + PER_BULK).map((data) => (
        { name: 'remind', data, opts: { jobId: `${data.person}-${data.round}`, delay: Math.max(0, dueAt - Date.now()), attempts: 10, removeOnComplete: true } })));
    }
  } finally {
    await queue.close();
    await backend.close();
  }
}
