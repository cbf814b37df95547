import type { CivilDate } from '#domain';
import type { Tx } from '../client/tx.js';

/** The place after a row in lists that are sorted by an instant, newest first. */
export interface Before {
  at: string;
  id: string;
}

export interface MailListRow {
  id: string;
  kind: string;
  personId: string;
  toName: string;
  toAddress: string;
  locale: string;
  subject: string;
  status: string;
  createdAt: Date;
  sentAt: Date | null;
}

export interface MailDetailRow extends MailListRow {
  messageId: string;
  /** Its words; null where they are the matter of another agency's inside, and one may only know that it went. */
  text: string | null;
  html: string | null;
  raw: Buffer | null;
  rawSha256: string;
  response: string | null;
  attempts: number;
}

export interface MailFilter {
  personId: string | null;
  /** Told of this task, alone or among others. */
  taskId: string | null;
  kind: string | null;
  status: string | null;
  /** A civil date in the office's zone. */
  day: CivilDate | null;
  zone: string;
  before: Before | null;
  limit: number;
}

const LIST_COLUMNS = 'id, kind, person_id, to_name, to_address, locale, subject, status, created_at, sent_at';

/** Mails that the transaction may see, newest first. */
export async function listMails(tx: Tx, f: MailFilter): Promise<MailListRow[]> {
  return tx.query<MailListRow>(
    `SELECT ${LIST_COLUMNS} FROM mail
      WHERE ($1::uuid IS NULL OR person_id = $1) AND ($2::text IS NULL OR kind = $2) AND ($3::text IS NULL OR status = $3)
        AND ($4::date IS NULL OR (created_at >= $4::date::timestamp AT TIME ZONE $5 AND created_at < ($4::date + 1)::timestamp AT TIME ZONE $5))
        AND ($6::timestamptz IS NULL OR (created_at, id) < ($6, $7::uuid))
        AND ($9::uuid IS NULL OR id IN (SELECT mail_id FROM notification WHERE task_id = $9 OR $9 = ANY (task_ids)))
      ORDER BY created_at DESC, id DESC LIMIT $8`,
    [f.personId, f.kind, f.status, f.day, f.zone, f.before?.at ?? null, f.before?.id ?? null, f.limit, f.taskId]);
}

export async function findMail(tx: Tx, id: string): Promise<MailDetailRow> {
  return tx.one<MailDetailRow>(
    `SELECT ${LIST_COLUMNS}, message_id, w.text, w.html, w.raw, raw_sha256, response, attempts FROM mail LEFT JOIN mail_words($1) w ON true WHERE id = $1`, [id], 'mail');
}

export interface AlarmRow {
  id: string;
  kind: string;
  taskId: string | null;
  personId: string | null;
  personName: string | null;
  agencyCode: string | null;
  details: Record<string, unknown>;
  raisedAt: Date;
  clearedAt: Date | null;
  clearedBy: string | null;
}

/** Alarms, open ones first, newest first among them. */
export async function listAlarms(tx: Tx, open: boolean | null, before: Before | null, limit: number): Promise<AlarmRow[]> {
  return tx.query<AlarmRow>(
    `SELECT a.id, a.kind, a.task_id, a.person_id, p.name AS person_name, a.agency_code, a.details, a.raised_at, a.cleared_at, a.cleared_by
       FROM alarm a LEFT JOIN person p ON p.id = a.person_id
      WHERE ($1::boolean IS NULL OR (a.cleared_at IS NULL) = $1) AND ($2::timestamptz IS NULL OR (a.raised_at, a.id) < ($2, $3::uuid))
      ORDER BY a.raised_at DESC, a.id DESC LIMIT $4`, [open, before?.at ?? null, before?.id ?? null, limit]);
}

/** The alarm, locked. Throws not_found. */
export async function lockAlarm(tx: Tx, id: string): Promise<{ id: string; kind: string; clearedAt: Date | null }> {
  return tx.one('SELECT id, kind, cleared_at FROM alarm WHERE id = $1 FOR UPDATE', [id], 'alarm');
}

export async function clearAlarm(tx: Tx, id: string, personId: string): Promise<void> {
  tx.write('UPDATE alarm SET cleared_at = $2, cleared_by = $3 WHERE id = $1', [id, tx.now, personId]);
}

export interface EventListRow {
  id: string;
  chain: string;
  seq: string;
  type: string;
  at: Date;
  taskId: string | null;
  planId: string | null;
  body: string;
  hash: string;
}

/**
 * The next events after an id (time-ordered UUIDs), oldest first. Rows of transactions that began after one that is still
 * open are held back until it has ended: else a reader could pass by what commits late with an earlier id.
 */
export async function eventsSince(tx: Tx, since: string | null, type: string | null, limit: number): Promise<EventListRow[]> {
  return tx.query<EventListRow>(
    `SELECT id, chain, seq, type, at, task_id, plan_id, body, hash FROM event
      WHERE ($1::uuid IS NULL OR id > $1) AND ($2::text IS NULL OR type = $2)
        AND age(xmin) > age((pg_snapshot_xmin(pg_current_snapshot())::text::bigint % 4294967296)::text::xid)
      ORDER BY id LIMIT $3`, [since, type, limit]);
}
