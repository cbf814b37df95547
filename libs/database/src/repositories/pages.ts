import type { CivilDate, PostRole, Task } from '#domain';
import type { Tx } from '../client/tx.js';
import type { MailListRow } from './messages.js';

/** The tasks of these ids, in no order. */
export async function tasksByIds(tx: Tx, ids: readonly string[]): Promise<Task[]> {
  return ids.length === 0 ? [] : tx.query<Task>('SELECT * FROM task WHERE id = ANY($1)', [ids]);
}

/** Mails that told of a task, alone or among others, newest first. */
export async function mailsAbout(tx: Tx, taskId: string, limit: number): Promise<MailListRow[]> {
  return tx.query<MailListRow>(
    `SELECT id, kind, person_id, to_name, to_address, locale, subject, status, created_at, sent_at FROM mail
      WHERE id IN (SELECT mail_id FROM notification WHERE task_id = $1 OR model->'taskIds' ? $1::text)
      ORDER BY created_at DESC, id DESC LIMIT $2`, [taskId, limit]);
}

/** Agencies with open tasks and how many, most first. */
export async function agenciesAtWork(tx: Tx, planId: string | null): Promise<{ code: string; name: string; open: number }[]> {
  return tx.query(
    `SELECT a.code, a.short_zh AS name, count(*)::int AS open FROM task t JOIN agency a ON a.code = t.agency_code
      WHERE t.status NOT IN ('DRAFT', 'COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED') AND ($1::uuid IS NULL OR t.plan_id = $1)
      GROUP BY a.code ORDER BY count(*) DESC, a.code`, [planId]);
}

export interface PostHolderRow {
  personId: string;
  name: string;
  agencyCode: string;
  role: PostRole;
  title: string;
}

/** Who holds a post in these agencies on a civil date, by agency and post. */
export async function postHoldersOf(tx: Tx, agencyCodes: readonly string[], on: CivilDate): Promise<PostHolderRow[]> {
  return tx.query<PostHolderRow>(
    `SELECT h.person_id, p.name, post.agency_code, post.role, post.title
       FROM post JOIN post_holding h ON h.post_id = post.id JOIN person p ON p.id = h.person_id
      WHERE post.agency_code = ANY($1) AND h.valid_from <= $2 AND (h.valid_to IS NULL OR h.valid_to >= $2)
      ORDER BY post.agency_code, post.role, post.title, p.name`, [agencyCodes, on]);
}
