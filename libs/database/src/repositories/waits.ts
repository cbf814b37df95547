import type { TaskStatus } from '#domain';
import type { Tx } from '../client/tx.js';

/** A task as somebody who waits for it needs it. */
export interface WaitedFor {
  id: string;
  title: string;
  agencyCode: string;
  status: TaskStatus;
}

/** The task of a plan that may be waited for, as far as the actor sees it. */
export async function waitTarget(tx: Tx, planId: string, onTaskId: string): Promise<WaitedFor | null> {
  return tx.maybe<WaitedFor>('SELECT id, title, agency_code, status FROM task WHERE id = $1 AND plan_id = $2', [onTaskId, planId]);
}

export async function insertWait(tx: Tx, wait: { taskId: string; onTaskId: string; reason: string; namedBy: string }): Promise<void> {
  tx.write('INSERT INTO task_wait (task_id, on_task_id, reason, named_by, since) VALUES ($1, $2, $3, $4, $5)',
    [wait.taskId, wait.onTaskId, wait.reason, wait.namedBy, tx.now]);
}

/** Ends all waits of a task; answers what it waited for. */
export async function endWaitsOf(tx: Tx, taskId: string): Promise<string[]> {
  const rows = await tx.query<{ onTaskId: string }>(
    'UPDATE task_wait SET ended_at = $2 WHERE task_id = $1 AND ended_at IS NULL RETURNING on_task_id', [taskId, tx.now]);
  return rows.map(({ onTaskId }) => onTaskId);
}

/** Of these tasks: which have subtasks, and for which others wait, as far as the actor sees them. */
export async function tiesOf(tx: Tx, ids: readonly string[]): Promise<{ parents: ReadonlySet<string>; awaited: ReadonlySet<string> }> {
  const { parents, awaited } = await tx.one<{ parents: string[]; awaited: string[] }>(
    `SELECT ARRAY(SELECT DISTINCT parent_id FROM task WHERE parent_id = ANY ($1)) AS parents,
            ARRAY(SELECT DISTINCT on_task_id FROM task_wait WHERE on_task_id = ANY ($1) AND ended_at IS NULL) AS awaited`, [ids]);
  return { parents: new Set(parents), awaited: new Set(awaited) };
}

/** The tasks that wait for this one, as far as the actor sees them. */
export async function waitersFor(tx: Tx, onTaskId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT t.id FROM task_wait w JOIN task t ON t.id = w.task_id WHERE w.on_task_id = $1 AND w.ended_at IS NULL ORDER BY t.id`, [onTaskId]);
  return rows.map(({ id }) => id);
}

/** While a task waits, its days are charged to the agency it waits for; the task itself stays with its own. */
export async function chargeWait(tx: Tx, taskId: string, agencyCode: string): Promise<void> {
  tx.write('UPDATE holding SET to_at = $2 WHERE task_id = $1 AND to_at IS NULL', [taskId, tx.now]);
  tx.write(`INSERT INTO holding (task_id, held_by, agency_code, from_at) VALUES ($1, 'EXTERNAL', $2, $3)`, [taskId, agencyCode, tx.now]);
}
