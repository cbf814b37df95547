import type { TryResult } from '#domain';
import type { Tx } from '../client/tx.js';
import type { Before } from './messages.js';

/** A mail that will not arrive by itself: whom it was for, about which task, and what the server said. */
export interface DeadLetter {
  mailId: string;
  kind: string;
  status: 'FAILED' | 'UNCERTAIN';
  subject: string;
  personId: string;
  toName: string;
  toAddress: string;
  /** The person's address as it stands now; null: none. */
  presentAddress: string | null;
  attempts: number;
  lastOutcome: TryResult | null;
  response: string | null;
  createdAt: Date;
  tasks: { taskId: string; title: string; agencyCode: string }[];
}

/** Mails that failed for good or may or may not have arrived, newest first. */
export async function listDeadLetters(tx: Tx, before: Before | null, limit: number): Promise<DeadLetter[]> {
  return tx.query<DeadLetter>(
    `SELECT m.id AS mail_id, m.kind, m.status, m.subject, m.person_id, m.to_name, m.to_address, p.email AS present_address, m.attempts,
            (SELECT a.outcome FROM mail_attempt a WHERE a.mail_id = m.id ORDER BY a.number DESC LIMIT 1) AS last_outcome, m.response, m.created_at,
            coalesce((SELECT jsonb_agg(DISTINCT jsonb_build_object('taskId', t.id, 'title', t.title, 'agencyCode', t.agency_code))
                        FROM notification n JOIN task t ON t.id = ANY (n.task_ids) WHERE n.mail_id = m.id), '[]') AS tasks
       FROM mail m JOIN person p ON p.id = m.person_id
      WHERE m.status IN ('FAILED', 'UNCERTAIN') AND ($1::timestamptz IS NULL OR (m.created_at, m.id) < ($1, $2::uuid))
      ORDER BY m.created_at DESC, m.id DESC LIMIT $3`, [before?.at ?? null, before?.id ?? null, limit]);
}

export interface RedoneMail {
  id: string;
  status: string;
  toAddress: string;
  presentAddress: string | null;
  attempts: number;
  personId: string;
  subject: string;
}

/** The mail with the person's present address. Throws not_found. */
export async function mailToRedo(tx: Tx, id: string): Promise<RedoneMail> {
  return tx.one<RedoneMail>(
    `SELECT m.id, m.status, m.to_address, p.email AS present_address, m.attempts, m.person_id, m.subject
       FROM mail m JOIN person p ON p.id = m.person_id WHERE m.id = $1`, [id], 'mail');
}

/** Lets the very same message be tried anew, with as many tries as a new one has. Answers whether it was still dead. */
export async function resendMail(tx: Tx, id: string): Promise<boolean> {
  return await tx.run(
    `UPDATE mail SET status = 'PENDING', not_before = $2, claimed_at = NULL, redone_at_attempt = attempts WHERE id = $1 AND status IN ('FAILED', 'UNCERTAIN')`, [id, tx.now]) === 1;
}

/**
 * Gives up the message and lets its notices be written anew, to the address that the person has now. The mail stays as it was
 * handed over; its key makes room for the new one. Answers whether it was still dead.
 */
export async function rewriteMail(tx: Tx, id: string): Promise<boolean> {
  const dead = await tx.run(
    `UPDATE mail SET status = 'REPLACED', dedupe_key = dedupe_key || ':replaced:' || id WHERE id = $1 AND status IN ('FAILED', 'UNCERTAIN')`, [id]);
  if (dead === 0) return false;
  tx.write(`UPDATE notification SET status = 'PENDING', mail_id = NULL, not_before = $2 WHERE mail_id = $1`, [id, tx.now]);
  return true;
}

/** Clears the alarms about a mail; answers their ids. */
export async function clearMailAlarms(tx: Tx, mailId: string, personId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `UPDATE alarm SET cleared_at = $2, cleared_by = $3 WHERE details ->> 'mailId' = $1 AND cleared_at IS NULL RETURNING id`, [mailId, tx.now, personId]);
  return rows.map(({ id }) => id);
}
