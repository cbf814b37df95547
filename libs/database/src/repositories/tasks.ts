import type { Clock, Holder, PlannedTrajectory, TargetLine, Task } from '#domain';
import type { Statement } from '../client/batch.js';
import { statement, type Tx } from '../client/tx.js';

export interface TaskRow extends Task {
  templateId: string;
  templateVersion: number;
  printedName: string;
  /** The names of the bodies that had it before a reform, oldest first; the same of its lead. */
  formerNames: string[];
  leadFormerNames: string[];
  requirement: string;
  deliverable: string;
  createdAt: Date;
  /** What the office found, beside what is reported (C6): by whom and when. */
  verifiedPercent: number | null;
  verifiedBy: string | null;
  verifiedByName: string | null;
  verifiedAt: Date | null;
  targets: TargetLine[];
  /** Its planned progress (C5), as signed; null without one. */
  trajectory: PlannedTrajectory | null;
}

const LOCK = 'SELECT * FROM task WHERE id = $1 FOR UPDATE';

/** What lockTask asks, for a transaction that begins with it. */
export function taskLock(id: string): Statement {
  return statement(LOCK, [id]);
}

/** Loads a task and locks it until the end of the transaction. Throws not_found, also for what may not be seen. */
export async function lockTask(tx: Tx, id: string): Promise<TaskRow> {
  return tx.one<TaskRow>(LOCK, [id], 'task');
}

/** Loads tasks and locks them in the order of their ids, as every use case does; what may not be seen is left out. */
export async function lockTasks(tx: Tx, ids: readonly string[]): Promise<Map<string, TaskRow>> {
  const rows = ids.length === 0 ? [] : await tx.query<TaskRow>('SELECT * FROM task WHERE id = ANY ($1) ORDER BY id FOR UPDATE', [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Loads a task. Throws not_found, also for what may not be seen. */
export async function findTask(tx: Tx, id: string): Promise<TaskRow> {
  return tx.one<TaskRow>('SELECT * FROM task WHERE id = $1', [id], 'task');
}

/** Columns an act may change; nothing else of a task is ever rewritten. */
const CHANGEABLE = {
  status: 'status', handlerId: 'handler_id', delegatedBy: 'delegated_by', signRoute: 'sign_route', signedSteps: 'signed_steps', joint: 'joint', consultation: 'consultation', counterProposal: 'counter_proposal', consulted: 'consulted', grade: 'grade', currentDue: 'current_due', provisional: 'provisional', heldBy: 'held_by',
  heldByAgency: 'held_by_agency', heldSince: 'held_since', returnCount: 'return_count', everOverdue: 'ever_overdue',
  finishedLate: 'finished_late', lateDays: 'late_days', percent: 'percent', completedAt: 'completed_at', closedAt: 'closed_at',
  endKind: 'end_kind', agencyCode: 'agency_code', unitId: 'unit_id', leadAgencyCode: 'lead_agency_code',
  requirement: 'requirement', deliverable: 'deliverable', deliverableType: 'deliverable_type', clockOffsets: 'clock_offsets', templateId: 'template_id',
  templateVersion: 'template_version',
} as const satisfies Partial<Record<keyof TaskRow, string>>;

/** What PostgreSQL takes as jsonb. */
const JSON_FIELDS: ReadonlySet<keyof TaskRow> = new Set(['joint', 'consultation', 'counterProposal']);

/** The columns of a patch and what to write into them. */
export function changedColumns(patch: Partial<TaskRow>): [column: string, value: unknown, json: boolean][] {
  return (Object.keys(CHANGEABLE) as (keyof typeof CHANGEABLE)[]).filter((field) => field in patch)
    .map((field) => [CHANGEABLE[field], patch[field], JSON_FIELDS.has(field)]);
}

/** Saves what an act changed and raises the version by one. Where another act came between, the transaction ends with stale_version. */
export async function saveTask(tx: Tx, before: Task, patch: Partial<TaskRow>): Promise<number> {
  const columns = changedColumns(patch);
  const sets = columns.map(([column], i) => `${column} = $${i + 3}`);
  tx.write(
    `WITH saved AS (UPDATE task SET ${[...sets, 'version = version + 1'].join(', ')} WHERE id = $1 AND version = $2 RETURNING 1)
     SELECT saved_or_stale(count(*), $2) FROM saved`,
    [before.id, before.version, ...columns.map(([, value, json]) => (json && value !== null ? JSON.stringify(value) : value))],
  );
  return before.version + 1;
}

/**
 * Closes the present holder's stretch and opens the next one's (E9); `nobody` only closes. Where nobody had the ball, that
 * was a stretch too once somebody has it again (a reopened task): so the days still add up.
 */
export async function passBall(tx: Tx, taskId: string, heldBy: Holder, agency: string | null): Promise<void> {
  tx.write(
    `WITH closed AS (UPDATE holding SET to_at = $2::timestamptz WHERE task_id = $1::uuid AND to_at IS NULL RETURNING 1),
          gap AS (
            INSERT INTO holding (task_id, held_by, from_at, to_at)
            SELECT $1::uuid, 'NOBODY', max(to_at), $2::timestamptz FROM holding
             WHERE task_id = $1::uuid AND $3::text <> 'NOBODY' AND NOT EXISTS (SELECT FROM closed) HAVING max(to_at) < $2::timestamptz)
     INSERT INTO holding (task_id, held_by, agency_code, from_at) SELECT $1::uuid, $3::text, $4::text, $2::timestamptz WHERE $3::text <> 'NOBODY'`,
    [taskId, tx.now, heldBy, agency]);
}

/** The same for many tasks, each once; for one alone its plan costs five times as much. */
export function passBalls(tx: Tx, balls: readonly { taskId: string; heldBy: Holder; agency: string | null }[]): void {
  tx.write(
    `WITH ball AS (SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[]) AS b(task_id, held_by, agency_code)),
          closed AS (UPDATE holding h SET to_at = $4::timestamptz FROM ball WHERE h.task_id = ball.task_id AND h.to_at IS NULL RETURNING h.task_id),
          gap AS (
            INSERT INTO holding (task_id, held_by, from_at, to_at)
            SELECT ball.task_id, 'NOBODY', max(h.to_at), $4::timestamptz FROM ball JOIN holding h ON h.task_id = ball.task_id
             WHERE ball.held_by <> 'NOBODY' AND NOT EXISTS (SELECT FROM closed WHERE closed.task_id = ball.task_id)
             GROUP BY ball.task_id HAVING max(h.to_at) < $4::timestamptz)
     INSERT INTO holding (task_id, held_by, agency_code, from_at) SELECT task_id, held_by, agency_code, $4::timestamptz FROM ball WHERE held_by <> 'NOBODY'`,
    [balls.map(({ taskId }) => taskId), balls.map(({ heldBy }) => heldBy), balls.map(({ agency }) => agency), tx.now]);
}

export async function clocksOf(tx: Tx, taskId: string): Promise<Clock[]> {
  return tx.query<Clock>('SELECT * FROM clock WHERE task_id = $1 ORDER BY kind, period', [taskId]);
}

/** Stops the task's clocks of these kinds; a stopped clock has no next step, so nothing more is sent for it. */
export async function stopClocks(tx: Tx, taskId: string, kinds: readonly string[]): Promise<void> {
  if (kinds.length > 0) tx.write(`${STOP} AND task_id = $4`, [kinds, tx.now, onDesks(kinds), taskId]);
}

/** The same for many tasks; for one alone its plan costs three times as much. */
export function stopClocksOf(tx: Tx, taskIds: readonly string[], kinds: readonly string[]): void {
  if (kinds.length > 0) tx.write(`${STOP} AND task_id = ANY ($4)`, [kinds, tx.now, onDesks(kinds), taskIds]);
}

const STOP = `UPDATE clock SET status = 'STOPPED', stopped_at = $2, next_at = NULL, next_step = NULL
  WHERE kind = ANY ($1) AND (period = '' OR kind <> ALL ($3)) AND status <> 'STOPPED'`;

/** What lies on a desk beside the task, a report or a request, has its own period and goes on until the task's own work ends. */
function onDesks(kinds: readonly string[]): readonly string[] {
  return kinds.includes('COMPLETION') ? [] : ['DRAFT', 'SIGNING', 'REWORK'];
}

/** Stops one clock of several of a kind: an agency's, a period's. */
export async function stopClockOf(tx: Tx, taskId: string, kind: Clock['kind'], period: string): Promise<void> {
  tx.write(
    `UPDATE clock SET status = 'STOPPED', stopped_at = $4, next_at = NULL, next_step = NULL
      WHERE task_id = $1 AND kind = $2 AND period = $3 AND status <> 'STOPPED'`, [taskId, kind, period, tx.now]);
}

/** A clock as it is to be, by task, kind and period: made, or armed anew. */
export type ClockWrite = Omit<Clock, 'id' | 'stoppedAt' | 'pausedAt' | 'remaining'>;

export async function putClocks(tx: Tx, clocks: readonly ClockWrite[]): Promise<void> {
  if (clocks.length === 0) return;
  tx.write(
    `INSERT INTO clock (task_id, kind, period, status, holder, holder_agency, started_at, due_on, provisional, ladder_key,
                        ladder_version, last_step_at, next_step, next_at, rule)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::date[],
                          $9::boolean[], $10::text[], $11::int[], $12::timestamptz[], $13::text[], $14::timestamptz[], $15::jsonb[])
     ON CONFLICT (task_id, kind, period) DO UPDATE SET
       status = EXCLUDED.status, holder = EXCLUDED.holder, holder_agency = EXCLUDED.holder_agency, started_at = EXCLUDED.started_at,
       due_on = EXCLUDED.due_on, rule = EXCLUDED.rule, provisional = EXCLUDED.provisional, ladder_key = EXCLUDED.ladder_key,
       ladder_version = EXCLUDED.ladder_version, last_step_at = EXCLUDED.last_step_at, next_step = EXCLUDED.next_step,
       next_at = EXCLUDED.next_at, stopped_at = NULL, paused_at = NULL, remaining = NULL`,
    [
      clocks.map((c) => c.taskId), clocks.map((c) => c.kind), clocks.map((c) => c.period), clocks.map((c) => c.status),
      clocks.map((c) => c.holder), clocks.map((c) => c.holderAgency), clocks.map((c) => c.startedAt), clocks.map((c) => c.dueOn),
      clocks.map((c) => c.provisional), clocks.map((c) => c.ladderKey), clocks.map((c) => c.ladderVersion),
      clocks.map((c) => c.lastStepAt), clocks.map((c) => c.nextStep), clocks.map((c) => c.nextAt),
      clocks.map((c) => (c.rule === null ? null : JSON.stringify(c.rule))),
    ],
  );
}
