import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchCluster, BenchDatabase } from './cluster.js';
import type { Grid } from './fill.js';
import { hold, holdChains, holdCount } from './invariants.js';
import { until } from './null-sink.js';
import { NEVER, type Comparison } from './pairs.js';
import { aftermath, fillReminders, isSettled, nameOf, withProduct, withStage, type QueueKind, type Stage } from './reminders.js';
import { makeUsualTable, scheduleUsual, startUsual, type UsualJob } from './usual.js';

const JOBS_AHEAD_MS = 10_000;
/** So long is the usual application given for its first mail after the instant. */
const PATIENCE_MS = 10_000;

/** W12: Redis is flushed at the very instant at which all its reminders are due. */
export async function flushWorkload(cluster: BenchCluster, grid: Grid, people: number): Promise<Comparison> {
  const pending = grid.measures * grid.agencies - people;
  const template = `flush_${pending}`;
  await cluster.template(template, (db) => fillReminders(db, { grid, people, warmUp: people, single: false }));
  return {
    workload: `W12 FLUSHALL as ${pending.toLocaleString('en')} reminders fall due: to the last one fired and told on`, against: 'the usual application on BullMQ and Redis',
    unit: 'ms', measure: 'seconds', gate: 30, aim: 8,
    ours: { name: 'worker on Redis', template, run: (db) => flushed(db, pending) },
    peer: { name: 'usual application', template, run: (db) => flushedAsUsual(db) },
  };
}

/** The worker sweeps as often as by default, each 15 seconds: what is lost with the queue must not wait for that. */
function flushed(db: BenchDatabase, pending: number): Promise<number> {
  return withStage(db, 'redis', (stage) => withProduct(stage, async ({ clock, warm, due, startWorker }) => {
    startWorker({ SWEEP_INTERVAL_MS: '15000' });
    await clock.leapTo(warm);
    await until('the worker works', async () => await isSettled(stage.client) && (await stage.client.query('SELECT 1 FROM notification LIMIT 1')).rowCount === 1);
    await clock.leapTo(new Date(due.getTime() - 60_000));
    await stage.redis?.flushAll();
    await clock.leapTo(due);
    const begin = performance.now();
    await until('the last one', async () => Number((await stage.client.query('SELECT count(*) AS n FROM reminder WHERE fired_at >= $1', [due])).rows[0].n) >= pending && await isSettled(stage.client));
    const ms = performance.now() - begin;
    await holdCount(stage.client, '(SELECT DISTINCT clock_id FROM reminder WHERE fired_at >= $1) r', pending, [due]);
    await holdCount(stage.client, 'notification WHERE created_at >= $1', pending, [due]);
    await holdChains(stage.client);
    return ms;
  }));
}

function flushedAsUsual(db: BenchDatabase): Promise<number> {
  return withStage(db, 'redis', async (stage) => {
    await makeUsualTable(stage.client);
    const jobs = await usualJobs(stage, 1);
    const worker = await startUsual(db.ownerUrl, stage.sink.url, stage.queue);
    try {
      const dueAt = Date.now() + JOBS_AHEAD_MS;
      await scheduleUsual(stage.queue, jobs, dueAt);
      hold(Date.now() < dueAt, 'the jobs of the usual application were due before all lay ready');
      await stage.redis?.flushAll();
      await sleep(dueAt + PATIENCE_MS - Date.now());
      if (stage.sink.people() === 0) return NEVER;
      await until('the last one', () => stage.sink.people() === jobs.length);
      return Date.now() - dueAt;
    } finally {
      await worker.end();
    }
  });
}

/** A worker is killed with as many mails in flight as it takes, and started again at once. */
export interface Killed {
  grid: Grid;
  /** Each mail takes the server so long, so that they are in flight long enough to be killed. */
  delayMs: number;
}

/** W11: kill -9 of a worker with its mails in flight. */
export async function killWorkload(cluster: BenchCluster, { grid, delayMs }: Killed, kind: QueueKind): Promise<Comparison> {
  const all = grid.measures * grid.agencies;
  const template = `kill_${all}`;
  const warmUp = grid.agencies;
  await cluster.template(template, (db) => fillReminders(db, { grid, people: all, warmUp, single: true }));
  return {
    workload: `W11 kill -9 with the mails of a worker in flight, ${(all - warmUp).toLocaleString('en')} due: to the last one`,
    against: `the usual application on BullMQ and ${nameOf(kind)}, its defaults`,
    unit: 'ms', measure: 'seconds', gate: 15, aim: 6,
    ours: { name: `worker on ${nameOf(kind)}`, template, run: (db) => killed(db, kind, warmUp, all - warmUp, delayMs) },
    peer: { name: `usual application on ${nameOf(kind)}`, template, run: (db) => killedAsUsual(db, kind, all - warmUp, delayMs) },
  };
}

const IN_FLIGHT = { ours: 32, usual: 50 } as const;

function killed(db: BenchDatabase, kind: QueueKind, warmUp: number, due: number, delayMs: number): Promise<number> {
  return withStage(db, kind, (stage) => withProduct(stage, async (product) => {
    const { client, sink } = stage;
    const doomed = product.startWorker();
    await product.clock.leapTo(product.warm);
    await until('the warm-up', async () => sink.people() >= warmUp && await isSettled(client));
    sink.forget();
    sink.delay(delayMs);
    await product.clock.leapTo(product.due);
    const sending = async (): Promise<number> => Number((await client.query(`SELECT count(*) AS n FROM mail WHERE status = 'SENDING'`)).rows[0].n);
    await until('mails in flight', async () => sink.people() > 0 && await sending() >= IN_FLIGHT.ours);
    await doomed.kill();
    const begin = performance.now();
    sink.delay(0);
    product.startWorker();
    await until('the last mail', async () => sink.people() >= due && await isSettled(client));
    const ms = performance.now() - begin;
    await aftermath();
    await holdTold(stage, due);
    await holdChains(client);
    return ms;
  }));
}

/** Nobody is told twice but where the product says itself that it could not know: then twice at most, with one Message-ID. */
async function holdTold({ client, sink }: Stage, people: number): Promise<void> {
  hold(sink.people() === people, `${sink.people()} people were written to, not ${people}`);
  const { rows } = await client.query<{ address: string }>(`SELECT DISTINCT m.to_address AS address FROM mail m JOIN mail_attempt a ON a.mail_id = m.id WHERE a.outcome = 'UNCERTAIN'`);
  const uncertain = new Set(rows.map(({ address }) => address));
  const doubled = [...sink.taken].filter(([, { times }]) => times > 1);
  const unsaid = doubled.filter(([address, { times, ids }]) => !uncertain.has(address) || times > 2 || ids.size > 1);
  hold(unsaid.length === 0, `${unsaid.length} people were written to more than once, and nothing says why`);
  copies.push(doubled.length);
}

/** Second copies that the product announced as uncertain, block by block: written down, not gated. */
export const copies: number[] = [];
/** The mails that the usual application sent twice, block by block. */
export const usualCopies: number[] = [];

function killedAsUsual(db: BenchDatabase, kind: QueueKind, due: number, delayMs: number): Promise<number> {
  return withStage(db, kind, async (stage) => {
    const { sink, client } = stage;
    await makeUsualTable(client);
    const doomed = await startUsual(db.ownerUrl, sink.url, stage.queue);
    sink.delay(delayMs);
    await scheduleUsual(stage.queue, await usualJobs(stage, 1), Date.now() + 1_000);
    await until('mails in flight', () => sink.people() >= IN_FLIGHT.usual);
    await doomed.end('SIGKILL');
    const begin = performance.now();
    sink.delay(0);
    const worker = await startUsual(db.ownerUrl, sink.url, stage.queue);
    try {
      await until('the last mail', async () => sink.people() >= due && (await client.query('SELECT 1 FROM usual_reminder WHERE round = 1 AND sent_at IS NULL LIMIT 1')).rowCount === 0);
      const ms = performance.now() - begin;
      await aftermath();
      usualCopies.push([...sink.taken.values()].filter(({ times }) => times > 1).length);
      return ms;
    } finally {
      await worker.end();
    }
  });
}

async function usualJobs({ client }: Stage, round: number): Promise<UsualJob[]> {
  return (await client.query<UsualJob>('SELECT DISTINCT person_id AS person, round FROM usual_reminder WHERE round = $1', [round])).rows;
}
