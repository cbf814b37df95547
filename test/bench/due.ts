import { Queue, Worker } from 'bullmq';
import pg from 'pg';
import { configureQueueBackend, type QueueBackendOptions } from '#queue';
import { startRedisServer } from '../support/redis-server.js';
import { withClient, type BenchCluster, type BenchDatabase } from './cluster.js';
import type { Grid } from './fill.js';
import { holdCount } from './invariants.js';
import type { Comparison } from './pairs.js';
import { nameOf, type QueueKind } from './reminders.js';
import { burst, fill } from './sweep.js';
import { timed } from './world.js';

/** What the peer does best with here; without it, it would be slower. */
const PEER = { concurrency: 50, ledgerPool: 10, warmUp: 200, perBulk: 1_000 } as const;
const QUEUE = 'reminders';
const FROM_SWEEP: Record<number, string> = { 1: 'one worker', 2: 'two workers' };

/** W6: reminders that fall due at one instant become ledger rows, events and next steps; nothing is mailed. */
export async function dueWorkload(cluster: BenchCluster, grid: Grid, workers: number, kind: QueueKind): Promise<Comparison> {
  const due = grid.measures * grid.agencies;
  const template = `due_${due}`;
  await cluster.template(template, (db) => fill(db, grid, 1, due));
  return {
    workload: `W6 ${due.toLocaleString('en')} reminders due at once, ${FROM_SWEEP[workers] ?? workers}`,
    against: `raw BullMQ on ${nameOf(kind)}, one ledger insert a job`,
    unit: 'ms', measure: 'share', gate: 4, aim: 10,
    ours: { name: `sweep, ${workers}`, template, run: (db) => burst(db, due, workers) },
    peer: { name: `BullMQ on ${kind}`, template, run: (db) => byBullmq(db, due, kind) },
  };
}

async function byBullmq(db: BenchDatabase, due: number, kind: QueueKind): Promise<number> {
  if (kind === 'postgres') return fireJobs(db, due, { kind, databaseUrl: db.ownerUrl });
  const redis = await startRedisServer();
  try {
    return await fireJobs(db, due, { kind, redis: { mode: 'single', url: redis.url } });
  } finally {
    await redis.dispose();
  }
}

/** All jobs lie ready before the time is taken: the peer does not pay for delaying them or for making them due. */
async function fireJobs(db: BenchDatabase, due: number, options: QueueBackendOptions): Promise<number> {
  await withClient(db.ownerUrl, (client) => client.query('CREATE TABLE bench_ledger (job text PRIMARY KEY, at timestamptz NOT NULL DEFAULT clock_timestamp())'));
  const backend = await configureQueueBackend(options);
  const ledger = new pg.Pool({ connectionString: db.ownerUrl, max: PEER.ledgerPool });
  const queue = new Queue(QUEUE, backend.queue);
  const worker = new Worker(QUEUE, async (job) => {
    await ledger.query({ name: 'ledger', text: 'INSERT INTO bench_ledger (job) VALUES ($1)', values: [job.name] });
  }, { ...backend.worker, autorun: false, concurrency: PEER.concurrency });
  try {
    await add(queue, 'warm-up', PEER.warmUp);
    const warm = completed(worker, PEER.warmUp);
    const running = worker.run();
    await warm;
    await worker.pause();
    await add(queue, 'reminder', due);
    const ms = await timed(async () => {
      const all = completed(worker, due);
      void worker.resume();
      await all;
    });
    await worker.close();
    await running;
    await withClient(db.ownerUrl, (client) => holdCount(client, 'bench_ledger', due + PEER.warmUp));
    return ms;
  } finally {
    await worker.close();
    await queue.close();
    await ledger.end();
    await backend.close();
  }
}

async function add(queue: Queue, name: string, count: number): Promise<void> {
  for (let from = 0; from < count; from += PEER.perBulk) {
    await queue.addBulk(Array.from({ length: Math.min(PEER.perBulk, count - from) }, (_, i) => (
      { name: `${name} ${from + i}`, data: {}, opts: { removeOnComplete: true } })));
  }
}

function completed(worker: Worker, count: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let done = 0;
    const one = (): void => {
      done += 1;
      if (done < count) return;
      worker.off('completed', one);
      resolve();
    };
    worker.on('completed', one);
    worker.once('failed', (_, error) => reject(error));
  });
}
