import type { JobHandlers } from '#queue';
import type { Intervals } from '../schedules.js';
import type { WorkerParts } from '../worker-parts.js';
import { digestHandler } from './digest.handler.js';
import { eventsFanoutHandler } from './events-fanout.handler.js';
import { mailSendHandler } from './mail-send.handler.js';
import { reconcileHandler } from './reconcile.handler.js';
import { relayHandler } from './relay.handler.js';
import { reportsOpenHandler } from './reports-open.handler.js';
import { sweepHandler } from './sweep.handler.js';
import { watchdogHandler } from './watchdog.handler.js';

/** Every job's handler; a job without one does not compile. */
export function createHandlers(parts: WorkerParts, intervals: Intervals): JobHandlers {
  return {
    sweep: sweepHandler(parts, intervals.sweep),
    relay: relayHandler(parts),
    'events.fanout': eventsFanoutHandler(parts),
    digest: digestHandler(parts, intervals.digest),
    'mail.send': mailSendHandler(parts),
    'reports.open': reportsOpenHandler(parts),
    reconcile: reconcileHandler(parts),
    watchdog: watchdogHandler(parts, intervals),
  };
}
