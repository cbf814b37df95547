import type { TryResult } from './delivery-rule.js';

/** How fast mail may go, to one domain or altogether. */
export interface MailPace {
  /** Tries begun in any minute at most; null: no limit. */
  perMinute: number | null;
  /** Milliseconds between two tries while the domain defers mail; 0: it does not. */
  gapMs: number;
  /** Not before this instant; only where there is a gap. */
  nextAt: Date | null;
}

const MINUTE = 60_000;
/** The pace of a domain that defers: one mail a second, then half as many with each further deferral, down to one in five minutes [I]. */
const FIRST_GAP_MS = 1_000;
const WIDEST_GAP_MS = 300_000;

/** The gap after the domain has deferred a mail once more. */
export function widerGap(gapMs: number): number {
  return Math.min(WIDEST_GAP_MS, Math.max(FIRST_GAP_MS, gapMs * 2));
}

/** The gap after the domain has taken a mail; 0 when it is trusted again. */
export function narrowerGap(gapMs: number): number {
  return gapMs / 2 < FIRST_GAP_MS ? 0 : gapMs / 2;
}

/** Whether the server said "later" in so many words (4xx), about the domain or to keep us to its own limit. */
export function isDeferral(result: TryResult, response: string | null): boolean {
  return result === 'SAFE_RETRY' && /^4\d\d/.test(response ?? '');
}

/** How many tries may begin now, when so many began in the last minute. */
export function roomNow(pace: MailPace, lastMinute: number, now: Date): number {
  const byLimit = pace.perMinute === null ? Infinity : Math.max(0, pace.perMinute - lastMinute);
  if (pace.gapMs === 0) return byLimit;
  return Math.min(byLimit, pace.nextAt === null || pace.nextAt <= now ? 1 : 0);
}

/** Deals out the instants at which further tries may begin; `starts` are those of the last minute, in order. */
export class Turns {
  private readonly starts: number[];
  private notBefore: number;

  constructor(private readonly pace: MailPace, starts: readonly Date[], private readonly now: Date) {
    this.starts = starts.map((start) => start.getTime());
    this.notBefore = Math.max(now.getTime(), pace.gapMs > 0 ? pace.nextAt?.getTime() ?? 0 : 0);
  }

  /** The earliest instant of the next try. */
  next(): Date {
    const { perMinute } = this.pace;
    const full = perMinute === null ? undefined : this.starts[this.starts.length - perMinute];
    return new Date(Math.max(this.notBefore, full === undefined ? 0 : full + MINUTE));
  }

  /** Gives the next turn away. */
  take(): void {
    const at = this.next().getTime();
    this.starts.push(at);
    if (this.pace.gapMs > 0) this.notBefore = at + this.pace.gapMs;
  }

  /** Whether the next try may begin at once. */
  get open(): boolean {
    return this.next() <= this.now;
  }
}
