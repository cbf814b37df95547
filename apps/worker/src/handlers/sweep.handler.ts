import type { JobHandlers } from '#queue';
import { soonDue, sweep } from '#workflow';
import type { WorkerParts } from '../worker-parts.js';

/** Fires what is due, and wakes the relay, so that an escalation does not wait for its next tick; the next step that falls due soon finds it awake. */
export function sweepHandler({ db, books, queue, wake }: WorkerParts, everyMs: number): JobHandlers['sweep'] {
  return async () => {
    const { reminded, escalated } = await sweep(db, books);
    if (reminded + escalated > 0) await queue.enqueue('relay', {}, { key: 'now' });
    const { clocks } = await soonDue(db);
    if (clocks !== null && clocks < everyMs) wake('sweep', clocks);
  };
}
