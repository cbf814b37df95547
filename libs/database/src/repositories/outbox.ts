import type { Tx } from '../client/tx.js';
import { MAIL_MAY_BEGIN, NEXT_TURN } from './mail-paces.js';
import { PAPERS_MOVED_ON } from './escalation-facts.js';

/** What was handed to the queue and is still here after so long was lost there, and is handed over again. */
export const CLAIM_SECONDS = 5;

/**
 * So many rows may be with the queue at once, or what waits behind others would be taken for lost and be handed over
 * again and again: the slowest fan-out measured does 1,300 events a second, the mail senders 800.
 */
export const MOST_WITH_QUEUE = 4_000;

/** Takes events to hand to the queue, oldest first. Their rows stay until the fan-out that handles them deletes them. */
export async function claimOutbox(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx.query<{ eventId: string }>(
    `UPDATE outbox SET claimed_at = $1
      WHERE event_id IN (
        SELECT event_id FROM outbox
         WHERE claimed_at IS NULL OR claimed_at < $1::timestamptz - make_interval(secs => $3)
         ORDER BY created_at, event_id
         LIMIT greatest(0, least($2, $4 - (SELECT count(*) FROM outbox WHERE claimed_at >= $1::timestamptz - make_interval(secs => $3))))
           FOR UPDATE SKIP LOCKED)
      RETURNING event_id, created_at`, [tx.now, limit, CLAIM_SECONDS, MOST_WITH_QUEUE]);
  return rows.map(({ eventId }) => eventId).sort();
}

/** Of these events, the ones nobody has fanned out yet, held by this transaction. */
export async function holdOutbox(tx: Tx, eventIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ eventId: string }>(
    'SELECT event_id FROM outbox WHERE event_id = ANY($1) FOR UPDATE SKIP LOCKED', [eventIds]);
  return rows.map(({ eventId }) => eventId).sort();
}

export async function deleteOutbox(tx: Tx, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length > 0) tx.write('DELETE FROM outbox WHERE event_id = ANY($1)', [eventIds]);
}

/** Gives claimed rows back at once, where the queue did not take them. */
export async function releaseOutbox(tx: Tx, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length > 0) tx.write('UPDATE outbox SET claimed_at = NULL WHERE event_id = ANY($1)', [eventIds]);
}

/** What waits to be done at this instant, at the price of a few index look-ups. */
export interface Waiting {
  clocks: boolean;
  events: boolean;
  notices: boolean;
  mails: boolean;
}

/** `mailWindow`: whether mail may leave now; if not, what waits for it does not count. Nor does a mail that waits for its domain's pace. */
export async function whatWaits(tx: Tx, mailWindow: boolean): Promise<Waiting> {
  return tx.one<Waiting>(
    `SELECT EXISTS (SELECT 1 FROM clock WHERE status = 'RUNNING' AND next_at <= $1) OR ${PAPERS_MOVED_ON} AS clocks,
            EXISTS (SELECT 1 FROM outbox) AS events,
            $2::boolean AND EXISTS (SELECT 1 FROM notification WHERE status = 'PENDING' AND not_before <= $1) AS notices,
            $2::boolean AND ${MAIL_MAY_BEGIN} AS mails`, [tx.now, mailWindow]);
}

/**
 * Milliseconds until the next ladder step and the next notice fall due that are not due yet; null: none ever. A step that fell due in the
 * last two seconds counts too, as less than nothing: the sweep that has just ended may have begun before it. `mails`: until a line of mails moves
 * that its domain's pace holds.
 */
export async function soonDue(tx: Tx): Promise<{ clocks: number | null; notices: number | null; mails: number | null }> {
  return tx.one(
    `SELECT extract(epoch FROM (SELECT min(next_at) FROM clock WHERE status = 'RUNNING' AND next_at > $1::timestamptz - interval '2 seconds') - $1::timestamptz)::float8 * 1000 AS clocks,
            extract(epoch FROM (SELECT min(not_before) FROM notification WHERE status = 'PENDING' AND not_before > $1) - $1::timestamptz)::float8 * 1000 AS notices,
            extract(epoch FROM ${NEXT_TURN} - $1::timestamptz)::float8 * 1000 AS mails`, [tx.now]);
}
