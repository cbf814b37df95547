import type { TickName } from '#queue';

/** Milliseconds between two runs. */
export type Intervals = Readonly<Record<TickName, number>>;

/**
 * The only list of recurring work. A tick looks into an index and finds nothing most of the time; nothing depends on one
 * being in time, only on there being a next one.
 */
export function intervalsFor(
  { sweepIntervalMs, relayIntervalMs, mailLostAfterSeconds }: { sweepIntervalMs: number; relayIntervalMs: number; mailLostAfterSeconds: number },
): Intervals {
  return {
    sweep: sweepIntervalMs,
    relay: relayIntervalMs,
    // Writes and hands over mail: an urgent one leaves within two seconds.
    digest: 2_000,
    // The day's work, each hour: a worker started at noon does not wait until midnight.
    'reports.open': 3_600_000,
    // Finds what a killed worker had under way: two statements where nobody has.
    reconcile: Math.min(3_000, mailLostAfterSeconds * 500),
    watchdog: 60_000,
  };
}

export const SCHEDULED = ['sweep', 'relay', 'digest', 'reports.open', 'reconcile', 'watchdog'] as const satisfies readonly TickName[];
