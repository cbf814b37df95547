import type { JobHandlers } from '#queue';
import { forgetContents, forgetKeys, reconcile } from '#workflow';
import type { WorkerParts } from '../worker-parts.js';

/** Settles tries whose worker vanished; they follow the rule for uncertain ones. Clears away idempotency keys that have expired, and contents that no file names. */
export function reconcileHandler({ db, books, store, mailLostAfterSeconds, log }: WorkerParts): JobHandlers['reconcile'] {
  return async () => {
    const lost = await reconcile(db, books, { lostAfterSeconds: mailLostAfterSeconds });
    if (lost > 0) log(`${lost} deliveries were not heard of again and are uncertain`);
    await forgetKeys(db);
    await forgetContents(db, store);
  };
}
