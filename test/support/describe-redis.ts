import { redisAvailable } from './redis-server.js';

/**
 * `describe` for what needs a Redis server. Without one it is skipped (and counted as skipped); with REQUIRE_REDIS=1 its
 * absence is a failing test.
 */
export function describeRedis(name: string, body: () => void): void {
  if (redisAvailable) {
    describe(name, body);
  } else if (process.env['REQUIRE_REDIS'] === '1') {
    describe(name, () => {
      it('finds a redis-server (REQUIRE_REDIS=1)', () => {
        throw new Error('There is no redis-server on PATH: apt-get install redis-server');
      });
    });
  } else {
    describe.skip(`${name} (no redis-server: apt-get install redis-server)`, body);
  }
}
