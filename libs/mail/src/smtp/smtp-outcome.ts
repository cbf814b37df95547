import type { DeliveryOutcome } from '../mailer.js';

/** What nodemailer tells about a failure. */
export interface SmtpFailure {
  message: string;
  code?: string | undefined;
  command?: string | undefined;
  response?: string | undefined;
  responseCode?: number | undefined;
}

/** How far the conversation had come: after 'DATA' the message's bytes were on their way, and the server may hold it. */
export type SmtpStage = 'CONNECT' | 'AUTH' | 'ENVELOPE' | 'DATA';

/** Replies about our credentials and our line (RFC 4954, 3207), not about the message: the office's operator mends them. */
const ABOUT_US: ReadonlySet<number> = new Set([530, 534, 535, 538]);

const REFUSED_BY_COMMAND = {
  'MAIL FROM': 'SENDER_REFUSED',
  'RCPT TO': 'RECIPIENT_REFUSED',
} as const satisfies Record<string, string>;

/**
 * Which of the outcomes a failure is. Before the message everything but a 5xx about sender, recipient or message is safe to
 * try again; a connection that can't be opened or a password that is not taken never condemns the message.
 */
export function outcomeOf(failure: SmtpFailure, stage: SmtpStage): DeliveryOutcome {
  const { message: detail, response, responseCode: reply = 0 } = failure;
  const words = response === undefined ? { detail } : { detail, response };
  if (stage === 'CONNECT') return { kind: 'SAFE_RETRY', reason: 'CONNECT', ...words };
  if (stage === 'AUTH' || ABOUT_US.has(reply)) return { kind: 'SAFE_RETRY', reason: 'AUTH', ...words };
  if (reply >= 400 && reply < 500) return { kind: 'SAFE_RETRY', reason: 'DEFERRED', ...words };
  if (reply >= 500) {
    const command = failure.command ?? '';
    const reason = isRefusable(command) ? REFUSED_BY_COMMAND[command] : 'MESSAGE_REFUSED';
    return { kind: 'PERMANENT', reason, ...words };
  }
  const timedOut = failure.code === 'ETIMEDOUT';
  if (stage === 'DATA') return { kind: 'UNCERTAIN', reason: timedOut ? 'TIMEOUT_AFTER_DATA' : 'DROPPED_AFTER_DATA', ...words };
  if (failure.code === 'EENVELOPE') return { kind: 'PERMANENT', reason: 'BAD_ENVELOPE', ...words };
  if (failure.code === 'EMESSAGE') return { kind: 'PERMANENT', reason: 'MESSAGE_REFUSED', ...words };
  return { kind: 'SAFE_RETRY', reason: timedOut ? 'TIMEOUT' : 'DROPPED', ...words };
}

function isRefusable(command: string): command is keyof typeof REFUSED_BY_COMMAND {
  return Object.hasOwn(REFUSED_BY_COMMAND, command);
}
