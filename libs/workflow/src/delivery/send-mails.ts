import { beginGaps, claimMails as claim, lostTries, type ClaimedMail, type Database } from '#database';
import { DEFAULT_MAIL_WINDOW, isInWindow } from '#domain';
import type { Books } from '../time/books.js';
import { roomsFor } from './mail-turns.js';
import { recordIn, recordOutcomes, type TryOutcome } from './record-outcomes.js';

/** Given by the process that knows SMTP: one try, whatever the server does is an answer and not an exception. */
export type DeliverMail = (mail: ClaimedMail) => Promise<Pick<TryOutcome, 'result' | 'response'>>;

/**
 * Mails in flight at once per call. Few, because what was in flight when a worker is killed is uncertain; but more than
 * one, because the two transactions around them are shared.
 */
const IN_FLIGHT = 8;

/** A try not heard of for so long is uncertain: the mailer itself gives one up after two minutes. */
const LOST_AFTER_SECONDS = 120;

/** Takes due mails inside the mail window, as many as their domains' paces allow; each has then a try noted and committed, before the first byte leaves. */
export function claimMails(db: Database, books: Books, limit: number, ids: readonly string[] | null = null, by: number | null = null): Promise<ClaimedMail[]> {
  return db.asSystem('mail.send', async (tx) => {
    const book = await books.open(tx);
    if (!isInWindow(tx.now, DEFAULT_MAIL_WINDOW, book.calendar)) return [];
    const rooms = await roomsFor(tx, ids);
    const mails = await claim(tx, limit, ids, rooms, by);
    if (rooms !== null && mails.length > 0) await beginGaps(tx, [...new Set(mails.map(({ domain }) => domain))]);
    return mails;
  });
}

/** Sends those of the mails that are due, a few at a time, and records each few. Answers how many were tried. `by`: the presence of this process. */
export async function sendMails(db: Database, books: Books, deliver: DeliverMail, ids: readonly string[] | null = null, by: number | null = null): Promise<number> {
  for (let tried = 0; ;) {
    const mails = await claimMails(db, books, IN_FLIGHT, ids, by);
    if (mails.length === 0) return tried;
    const outcomes = await Promise.all(mails.map(async (mail): Promise<TryOutcome> => ({ mailId: mail.id, attempt: mail.attempt, ...await deliver(mail) })));
    await recordOutcomes(db, books, outcomes);
    tried += mails.length;
    if (tried === ids?.length) return tried;
  }
}

/** Treats tries whose worker vanished as uncertain; those of one that is known to be dead go again at once. Answers how many there were. */
export function reconcile(db: Database, books: Books, { limit = 200, lostAfterSeconds = LOST_AFTER_SECONDS }: { limit?: number; lostAfterSeconds?: number } = {}): Promise<number> {
  return db.asSystem('reconcile', async (tx) => {
    const lost = await lostTries(tx, lostAfterSeconds, limit);
    if (lost.length > 0) {
      await recordIn(tx, await books.open(tx), lost.map((each) => ({ ...each, result: 'UNCERTAIN', response: null })));
    }
    return lost.length;
  });
}
