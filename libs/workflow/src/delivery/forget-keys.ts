import { deleteExpiredKeys, type Database } from '#database';

/** Deletes the idempotency keys whose 24 hours are over, a thousand to a transaction. Answers how many there were. */
export async function forgetKeys(db: Database, limit = 1_000): Promise<number> {
  for (let forgotten = 0; ;) {
    const batch = await db.asSystem('reconcile', (tx) => deleteExpiredKeys(tx, limit));
    forgotten += batch;
    if (batch < limit) return forgotten;
  }
}
