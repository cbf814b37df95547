import { describeRedis } from './describe-redis.js';
import { startRedisServer, type RedisServer } from './redis-server.js';

describeRedis('the Redis of the tests', () => {
  let redis: RedisServer;
  beforeEach(async () => { redis = await startRedisServer(); });
  afterEach(() => redis.dispose());

  it('keeps every acknowledged write through kill -9', async () => {
    await redis.command('SET', 'key', 'a value');
    await redis.kill();
    await expect(redis.command('PING')).rejects.toThrow(/ECONNREFUSED/);
    await redis.restart();
    expect(await redis.command('GET', 'key')).toBe('a value');
  });

  it('loses all on flushAll and on a restart with an empty folder', async () => {
    await redis.command('SET', 'key', '1');
    await redis.flushAll();
    expect(await redis.command('DBSIZE')).toBe('0');
    await redis.command('SET', 'key', '1');
    await redis.restart({ empty: true });
    expect(await redis.command('DBSIZE')).toBe('0');
  });

  it('never evicts, and two of them live side by side', async () => {
    const other = await startRedisServer();
    await other.command('SET', 'key', 'other');
    expect(await redis.command('GET', 'key')).toBe('$-1');
    await other.command('CONFIG', 'SET', 'maxmemory', '1');
    await expect(other.command('SET', 'more', 'x')).rejects.toThrow(/OOM/);
    await other.dispose();
  });

  it('answers nothing while frozen and goes on when thawed', async () => {
    redis.freeze();
    let answered = false;
    const reply = redis.command('PING').then((text) => { answered = true; return text; });
    await new Promise((resolve) => { setTimeout(resolve, 200); });
    expect(answered).toBe(false);
    redis.thaw();
    expect(await reply).toBe('PONG');
  });
});
