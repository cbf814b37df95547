import { noticesReady as ready, soonDue as soon, whatWaits as waiting, type Database, type Waiting } from '#database';
import { DEFAULT_MAIL_WINDOW, isInWindow } from '#domain';
import type { Books } from '../time/books.js';

/** What there is to do at the database's now; mails count only while the mail window is open. */
export function whatWaits(db: Database, books: Books): Promise<Waiting & { now: Date; today: string }> {
  return db.asSystem('ticker', async (tx) => {
    const book = await books.open(tx);
    return { ...await waiting(tx, isInWindow(tx.now, DEFAULT_MAIL_WINDOW, book.calendar)), now: tx.now, today: book.today };
  });
}

/** Whether mails can be written now: somebody has a notice due, and no event is on its way that may bring him more. */
export function noticesReady(db: Database): Promise<boolean> {
  return db.asSystem('fanout', ready);
}

/** Milliseconds until a ladder step, and until a notice, falls due that is not due yet, and until mails may leave that wait for a pace; null: none ever. */
export function soonDue(db: Database): Promise<{ clocks: number | null; notices: number | null; mails: number | null }> {
  return db.asSystem('ticker', soon);
}
