import type { JobHandlers } from '#queue';
import type { Watchdog } from './watchdog.js';

/** The same handlers, each tick telling the watchdog that it came. */
export function observe(handlers: JobHandlers, watchdog: Pick<Watchdog, 'saw'>): JobHandlers {
  return {
    ...handlers,
    sweep: (payload, run) => (watchdog.saw('sweep'), handlers.sweep(payload, run)),
    relay: (payload, run) => (watchdog.saw('relay'), handlers.relay(payload, run)),
    digest: (payload, run) => (watchdog.saw('digest'), handlers.digest(payload, run)),
    'reports.open': (payload, run) => (watchdog.saw('reports.open'), handlers['reports.open'](payload, run)),
    reconcile: (payload, run) => (watchdog.saw('reconcile'), handlers.reconcile(payload, run)),
    watchdog: (payload, run) => (watchdog.saw('watchdog'), handlers.watchdog(payload, run)),
  };
}
