import type { Tx } from '../client/tx.js';

/**
 * Deletes idempotency keys older than the 24 hours they live, at most `limit`, and answers how many. An expired key is
 * free again whether it is still here or not (duban_begin_once): this only keeps the table small.
 */
export async function deleteExpiredKeys(tx: Tx, limit: number): Promise<number> {
  return tx.run(
    // Asked of the row again: somebody may take the expired key for a new request at this very moment.
    `DELETE FROM idempotency_key WHERE created_at <= $1::timestamptz - interval '24 hours' AND (person_id, key) IN (
       SELECT person_id, key FROM idempotency_key WHERE created_at <= $1::timestamptz - interval '24 hours' ORDER BY created_at LIMIT $2)`,
    [tx.now, limit]);
}
