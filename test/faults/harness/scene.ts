import { fileURLToPath } from 'node:url';
import { allowQueueSchema, stopClocks } from '#database';
import { World } from '../../support/factories.js';
import { startRedisServer, type RedisServer } from '../../support/redis-server.js';
import { startRunningClock, type RunningClock } from '../../support/running-clock.js';
import { startSmtpSink, type SmtpSink } from '../../support/smtp-sink.js';
import { startProcess, type ProductProcess } from '../../support/product-process.js';
import { until } from '../../support/until.js';
import { violations } from './invariants.js';

/** Where the jobs lie. */
export type Backend = 'PostgreSQL' | 'Redis';

/** See faulty-process.mjs. `at` is a regular expression over SQL. */
export interface Fault {
  kill?: { at: string; nth?: number; when?: 'before' | 'after' | 'together' };
  block?: { at: string; nth?: number; ms: number };
  skewMs?: number;
  rewrite?: [string, string][];
}

/** Each with a handler and a liaison who get one urgent mail when their task is a day late. */
const AGENCIES = ['NDRC', 'MIIT', 'MOST', 'MOF', 'MOE', 'MOFCOM', 'MPS', 'CAC', 'NEA', 'PBC'];
/** Their clocks stop before their step is due: nobody may hear of them. */
const FINISHED = ['STA', 'MCA', 'MFA'];
const FAULTY_PROCESS = fileURLToPath(new URL('./faulty-process.mjs', import.meta.url));

/** The variables that make a process faulty. */
export function faulty(fault: Fault): Record<string, string> {
  return Object.keys(fault).length === 0 ? {} : { NODE_OPTIONS: `--import=${FAULTY_PROCESS}`, DUBAN_FAULT: JSON.stringify(fault) };
}

/** Worker processes, a mail server and the queue's server around thirteen tasks, ten of which have a step due on Monday at nine. */
export class Scene {
  readonly expected: string[] = [];
  readonly silent: string[] = [];
  readonly hopeless: string[] = [];
  readonly workers: ProductProcess[] = [];

  private constructor(readonly world: World, readonly sink: SmtpSink, readonly clock: RunningClock, readonly redis: RedisServer | null) {}

  /** `time`: where the office's clock starts on that Monday, 2016-07-04; from there it runs at the pace of real time. `fill`: another cast. */
  static async open(backend: Backend, time = '09:00', fill = (world: World): Promise<Cast> => thirteen(world, time)): Promise<Scene> {
    const world = await World.open();
    const sink = await startSmtpSink();
    const redis = backend === 'Redis' ? await startRedisServer() : null;
    if (redis === null) await allowQueueSchema(world.database.ownerUrl, decodeURIComponent(new URL(world.database.url).username));
    const { expected, silent, from } = await fill(world);
    const scene = new Scene(world, sink, await startRunningClock(world.owner, from), redis);
    scene.expected.push(...expected);
    scene.silent.push(...silent);
    return scene;
  }

  async close(): Promise<void> {
    for (const worker of this.workers) await worker.kill();
    await this.clock.stop();
    await this.sink.stop();
    await this.world.close();
    await this.redis?.dispose();
  }

  /** A worker process as in production, with what is to go wrong in it. */
  start(fault: Fault = {}, variables: Record<string, string> = {}): ProductProcess {
    const worker = startProcess('worker', {
      DATABASE_URL: this.world.database.url, SMTP_URL: this.sink.url, PUBLIC_URL: 'https://duban.example',
      SWEEP_INTERVAL_MS: '300', RELAY_INTERVAL_MS: '100', MAIL_LOST_AFTER_SECONDS: '3',
      ...(this.redis === null ? {} : { REDIS_URL: this.redis.url }),
      ...faulty(fault),
      ...variables,
    });
    this.workers.push(worker);
    return worker;
  }

  /** Starts so many workers, and waits until all of them are at work. */
  async startAll(count: number): Promise<void> {
    const workers = Array.from({ length: count }, () => this.start());
    await this.until('the workers have started', () => workers.every((worker) => worker.started()));
  }

  /** Waits as long as the workers get on. */
  until(what: string, met: () => Promise<boolean> | boolean): Promise<void> {
    return until(what, met, { trace: () => this.done(), told: () => this.workers.map((worker) => worker.errors()).join('') });
  }

  /** How much the workers have done; null while the database is away. */
  private async done(): Promise<unknown> {
    const rows = await this.world.rows(
      `SELECT (SELECT count(*) FROM event) AS events, (SELECT count(*) FROM outbox) AS outbox, (SELECT count(*) FROM notification) AS notices,
              (SELECT count(*) FROM mail_attempt) AS begun, (SELECT count(*) FROM mail_attempt WHERE finished_at IS NOT NULL) AS ended`).catch(() => null);
    return { rows, taken: this.sink.mails.length };
  }

  /** Waits until nothing is left to do; where all that waits is put off to a later instant, leaps there. */
  async settle(): Promise<void> {
    await this.until('all settled', async () => {
      const [row] = await this.world.rows<{ open: number; sending: number; next: Date | null }>(
        `SELECT (SELECT count(*) FROM outbox)::int + (SELECT count(*) FROM notification WHERE status = 'PENDING' AND urgent)::int
                  + (SELECT count(*) FROM mail WHERE status IN ('PENDING', 'SENDING'))::int
                  + (SELECT count(*) FROM clock WHERE status = 'RUNNING' AND next_at <= duban_now())::int AS open,
                (SELECT count(*) FROM mail WHERE status = 'SENDING')::int AS sending,
                (SELECT min(greatest(at, mail_free_at(domain, duban_now()))) FROM (
                   SELECT mail_domain(to_address) AS domain, min(not_before) AS at FROM mail WHERE status = 'PENDING' GROUP BY 1) m) AS next`);
      if (row?.sending === 0 && row.next !== null && row.next > this.clock.now()) await this.clock.leapTo(row.next);
      return row?.open === 0 && (await this.world.count('reminder')) > 0;
    });
  }

  /** What is broken now, in words. */
  violations(): Promise<string[]> {
    return violations({ world: this.world, sink: this.sink, now: this.clock.now(), expected: this.expected, silent: this.silent, hopeless: this.hopeless });
  }
}

/** Who is in a scene: addresses that must be told, and that must not; and the instant from which the office's clock runs. */
export interface Cast {
  expected: readonly string[];
  silent: readonly string[];
  from: Date;
}

async function thirteen(world: World, time: string): Promise<Cast> {
  // After T-1, so that late+1, on Monday at 09:00, is the first step of every ladder.
  await world.at('2016-07-01', '10:00');
  const expected: string[] = [];
  const silent: string[] = [];
  for (const agency of [...AGENCIES, ...FINISHED]) {
    const address = (who: string): string => `${who}@${agency.toLowerCase()}.example`;
    const handlerId = await world.person(agency, ['HANDLER'], { email: address('handler') });
    await world.person(agency, ['LIAISON'], { email: address('liaison') });
    const taskId = await world.task({ agency, due: '2016-07-01', handlerId, title: `${agency}的任务` });
    await world.clock(taskId, 'COMPLETION', '2016-07-01', { agency });
    const over = FINISHED.includes(agency);
    if (over) await world.tx((tx) => stopClocks(tx, taskId, ['COMPLETION']));
    (over ? silent : expected).push(address('handler'), address('liaison'));
  }
  return { expected, silent, from: await world.at('2016-07-04', time) };
}
