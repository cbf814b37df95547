import { lockContent, looseFor, takeLoose, type Database } from '#database';
import type { FileStore } from '#files';

/** Longer than any upload takes, and time to look into an accident [I]. */
const HOURS = 24;

/**
 * Deletes from the store what no file names for a day: what a crash left between store and row, and what was removed before it
 * was signed. Only what this database itself noted as loose: a store that two share loses nothing of the other's. Answers how many.
 */
export async function forgetContents(db: Database, store: Pick<FileStore, 'remove'>, limit = 100): Promise<number> {
  let forgotten = 0;
  for (const sha256 of await db.asSystem('reconcile', (tx) => looseFor(tx, HOURS, limit))) {
    forgotten += await db.asSystem('reconcile', async (tx) => {
      await lockContent(tx, sha256);
      const { taken, named } = await takeLoose(tx, sha256, HOURS);
      if (!taken || named) return 0;
      await store.remove(sha256);
      return 1;
    });
  }
  return forgotten;
}
