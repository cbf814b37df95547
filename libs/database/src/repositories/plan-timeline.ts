import type { CivilDate, Timed } from '#domain';
import type { Tx } from '../client/tx.js';

/** Tasks of one measure that stand alike towards a day: one of them tells how all of them stand. */
export interface TimelineGroup extends Timed {
  measureId: string;
  measureRef: string;
  measureTitle: string | null;
  /** The first dispatch among them, and the latest date; null where none has a date. */
  createdAt: Date;
  currentDue: CivilDate | null;
  tasks: number;
}

/**
 * The tasks of a plan without subtasks, measure by measure in the document's order, those together that are past `today`, due until
 * `soon` or later and alike in what else decides how a task stands: some hundred rows for 100,000 tasks.
 */
export async function timelineGroups(tx: Tx, planId: string, today: CivilDate, soon: CivilDate): Promise<TimelineGroup[]> {
  return tx.query<TimelineGroup>(
    `SELECT m.id AS measure_id, m.ref AS measure_ref, m.title AS measure_title, t.status, t.held_by, t.finished_late, t.provisional,
            min(t.created_at) AS created_at, max(t.current_due) AS current_due, count(*)::int AS tasks
       FROM task t JOIN measure m ON m.id = t.measure_id
      WHERE t.plan_id = $1 AND t.parent_id IS NULL
      GROUP BY m.position, m.id, m.ref, m.title, t.status, t.held_by, t.finished_late, t.provisional, t.current_due IS NULL, t.current_due < $2::date, t.current_due <= $3::date
      ORDER BY m.position`, [planId, today, soon]);
}
