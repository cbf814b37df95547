import { describeRedis } from '../../support/describe-redis.js';
import { startRedisServer, type RedisServer } from '../../support/redis-server.js';
import { tellStory } from './tell-story.js';

describeRedis('the story on PostgreSQL and Redis', () => {
  let redis: RedisServer | null = null;
  const server = (): RedisServer => {
    if (redis === null) throw new Error('Redis has not been started.');
    return redis;
  };

  tellStory({
    open: async () => {
      redis = await startRedisServer();
      return { kind: 'redis', redis: { mode: 'single', url: redis.url } };
    },
    lose: async () => {
      expect(Number(await server().command('DBSIZE'))).toBeGreaterThan(0);
      await server().flushAll();
      expect(await server().command('DBSIZE')).toBe('0');
    },
    away: () => server().stop(),
    back: () => server().restart(),
    close: async () => { await redis?.dispose(); },
  });
});
