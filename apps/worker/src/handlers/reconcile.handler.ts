import type { JobHandlers } from '#queue';
import { reconcile } from '#workflow';
import type { WorkerParts } from '../worker-parts.js';

/** Settles tries whose worker vanished; they follow the rule for uncertain ones. */
export function reconcileHandler({ db, books, mailLostAfterSeconds, log }: WorkerParts): JobHandlers['reconcile'] {
  return async () => {
    const lost = await reconcile(db, books, { lostAfterSeconds: mailLostAfterSeconds });
    if (lost > 0) log(`${lost} deliveries were not heard of again and are uncertain`);
  };
}
