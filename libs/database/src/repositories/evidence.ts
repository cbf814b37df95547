import type { Evidence } from '#domain';
import type { Tx } from '../client/tx.js';

export interface EvidenceRow extends Evidence {
  id: string;
  taskId: string;
  agencyCode: string;
  /** May be shown outside of those who see the task; else it is internal. */
  isPublic: boolean;
  /** SHA-256 of type, title and reference. */
  sha256: string;
  addedBy: string;
  addedByName: string | null;
  addedAt: Date;
  releasedAt: Date | null;
}

export async function insertEvidence(tx: Tx, e: Omit<EvidenceRow, 'id' | 'addedAt' | 'addedByName' | 'releasedAt'>): Promise<string> {
  const { id } = await tx.one<{ id: string }>(
    `INSERT INTO evidence_item (task_id, agency_code, type, title, reference, is_public, sha256, added_by, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
    [e.taskId, e.agencyCode, e.type, e.title, e.reference, e.isPublic, e.sha256, e.addedBy, tx.now]);
  return id;
}

/** The evidence of a task that stands, oldest first. */
export async function evidenceOf(tx: Tx, taskId: string): Promise<EvidenceRow[]> {
  return tx.query<EvidenceRow>(
    `SELECT e.*, p.name AS added_by_name FROM evidence_item e LEFT JOIN person p ON p.id = e.added_by
      WHERE e.task_id = $1 AND e.withdrawn_at IS NULL ORDER BY e.added_at, e.id`, [taskId]);
}

/** Locks an item. Throws not_found. */
export async function lockEvidence(tx: Tx, id: string): Promise<EvidenceRow> {
  return tx.one<EvidenceRow>('SELECT *, NULL AS added_by_name FROM evidence_item WHERE id = $1 AND withdrawn_at IS NULL FOR UPDATE', [id], 'evidence');
}

export async function withdrawEvidence(tx: Tx, id: string): Promise<void> {
  await tx.run('UPDATE evidence_item SET withdrawn_at = $2 WHERE id = $1', [id, tx.now]);
}

/** With the signature of a completion, its evidence leaves the agency. */
export async function releaseEvidence(tx: Tx, taskId: string): Promise<void> {
  await tx.run('UPDATE evidence_item SET released_at = $2 WHERE task_id = $1 AND released_at IS NULL AND withdrawn_at IS NULL', [taskId, tx.now]);
}
