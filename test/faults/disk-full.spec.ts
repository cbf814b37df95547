import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { seedDemoPeople } from '#workflow';
import { freePort } from '../../apps/cli/src/embedded/free-port.js';
import type { World } from '../support/factories.js';
import { startProcess, type ProductProcess } from '../support/product-process.js';
import { mountSmallVolume } from '../support/small-volume.js';
import { until } from '../support/until.js';
import { startTestCluster, type TestCluster } from '../support/test-cluster.js';
import { eachBackend } from './harness/each-backend.js';
import { Scene } from './harness/scene.js';

const PASSWORD = 'a passphrase of the faults';
/** What PostgreSQL, its template and a scene need, with room for some more. */
const MEGABYTES = 400;
const NINE = new Date('2016-07-04T09:00:00+08:00');

const volume = mountSmallVolume(MEGABYTES);
afterAll(() => volume?.unmount());

if (volume === null) {
  describe('a full volume', () => it.skip('(F16 needs a volume to fill: this process may not mount one; run it as root)', () => undefined));
} else {
  let cluster: TestCluster;
  beforeAll(async () => { cluster = await startTestCluster({ durable: true, within: volume.path }); });
  afterEach(() => volume.empty());
  afterAll(() => cluster.stop());

  eachBackend('the volume of PostgreSQL full', (open) => {
    it('at nine, in the middle of the morning\'s work: nothing is half done, and with room again all is told once', async () => {
      const scene = await open('08:59');
      scene.start();
      scene.start();
      await scene.until('the workers work', async () => (await scene.world.rows(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory'`)).length >= 2);
      volume.fill();
      await useUpPages(scene.world);
      await scene.clock.leapTo(NINE);
      await sleep(8_000);
      expect(scene.sink.mails).toEqual([]);
      expect(await scene.world.count('mail')).toBe(0);
      volume.empty();
      // A server that could not write its log has ended; whoever makes room starts it again.
      if (!(await scene.world.count('task').then(() => true, () => false))) await cluster.restart('fast', 100);
      await scene.settle();
      expect(scene.workers.map((worker) => worker.running())).toEqual([true, true]);
      expect(await scene.violations()).toEqual([]);
      expect(scene.sink.mails.length).toBe(scene.expected.length);
    });
  });

  describe('an act while the volume is full', () => {
    it('is refused in so many words and leaves nothing, and the same request goes through once there is room', async () => {
      const scene = await Scene.open('PostgreSQL');
      await seedDemoPeople(scene.world.owner, ['MIIT'], PASSWORD, 'seeds');
      const api = await startApi(scene.world.database.url);
      try {
        const { body: { accessToken } } = await api.post('/auth/token', { login: 'miit.liaison', password: PASSWORD });
        const taskId = await scene.world.task({ status: 'DISPATCHED' });
        const headers = { authorization: `Bearer ${String(accessToken)}`, 'if-match': '"1"', 'idempotency-key': randomUUID() };
        const acknowledge = () => api.post(`/tasks/${taskId}/acts/acknowledge`, {}, headers);
        volume.fill();
        await useUpPages(scene.world);
        const before = await scene.world.count('event');
        const refused = await acknowledge();
        expect(refused).toMatchObject({ status: 507, body: { code: 'storage_full' } });
        expect(await scene.world.count('event')).toBe(before);
        expect(await scene.world.rows('SELECT status, version FROM task WHERE id = $1', [taskId])).toEqual([{ status: 'DISPATCHED', version: 1 }]);
        volume.empty();
        expect(await acknowledge()).toMatchObject({ status: 200, body: { version: 2 } });
        expect(await scene.world.count(`event WHERE task_id = $1 AND type = 'task.acknowledged'`, [taskId])).toBe(1);
      } finally {
        await api.process.kill();
        await scene.close();
      }
    });
  });
}

/** Fills the pages that the tables of the trail have already: the next row needs a new one. */
async function useUpPages(world: World): Promise<void> {
  const append = () => world.events(...Array.from({ length: 20 }, () => ({ type: 'session.opened' }) as const));
  await expect((async () => { for (;;) await append(); })()).rejects.toMatchObject({ code: '53100' });
  await expect((async () => { for (;;) await world.events({ type: 'session.opened' }); })()).rejects.toMatchObject({ code: '53100' });
}

interface Api {
  process: ProductProcess;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<{ status: number; body: Record<string, unknown> }>;
}

async function startApi(databaseUrl: string): Promise<Api> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const api = startProcess('api', { DATABASE_URL: databaseUrl, TOKEN_SECRET: 'a secret of the faults, 32 bytes!', PORT: String(port) });
  await until('the API starts', () => fetch(`${base}/health/ready`).then(({ ok }) => ok, () => false), { told: () => api.errors() });
  return {
    process: api,
    post: async (path, body, headers = {}) => {
      const answer = await fetch(`${base}/api/v1${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
      return { status: answer.status, body: await answer.json() as Record<string, unknown> };
    },
  };
}
