import { DomainError, type FileRef } from '#domain';
import type { Tx } from '../client/tx.js';

export interface AttachmentRow extends FileRef {
  taskId: string;
  agencyCode: string;
  mediaType: string;
  markingsRead: boolean;
  declaredUnclassified: boolean;
  addedBy: string;
  addedByName: string | null;
  addedAt: Date;
  /** When it left the agency with a signature; null: only the agency sees it. */
  releasedAt: Date | null;
  withdrawnAt: Date | null;
  withdrawReason: string | null;
}

const SELECT = 'SELECT a.*, p.name AS added_by_name FROM attachment a LEFT JOIN person p ON p.id = a.added_by WHERE a.removed_at IS NULL';

export type AttachmentWrite = Omit<AttachmentRow, 'id' | 'addedByName' | 'addedAt' | 'releasedAt' | 'withdrawnAt' | 'withdrawReason'>;

export async function insertAttachment(tx: Tx, a: AttachmentWrite): Promise<string> {
  const { id } = await tx.one<{ id: string }>(
    `INSERT INTO attachment (task_id, agency_code, name, media_type, bytes, sha256, markings_read, declared_unclassified, added_by, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
    [a.taskId, a.agencyCode, a.name, a.mediaType, a.bytes, a.sha256, a.markingsRead, a.declaredUnclassified, a.addedBy, tx.now]);
  return id;
}

/** The files of a task, oldest first; withdrawn ones too, removed ones not. */
export async function attachmentsOf(tx: Tx, taskId: string): Promise<AttachmentRow[]> {
  return tx.query<AttachmentRow>(`${SELECT} AND a.task_id = $1 ORDER BY a.added_at, a.id`, [taskId]);
}

/** One file. Throws not_found, also for what may not be seen. */
export async function findAttachment(tx: Tx, id: string): Promise<AttachmentRow> {
  return tx.one<AttachmentRow>(`${SELECT} AND a.id = $1`, [id], 'attachment');
}

/** Locks a file. Throws not_found. */
export async function lockAttachment(tx: Tx, id: string): Promise<AttachmentRow> {
  return tx.one<AttachmentRow>(`${SELECT} AND a.id = $1 FOR UPDATE OF a`, [id], 'attachment');
}

/** The file of the task with this content; null where it has none. */
export async function attachmentWith(tx: Tx, taskId: string, sha256: string): Promise<AttachmentRow | null> {
  return tx.maybe<AttachmentRow>(`${SELECT} AND a.task_id = $1 AND a.sha256 = $2`, [taskId, sha256]);
}

/** How many files a task has, and their bytes. */
export async function heldFiles(tx: Tx, taskId: string): Promise<{ files: number; bytes: number }> {
  return tx.one('SELECT count(*)::int AS files, coalesce(sum(bytes), 0)::float8 AS bytes FROM attachment WHERE task_id = $1 AND removed_at IS NULL', [taskId]);
}

/** Files of the task by their ids, in this order, each once. Throws invalid_input for one that it has not or that was withdrawn. */
export async function namedFiles(tx: Tx, taskId: string, ids: readonly string[]): Promise<FileRef[]> {
  if (ids.length === 0) return [];
  const rows = await tx.query<FileRef>(
    `SELECT id, name, sha256, bytes FROM attachment WHERE task_id = $1 AND id = ANY($2::uuid[]) AND removed_at IS NULL AND withdrawn_at IS NULL
      ORDER BY array_position($2::uuid[], id)`, [taskId, ids]);
  if (rows.length < new Set(ids).size) throw new DomainError('invalid_input', { field: 'attachmentIds', why: 'not_a_file_of_task' });
  return rows;
}

/** The task's files on which evidence that stands rests, or a report being written. */
export async function usedFiles(tx: Tx, taskId: string): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>(
    `SELECT attachment_id::text AS id FROM evidence_item WHERE task_id = $1 AND attachment_id IS NOT NULL AND withdrawn_at IS NULL
      UNION SELECT file ->> 'id' FROM report_draft, jsonb_array_elements(files) AS file WHERE task_id = $1`, [taskId]);
  return new Set(rows.map(({ id }) => id));
}

/** With a signature the files it covers leave the agency. */
export async function releaseFiles(tx: Tx, taskId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  tx.write('UPDATE attachment SET released_at = $3 WHERE task_id = $1 AND id = ANY($2::uuid[]) AND released_at IS NULL', [taskId, ids, tx.now]);
}

export async function removeAttachment(tx: Tx, id: string): Promise<void> {
  tx.write('UPDATE attachment SET removed_at = $2 WHERE id = $1', [id, tx.now]);
}

export async function withdrawAttachment(tx: Tx, id: string, reason: string): Promise<void> {
  tx.write('UPDATE attachment SET withdrawn_at = $2, withdraw_reason = $3 WHERE id = $1', [id, tx.now, reason]);
}
