import type { JobHandlers } from '#queue';
import { composeMails, offerMails, soonDue, unofferMails } from '#workflow';
import type { WorkerParts } from '../worker-parts.js';

const OFFER = 1_000;
const PER_JOB = 50;

/**
 * Writes the mails that are due, urgent ones and digests, and hands them and those to be tried again to the senders: what is
 * written leaves while the rest is being written. A tick that finds one at work here leaves it to it: a long
 * morning of mails would else take all places of its queue.
 */
export function digestHandler({ db, books, queue, render, wake }: WorkerParts, everyMs: number): JobHandlers['digest'] {
  let busy = false;
  const handOn = async (): Promise<void> => {
    for (;;) {
      const mailIds = await offerMails(db, books, OFFER);
      for (let i = 0; i < mailIds.length; i += PER_JOB) {
        try {
          await queue.enqueue('mail.send', { mailIds: mailIds.slice(i, i + PER_JOB) });
        } catch (error) {
          await unofferMails(db, mailIds.slice(i));
          throw error;
        }
      }
      if (mailIds.length < OFFER) return;
    }
  };
  return async () => {
    if (busy) return;
    busy = true;
    try {
      await composeMails(db, books, render, { written: handOn });
      await handOn();
      const { notices, mails } = await soonDue(db);
      const next = Math.min(notices ?? Infinity, mails ?? Infinity);
      if (next < everyMs) wake('digest', next);
    } finally {
      busy = false;
    }
  };
}
