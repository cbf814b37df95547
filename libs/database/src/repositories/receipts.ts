import type { Tx } from '../client/tx.js';

export interface WaitingReceipt {
  taskId: string;
  planId: string;
  agencyCode: string;
  clockOffsets: Record<string, string>;
}

/** Of these tasks, those whose receipt clock waits for the delivery of its notice; task and clock are then held. */
export async function waitingReceipts(tx: Tx, taskIds: readonly string[]): Promise<WaitingReceipt[]> {
  if (taskIds.length === 0) return [];
  // Tasks before clocks, as the use cases do, so that neither waits for the other for ever.
  tx.write(
    `SELECT t.id FROM task t WHERE t.id = ANY($1) AND EXISTS (SELECT 1 FROM clock c WHERE c.task_id = t.id AND c.kind = 'RECEIPT' AND c.status = 'WAITING')
      ORDER BY t.id FOR NO KEY UPDATE`, [taskIds]);
  return tx.query<WaitingReceipt>(
    `SELECT t.id AS task_id, t.plan_id, t.agency_code, t.clock_offsets FROM clock c JOIN task t ON t.id = c.task_id
      WHERE c.task_id = ANY($1) AND c.kind = 'RECEIPT' AND c.status = 'WAITING' AND t.status = 'DISPATCHED'
      ORDER BY t.id FOR NO KEY UPDATE OF c`, [taskIds]);
}

/** Whether any of these tasks' receipt clocks waits. */
export async function receiptHeld(tx: Tx, taskIds: readonly string[]): Promise<Set<string>> {
  const rows = taskIds.length === 0 ? [] : await tx.query<{ taskId: string }>(
    `SELECT task_id FROM clock WHERE task_id = ANY($1) AND kind = 'RECEIPT' AND status = 'WAITING'`, [taskIds]);
  return new Set(rows.map(({ taskId }) => taskId));
}

export async function taskTitles(tx: Tx, taskIds: readonly string[]): Promise<Map<string, string>> {
  const rows = taskIds.length === 0 ? [] : await tx.query<{ id: string; title: string }>('SELECT id, title FROM task WHERE id = ANY($1)', [taskIds]);
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** How a task came to its agency: three facts, each null until it happened (B4). */
export interface Arrival {
  /** When the notice of dispatch was delivered, from which day the receipt is counted. */
  deliveredAt: Date | null;
  /** When somebody of the agency was first shown the task. */
  openedAt: Date | null;
  /** When receipt was signed for. */
  signedForAt: Date | null;
}

/** The task must be one that the transaction may see. */
export async function arrivalOf(tx: Tx, taskId: string): Promise<Arrival> {
  return tx.one<Arrival>(
    `SELECT (SELECT coalesce(min(r.begun_at), min(c.started_at)) FROM clock c LEFT JOIN clock_run r ON r.clock_id = c.id WHERE c.task_id = $1 AND c.kind = 'RECEIPT') AS delivered_at,
            task_opened_at($1) AS opened_at, (SELECT min(e.at) FROM event e WHERE e.task_id = $1 AND e.type = 'task.acknowledged') AS signed_for_at`, [taskId]);
}
