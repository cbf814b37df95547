import type { JobHandlers } from '#queue';
import { sweep } from '#workflow';
import type { WorkerParts } from '../worker-parts.js';

/** Fires what is due, and wakes the relay, so that an escalation does not wait for its next tick. */
export function sweepHandler({ db, books, queue }: WorkerParts): JobHandlers['sweep'] {
  return async () => {
    const { reminded, escalated } = await sweep(db, books);
    if (reminded + escalated > 0) await queue.enqueue('relay', {}, { key: 'now' });
  };
}
