import type { CivilDate, PlannedTrajectory, Trajectory, TrajectoryKind, TrajectoryPoint } from '#domain';
import type { Tx } from '../client/tx.js';

export interface TrajectoryRow extends Trajectory {
  id: string;
  taskId: string;
  number: number;
  status: 'DRAFT' | 'SIGNED' | 'REPLACED';
  kind: TrajectoryKind;
  points: TrajectoryPoint[];
  /** The task's date that it was signed for. */
  dueOn: CivilDate | null;
  reason: string | null;
  draftedBy: string;
  draftedFor: string | null;
  draftedAt: Date;
  signedBy: string | null;
  signedByName: string | null;
  signedAt: Date | null;
}

/** The plans of a task: signed ones, and for its agency the draft. */
export async function trajectoriesOf(tx: Tx, taskId: string): Promise<TrajectoryRow[]> {
  return tx.query<TrajectoryRow>(
    `SELECT v.*, p.name AS signed_by_name FROM trajectory_version v LEFT JOIN person p ON p.id = v.signed_by
      WHERE v.task_id = $1 AND v.status <> 'REPLACED' ORDER BY v.number, v.drafted_at`, [taskId]);
}

/** Throws not_found. */
export async function findTrajectory(tx: Tx, id: string): Promise<TrajectoryRow> {
  return tx.one<TrajectoryRow>('SELECT *, NULL AS signed_by_name FROM trajectory_version WHERE id = $1', [id], 'trajectory');
}

/** A new draft in place of the one there was. */
export async function putTrajectoryDraft(
  tx: Tx, t: Trajectory & { taskId: string; number: number; reason: string | null; draftedBy: string; draftedFor: string | null },
): Promise<string> {
  tx.write(`UPDATE trajectory_version SET status = 'REPLACED' WHERE task_id = $1 AND status = 'DRAFT'`, [t.taskId]);
  const { id } = await tx.one<{ id: string }>(
    `INSERT INTO trajectory_version (task_id, number, kind, start_on, points, reason, drafted_by, drafted_for, drafted_at)
     VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9) RETURNING id`,
    [t.taskId, t.number, t.kind, t.startOn, JSON.stringify(t.points), t.reason, t.draftedBy, t.draftedFor, tx.now]);
  return id;
}

/** Signs a draft for good; the task carries it from now on. */
export async function signTrajectory(tx: Tx, row: TrajectoryRow, dueOn: CivilDate | null, by: string, carried: PlannedTrajectory): Promise<void> {
  tx.write(`UPDATE trajectory_version SET status = 'SIGNED', due_on = $2, signed_by = $3, signed_at = $4 WHERE id = $1`, [row.id, dueOn, by, tx.now]);
  tx.write('UPDATE task SET trajectory = $2::jsonb WHERE id = $1', [row.taskId, JSON.stringify(carried)]);
}
