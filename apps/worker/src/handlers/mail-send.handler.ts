import type { JobHandlers } from '#queue';
import { sendMails, type DeliverMail } from '#workflow';
import type { WorkerParts } from '../worker-parts.js';

/** Hands mails to the server and records its answers, in its own words. */
export function mailSendHandler({ db, books, mailer, fromAddress, presence }: WorkerParts): JobHandlers['mail.send'] {
  const deliver: DeliverMail = async ({ toAddress, raw }) => {
    const outcome = await mailer.deliver({ from: fromAddress, to: toAddress }, raw);
    return { result: outcome.kind, response: outcome.response ?? ('detail' in outcome ? outcome.detail : null) };
  };
  return async ({ mailIds }) => {
    await sendMails(db, books, deliver, mailIds, presence);
  };
}
