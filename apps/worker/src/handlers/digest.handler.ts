import type { JobHandlers } from '#queue';
import { composeMails, offerMails, unofferMails } from '#workflow';
import type { WorkerParts } from '../worker-parts.js';

const OFFER = 1_000;
const PER_JOB = 50;

/** Writes the mails that are due, urgent ones and digests, and hands them and those to be tried again to the senders. */
export function digestHandler({ db, books, queue, render }: WorkerParts): JobHandlers['digest'] {
  return async () => {
    await composeMails(db, books, render);
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
}
