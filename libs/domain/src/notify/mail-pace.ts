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

/** So many mails the senders are handed at most to a domain that defers: they begin with one, and go on with the others as soon as it is taken [I]. */
const HANDED_WHILE_SLOWED = 50;
/** So many to one that deferred mail lately. Each that waits with a sender when the domain defers again was handed over for nothing [I]. */
const HANDED_AFTERWARDS = 100;
/** For so long that was lately; as long as for `mail_free_at` in the database. */
export const LATELY_MS = 10 * MINUTE;

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
  return room(pace, lastMinute, now, 1, Infinity);
}

/** How many mails the senders may have in hand that they have not begun. */
export function roomInHand(pace: MailPace & { slowedAt: Date | null }, lastMinute: number, now: Date): number {
  const lately = pace.slowedAt !== null && pace.slowedAt.getTime() > now.getTime() - LATELY_MS;
  return room(pace, lastMinute, now, HANDED_WHILE_SLOWED, lately ? HANDED_AFTERWARDS : Infinity);
}

function room({ perMinute, gapMs, nextAt }: MailPace, lastMinute: number, now: Date, whileSlowed: number, otherwise: number): number {
  const byLimit = perMinute === null ? Infinity : Math.max(0, perMinute - lastMinute);
  if (gapMs === 0) return Math.min(byLimit, otherwise);
  return Math.min(byLimit, nextAt === null || nextAt <= now ? whileSlowed : 0);
}

/** When the mail at this place of the line (1: the next) may begin, as things stand; `starts` are the tries of the last minute, in order. */
export function turnAt(place: number, { perMinute, gapMs, nextAt }: MailPace, starts: readonly Date[], now: Date): Date {
  const times = starts.map((start) => start.getTime());
  let at = now.getTime();
  for (let n = 1; n <= place; n += 1) {
    const spaced = gapMs === 0 ? 0 : n === 1 ? nextAt?.getTime() ?? 0 : at + gapMs;
    const full = perMinute === null ? undefined : times[times.length - perMinute];
    at = Math.max(now.getTime(), spaced, full === undefined ? 0 : full + MINUTE);
    times.push(at);
  }
  return new Date(at);
}
