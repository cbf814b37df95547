import type { CivilDate, Clock, ClockKind, TaskStatus } from '#domain';
import type { Tx } from '../client/tx.js';

/** The clocks of a task that would still move, of these kinds. */
export async function movingClocks(tx: Tx, taskId: string, kinds: readonly ClockKind[]): Promise<Clock[]> {
  return kinds.length === 0 ? [] : tx.query<Clock>(
    `SELECT * FROM clock WHERE task_id = $1 AND kind = ANY($2) AND status IN ('RUNNING', 'WAITING') ORDER BY kind, period FOR UPDATE`, [taskId, kinds]);
}

export async function pausedClocks(tx: Tx, taskId: string): Promise<Clock[]> {
  return tx.query<Clock>(`SELECT * FROM clock WHERE task_id = $1 AND status = 'PAUSED' ORDER BY kind, period FOR UPDATE`, [taskId]);
}

/** Lets clocks stand still with the working days they had left (null: not started). They keep their date and send nothing. */
export async function pauseClocks(tx: Tx, clocks: readonly { id: string; remaining: number | null }[]): Promise<void> {
  if (clocks.length === 0) return;
  tx.write(
    `UPDATE clock SET status = 'PAUSED', paused_at = $3, remaining = u.remaining, next_at = NULL, next_step = NULL
       FROM unnest($1::uuid[], $2::int[]) AS u(id, remaining) WHERE clock.id = u.id`,
    [clocks.map(({ id }) => id), clocks.map(({ remaining }) => remaining), tx.now]);
}

export interface SuspensionWrite {
  taskId: string;
  statusBefore: TaskStatus;
  basis: string;
  reviewOn: CivilDate;
  /** The parent it was suspended with. */
  withTaskId: string | null;
  /** The measure it was suspended with. */
  withMeasureId: string | null;
  suspendedBy: string;
}

export async function insertSuspension(tx: Tx, s: SuspensionWrite): Promise<void> {
  tx.write(
    `INSERT INTO suspension (task_id, status_before, basis, review_on, with_task_id, suspended_by, suspended_at, with_measure_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [s.taskId, s.statusBefore, s.basis, s.reviewOn, s.withTaskId, s.suspendedBy, tx.now, s.withMeasureId]);
}

/** Ends the pause of a task that runs on or ended; answers its id, null where the task was not suspended. */
export async function endSuspension(tx: Tx, taskId: string): Promise<string | null> {
  const ended = await tx.maybe<{ id: string }>('UPDATE suspension SET resumed_at = $2 WHERE task_id = $1 AND resumed_at IS NULL RETURNING id', [taskId, tx.now]);
  return ended?.id ?? null;
}

/** The key of the alarm that puts a suspension before the office. */
export function reviewAlarmKey(suspensionId: string): string {
  return `suspension.review_due:${suspensionId}`;
}

export interface DueReview {
  id: string;
  taskId: string;
  agencyCode: string;
  title: string;
  basis: string;
  reviewOn: CivilDate;
}

/**
 * Suspended tasks whose review date has come; those suspended with a parent are its business, and of those suspended with
 * their measure one stands for all. At most `limit`.
 */
export async function dueReviews(tx: Tx, today: CivilDate, limit: number): Promise<DueReview[]> {
  return tx.query<DueReview>(
    `SELECT s.id, s.task_id, t.agency_code, t.title, s.basis, s.review_on FROM suspension s JOIN task t ON t.id = s.task_id
      WHERE s.resumed_at IS NULL AND s.with_task_id IS NULL AND s.review_on <= $1
        AND (s.with_measure_id IS NULL OR s.id = (SELECT min(o.id::text)::uuid FROM suspension o WHERE o.with_measure_id = s.with_measure_id AND o.resumed_at IS NULL))
        AND NOT EXISTS (SELECT 1 FROM alarm a WHERE a.dedupe_key = 'suspension.review_due:' || s.id)
      ORDER BY s.review_on, s.id LIMIT $2`, [today, limit]);
}
