import { randomUUID } from 'node:crypto';
import { Queue } from 'bullmq';
import { configureQueueBackend, JOB_NAMES, MAX_IDS_PER_JOB, QUEUES, type QueueBackend } from '#queue';
import { World, ZONE } from '../../../test/support/factories.js';
import { describeRedis } from '../../../test/support/describe-redis.js';
import { startRedisServer, type RedisServer } from '../../../test/support/redis-server.js';
import { createWorkerApp, type WorkerApp } from './create-worker-app.js';
import type { WorkerSettings } from './settings.js';

/** Everything in the product's tables, as a sum for each: what a job changed shows. */
async function everyRow(world: World): Promise<Record<string, string>> {
  const tables = await world.rows<{ name: string }>(`SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`);
  const sums: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await world.rows<{ sum: string }>(`SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS sum FROM "${name}" t`);
    sums[name] = row?.sum ?? '';
  }
  return sums;
}

/** What somebody who reaches the queue, but not the database, can put into it: any name, any data, his own options. */
function tellsOfForgedJobs(open: (world: World) => Promise<WorkerSettings['queue']>): void {
  let world: World;
  let app: WorkerApp;
  let backend: QueueBackend;
  let queues: Record<keyof typeof QUEUES, Queue>;
  const ids = { sent: '', failed: '', tomorrow: '', told: '', task: '', person: '' };

  beforeAll(async () => {
    world = await World.open();
    await world.at('2016-06-01', '10:00');
    ids.person = await world.person('MIIT', ['LIAISON', 'HANDLER']);
    ids.task = await world.task({ due: '2016-07-01', handlerId: ids.person });
    const mail = async (status: string, key: string): Promise<string> => (await world.rows<{ id: string }>(
      `INSERT INTO mail (message_id, dedupe_key, kind, person_id, to_address, to_name, locale, subject, text, html, raw, raw_sha256, status, not_before, created_at)
       VALUES ($2, $2, 'digest', $1, 'a@miit.example', '某人', 'zh', '督办', '正文', '正文', 'x'::bytea, repeat('a', 64), $3, $4::timestamptz, duban_now()) RETURNING id`,
      [ids.person, key, status, key === 'tomorrow' ? '2016-06-02T02:00:00Z' : '2016-06-01T01:00:00Z']))[0]?.id ?? '';
    ids.sent = await mail('SENT', 'sent');
    ids.failed = await mail('FAILED', 'failed');
    ids.tomorrow = await mail('PENDING', 'tomorrow');
    // Told already: its row of the outbox is gone.
    ids.told = (await world.events({ type: 'task.dispatched', taskId: ids.task, agency: 'MIIT' }))[0] ?? '';
    await world.run('DELETE FROM outbox');
    const queue = await open(world);
    app = await createWorkerApp({
      databaseUrl: world.database.url, poolSize: 5, zone: ZONE, queue, smtpUrl: null, from: { name: '督办', address: 'duban@office.example' }, publicUrl: 'https://duban.example',
      files: { folder: 'unused', s3: null }, mailLostAfterSeconds: 120, mailLimits: { all: null, each: null, domains: new Map() }, sweepIntervalMs: 300, relayIntervalMs: 100, mode: 'stepped',
    });
    backend = await configureQueueBackend(queue);
    queues = {
      ticks: new Queue(QUEUES.ticks.name, backend.queue), events: new Queue(QUEUES.events.name, backend.queue), mail: new Queue(QUEUES.mail.name, backend.queue),
    };
  });
  afterAll(async () => {
    for (const queue of Object.values(queues)) await queue.close();
    await app.close();
    await backend.close();
    await world.close();
  });

  /** Puts it in, kept after its end whatever that is; answers how it ended and why. */
  async function forged(key: keyof typeof QUEUES, name: string, data: unknown, options: object = {}): Promise<{ state: string; reason: string; attempts: number }> {
    const job = await queues[key].add(name, data, { removeOnComplete: false, removeOnFail: false, ...options });
    const id = job.id ?? '';
    for (;;) {
      const state = await queues[key].getJobState(id);
      const found = state === 'completed' || state === 'failed' ? await queues[key].getJob(id) : undefined;
      if (found !== undefined) return { state, reason: found.failedReason ?? '', attempts: found.attemptsMade };
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  const many = Array.from({ length: MAX_IDS_PER_JOB + 1 }, () => randomUUID());
  const REFUSED: readonly [string, keyof typeof QUEUES, string, unknown, RegExp][] = [
    ['a name that is no job', 'mail', 'mail.forge', { to: 'mallory@example.org' }, /^No job is called "mail\.forge"$/],
    ['a name with a line of a log in it', 'mail', 'x\nall is well', {}, /^No job is called "x\\nall is well"$/],
    ['a name of every object', 'ticks', 'constructor', {}, /^No job is called "constructor"$/],
    ['a name of every object’s prototype', 'ticks', '__proto__', {}, /^No job is called "__proto__"$/],
    ['a mail instead of its id', 'mail', 'mail.send', { mail: { to: 'mallory@example.org', subject: 'pay' } }, /^The payload of mail\.send .* can't be read$/],
    ['a text', 'mail', 'mail.send', 'mailIds', /can't be read$/],
    ['a number', 'events', 'events.fanout', 7, /can't be read$/],
    ['nothing', 'events', 'events.fanout', null, /can't be read$/],
    ['a list', 'events', 'events.fanout', [[]], /can't be read$/],
    ['an object for a list', 'events', 'events.fanout', { eventIds: { length: 1, 0: randomUUID() } }, /can't be read$/],
    ['SQL for an id', 'mail', 'mail.send', { mailIds: [`${randomUUID()}' OR true --`] }, /can't be read$/],
    ['words for ids', 'events', 'events.fanout', { eventIds: ['a', 'b', 'c'] }, /can't be read$/],
    ['one more id than a job may have', 'mail', 'mail.send', { mailIds: many }, /can't be read$/],
    ['a hundred thousand ids', 'events', 'events.fanout', { eventIds: Array.from({ length: 100_000 }, (_, i) => `id-${i}`) }, /can't be read$/],
  ];
  it.each(REFUSED)('%s is refused at once with its reason, however many attempts it asks for, and changes nothing', async (_what, key, name, data, reason) => {
    const before = await everyRow(world);
    expect(await forged(key, name, data, { attempts: 1_000 })).toEqual({ state: 'failed', reason: expect.stringMatching(reason) as string, attempts: 1 });
    expect(await everyRow(world)).toEqual(before);
  });

  it('ids that are not there, of another kind, told already, sent already, given up or not yet due: no mail, no row', async () => {
    const before = await everyRow(world);
    const nobody = Array.from({ length: MAX_IDS_PER_JOB }, () => randomUUID());
    for (const mailIds of [nobody, [ids.task, ids.person, ids.told], [ids.sent, ids.sent], [ids.failed], [ids.tomorrow]]) {
      expect({ mailIds: mailIds.length, ...await forged('mail', 'mail.send', { mailIds, to: 'mallory@example.org', status: 'PENDING' }) }).toEqual({ mailIds: mailIds.length, state: 'completed', reason: '', attempts: 1 });
    }
    for (const eventIds of [nobody, [ids.task, ids.person, ids.sent], [ids.told, ids.told]]) {
      expect(await forged('events', 'events.fanout', { eventIds, agency: 'MOF' })).toMatchObject({ state: 'completed' });
    }
    expect(await everyRow(world)).toEqual(before);
  });

  it('a job in the queue of another does what it would do in its own: nothing', async () => {
    const before = await everyRow(world);
    expect(await forged('ticks', 'mail.send', { mailIds: [ids.sent, ids.tomorrow] })).toMatchObject({ state: 'completed' });
    expect(await forged('mail', 'events.fanout', { eventIds: [ids.told] })).toMatchObject({ state: 'completed' });
    expect(await everyRow(world)).toEqual(before);
  });

  it('ticks out of turn, each twice and with a payload of their own, find nothing due', async () => {
    await app.ticker.runUntilQuiet();
    const before = await everyRow(world);
    for (const name of JOB_NAMES) {
      if (name === 'events.fanout' || name === 'mail.send') continue;
      for (const data of [{ taskId: ids.task, level: 5 }, { now: '2099-01-01T00:00:00Z' }]) expect({ name, ...await forged('ticks', name, data) }).toMatchObject({ name, state: 'completed' });
    }
    await app.ticker.runUntilQuiet();
    expect(await everyRow(world)).toEqual(before);
  });

  it('and the worker goes on: what is due is swept, told and mailed', async () => {
    await world.clock(ids.task, 'COMPLETION', '2016-07-01');
    await world.at('2016-06-17', '09:00');
    await app.ticker.runUntilQuiet();
    await world.at('2016-06-17', '09:10');
    await app.ticker.runUntilQuiet();
    expect(await world.rows(`SELECT status, count(*)::int AS n FROM mail WHERE person_id = $1 AND dedupe_key NOT IN ('sent', 'failed', 'tomorrow') GROUP BY 1`, [ids.person])).toEqual([{ status: 'SENT', n: 1 }]);
  });
}

describe('forged jobs in PostgreSQL', () => {
  tellsOfForgedJobs((world) => Promise.resolve({ kind: 'postgres', databaseUrl: world.database.ownerUrl }));
});

describeRedis('forged jobs in Redis', () => {
  let redis: RedisServer | undefined;
  tellsOfForgedJobs(async () => {
    redis = await startRedisServer();
    return { kind: 'redis', redis: { mode: 'single', url: redis.url } };
  });
  // After the worker's own: it closes first.
  afterAll(async () => redis?.dispose());
});
