import type { TaskStatus } from '#domain';
import type { Tx } from '../client/tx.js';
import type { TaskRow } from './tasks.js';

/** The direct subtasks in these statuses, locked in one order. */
export async function lockChildren(tx: Tx, taskId: string, statuses: readonly TaskStatus[]): Promise<TaskRow[]> {
  return tx.query<TaskRow>('SELECT * FROM task WHERE parent_id = $1 AND status = ANY($2) ORDER BY id FOR UPDATE', [taskId, statuses]);
}

/** The direct subtasks that stand still because this task does. */
export async function lockSuspendedWith(tx: Tx, taskId: string): Promise<TaskRow[]> {
  return tx.query<TaskRow>(
    `SELECT t.* FROM task t WHERE t.parent_id = $1 AND t.status = 'SUSPENDED'
        AND EXISTS (SELECT 1 FROM suspension s WHERE s.task_id = t.id AND s.with_task_id = $1 AND s.resumed_at IS NULL)
      ORDER BY t.id FOR UPDATE OF t`, [taskId]);
}

/** All subtasks below a task, nearest first. */
export async function descendants(tx: Tx, taskId: string): Promise<TaskRow[]> {
  return tx.query<TaskRow>(
    `WITH RECURSIVE down AS (
       SELECT * FROM task WHERE parent_id = $1
       UNION ALL SELECT t.* FROM task t JOIN down ON t.parent_id = down.id)
     SELECT * FROM down ORDER BY depth, id`, [taskId]);
}

/** The tasks of an agency that have not ended, parents first. */
export async function openTasksOf(tx: Tx, agencyCode: string): Promise<{ id: string }[]> {
  return tx.query<{ id: string }>(
    `SELECT id FROM task WHERE agency_code = $1 AND status NOT IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')
      ORDER BY depth, id`, [agencyCode]);
}

/**
 * Tasks of others for which `from` is the lead or the assigner because it answers for `task`: of the same measure where
 * it leads, and its own subtasks. Locked; those that have ended stay as they are.
 */
export async function lockDependents(tx: Tx, task: TaskRow, from: string): Promise<TaskRow[]> {
  return tx.query<TaskRow>(
    `SELECT * FROM task
      WHERE id <> $1 AND status NOT IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')
        AND ((parent_id = $1 AND assigner_agency_code = $2)
          OR ($3 AND plan_id = $4 AND measure_id = $5 AND lead_agency_code = $2))
      ORDER BY id FOR UPDATE`,
    [task.id, from, task.role === 'LEAD', task.planId, task.measureId]);
}

export async function saveRelations(tx: Tx, task: TaskRow, to: Pick<TaskRow, 'leadAgencyCode' | 'assignerAgencyCode' | 'heldByAgency'>): Promise<void> {
  tx.write(
    'UPDATE task SET lead_agency_code = $2, assigner_agency_code = $3, held_by_agency = $4, version = version + 1 WHERE id = $1',
    [task.id, to.leadAgencyCode, to.assignerAgencyCode, to.heldByAgency]);
}

/** Keeps the name of the body that had the task, or led it, before its successor. */
export async function keepFormerName(tx: Tx, taskId: string, of: 'OWNER' | 'LEAD', agencyCode: string): Promise<void> {
  const column = of === 'OWNER' ? 'former_names' : 'lead_former_names';
  tx.write(`UPDATE task SET ${column} = ${column} || (SELECT short_zh FROM agency WHERE code = $2) WHERE id = $1`, [taskId, agencyCode]);
}

export interface SharedMeasure { planId: string; measureId: string; measureRef: string; taskIds: string[] }

/** Measures of which an agency has more than one open task of its own in a plan. */
export async function sharedMeasures(tx: Tx, agencyCode: string): Promise<SharedMeasure[]> {
  return tx.query<SharedMeasure>(
    `SELECT t.plan_id, t.measure_id, m.ref AS measure_ref, array_agg(t.id::text ORDER BY t.id::text) AS task_ids
       FROM task t JOIN measure m ON m.id = t.measure_id
      WHERE t.agency_code = $1 AND t.parent_id IS NULL AND t.status NOT IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')
      GROUP BY t.plan_id, t.measure_id, m.ref HAVING count(*) > 1 ORDER BY t.plan_id, m.ref`, [agencyCode]);
}

/** Hands the clocks of one side of a task to another agency; dates and steps stay. */
export async function moveClockHolders(tx: Tx, taskId: string, holder: 'OWNER' | 'LEAD', agencyCode: string): Promise<void> {
  tx.write(`UPDATE clock SET holder_agency = $3 WHERE task_id = $1 AND holder = $2 AND status <> 'STOPPED'`, [taskId, holder, agencyCode]);
}
