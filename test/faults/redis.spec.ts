import { setTimeout as sleep } from 'node:timers/promises';
import { describeRedis } from '../support/describe-redis.js';
import type { RedisServer } from '../support/redis-server.js';
import { Scene } from './harness/scene.js';

let scene: Scene;
let redis: RedisServer;
const open = async (time?: string): Promise<void> => {
  scene = await Scene.open('Redis', time);
  if (scene.redis === null) throw new Error('The scene has no Redis.');
  redis = scene.redis;
};
afterEach(() => scene.close());

/** What goes wrong with Redis while two workers have everything to do; it is well again when this resolves. */
const FAULTS: Record<string, () => Promise<void>> = {
  'is flushed five times': async () => {
    for (let i = 0; i < 5; i += 1) {
      await sleep(400);
      await redis.flushAll();
    }
  },
  'loses single keys': async () => {
    for (let i = 0; i < 25; i += 1) {
      await sleep(100);
      const key = await redis.command('RANDOMKEY');
      if (key !== '$-1' && key !== '') await redis.command('DEL', key);
    }
  },
  'comes back with an empty folder': async () => {
    await sleep(800);
    await redis.restart({ empty: true });
  },
  'is killed and comes back': async () => {
    await sleep(800);
    await redis.kill();
    await sleep(3_000);
    await redis.restart();
  },
  'is full and refuses to write': async () => {
    await redis.command('CONFIG', 'SET', 'maxmemory', '1mb');
    await sleep(5_000);
    await redis.command('CONFIG', 'SET', 'maxmemory', '0');
  },
  'is full and throws keys away': async () => {
    await redis.command('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-random');
    await redis.command('CONFIG', 'SET', 'maxmemory', '1100kb');
    await sleep(5_000);
    await redis.command('CONFIG', 'SET', 'maxmemory', '0');
    await redis.command('CONFIG', 'SET', 'maxmemory-policy', 'noeviction');
  },
  'is frozen for a while': async () => {
    await sleep(500);
    redis.freeze();
    await sleep(6_000);
    redis.thaw();
  },
};

describeRedis('while everything is due, Redis', () => {
  it.each(Object.keys(FAULTS))('%s: nothing is lost, nothing doubled', async (what) => {
    await open();
    scene.sink.behave('*', { kind: 'delay', milliseconds: 100 });
    scene.start();
    scene.start();
    await FAULTS[what]?.();
    await scene.settle();
    expect(await scene.violations()).toEqual([]);
    expect(scene.sink.mails).toHaveLength(scene.expected.length);
  });
});

describeRedis('Redis away across the instant at which everything is due', () => {
  it('delays nothing but the queue: workers sweep by themselves, and send when it is back', async () => {
    await open('08:59');
    scene.start();
    await scene.until('the worker sweeps', async () => (await redis.command('DBSIZE')) !== '0');
    await redis.stop();
    await scene.clock.leapTo(await instant('09:00'));
    await scene.until('the steps fired without Redis', async () => (await scene.world.count('reminder')) === scene.expected.length / 2);
    await redis.restart();
    await scene.settle();
    expect(await scene.violations()).toEqual([]);
  });
});

async function instant(time: string): Promise<Date> {
  const [row] = await scene.world.rows<{ at: Date }>(`SELECT ('2016-07-04 ' || $1)::timestamp AT TIME ZONE 'Asia/Shanghai' AS at`, [time]);
  if (row === undefined) throw new Error('no instant');
  return row.at;
}
