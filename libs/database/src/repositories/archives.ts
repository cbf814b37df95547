import type { Tx } from '../client/tx.js';

export interface ArchiveRow {
  taskId: string;
  sha256: string;
  package: string;
  archivedBy: string;
  archivedAt: Date;
}

/** What is filed of tasks: each with its sign-offs, its signed reports, the evidence and files that were signed (these by their hash) and its events with their hashes, in a stable order. Its agency reads it too: what is the office's alone is not in it. */
export async function archiveFacts(tx: Tx, taskIds: readonly string[]): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (const id of taskIds) {
    rows.push({
      task: await tx.one('SELECT * FROM task WHERE id = $1', [id], 'task'),
      signOffs: await tx.query('SELECT * FROM sign_off WHERE task_id = $1 ORDER BY at, id', [id]),
      holdings: await tx.query('SELECT held_by, agency_code, from_at, to_at FROM holding WHERE task_id = $1 ORDER BY from_at, to_at NULLS LAST', [id]),
      reports: await tx.query(`SELECT * FROM progress_report WHERE task_id = $1 AND status IN ('SUBMITTED', 'CONSOLIDATED', 'ACCEPTED') ORDER BY period`, [id]),
      evidence: await tx.query('SELECT * FROM evidence_item WHERE task_id = $1 AND released_at IS NOT NULL ORDER BY added_at, id', [id]),
      files: await tx.query('SELECT * FROM attachment WHERE task_id = $1 AND released_at IS NOT NULL ORDER BY added_at, id', [id]),
      events: await tx.query('SELECT id, chain, seq, hash, body FROM event WHERE task_id = $1 AND NOT event_is_offices(type, subject) ORDER BY chain, seq', [id]),
    });
  }
  return rows;
}

export async function insertArchive(tx: Tx, row: Omit<ArchiveRow, 'archivedAt'>): Promise<void> {
  tx.write('INSERT INTO task_archive (task_id, sha256, package, archived_by, archived_at) VALUES ($1, $2, $3, $4, $5)',
    [row.taskId, row.sha256, row.package, row.archivedBy, tx.now]);
}

/** The file of a task. Throws not_found where it was not filed or may not be seen. */
export async function findArchive(tx: Tx, taskId: string): Promise<ArchiveRow> {
  return tx.one<ArchiveRow>('SELECT * FROM task_archive WHERE task_id = $1', [taskId], 'archive');
}
