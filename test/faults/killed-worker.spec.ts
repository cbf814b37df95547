import { jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { allowQueueSchema, stopClocks } from '#database';
import { verifyAudit } from '#workflow';
import { describeRedis } from '../support/describe-redis.js';
import { World } from '../support/factories.js';
import { startRedisServer, type RedisServer } from '../support/redis-server.js';
import { startRunningClock, type RunningClock } from '../support/running-clock.js';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink.js';
import { startWorkerProcess, type WorkerProcess } from '../support/worker-process.js';

jest.setTimeout(120_000);

/** Each with a handler, a liaison and a task that is a day late: 20 people who get one urgent mail each. */
const AGENCIES = ['NDRC', 'MIIT', 'MOST', 'MOF', 'MOE', 'MOFCOM', 'MPS', 'CAC', 'NEA', 'PBC'];
/** Their clocks stop before their step is due: nobody may hear of them. */
const FINISHED = ['STA', 'MCA', 'MFA'];

let world: World;
let sink: SmtpSink;
let clock: RunningClock;
let workers: WorkerProcess[] = [];
let expected: string[] = [];

beforeEach(async () => {
  world = await World.open();
  sink = await startSmtpSink();
  expected = [];
  // After T-1, so that late+1, on Monday at 09:00, is the first step of every ladder.
  await world.at('2016-07-01', '10:00');
  for (const agency of [...AGENCIES, ...FINISHED]) {
    const address = (who: string): string => `${who}@${agency.toLowerCase()}.example`;
    const handlerId = await world.person(agency, ['HANDLER'], { email: address('handler') });
    await world.person(agency, ['LIAISON'], { email: address('liaison') });
    const taskId = await world.task({ agency, due: '2016-07-01', handlerId, title: `${agency}的任务` });
    await world.clock(taskId, 'COMPLETION', '2016-07-01', { agency });
    if (FINISHED.includes(agency)) await world.tx((tx) => stopClocks(tx, taskId, ['COMPLETION']));
    else expected.push(address('handler'), address('liaison'));
  }
  clock = await startRunningClock(world.owner, await world.at('2016-07-04', '09:00'));
});

afterEach(async () => {
  for (const worker of workers) await worker.kill();
  workers = [];
  await clock.stop();
  await sink.stop();
  await world.close();
});

function startWorker(more: Record<string, string>): WorkerProcess {
  const worker = startWorkerProcess({
    DATABASE_URL: world.database.url, SMTP_URL: sink.url, PUBLIC_URL: 'https://duban.example',
    SWEEP_INTERVAL_MS: '300', RELAY_INTERVAL_MS: '100', MAIL_LOST_AFTER_SECONDS: '3', ...more,
  });
  workers.push(worker);
  return worker;
}

async function until(what: string, met: () => Promise<boolean> | boolean, seconds = 40): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  while (!(await met())) {
    if (performance.now() > end) throw new Error(`${what}: not within ${seconds} s. ${workers.map((worker) => worker.errors()).join('')}`);
    await sleep(50);
  }
}

/** Whether nothing waits any more; where all that waits is put off to a later instant, leaps there. */
async function settled(): Promise<boolean> {
  const [row] = await world.rows<{ open: number; sending: number; next: Date | null }>(
    `SELECT (SELECT count(*) FROM outbox)::int + (SELECT count(*) FROM notification WHERE status = 'PENDING' AND urgent)::int
              + (SELECT count(*) FROM mail WHERE status IN ('PENDING', 'SENDING'))::int AS open,
            (SELECT count(*) FROM mail WHERE status = 'SENDING')::int AS sending,
            (SELECT min(not_before) FROM mail WHERE status = 'PENDING') AS next`);
  if (row?.sending === 0 && row.next !== null && row.next > clock.now()) await clock.leapTo(row.next);
  return row?.open === 0 && sink.mails.length >= expected.length;
}

/** Kills the worker while the server has messages that it has not answered yet, starts another, and looks at what is left. */
async function killAndRecover(variables: Record<string, string>): Promise<void> {
  sink.behave('*', { kind: 'delay', milliseconds: 500 });
  const first = startWorker(variables);
  await until('mails in flight', () => sink.mails.length >= 6);
  await first.kill();
  const killedAt = performance.now();
  // What the dead process had sent to PostgreSQL may still be carried out.
  await sleep(200);
  const inFlight = await world.rows<{ messageId: string }>(`SELECT message_id FROM mail WHERE status = 'SENDING'`);
  expect(inFlight.length).toBeGreaterThan(0);
  sink.accept();

  const second = startWorker(variables);
  await until('all settled', settled);
  // The dead worker's jobs come back when their locks run out (10 s, looked for every 5 s): they must find nothing to do.
  await sleep(Math.max(0, killedAt + 16_000 - performance.now()));
  expect(await second.stop()).toBe(0);
  await expectOnceEach(new Set(inFlight.map(({ messageId }) => messageId)));
}

async function expectOnceEach(inFlight: ReadonlySet<string>): Promise<void> {
  // From the mail server's own log: everybody was told of his step by one message, and nobody else of anything.
  const messages = new Map<string, string[]>();
  for (const { to, messageId } of sink.mails) messages.set(to.join(), [...(messages.get(to.join()) ?? []), messageId ?? '']);
  expect([...messages.keys()].sort()).toEqual([...expected].sort());
  const distinct = [...messages.values()].map((ids) => new Set(ids).size);
  expect(distinct).toEqual(expected.map(() => 1));

  // A message came twice only where the product says itself that it could not know; never three times.
  const uncertain = new Set((await world.rows<{ messageId: string }>(
    `SELECT m.message_id FROM mail m JOIN mail_attempt a ON a.mail_id = m.id WHERE a.outcome = 'UNCERTAIN'`)).map(({ messageId }) => messageId));
  expect([...inFlight].filter((messageId) => !uncertain.has(messageId))).toEqual([]);
  const twice = [...messages.values()].filter((ids) => ids.length > 1);
  expect(twice.every((ids) => ids.length === 2 && uncertain.has(ids[0] ?? ''))).toBe(true);
  expect(twice.length).toBeGreaterThan(0);

  // From PostgreSQL: every due step fired once and was told once to each; nothing waits; the trail proves itself.
  expect(await world.rows(`SELECT DISTINCT status FROM mail`)).toEqual([{ status: 'SENT' }]);
  expect(await world.count('mail_attempt WHERE finished_at IS NULL')).toBe(0);
  expect(await world.rows(`SELECT c.status, count(r.*)::int AS steps FROM clock c LEFT JOIN reminder r ON r.clock_id = c.id GROUP BY 1 ORDER BY 1`))
    .toEqual([{ status: 'RUNNING', steps: AGENCIES.length }, { status: 'STOPPED', steps: 0 }]);
  expect(await world.rows(`SELECT 1 FROM notification n JOIN reminder r ON r.event_id = n.event_id GROUP BY r.clock_id, r.due_on, r.step, n.person_id HAVING count(*) > 1`)).toEqual([]);
  expect(await world.outbox()).toEqual([]);
  // The factory puts tasks into the table without events; the chains and the clocks' events must hold all the same.
  const { problems } = await verifyAudit(world.owner);
  expect(problems.filter(({ what }) => !what.startsWith('task'))).toEqual([]);
}

describe('a worker process killed while mails are in flight', () => {
  it('loses nothing and doubles nothing but what is uncertain, on PostgreSQL alone', async () => {
    await allowQueueSchema(world.database.ownerUrl, decodeURIComponent(new URL(world.database.url).username));
    await killAndRecover({});
  });
});

describeRedis('a worker process killed while mails are in flight, with Redis', () => {
  let redis: RedisServer | null = null;
  afterEach(async () => { await redis?.dispose(); });

  it('loses nothing and doubles nothing but what is uncertain', async () => {
    redis = await startRedisServer();
    await killAndRecover({ REDIS_URL: redis.url });
  });
});
