import { setTimeout as sleep } from 'node:timers/promises';
import { startTestCluster, type TestCluster } from '../support/test-cluster.js';
import { eachBackend } from './harness/each-backend.js';

/** A server of this file's own: the others' must not go away under them. */
let cluster: TestCluster;
beforeAll(async () => { cluster = await startTestCluster({ durable: true }); });
afterAll(() => cluster.stop());

eachBackend('PostgreSQL', (open) => {
  it.each(['fast', 'immediate'] as const)('restarted in the middle of the work (%s) and away for a while: nothing is lost, nothing doubled unsaid', async (how) => {
    const scene = await open();
    scene.sink.behave('*', { kind: 'delay', milliseconds: 200 });
    await scene.startAll(2);
    await scene.until('the work has begun', () => scene.sink.mails.length > 0);
    await cluster.restart(how, 3_000);
    await scene.settle();
    expect(scene.workers.map((worker) => worker.running())).toEqual([true, true]);
    expect(await scene.violations()).toEqual([]);
  });

  it('that cuts its connections, listeners too, again and again costs time alone', async () => {
    const scene = await open();
    scene.sink.behave('*', { kind: 'delay', milliseconds: 200 });
    await scene.startAll(2);
    for (let i = 0; i < 8; i += 1) {
      await sleep(400);
      await scene.world.run(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name <> 'owner'`);
    }
    await scene.settle();
    expect(await scene.violations()).toEqual([]);
  });
});
