import type { JobHandlers } from '#queue';
import { SCHEDULED, type Intervals } from '../schedules.js';
import type { WorkerParts } from '../worker-parts.js';

/** Says every schedule again: what the backend lost comes back, what it has keeps its rhythm. */
export function watchdogHandler({ queue }: WorkerParts, intervals: Intervals): JobHandlers['watchdog'] {
  return async () => {
    for (const name of SCHEDULED) await queue.upsertSchedule(name, intervals[name]);
  };
}
