import { claimOutbox as claim, releaseMails, releaseOutbox, type Database } from '#database';
import { DEFAULT_MAIL_WINDOW, isInWindow } from '#domain';
import type { Books } from '../time/books.js';
import { offerTurns } from './mail-turns.js';

/** Takes at most `limit` events to hand to the queue. They come back by themselves after 5 s unless a fan-out took them. */
export function claimOutbox(db: Database, limit: number): Promise<string[]> {
  return db.asSystem('relay', (tx) => claim(tx, limit));
}

/** Gives back events that the queue did not take. */
export function unclaimOutbox(db: Database, eventIds: readonly string[]): Promise<void> {
  return db.asSystem('relay', (tx) => releaseOutbox(tx, eventIds));
}

/** At most `limit` mails to hand to the queue: due, inside the mail window, not overtaken since they were written, and their domain's turn. */
export function offerMails(db: Database, books: Books, limit: number): Promise<string[]> {
  return db.asSystem('relay', async (tx) => {
    const book = await books.open(tx);
    if (!isInWindow(tx.now, DEFAULT_MAIL_WINDOW, book.calendar)) return [];
    return offerTurns(tx, limit);
  });
}

/** Gives back mails that the queue did not take. */
export function unofferMails(db: Database, mailIds: readonly string[]): Promise<void> {
  return db.asSystem('relay', (tx) => releaseMails(tx, mailIds));
}
