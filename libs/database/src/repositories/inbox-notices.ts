import { NOTICE_ASKS, type Ask, type NoticeKind, type TaskStatus } from '#domain';
import type { Database } from '../client/database.js';
import type { Tx } from '../client/tx.js';
import type { Before } from './messages.js';
import type { NotificationStatus } from './notifications.js';

/** A notice as its reader's inbox shows it. */
export interface InboxNotice {
  id: string;
  kind: NoticeKind;
  level: number;
  urgent: boolean;
  status: NotificationStatus;
  agencyCode: string;
  taskId: string | null;
  planId: string | null;
  taskTitle: string | null;
  taskStatus: TaskStatus | null;
  model: { taskIds: string[]; capacity: string; by: string; byAgency: string | null; reason: string | null; facts: Record<string, unknown> };
  mailId: string | null;
  createdAt: Date;
  readAt: Date | null;
  /** Whether it asks for something, and the fact that settled it. */
  asks: boolean;
  actedAt: Date | null;
  actedBy: string | null;
  actedById: string | null;
}

export interface NoticeFilter {
  unread: boolean | null;
  /** Asks for something that nobody has done yet. */
  waiting: boolean | null;
  kind: NoticeKind | null;
  taskId: string | null;
  before: Before | null;
  limit: number;
}

const ASKS = Object.entries(NOTICE_ASKS) as [NoticeKind, Ask][];
const ASK_PARAMS = [ASKS.map(([kind]) => kind), ASKS.map(([, { of }]) => of), ASKS.map(([, ask]) => JSON.stringify('settledBy' in ask ? ask.settledBy : []))];

/** $1 to $3: kinds, of what, settled by which events. $4: the reader. Only the branch of the notice's own ask runs. */
const NOTICES = `
  WITH ask AS (SELECT u.kind, u.of, ARRAY(SELECT jsonb_array_elements_text(u.types)) AS types FROM unnest($1::text[], $2::text[], $3::jsonb[]) AS u(kind, of, types))
  SELECT n.id, n.kind, n.level, n.urgent, n.status, n.agency_code, n.task_id, n.plan_id, t.title AS task_title,
         t.status AS task_status, notice_model(n.id) AS model, n.mail_id, n.created_at, n.read_at, ask.kind IS NOT NULL AS asks,
         f.at AS acted_at, CASE WHEN f.person_id IS NOT NULL THEN f.name END AS acted_by, f.person_id AS acted_by_id
    FROM notification n LEFT JOIN ask ON ask.kind = n.kind LEFT JOIN task t ON t.id = n.task_id LEFT JOIN event told ON told.id = n.event_id
    LEFT JOIN LATERAL (
      SELECT max(e.at) AS at, (array_agg(e.name ORDER BY e.at DESC))[1] AS name, (array_agg(e.person_id ORDER BY e.at DESC))[1] AS person_id
        FROM unnest(n.task_ids) AS about(id) LEFT JOIN LATERAL (
          SELECT s.at, s.person_id, s.body::jsonb -> 'actor' ->> 'name' AS name FROM event s
           WHERE s.task_id = about.id AND s.type = ANY (ask.types) AND s.id > n.event_id ORDER BY s.id LIMIT 1) e ON true
       WHERE ask.of = 'TASK' HAVING bool_and(e.at IS NOT NULL)
      UNION ALL
      (SELECT s.at, s.body::jsonb -> 'actor' ->> 'name', s.person_id FROM event s
        WHERE ask.of = 'SUBJECT' AND s.task_id = n.task_id AND s.subject = told.subject AND s.type = ANY (ask.types) AND s.id > n.event_id ORDER BY s.id LIMIT 1)
      UNION ALL
      (SELECT s.at, s.body::jsonb -> 'actor' ->> 'name', s.person_id FROM event s
        WHERE ask.of = 'PLAN' AND s.task_id IS NULL AND s.plan_id = n.plan_id AND s.type = ANY (ask.types) AND s.id > n.event_id ORDER BY s.id LIMIT 1)
      UNION ALL
      SELECT c.stopped_at, NULL, NULL FROM clock c WHERE ask.of = 'CLOCK' AND c.id = n.clock_id AND c.stopped_at IS NOT NULL
      UNION ALL
      SELECT a.cleared_at, p.name, p.id FROM alarm a LEFT JOIN person p ON p.id = a.cleared_by
       WHERE ask.of = 'ALARM' AND a.id::text = told.subject AND a.cleared_at IS NOT NULL
    ) f ON f.at IS NOT NULL
   WHERE n.person_id = $4`;

/** One's own notices, newest first. */
export async function listNotices(tx: Tx, personId: string, f: NoticeFilter): Promise<InboxNotice[]> {
  return tx.query<InboxNotice>(
    `SELECT * FROM (${NOTICES}
        AND ($5::boolean IS NULL OR (n.read_at IS NULL) = $5) AND ($6::text IS NULL OR n.kind = $6) AND ($7::uuid IS NULL OR n.task_id = $7)
        AND ($8::timestamptz IS NULL OR (n.created_at, n.id) < ($8, $9::uuid))) x
      WHERE ($10::boolean IS NULL OR (asks AND acted_at IS NULL) = $10)
      ORDER BY created_at DESC, id DESC LIMIT $11`,
    [...ASK_PARAMS, personId, f.unread, f.kind, f.taskId, f.before?.at ?? null, f.before?.id ?? null, f.waiting, f.limit]);
}

/** How many are unread, and how many of those still ask for something, counted to `most` at most. */
export async function countNotices(tx: Tx, personId: string, most: number): Promise<{ unread: number; waiting: number }> {
  return tx.one(
    `SELECT (SELECT count(*)::int FROM (SELECT FROM notification WHERE person_id = $4 AND read_at IS NULL LIMIT $5) u) AS unread,
            (SELECT count(*)::int FROM (SELECT FROM (${NOTICES}) x WHERE asks AND acted_at IS NULL LIMIT $5) w) AS waiting`,
    [...ASK_PARAMS, personId, most]);
}

/** Marks one's own notices as read, the first time counts; answers the ids found. */
export async function markRead(tx: Tx, personId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'UPDATE notification SET read_at = coalesce(read_at, $3) WHERE id = ANY ($1) AND person_id = $2 RETURNING id', [ids, personId, tx.now]);
  return rows.map(({ id }) => id);
}

/** Marks every notice written until an instant as read; answers how many were new. */
export async function markAllRead(tx: Tx, personId: string, until: Date): Promise<number> {
  return tx.run('UPDATE notification SET read_at = $3 WHERE person_id = $1 AND read_at IS NULL AND created_at <= $2', [personId, until, tx.now]);
}

/** What changes when a person's inbox does: his newest notice and how many are unread. */
export async function inboxMark(tx: Tx, personId: string): Promise<{ newest: string | null; unread: number }> {
  return tx.one(
    `SELECT (SELECT id FROM notification WHERE person_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1) AS newest,
            (SELECT count(*)::int FROM notification WHERE person_id = $1 AND read_at IS NULL) AS unread`, [personId]);
}

export interface ChangedRow {
  id: string;
  type: string;
  taskId: string | null;
  planId: string | null;
}

/** Events between two places of the feed that the transaction may see: ids only, oldest first. */
export async function changesBetween(tx: Tx, since: string, until: string, limit: number): Promise<ChangedRow[]> {
  return tx.query<ChangedRow>('SELECT id, type, task_id, plan_id FROM event WHERE id > $1 AND id <= $2 ORDER BY id LIMIT $3', [since, until, limit]);
}

/** The newest event that nothing still open can precede; null while that can't be said. */
export async function feedHead(db: Database): Promise<string | null> {
  return db.asSignIn(async (tx) => (await tx.one<{ head: string | null }>('SELECT feed_head() AS head')).head);
}
