import type { CivilDate, Holder } from '#domain';
import type { Tx } from '../client/tx.js';

/** Who had the ball of a task, from when to when. */
export interface StretchRow {
  taskId: string;
  heldBy: Holder;
  agencyCode: string | null;
  from: Date;
  to: Date | null;
}

export async function holdingsOf(tx: Tx, taskId: string): Promise<StretchRow[]> {
  return tx.query<StretchRow>(`SELECT task_id, held_by, agency_code, from_at AS "from", to_at AS "to" FROM holding WHERE task_id = $1 ORDER BY from_at, to_at NULLS LAST`, [taskId]);
}

/** The stretches of many tasks with each task's date, task by task in order; without subtasks, whose days are their parent's too. */
export async function holdingsOfMany(
  tx: Tx, filter: { planId: string | null; agencyCode: string | null },
): Promise<(StretchRow & { owner: string; currentDue: CivilDate | null })[]> {
  return tx.query(
    `SELECT h.task_id, h.held_by, h.agency_code, h.from_at AS "from", h.to_at AS "to", t.agency_code AS owner, t.current_due
       FROM holding h JOIN task t ON t.id = h.task_id
      WHERE t.parent_id IS NULL AND ($1::uuid IS NULL OR t.plan_id = $1) AND ($2::text IS NULL OR t.agency_code = $2)
      ORDER BY h.task_id, h.from_at, h.to_at NULLS LAST`, [filter.planId, filter.agencyCode]);
}

/** Who last set a task's own date, when and by which act. */
export interface DateSetter {
  type: string;
  at: Date;
  by: string;
  post: string | null;
  reason: string | null;
}

export async function dateSetter(tx: Tx, taskId: string): Promise<DateSetter | null> {
  return tx.maybe<DateSetter>(
    `SELECT type, at, body::jsonb #>> '{actor,name}' AS by, body::jsonb #>> '{actor,post}' AS post, body::jsonb ->> 'reason' AS reason
       FROM event WHERE task_id = $1 AND body::jsonb -> 'after' ? 'currentDue' ORDER BY at DESC, seq DESC LIMIT 1`, [taskId]);
}
