import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/**
 * Waits until nobody but ourselves is connected, at most `milliseconds`. A pool's `end()` resolves before its
 * connections are closed; one that the stopping server cuts meanwhile raises 57P01 where nobody listens any more, and
 * that ends the process with exit code 1 (seen once in some twenty stops on a busy machine).
 */
export async function sessionsGone(ownerUrl: string, milliseconds: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: milliseconds });
  client.on('error', () => undefined);
  try {
    await client.connect();
    for (const end = performance.now() + milliseconds; performance.now() < end; await sleep(20)) {
      const { rowCount } = await client.query(
        `SELECT FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`);
      if (rowCount === 0) return;
    }
  } catch {
    // The server is gone or going already: there is nothing to wait for.
  } finally {
    await client.end().catch(() => undefined);
  }
}
