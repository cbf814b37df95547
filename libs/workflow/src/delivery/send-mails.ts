import { setTimeout as sleep } from 'node:timers/promises';
import { beginGaps, claimMails as claim, lostTries, releaseMails, type ClaimedMail, type Database, type Tx } from '#database';
import { DEFAULT_MAIL_WINDOW, isInWindow } from '#domain';
import type { Books, TimeBook } from '../time/books.js';
import { Flight, type DeliverMail } from './flight.js';
import { roomsFor } from './mail-turns.js';
import { recordIn, recordOutcomes, type TryOutcome } from './record-outcomes.js';

/**
 * Mails in flight at once per call. Few, because what was in flight when a worker is killed is uncertain; but more than
 * one, because the transaction between them is shared.
 */
const IN_FLIGHT = 8;

/** An answer waits so long at most for others to be recorded with it: what is not recorded when a worker is killed comes twice. */
const GATHERED_MS = 20;

/** A restart of PostgreSQL, or the change to its stand-by, takes less. */
const KEEP_TRYING_MS = 30_000;

export type { DeliverMail };

/** A try not heard of for so long is uncertain: the mailer itself gives one up after two minutes. */
const LOST_AFTER_SECONDS = 120;

/** Takes due mails inside the mail window, as many as their domains' paces allow; each has then a try noted and committed, before the first byte leaves. */
export function claimMails(db: Database, books: Books, limit: number, ids: readonly string[] | null = null, by: number | null = null): Promise<ClaimedMail[]> {
  return db.asSystem('mail.send', async (tx) => (await claimIn(tx, await books.open(tx), limit, ids, by)).mails);
}

async function claimIn(tx: Tx, book: TimeBook, limit: number, ids: readonly string[] | null, by: number | null): Promise<{ mails: ClaimedMail[]; paced: boolean }> {
  if (!isInWindow(tx.now, DEFAULT_MAIL_WINDOW, book.calendar)) return { mails: [], paced: false };
  const rooms = await roomsFor(tx, ids);
  const mails = await claim(tx, limit, ids, rooms, by);
  if (rooms !== null && mails.length > 0) await beginGaps(tx, [...new Set(mails.map(({ domain }) => domain))]);
  return { mails, paced: rooms !== null };
}

/**
 * Sends those of the mails that are due, a few at a time. What the server has answered is recorded within some milliseconds, in one
 * transaction with the noting of the next tries. Answers how many were tried. `by`: the presence of this process.
 */
export async function sendMails(db: Database, books: Books, deliver: DeliverMail, ids: readonly string[] | null = null, by: number | null = null): Promise<number> {
  const flight = new Flight(deliver, GATHERED_MS);
  let failure: { error: unknown } | null = null;
  let tried = 0;
  // Paces are locked by a claim, and by answers that change them, in an order of their own each: these stay apart.
  let held = false;
  for (let together = true; ;) {
    const room = failure ? 0 : Math.min(IN_FLIGHT - flight.inTheAir, (ids?.length ?? Infinity) - tried);
    let answers = flight.takeAnswers();
    if (room === 0 || !together || answers.some(({ result }) => result !== 'ACCEPTED')) {
      await record(db, books, answers);
      answers = [];
    }
    if (room > 0) {
      try {
        const { mails, paced } = await recordAndClaim(db, books, answers, room, ids, by);
        together = !paced;
        held ||= paced;
        tried += mails.length;
        flight.start(mails);
      } catch (error) {
        // What is in the air is waited for and recorded before this is told.
        failure = { error };
        await record(db, books, answers);
      }
    }
    if (flight.ended) break;
    await flight.answered();
  }
  failure ??= flight.failure;
  if (failure) throw failure.error;
  // What the pace did not let begin waits with the others again, and not for its mark to run out.
  if (held && ids !== null && tried < ids.length) await db.asSystem('mail.send', (tx) => releaseMails(tx, ids));
  return tried;
}

function recordAndClaim(
  db: Database, books: Books, answers: readonly TryOutcome[], room: number, ids: readonly string[] | null, by: number | null,
): Promise<{ mails: ClaimedMail[]; paced: boolean }> {
  return db.asSystem('mail.send', async (tx) => {
    const book = await books.open(tx);
    if (answers.length > 0) await recordIn(tx, book, answers);
    return claimIn(tx, book, room, ids, by);
  });
}

/** An answer of the server is not given up because PostgreSQL is away for a moment: without it the mail would be sent once more. */
async function record(db: Database, books: Books, answers: readonly TryOutcome[]): Promise<void> {
  if (answers.length === 0) return;
  for (let pause = 250, left = KEEP_TRYING_MS; ; left -= pause, pause = Math.min(pause * 2, 2_000)) {
    try {
      return await recordOutcomes(db, books, answers);
    } catch (error) {
      if (left <= 0) throw error;
      await sleep(pause);
    }
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
