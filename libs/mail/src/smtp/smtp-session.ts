import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { DeliveryOutcome, MailEnvelope } from '../mailer.js';
import { outcomeOf, type SmtpFailure, type SmtpStage } from './smtp-outcome.js';
import type { SmtpSettings } from './smtp-settings.js';

/** A failure with how far the conversation had come. */
export class SmtpError extends Error {
  readonly outcome: DeliveryOutcome;
  constructor(failure: SmtpFailure, stage: SmtpStage) {
    super(failure.message);
    this.outcome = outcomeOf(failure, stage);
  }
}

/** One open, signed-in connection. nodemailer's own transports hide how far a failed try had come; this does not. */
export class SmtpSession {
  sent = 0;
  private ended = false;

  private constructor(
    private readonly connection: SMTPConnection,
    private readonly deliveryMs: number,
  ) {
    connection.once('end', () => (this.ended = true));
    // An idle connection that fails is only thrown away; a failure during a try reaches its own listeners too.
    connection.on('error', () => (this.ended = true));
  }

  get usable(): boolean {
    return !this.ended;
  }

  /** Connects and signs in; rejects with an SmtpError whose outcome is always SAFE_RETRY. */
  static async open({ connection: options, auth, deliveryMs }: SmtpSettings): Promise<SmtpSession> {
    const connection = new SMTPConnection(options);
    const session = new SmtpSession(connection, deliveryMs);
    await session.step('CONNECT', (done) => connection.connect(done));
    if (auth !== null) {
      try {
        await session.step('AUTH', (done) => connection.login(auth, done));
      } catch (error) {
        connection.close();
        throw error;
      }
    }
    return session;
  }

  /** Hands one message over. After anything but ACCEPTED the session must be closed. */
  async send(envelope: MailEnvelope, raw: Buffer): Promise<DeliveryOutcome> {
    let stage: SmtpStage = 'ENVELOPE';
    // nodemailer asks for the first byte only after the server's 354: from here on the server may hold the message.
    const body = new Readable({
      read() {
        stage = 'DATA';
        this.push(raw);
        this.push(null);
      },
    });
    return new Promise((resolve) => {
      const deadline = setTimeout(() => {
        settle(outcomeOf({ message: `No end after ${this.deliveryMs} ms`, code: 'ETIMEDOUT' }, stage));
        this.connection.close();
      }, this.deliveryMs);
      const settle = (outcome: DeliveryOutcome) => {
        clearTimeout(deadline);
        resolve(outcome);
      };
      this.connection.send({ from: envelope.from, to: [envelope.to], size: raw.length }, body, (error, info) => {
        if (error) return settle(outcomeOf(error, stage));
        this.sent += 1;
        settle({ kind: 'ACCEPTED', response: info?.response ?? '' });
      });
    });
  }

  /** Says goodbye, or drops the line where nobody listens any more. */
  close(): void {
    if (this.ended) this.connection.close();
    else this.connection.quit();
    this.ended = true;
  }

  private step(stage: SmtpStage, begin: (done: (error?: SmtpFailure | null) => void) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (error: SmtpFailure) => reject(new SmtpError(error, stage));
      // Errors of an opening connection come as events, not through the callback.
      this.connection.once('error', fail);
      begin((error) => {
        this.connection.removeListener('error', fail);
        if (error) fail(error);
        else resolve();
      });
    });
  }
}
