import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { OperatingFigures } from '#workflow';

export interface Metrics {
  contentType: string;
  /** Asks for the figures anew and writes them in the text format of Prometheus. */
  text(): Promise<string>;
}

/** What each figure is called and says; docs/operate.md explains them. */
export const FIGURES = {
  oldestUnsentReminder: ['duban_oldest_unsent_reminder_seconds', 'Age of the oldest notice or mail that may leave and has not; grows outside the mail window too.'],
  oldestUnpublishedEvent: ['duban_oldest_unpublished_event_seconds', 'Age of the oldest event that the relay has not handed on.'],
  oldestDueClock: ['duban_oldest_due_clock_seconds', 'Age of the oldest ladder step that is due and has not fired.'],
  oldestUnsignedTask: ['duban_oldest_unsigned_task_seconds', 'How long the oldest task waits for its receipt.'],
  oldestUnsignedPaper: ['duban_oldest_unsigned_paper_seconds', 'How long the oldest escalation paper waits for its signature.'],
  unpublishedEvents: ['duban_unpublished_events', 'Events in the outbox.'],
  unsentMails: ['duban_unsent_mails', 'Mails that are due and have not left.'],
  heldMails: ['duban_held_mails', 'Mails that wait for their turn by the pace of their domain or of all mail.'],
  oldestHeldMail: ['duban_oldest_held_mail_seconds', 'How long the oldest of them has waited.'],
  deadLetters: ['duban_dead_letters', 'Mails that failed for good or may or may not have arrived.'],
  openAlarms: ['duban_open_alarms', 'Alarms that nobody has cleared.'],
} as const satisfies Record<keyof OperatingFigures, readonly [name: string, help: string]>;

/** Gauges over the database and the queue, read when they are asked for; beside them what Node says of its process. */
export function createMetrics(figures: () => Promise<OperatingFigures>, queueDepth: () => Promise<number>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'duban_worker_' });
  const gauges = Object.entries(FIGURES).map(([key, [name, help]]) => [key as keyof OperatingFigures, new Gauge({ name, help, registers: [registry] })] as const);
  const depth = new Gauge({ name: 'duban_queue_depth', help: 'Jobs waiting, running or put off; -1 where the queue does not answer.', registers: [registry] });
  return {
    contentType: registry.contentType,
    async text() {
      const found = await figures();
      for (const [key, gauge] of gauges) gauge.set(found[key]);
      // A queue that is away is no reason to hide how late the mail is: that is when one wants to know.
      depth.set(await queueDepth().catch(() => -1));
      return registry.metrics();
    },
  };
}
