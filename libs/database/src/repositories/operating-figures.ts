import type { Tx } from '../client/tx.js';
import { ALL_MAIL } from './mail-paces.js';

/** How old the oldest of what waits is, in seconds of the one clock (0: nothing waits), and how much there is. */
export interface OperatingFigures {
  oldestUnsentReminder: number;
  oldestUnpublishedEvent: number;
  oldestDueClock: number;
  oldestUnsignedTask: number;
  oldestUnsignedPaper: number;
  unpublishedEvents: number;
  unsentMails: number;
  heldMails: number;
  oldestHeldMail: number;
  deadLetters: number;
  openAlarms: number;
}

/** Everything but the unsigned ones is found in the index of what waits. A mail held for the mail window, or by its domain's pace, is not yet late: its line counts from when it may move. */
export async function operatingFigures(tx: Tx): Promise<OperatingFigures> {
  const age = (sql: string): string => `coalesce(extract(epoch FROM $1::timestamptz - (${sql})), 0)::float8`;
  return tx.one<OperatingFigures>(
    `WITH line AS MATERIALIZED (
       SELECT n, oldest, greatest(oldest, mail_free_at(domain, $1), mail_free_at('${ALL_MAIL}', $1)) AS since
         FROM (SELECT mail_domain(to_address) AS domain, count(*)::int AS n, min(not_before) AS oldest FROM mail WHERE status = 'PENDING' AND not_before <= $1 GROUP BY 1) m)
     SELECT ${age(`SELECT min(at) FROM (SELECT min(not_before) AS at FROM notification WHERE status = 'PENDING' AND not_before <= $1
                                        UNION ALL SELECT min(since) FROM line WHERE since <= $1
                                        UNION ALL SELECT min(claimed_at) FROM mail WHERE status = 'SENDING') w`)} AS oldest_unsent_reminder,
            ${age('SELECT min(created_at) FROM outbox')} AS oldest_unpublished_event,
            ${age(`SELECT min(next_at) FROM clock WHERE status = 'RUNNING' AND next_at <= $1`)} AS oldest_due_clock,
            ${age(`SELECT min(held_since) FROM task WHERE status = 'DISPATCHED'`)} AS oldest_unsigned_task,
            ${age(`SELECT min(proposed_at) FROM escalation_notice WHERE status = 'PROPOSED'`)} AS oldest_unsigned_paper,
            (SELECT count(*)::int FROM outbox) AS unpublished_events,
            (SELECT coalesce(sum(n), 0)::int FROM line WHERE since <= $1) AS unsent_mails,
            (SELECT coalesce(sum(n), 0)::int FROM line WHERE since > $1) AS held_mails,
            ${age('SELECT min(oldest) FROM line WHERE since > $1')} AS oldest_held_mail,
            (SELECT count(*)::int FROM mail WHERE status IN ('FAILED', 'UNCERTAIN')) AS dead_letters,
            (SELECT count(*)::int FROM alarm WHERE cleared_at IS NULL) AS open_alarms`, [tx.now]);
}
