import type { JobHandlers } from '#queue';
import { fanout, noticesReady } from '#workflow';
import type { WorkerParts } from '../worker-parts.js';

/**
 * Tells whoever has to be told. An event that can't be handled is separated from the others by halving, and alone fails. The
 * last one wakes the writer of mails, so that an urgent one does not wait for its next tick.
 */
export function eventsFanoutHandler(parts: WorkerParts): JobHandlers['events.fanout'] {
  return async ({ eventIds }) => {
    await inHalves(parts, eventIds);
    if (await noticesReady(parts.db)) await parts.queue.enqueue('digest', {}, { key: 'now' });
  };
}

async function inHalves(parts: WorkerParts, eventIds: readonly string[]): Promise<void> {
  try {
    await fanout(parts.db, parts.books, eventIds);
  } catch (error) {
    if (eventIds.length <= 1) throw error;
    const middle = Math.ceil(eventIds.length / 2);
    const halves = await Promise.allSettled([inHalves(parts, eventIds.slice(0, middle)), inHalves(parts, eventIds.slice(middle))]);
    for (const half of halves) if (half.status === 'rejected') throw half.reason;
  }
}
