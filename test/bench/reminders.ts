import type pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { allowQueueSchema, Database } from '#database';
import type { QueueBackendOptions } from '#queue';
import { startProcess, type ProductProcess } from '../support/product-process.js';
import { startRedisServer, type RedisServer } from '../support/redis-server.js';
import { startRunningClock, type RunningClock } from '../support/running-clock.js';
import { withClient, type BenchDatabase } from './cluster.js';
import { fillClocks, fillRegister, fillTasks, type Grid } from './fill.js';
import { startNullSink, until, type NullSink } from './null-sink.js';
import { build, workingDays, ZONE } from './world.js';

export type QueueKind = QueueBackendOptions['kind'];
export const nameOf = (kind: QueueKind): string => (kind === 'redis' ? 'Redis' : 'PostgreSQL');

export interface Reminders {
  /** A task for each of its fields, reminded of at nine of one day, as often as it has clocks: one, if not told otherwise. */
  grid: Grid;
  perTask?: number;
  /** So many people have the tasks, each as many as the next. */
  people: number;
  /** So many tasks' reminders are due a working day earlier, to warm up with. */
  warmUp: number;
  /** As mails of their own; else as lines of a digest. */
  single: boolean;
}

/** Tasks in their handlers' hands, each with its completion clock at the first step of its ladder. */
export function fillReminders(db: BenchDatabase, { grid, people, warmUp, single, perTask = 1 }: Reminders): Promise<void> {
  return build(db, async (client, book) => {
    const dates = workingDays(book, 12, 1, 2);
    await fillRegister(client, grid);
    await fillTasks(client, grid, dates);
    await client.query(
      `INSERT INTO person (name, email) SELECT '承办人' || i, 'p' || i || '@bench.example' FROM generate_series(1, $1::int) i`, [people]);
    await client.query(
      `UPDATE task SET status = 'IN_PROGRESS', reporting = 'none', held_by = 'OWNER', held_by_agency = agency_code, held_since = duban_now(), handler_id = p.id
         FROM (SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM task) t JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM person WHERE email LIKE 'p%@bench.example') p ON p.n = t.n % $1
        WHERE task.id = t.id`, [people]);
    await client.query(`INSERT INTO holding (task_id, held_by, agency_code, from_at) SELECT id, 'OWNER', agency_code, held_since FROM task`);
    if (single) {
      await client.query(
        `INSERT INTO mail_preference (person_id, version, choices, changed_at) SELECT id, 1, '{"task.reminder": "SINGLE"}', duban_now() FROM person WHERE email LIKE 'p%@bench.example'`);
    }
    await fillClocks(client, book, dates, { perTask, dueFirst: warmUp });
  });
}

/** What both sides stand in: a mail server, a queue's server where there is one, the block's database. */
export interface Stage {
  db: BenchDatabase;
  client: pg.Client;
  sink: NullSink;
  redis: RedisServer | null;
  queue: QueueBackendOptions;
}

export async function withStage<T>(db: BenchDatabase, kind: QueueKind, work: (stage: Stage) => Promise<T>): Promise<T> {
  const sink = await startNullSink();
  const redis = kind === 'redis' ? await startRedisServer() : null;
  try {
    return await withClient(db.ownerUrl, (client) => work({
      db, client, sink, redis,
      queue: redis === null ? { kind: 'postgres', databaseUrl: db.ownerUrl } : { kind: 'redis', redis: { mode: 'single', url: redis.url } },
    }));
  } finally {
    await sink.stop();
    await redis?.dispose();
  }
}

/** The product at work in processes of its own, on an office's clock that runs at the pace of real time and leaps where it is told. */
export interface Product {
  clock: RunningClock;
  /** The two instants at which steps are due: the warm-up's, and the one that is measured. */
  warm: Date;
  due: Date;
  workers: ProductProcess[];
  startWorker(variables?: Record<string, string>): ProductProcess;
}

/** As by default, but for the sweep, which looks each second instead of each 15. */
const WORKER = { SWEEP_INTERVAL_MS: '1000', PUBLIC_URL: 'https://duban.example' } as const;

export async function withProduct<T>({ db, sink, redis, client }: Stage, work: (product: Product) => Promise<T>): Promise<T> {
  const { rows: [steps] } = await client.query<{ warm: Date; due: Date }>('SELECT min(next_at) AS warm, max(next_at) AS due FROM clock');
  if (steps === undefined) throw new Error('no clocks');
  if (redis === null) await allowQueueSchema(db.ownerUrl, decodeURIComponent(new URL(db.url).username));
  const owner = new Database({ url: db.ownerUrl, role: 'owner', zone: ZONE, poolSize: 1 });
  const clock = await startRunningClock(owner, new Date(steps.warm.getTime() - 30_000));
  const workers: ProductProcess[] = [];
  const startWorker = (variables: Record<string, string> = {}): ProductProcess => {
    const worker = startProcess('worker', { DATABASE_URL: db.url, SMTP_URL: sink.url, ...(redis === null ? {} : { REDIS_URL: redis.url }), ...WORKER, ...variables });
    workers.push(worker);
    return worker;
  };
  try {
    return await work({ clock, ...steps, workers, startWorker });
  } finally {
    for (const worker of workers) await worker.kill();
    await clock.stop();
    await owner.close();
  }
}

/** Nothing of what was begun is left: no event to be told, no mail to be sent. */
export async function isSettled(client: pg.Client): Promise<boolean> {
  const { rows: [row] } = await client.query<{ open: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM outbox) OR EXISTS (SELECT 1 FROM mail WHERE status IN ('PENDING', 'SENDING')) OR EXISTS (SELECT 1 FROM clock WHERE next_at <= (SELECT duban_now())) AS open`);
  return row?.open === false;
}

const DIGESTS_LEAVE = 10 * 60_000;
/** So long before an instant the office's clock leaps, and then goes on to it: who waits for the instant can see it come, as in life. */
const BEFORE_MS = 3_000;

/** Lets an instant come; answers when it came, by `performance.now()`. */
export async function instantComes({ clock }: Product, at: Date): Promise<number> {
  await clock.leapTo(new Date(at.getTime() - BEFORE_MS));
  await until('the instant', () => clock.now() >= at);
  return performance.now();
}

/** Lets so many steps be due at an instant and waits for the digests that tell of them, ten minutes later; answers the milliseconds of both without the waiting. */
export async function digestsOf({ sink, client }: Stage, product: Product, at: Date, due: number, mails: number): Promise<number> {
  const begin = await instantComes(product, at);
  await until('the steps', async () => await isSettled(client) && Number((await client.query(`SELECT count(*) AS n FROM notification WHERE status = 'PENDING'`)).rows[0].n) >= due, 3_600);
  const told = performance.now() - begin;
  const leave = await instantComes(product, new Date(at.getTime() + DIGESTS_LEAVE));
  await until('the digests', async () => sink.people() >= mails && await isSettled(client), 3_600);
  return told + performance.now() - leave;
}

/** What comes too late to be counted, a second copy say, is given so long. */
export const AFTERMATH_MS = 1_500;
export const aftermath = (): Promise<void> => sleep(AFTERMATH_MS);
