import type { CivilDate, ClockKind, TaskStatus } from '#domain';
import type { Tx } from '../client/tx.js';

/** A clock whose next ladder step is due, with what the sweep has to know of its task. */
export interface DueClock {
  id: string;
  taskId: string;
  planId: string;
  agencyCode: string;
  taskStatus: TaskStatus;
  everOverdue: boolean;
  kind: ClockKind;
  period: string;
  holder: 'OWNER' | 'LEAD' | 'OFFICE' | 'COSIGNER';
  holderAgency: string;
  startedAt: Date;
  dueOn: CivilDate;
  ladderKey: string;
  ladderVersion: number;
  lastStepAt: Date | null;
}

/**
 * Takes clocks whose next step is due, for this transaction. Rows that another sweep or a use case holds are passed
 * over, so nobody waits and no deadlock is possible: use cases lock the task before its clocks, we take both or none.
 */
export async function claimDueClocks(tx: Tx, limit: number): Promise<DueClock[]> {
  return tx.query<DueClock>(
    `SELECT c.id, c.task_id, t.plan_id, t.agency_code, t.status AS task_status, t.ever_overdue, c.kind, c.period, c.holder,
            c.holder_agency, c.started_at, c.due_on, c.ladder_key, c.ladder_version, c.last_step_at
       FROM clock c JOIN task t ON t.id = c.task_id
      WHERE c.status = 'RUNNING' AND c.next_at <= $1
      ORDER BY c.next_at LIMIT $2
        FOR NO KEY UPDATE OF c, t SKIP LOCKED`, [tx.now, limit]);
}

/** Steps that have fired already for these clocks, as 'clock/due/step'. The clocks must be held by this transaction. */
export async function firedSteps(tx: Tx, clockIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ key: string }>(
    `SELECT clock_id || '/' || due_on || '/' || step AS key FROM reminder WHERE clock_id = ANY($1)`, [clockIds]);
  return new Set(rows.map(({ key }) => key));
}

export interface ReminderWrite {
  clockId: string;
  taskId: string;
  dueOn: CivilDate;
  step: string;
  level: number;
  eventId: string;
}

/** Writes the send ledger. A step that fired before breaks the unique key and so undoes the whole transaction (F5). */
export async function insertReminders(tx: Tx, rows: readonly ReminderWrite[]): Promise<void> {
  if (rows.length === 0) return;
  tx.write(
    `INSERT INTO reminder (clock_id, task_id, due_on, step, level, fired_at, event_id)
     SELECT u.clock_id, u.task_id, u.due_on, u.step, u.level, $6, u.event_id
       FROM unnest($1::uuid[], $2::uuid[], $3::date[], $4::text[], $5::int[], $7::uuid[]) AS u(clock_id, task_id, due_on, step, level, event_id)`,
    [rows.map((r) => r.clockId), rows.map((r) => r.taskId), rows.map((r) => r.dueOn), rows.map((r) => r.step), rows.map((r) => r.level),
      tx.now, rows.map((r) => r.eventId)]);
}

export interface ClockMove {
  id: string;
  lastStepAt: Date | null;
  nextStep: string | null;
  nextAt: Date | null;
}

/** Moves clocks on to their next step; null ends their ladder. */
export async function moveClocks(tx: Tx, moves: readonly ClockMove[]): Promise<void> {
  if (moves.length === 0) return;
  tx.write(
    `UPDATE clock SET last_step_at = m.last_step_at, next_step = m.next_step, next_at = m.next_at
       FROM unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::timestamptz[]) AS m(id, last_step_at, next_step, next_at)
      WHERE clock.id = m.id`,
    [moves.map((m) => m.id), moves.map((m) => m.lastStepAt), moves.map((m) => m.nextStep), moves.map((m) => m.nextAt)]);
}

/** Late once, late for ever. */
export async function markEverOverdue(tx: Tx, taskIds: readonly string[]): Promise<void> {
  if (taskIds.length > 0) tx.write('UPDATE task SET ever_overdue = true WHERE id = ANY($1) AND NOT ever_overdue', [taskIds]);
}
