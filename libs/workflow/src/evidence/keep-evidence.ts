import { createHash } from 'node:crypto';
import { insertEvidence, namedFiles, type TaskRow, type Tx } from '#database';
import { DomainError, type Evidence } from '#domain';

export interface EvidenceInput extends Omit<Evidence, 'reference'> {
  /** Where it is kept; without one a file is called by its name. */
  reference?: string;
  isPublic?: boolean;
}

/**
 * Keeps one item with the hash of what it says and of the file that it is; the same said again is the same item. Throws
 * field_required where it names neither a place nor a file, invalid_input for a file that the task has not.
 */
export async function keepEvidence(
  tx: Tx, task: TaskRow, addedBy: string, { type, title, reference, attachmentId = null, isPublic = false }: EvidenceInput,
): Promise<{ id: string; isNew: boolean }> {
  const [file] = attachmentId === null ? [] : await namedFiles(tx, task.id, [attachmentId]);
  const place = reference?.trim() || file?.name;
  if (place === undefined) throw new DomainError('field_required', { field: 'reference' });
  const sha256 = createHash('sha256').update(JSON.stringify([type, title, place, ...(file ? [file.sha256] : [])])).digest('hex');
  return insertEvidence(tx, { taskId: task.id, agencyCode: task.agencyCode, type, title, reference: place, attachmentId, isPublic, sha256, addedBy });
}
