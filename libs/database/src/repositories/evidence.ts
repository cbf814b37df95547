import type { Evidence } from '#domain';
import type { Tx } from '../client/tx.js';

export interface EvidenceRow extends Evidence {
  id: string;
  reference: string;
  taskId: string;
  agencyCode: string;
  /** May be shown outside of those who see the task; else it is internal. */
  isPublic: boolean;
  attachmentId: string | null;
  /** SHA-256 of type, title and reference, and of the file's hash where it is one. */
  sha256: string;
  /** SHA-256 of the file's content; null where it is none. */
  fileSha256: string | null;
  addedBy: string;
  addedByName: string | null;
  addedAt: Date;
  releasedAt: Date | null;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  withdrawnByName: string | null;
  withdrawReason: string | null;
}

export type EvidenceWrite = Omit<EvidenceRow, 'id' | 'addedAt' | 'addedByName' | 'releasedAt' | 'fileSha256' | 'withdrawnAt' | 'withdrawnBy' | 'withdrawnByName' | 'withdrawReason'>;

/** Keeps an item, once: the same of the same task is the one that is there. Answers its id and whether it is new. */
export async function insertEvidence(tx: Tx, e: EvidenceWrite): Promise<{ id: string; isNew: boolean }> {
  const made = await tx.maybe<{ id: string }>(
    `INSERT INTO evidence_item (task_id, agency_code, type, title, reference, is_public, sha256, added_by, added_at, attachment_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (task_id, sha256) WHERE withdrawn_at IS NULL DO NOTHING RETURNING id`,
    [e.taskId, e.agencyCode, e.type, e.title, e.reference, e.isPublic, e.sha256, e.addedBy, tx.now, e.attachmentId]);
  if (made !== null) return { id: made.id, isNew: true };
  const { id } = await tx.one<{ id: string }>('SELECT id FROM evidence_item WHERE task_id = $1 AND sha256 = $2 AND withdrawn_at IS NULL', [e.taskId, e.sha256]);
  return { id, isNew: false };
}

const SELECT = `SELECT e.*, p.name AS added_by_name, w.name AS withdrawn_by_name, a.sha256 AS file_sha256
       FROM evidence_item e LEFT JOIN person p ON p.id = e.added_by LEFT JOIN person w ON w.id = e.withdrawn_by LEFT JOIN attachment a ON a.id = e.attachment_id`;

/** The evidence of a task that stands, oldest first. */
export async function evidenceOf(tx: Tx, taskId: string): Promise<EvidenceRow[]> {
  return tx.query<EvidenceRow>(`${SELECT} WHERE e.task_id = $1 AND e.withdrawn_at IS NULL ORDER BY e.added_at, e.id`, [taskId]);
}

/** All of it, oldest first: what was withdrawn too. */
export async function allEvidenceOf(tx: Tx, taskId: string): Promise<EvidenceRow[]> {
  return tx.query<EvidenceRow>(`${SELECT} WHERE e.task_id = $1 ORDER BY e.added_at, e.id`, [taskId]);
}

/** Throws not_found. */
export async function findEvidence(tx: Tx, id: string): Promise<EvidenceRow> {
  return tx.one<EvidenceRow>(`${SELECT} WHERE e.id = $1`, [id], 'evidence');
}

/** Locks an item. Throws not_found. */
export async function lockEvidence(tx: Tx, id: string): Promise<EvidenceRow> {
  return tx.one<EvidenceRow>(`${SELECT} WHERE e.id = $1 FOR UPDATE OF e`, [id], 'evidence');
}

/** Nothing is deleted: the item says who withdrew it, when and why. */
export async function withdrawEvidence(tx: Tx, id: string, by: string, reason: string): Promise<void> {
  tx.write('UPDATE evidence_item SET withdrawn_at = $2, withdrawn_by = $3, withdraw_reason = $4 WHERE id = $1', [id, tx.now, by, reason]);
}

/** With the signature of a completion, its evidence leaves the agency, and the files among it. */
export async function releaseEvidence(tx: Tx, taskId: string): Promise<void> {
  tx.write(
    `UPDATE attachment SET released_at = $2 WHERE task_id = $1 AND released_at IS NULL
        AND id IN (SELECT attachment_id FROM evidence_item WHERE task_id = $1 AND withdrawn_at IS NULL)`, [taskId, tx.now]);
  tx.write('UPDATE evidence_item SET released_at = $2 WHERE task_id = $1 AND released_at IS NULL AND withdrawn_at IS NULL', [taskId, tx.now]);
}
