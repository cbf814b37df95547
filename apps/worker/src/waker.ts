import type { JobQueue, TickName } from '#queue';

/** Sooner than that is at once. */
const AT_LEAST_MS = 20;

/**
 * Wakes a tick at the instant at which something falls due, where that comes before its next turn: else a reminder of nine o'clock would leave
 * whenever the sweep happens to look. A hint and no more: what is due is for the database's clock to say, and the tick comes anyway.
 */
export class Waker {
  private readonly timers = new Map<TickName, NodeJS.Timeout>();
  private stopped = false;

  constructor(private readonly queue: Pick<JobQueue, 'enqueue'>) {}

  in(name: TickName, ms: number): void {
    clearTimeout(this.timers.get(name));
    if (this.stopped) return;
    // Without a key: one that is about to end would swallow it. A queue that is away is the watchdog's business.
    this.timers.set(name, setTimeout(() => void this.queue.enqueue(name, {}).catch(() => undefined), Math.max(ms, AT_LEAST_MS)).unref());
  }

  stop(): void {
    this.stopped = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
  }
}
