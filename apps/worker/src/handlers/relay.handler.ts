import type { JobHandlers } from '#queue';
import { claimOutbox, unclaimOutbox } from '#workflow';
import type { WorkerParts } from '../worker-parts.js';

/** Events per look at the outbox, and per job: one fan-out of 200 takes some 30 ms and holds its rows that long. */
const CLAIM = 1_000;
const PER_JOB = 200;

/** Hands events to the queue. Their rows leave the outbox only with their fan-out, so losing the queue loses nothing. */
export function relayHandler({ db, queue }: WorkerParts): JobHandlers['relay'] {
  return async () => {
    for (;;) {
      const eventIds = await claimOutbox(db, CLAIM);
      for (let i = 0; i < eventIds.length; i += PER_JOB) {
        try {
          await queue.enqueue('events.fanout', { eventIds: eventIds.slice(i, i + PER_JOB) });
        } catch (error) {
          await unclaimOutbox(db, eventIds.slice(i));
          throw error;
        }
      }
      if (eventIds.length < CLAIM) return;
    }
  };
}
