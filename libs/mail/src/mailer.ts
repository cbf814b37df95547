/** Who it goes to on the wire. One message has one recipient, so that one answer belongs to one person. */
export interface MailEnvelope {
  from: string;
  to: string;
}

/**
 * What became of one try. SAFE_RETRY: certainly not accepted, and may be later. PERMANENT: refused, no retry helps.
 * UNCERTAIN: the server may have taken it, its answer was lost (RFC 1047).
 * `response` is the server's own line, `detail` says what happened in words for the log.
 */
export type DeliveryOutcome =
  | { kind: 'ACCEPTED'; response: string }
  | { kind: 'SAFE_RETRY'; reason: 'CONNECT' | 'AUTH' | 'DEFERRED' | 'DROPPED' | 'TIMEOUT' | 'CLOSED'; detail: string; response?: string }
  | { kind: 'PERMANENT'; reason: 'SENDER_REFUSED' | 'RECIPIENT_REFUSED' | 'MESSAGE_REFUSED' | 'BAD_ENVELOPE'; detail: string; response?: string }
  | { kind: 'UNCERTAIN'; reason: 'DROPPED_AFTER_DATA' | 'TIMEOUT_AFTER_DATA'; detail: string; response?: string };

export interface Mailer {
  /** One try; whatever the server does is an outcome, not an exception. Commit the attempt before, the outcome after. */
  deliver(envelope: MailEnvelope, raw: Buffer): Promise<DeliveryOutcome>;
  /** Whether the server can be reached and takes our credentials; rejects with a sentence if not. */
  verify(): Promise<void>;
  /** Takes nothing new, lets running tries end, closes the connections. */
  close(): Promise<void>;
}

/** Accepts everything and sends nothing: the message is kept in the database and shown in the captured mailbox. */
export function createCapturedMailer(): Mailer {
  let taken = 0;
  return {
    deliver: async (_envelope, raw) => ({ kind: 'ACCEPTED', response: `250 2.0.0 captured as ${(taken += 1)}, ${raw.length} bytes` }),
    verify: async () => undefined,
    close: async () => undefined,
  };
}
