import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchCluster, BenchDatabase } from './cluster.js';
import { hold, holdChains, holdCount } from './invariants.js';
import { until } from './null-sink.js';
import type { Comparison } from './pairs.js';
import { digestsOf, fillReminders, nameOf, withProduct, withStage, type Product, type QueueKind, type Reminders, type Stage } from './reminders.js';
import { signIn, withServer } from './server.js';
import { AGENCY } from './world.js';

/** Requests are sent at this pace whether or not those before them are answered: a storm must not slow its own measuring. */
const EVERY_MS = 25;
const QUIET_MS = 10_000;

/** What is only written down: how long each storm took. */
export interface StormTimes {
  reminders: number;
  people: number;
  ms: number[];
}

/** The herd of 09:00: everybody is reminded of much in one minute, hears of it in one digest, and the API goes on answering. */
export async function herdWorkload(cluster: BenchCluster, size: Reminders, kind: QueueKind): Promise<{ comparison: Comparison; storms: StormTimes }> {
  const reminders = size.grid.measures * size.grid.agencies * (size.perTask ?? 1) - size.warmUp;
  const template = `herd_${reminders}`;
  await cluster.template(template, (db) => fillReminders(db, size));
  const storms: StormTimes = { reminders, people: size.people, ms: [] };
  const [n, p] = [reminders.toLocaleString('en'), size.people.toLocaleString('en')];
  return {
    storms,
    comparison: {
      workload: `Herd: ${n} reminders of ${p} people at 09:00, p99 of the inbox`, against: `the same on a quiet morning, worker on ${nameOf(kind)}`,
      unit: 'ms', measure: 'times', gate: 3, aim: 2,
      ours: { name: `storm on ${nameOf(kind)}`, template, run: (db) => morning(db, kind, size, (stage, product, latencies) => storm(stage, product, latencies, storms)) },
      peer: { name: `quiet on ${nameOf(kind)}`, template, run: (db) => morning(db, kind, size, () => sleep(QUIET_MS)) },
    },
  };
}

/** API and worker in processes of their own, warmed up; answers the p99 of the requests made while `work` went on. */
function morning(db: BenchDatabase, kind: QueueKind, { warmUp, people }: Reminders, work: (stage: Stage, product: Product, latencies: Load) => Promise<void>): Promise<number> {
  return withStage(db, kind, (stage) => withProduct(stage, (product) => withServer('ours', db.url, null, async (base) => {
    product.startWorker();
    await digestsOf(stage, product, product.warm, warmUp, Math.min(warmUp, people));
    stage.sink.forget();
    await product.clock.leapTo(new Date(product.due.getTime() - 15_000));
    const load = new Load(`${base}/inbox`, { authorization: `Bearer ${await signIn(base, `${AGENCY.toLowerCase()}.liaison`)}` });
    load.start();
    await sleep(2_000);
    load.forget();
    await work(stage, product, load);
    return load.end();
  })));
}

async function storm(stage: Stage, product: Product, load: Load, { reminders, people, ms }: StormTimes): Promise<void> {
  ms.push(await digestsOf(stage, product, product.due, reminders, people));
  await load.quiet();
  hold(stage.sink.people() === people, `${stage.sink.people()} people got a digest, not ${people}`);
  hold([...stage.sink.taken.values()].every(({ times }) => times === 1), 'somebody was written to more than once');
  await holdCount(stage.client, `notification WHERE status = 'MAILED' AND created_at >= $1`, reminders, [product.due]);
  await holdCount(stage.client, '(SELECT DISTINCT clock_id FROM reminder WHERE fired_at >= $1) r', reminders, [product.due]);
  await holdChains(stage.client);
}

/** Requests at a steady pace, with how long each took. */
class Load {
  private latencies: number[] = [];
  private failed = 0;
  private open = 0;
  private timer: NodeJS.Timeout | null = null;
  private readonly agent = new Agent({ keepAlive: true });

  constructor(private readonly url: string, private readonly headers: Record<string, string>) {}

  start(): void {
    this.timer = setInterval(() => this.ask(), EVERY_MS);
  }

  forget(): void {
    this.latencies = [];
  }

  /** Asks no more and waits for the last answer. */
  async quiet(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await until('the last answers', () => this.open === 0);
  }

  /** The p99 in milliseconds; every request must have been answered. */
  async end(): Promise<number> {
    await this.quiet();
    this.agent.destroy();
    hold(this.failed === 0, `${this.failed} requests failed`);
    const sorted = this.latencies.sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN;
  }

  private ask(): void {
    const begin = performance.now();
    this.open += 1;
    const fail = (): void => { this.failed += 1; this.open -= 1; };
    request(this.url, { agent: this.agent, headers: this.headers }, (response) => {
      response.resume().on('error', fail).on('end', () => {
        this.open -= 1;
        this.latencies.push(performance.now() - begin);
        if (response.statusCode !== 200) this.failed += 1;
      });
    }).on('error', fail).end();
  }
}
