import {
  addDays, civilDateOf, instantOf, nextWindowInstant, DEFAULT_MAIL_WINDOW, type MailWindow, type TimeOfDay, type WorkCalendar,
} from '../time/index.js';

/** When digests leave: after the ladders' 09:00 steps, so that today's reminders are in today's digest [I]. */
export const DIGEST_AT: TimeOfDay = '09:10';

/** Urgent mails to one person on one day; further ones join the digest (domain.md 4) [I]. */
export const URGENT_MAILS_PER_DAY = 3;

/** The first digest instant from this one on: 09:10 of a working day, itself included. */
export function nextDigestInstant(from: Date, calendar: WorkCalendar): Date {
  const day = calendar.nextWorkingDay(civilDateOf(from, calendar.zone));
  const at = instantOf(day, DIGEST_AT, calendar.zone);
  return at >= from ? at : instantOf(calendar.nextWorkingDay(addDays(day, 1)), DIGEST_AT, calendar.zone);
}

/** When a notice of something that happened at an instant may be mailed: at once within the mail window, or with the digest. */
export function sendTime(urgent: boolean, happenedAt: Date, calendar: WorkCalendar, window: MailWindow = DEFAULT_MAIL_WINDOW): Date {
  return urgent ? nextWindowInstant(happenedAt, window, calendar) : nextDigestInstant(happenedAt, calendar);
}

const MINUTE = 60_000;
/** Minutes from a deferred try to the next: quick at first for greylisting, then as far apart as an outage lasts [I]. */
const PAUSES = [1, 5, 15, 60, 120, 240, 480] as const;

/** How often a mail is tried before the office is told that it can't be delivered. */
export const MOST_TRIES = PAUSES.length + 1;

/** When to try again after the n-th try (from 1) was deferred, within the mail window; null after the last. */
export function retryAt(tries: number, now: Date, calendar: WorkCalendar, window: MailWindow = DEFAULT_MAIL_WINDOW): Date | null {
  const pause = PAUSES[tries - 1];
  return pause === undefined ? null : nextWindowInstant(new Date(now.getTime() + pause * MINUTE), window, calendar);
}
