import type { DeliveryOutcome, MailEnvelope, Mailer } from '../mailer.js';
import { Slots } from './slots.js';
import { SmtpError, SmtpSession } from './smtp-session.js';
import { smtpSettings, type SmtpMailerOptions } from './smtp-settings.js';

/** Many servers end a session after 100 messages of their own accord. */
const MAX_MESSAGES_PER_CONNECTION = 100;
const MAX_CONNECTIONS = 4;

/** A mailer to a real server, with a small pool of connections. Throws at once when the URL can't be one. */
export function createSmtpMailer(options: SmtpMailerOptions): Mailer {
  const settings = smtpSettings(options);
  const slots = new Slots(options.maxConnections ?? MAX_CONNECTIONS);
  const maxMessages = options.maxMessagesPerConnection ?? MAX_MESSAGES_PER_CONNECTION;
  const idle: SmtpSession[] = [];
  let closed = false;

  const reuse = (): SmtpSession | null => {
    for (let session = idle.pop(); session !== undefined; session = idle.pop()) {
      if (session.usable) return session;
      session.close();
    }
    return null;
  };

  const sendOver = async (session: SmtpSession, envelope: MailEnvelope, raw: Buffer): Promise<DeliveryOutcome> => {
    const outcome = await session.send(envelope, raw);
    if (outcome.kind === 'ACCEPTED' && session.usable && session.sent < maxMessages && !closed) idle.push(session);
    else session.close();
    return outcome;
  };

  const attempt = async (envelope: MailEnvelope, raw: Buffer): Promise<DeliveryOutcome> => {
    if (closed) return { kind: 'SAFE_RETRY', reason: 'CLOSED', detail: 'The mailer is closing' };
    const kept = reuse();
    if (kept) {
      const outcome = await sendOver(kept, envelope, raw);
      // The server had hung up on the idle connection: that says nothing about the message.
      if (outcome.kind !== 'SAFE_RETRY' || outcome.reason !== 'DROPPED') return outcome;
    }
    return sendOver(await SmtpSession.open(settings), envelope, raw);
  };

  return {
    deliver: (envelope, raw) =>
      slots.hold(() => attempt(envelope, raw)).catch((error: unknown): DeliveryOutcome => {
        if (error instanceof SmtpError) return error.outcome;
        throw error;
      }),
    verify: async () => (await SmtpSession.open(settings)).close(),
    close: async () => {
      closed = true;
      await slots.drained();
      for (const session of idle.splice(0)) session.close();
    },
  };
}
