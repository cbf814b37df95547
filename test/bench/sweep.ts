import { Books, sweep, sweepOnce } from '#workflow';
import { withClient, type BenchCluster, type BenchDatabase } from './cluster.js';
import { fillClocks, fillRegister, fillTasks, type Grid } from './fill.js';
import { hold, holdChains, holdCount } from './invariants.js';
import type { Comparison } from './pairs.js';
import { build, timed, withDatabase, workingDays, ZONE } from './world.js';

const DATES = { first: 12, gap: 1, count: 180 } as const;
const PEER_CLOCKS = 1_000;
const SWEEPS = { warmUp: 200, measured: 2_000 } as const;
/** A burst of something else on the machine must not decide a mean of 0.3 ms: the median of so many parts does. */
const PARTS = 10;

export interface SweepSize {
  /** Tasks x clocks of each is how many clocks run. */
  grid: Grid;
  perTask: number;
  due: number;
}

/** What is only written down: how long all the due clocks took, in each block. */
export interface DueTimes {
  due: number;
  clocks: number;
  ms: number[];
}

/** W5: a sweep that finds nothing due among a million clocks, against one among a thousand; then the due ones. */
export async function sweepWorkload(cluster: BenchCluster, size: SweepSize): Promise<{ comparison: Comparison; dueTimes: DueTimes }> {
  const clocks = size.grid.measures * size.grid.agencies * size.perTask;
  const many = `sweep_${clocks}`;
  const few = `sweep_${PEER_CLOCKS}`;
  await cluster.template(many, (db) => fill(db, size.grid, size.perTask, size.due));
  await cluster.template(few, (db) => fill(db, { measures: PEER_CLOCKS / 40, agencies: 40 }, 1, 0));
  const dueTimes: DueTimes = { due: size.due, clocks, ms: [] };
  return {
    dueTimes,
    comparison: {
      workload: `W5 sweep with ${clocks.toLocaleString('en')} running clocks, 0 due`, against: `the same with ${PEER_CLOCKS.toLocaleString('en')} clocks`,
      unit: 'ms', measure: 'times', gate: 2, aim: 1.2,
      ours: { name: many, template: many, run: async (db) => {
        const ms = await idle(db, clocks);
        dueTimes.ms.push(await burst(db, size.due));
        return ms;
      } },
      peer: { name: few, template: few, run: (db) => idle(db, PEER_CLOCKS) },
    },
  };
}

/** Tasks with their running clocks; the clocks of `dueFirst` tasks fall due on the first date. */
export function fill(db: BenchDatabase, grid: Grid, perTask: number, dueFirst: number): Promise<void> {
  return build(db, async (client, book) => {
    const dates = workingDays(book, DATES.first, DATES.gap, DATES.count);
    await fillRegister(client, grid);
    await fillTasks(client, grid, dates);
    await fillClocks(client, book, dates, { perTask, dueFirst });
  });
}

/** Milliseconds of one sweep that finds nothing. */
async function idle(db: BenchDatabase, clocks: number): Promise<number> {
  await withClient(db.ownerUrl, (client) => holdCount(client, `clock WHERE status = 'RUNNING' AND next_at > duban_now()`, clocks));
  return withDatabase(db, 'duban_worker', async (worker) => {
    const books = new Books(ZONE);
    const some = async (n: number): Promise<void> => {
      for (let i = 0; i < n; i += 1) hold((await sweepOnce(worker, books)).clocks === 0, 'a clock that is not due was claimed');
    };
    await some(SWEEPS.warmUp);
    const parts: number[] = [];
    for (let i = 0; i < PARTS; i += 1) parts.push(await timed(() => some(SWEEPS.measured / PARTS)) * PARTS / SWEEPS.measured);
    return parts.sort((a, b) => a - b)[PARTS / 2] ?? Number.NaN;
  });
}

/** Lets the first date's reminders become due and fires them, with so many sweeps side by side; answers the milliseconds. */
export async function burst(db: BenchDatabase, due: number, workers = 1): Promise<number> {
  return withClient(db.ownerUrl, async (client) => {
    await client.query('UPDATE simulated_time SET now = (SELECT min(next_at) FROM clock) + interval \'1 second\'');
    await holdCount(client, 'clock WHERE next_at <= duban_now()', due);
    await client.query('CHECKPOINT');
    const ms = await withDatabase(db, 'duban_worker', async (worker) => {
      const books = new Books(ZONE);
      return timed(async () => {
        const done = await Promise.all(Array.from({ length: workers }, () => sweep(worker, books)));
        hold(sum(done.map((d) => d.clocks)) === due && sum(done.map((d) => d.reminded + d.escalated)) === due, `${JSON.stringify(done)} for ${due} due clocks`);
      });
    });
    await holdCount(client, 'reminder r JOIN event e ON e.id = r.event_id JOIN outbox o ON o.event_id = e.id', due);
    await holdCount(client, '(SELECT DISTINCT clock_id, due_on, step FROM reminder) r', due);
    await holdCount(client, 'clock WHERE next_at <= duban_now()', 0);
    await holdChains(client);
    return ms;
  });
}

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
