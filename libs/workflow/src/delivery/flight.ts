import type { ClaimedMail } from '#database';
import type { TryOutcome } from './record-outcomes.js';

/** Given by the process that knows SMTP: one try, whatever the server does is an answer and not an exception. */
export type DeliverMail = (mail: ClaimedMail) => Promise<Pick<TryOutcome, 'result' | 'response'>>;

/** Mails on their way to the server, and its answers that are not recorded yet. */
export class Flight {
  private flying = 0;
  private answers: TryOutcome[] = [];
  /** What a try threw that should have answered. */
  failure: { error: unknown } | null = null;
  private wake: () => void = () => undefined;

  /** An answer waits so many milliseconds at most for those of the others. */
  constructor(private readonly deliver: DeliverMail, private readonly gatherMs: number) {}

  get inTheAir(): number {
    return this.flying;
  }

  /** Nothing is in the air, and every answer has been taken. */
  get ended(): boolean {
    return this.flying === 0 && this.answers.length === 0;
  }

  start(mails: readonly ClaimedMail[]): void {
    for (const mail of mails) void this.fly(mail);
  }

  takeAnswers(): TryOutcome[] {
    return this.answers.splice(0);
  }

  /** Resolves when all have been answered, or some milliseconds after the first. */
  async answered(): Promise<void> {
    while (this.flying > 0 && this.answers.length === 0) await this.next();
    const until = performance.now() + this.gatherMs;
    for (let left = this.gatherMs; this.flying > 0 && left > 0; left = until - performance.now()) await this.next(left);
  }

  private async fly(mail: ClaimedMail): Promise<void> {
    this.flying += 1;
    try {
      this.answers.push({ mailId: mail.id, attempt: mail.attempt, ...await this.deliver(mail) });
    } catch (error) {
      this.failure ??= { error };
    } finally {
      this.flying -= 1;
      this.wake();
    }
  }

  private async next(ms?: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
