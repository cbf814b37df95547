import { EXTENSION_DESKS, type CivilDate, type Holder, type PlannedTrajectory, type TaskStatus } from '#domain';
import type { Tx } from '../client/tx.js';
import { DISPUTED } from './task-lists.js';

const OPEN = `status NOT IN ('DRAFT', 'COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')`;

export interface BoardCounts {
  /** With the office itself; and its own deadlines that have passed: verifications, rulings, answers to requests for more time. */
  waitingForOffice: number;
  waitingForOfficeOverdue: number;
  overdue: number;
  dueSoon: number;
  unsigned: number;
  unsignedOverdue: number;
  inReview: number;
  open: number;
  done: number;
  openAlarms: number;
  /** Urgent notices and written mails that wait for the mail window (F3), and what waits for the next digest. */
  heldMails: number;
  waitingForDigest: number;
  provisional: number;
  /** Escalation papers: waiting for a signature, for the agency's reply, and for that past its date. */
  papersToSign: number;
  papersToAnswer: number;
  papersToAnswerOverdue: number;
  /** Requests for more time on the office's desk, and of these past the date of its answer. */
  extensionsToAnswer: number;
  extensionsToAnswerOverdue: number;
  /** Drawn tasks that nobody has decided on yet, and of these past their day. */
  spotChecksOpen: number;
  spotChecksOverdue: number;
  /** What agencies ask others to settle, unanswered. */
  mattersOpen: number;
  /** Tasks that their agency objects to, or for which it proposes another date or scope, unanswered. */
  disputes: number;
}

/** The office's numbers (H1), in one pass over what is open. */
export async function boardCounts(tx: Tx, planId: string | null, today: CivilDate, soon: CivilDate): Promise<BoardCounts> {
  return tx.one<BoardCounts>(
    `SELECT count(*) FILTER (WHERE held_by = 'OFFICE')::int AS waiting_for_office,
            (SELECT count(*)::int FROM clock c JOIN task k ON k.id = c.task_id WHERE c.holder = 'OFFICE' AND c.kind <> 'SPOT_CHECK' AND c.status = 'RUNNING' AND c.due_on < $2::date
                AND ($1::uuid IS NULL OR k.plan_id = $1)) AS waiting_for_office_overdue,
            count(*) FILTER (WHERE held_by = 'OWNER' AND current_due < $2::date)::int AS overdue,
            count(*) FILTER (WHERE held_by = 'OWNER' AND current_due BETWEEN $2::date AND $3::date)::int AS due_soon,
            count(*) FILTER (WHERE status = 'DISPATCHED')::int AS unsigned,
            (SELECT count(*)::int FROM clock c JOIN task k ON k.id = c.task_id WHERE c.kind = 'RECEIPT' AND c.status = 'RUNNING' AND c.due_on < $2::date
                AND ($1::uuid IS NULL OR k.plan_id = $1)) AS unsigned_overdue,
            count(*) FILTER (WHERE held_by = 'LEAD')::int AS in_review,
            count(*)::int AS open,
            count(*) FILTER (WHERE ${DISPUTED})::int AS disputes,
            (SELECT count(*)::int FROM progress_report r JOIN task k ON k.id = r.task_id WHERE r.matter = 'OPEN' AND NOT k.status = ANY ('{COMPLETED,CLOSED,ARCHIVED,TERMINATED,CANCELLED}')
                AND ($1::uuid IS NULL OR k.plan_id = $1)) AS matters_open,
            (SELECT count(*)::int FROM extension_request x JOIN task k ON k.id = x.task_id WHERE x.status = ANY ($4) AND ($1::uuid IS NULL OR k.plan_id = $1)) AS extensions_to_answer,
            (SELECT count(*)::int FROM extension_request x JOIN task k ON k.id = x.task_id WHERE x.status = ANY ($4) AND x.answer_due < $2::date
                AND ($1::uuid IS NULL OR k.plan_id = $1)) AS extensions_to_answer_overdue,
            (SELECT count(*)::int FROM spot_check s JOIN spot_check_lot l ON l.id = s.lot_id WHERE s.status <> 'CONCLUDED' AND ($1::uuid IS NULL OR l.plan_id = $1)) AS spot_checks_open,
            (SELECT count(*)::int FROM spot_check s JOIN spot_check_lot l ON l.id = s.lot_id WHERE s.status <> 'CONCLUDED' AND l.due_on < $2::date
                AND ($1::uuid IS NULL OR l.plan_id = $1)) AS spot_checks_overdue,
            (SELECT count(*)::int FROM task WHERE status IN ('COMPLETED', 'CLOSED', 'ARCHIVED') AND ($1::uuid IS NULL OR plan_id = $1)) AS done,
            (SELECT count(*)::int FROM alarm WHERE cleared_at IS NULL) AS open_alarms,
            (SELECT count(*)::int FROM notification WHERE status = 'PENDING' AND urgent)
              + (SELECT count(*)::int FROM mail WHERE status = 'PENDING') AS held_mails,
            (SELECT count(*)::int FROM notification WHERE status = 'PENDING' AND NOT urgent) AS waiting_for_digest,
            count(*) FILTER (WHERE provisional)::int AS provisional,
            (SELECT count(*)::int FROM escalation_notice n JOIN task k ON k.id = n.task_id WHERE n.status = 'PROPOSED' AND ($1::uuid IS NULL OR k.plan_id = $1)) AS papers_to_sign,
            (SELECT count(*)::int FROM escalation_notice n JOIN task k ON k.id = n.task_id WHERE n.status IN ('ISSUED', 'RECEIVED') AND ($1::uuid IS NULL OR k.plan_id = $1)) AS papers_to_answer,
            (SELECT count(*)::int FROM escalation_notice n JOIN task k ON k.id = n.task_id WHERE n.status IN ('ISSUED', 'RECEIVED') AND n.reply_due < $2::date
                AND ($1::uuid IS NULL OR k.plan_id = $1)) AS papers_to_answer_overdue
       FROM task t WHERE ${OPEN} AND ($1::uuid IS NULL OR plan_id = $1)`, [planId, today, soon, EXTENSION_DESKS.OFFICE]);
}

/** One cell of the matrix measures x agencies: the least finished of the agency's tasks in that measure stands for it. */
export interface MatrixRow {
  measureId: string;
  measureRef: string;
  measureTitle: string | null;
  position: number;
  agencyCode: string;
  agencyName: string;
  taskId: string;
  role: string;
  status: TaskStatus;
  heldBy: Holder;
  heldSince: Date;
  currentDue: CivilDate | null;
  everOverdue: boolean;
  finishedLate: boolean;
  /** Reported share, and the signed plan of it (C5). */
  percent: number;
  trajectory: PlannedTrajectory | null;
  tasks: number;
  openTasks: number;
}

/** A block's measures: those of plan $1 after $2 before which the block holds less than $3 cells. */
const BLOCK = `
  SELECT measure_id FROM (
    SELECT measure_id, sum(cells) OVER (ORDER BY position) - cells AS before
      FROM (SELECT k.measure_id, m.position, count(DISTINCT k.agency_code) AS cells FROM task k JOIN measure m ON m.id = k.measure_id
             WHERE k.plan_id = $1 AND k.parent_id IS NULL GROUP BY k.measure_id, m.position) counted
     WHERE $2::text IS NULL OR position > (SELECT max(m.position) FROM task k JOIN measure m ON m.id = k.measure_id WHERE k.plan_id = $1 AND m.ref = $2)) summed
   WHERE before < $3`;

/** Whole measures from the one after `after` (a ref; null: the first) on, until they hold `cells` cells. */
export interface MatrixBlock {
  after: string | null;
  cells: number;
}

/**
 * The matrix of one plan (H3), without subtasks. Where a cell holds several tasks (two printed names, one successor),
 * the soonest due open one stands for it.
 */
export async function matrixRows(tx: Tx, planId: string, block: MatrixBlock | null): Promise<MatrixRow[]> {
  return tx.query<MatrixRow>(
    `WITH cell AS MATERIALIZED (
       SELECT DISTINCT ON (measure_id, agency_code) measure_id, agency_code, id, role, status, held_by, held_since, current_due,
              ever_overdue, finished_late, percent, trajectory,
              count(*) OVER w AS tasks, count(*) FILTER (WHERE ${OPEN}) OVER w AS open_tasks
         FROM task WHERE plan_id = $1 AND parent_id IS NULL AND ($3::int IS NULL OR measure_id IN (${BLOCK}))
       WINDOW w AS (PARTITION BY measure_id, agency_code)
        ORDER BY measure_id, agency_code, (status IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')), coalesce(current_due, DATE '9999-12-31'), id)
     SELECT c.measure_id, m.ref AS measure_ref, m.title AS measure_title, m.position, c.agency_code, a.short_zh AS agency_name, c.id AS task_id, c.role,
            c.status, c.held_by, c.held_since, c.current_due, c.ever_overdue, c.finished_late, c.percent, c.trajectory, c.tasks::int, c.open_tasks::int
       FROM cell c JOIN measure m ON m.id = c.measure_id JOIN agency a ON a.code = c.agency_code
      ORDER BY m.position, c.agency_code`, [planId, block?.after ?? null, block?.cells ?? null]);
}

/** The agencies that have a task of the plan, in the order in which its measures name them. */
export async function matrixAgencies(tx: Tx, planId: string): Promise<{ code: string; name: string }[]> {
  return tx.query(
    `SELECT a.code, a.short_zh AS name FROM agency a
       JOIN (SELECT t.agency_code, min(m.position) AS position FROM task t JOIN measure m ON m.id = t.measure_id WHERE t.plan_id = $1 AND t.parent_id IS NULL GROUP BY t.agency_code) f ON f.agency_code = a.code
      ORDER BY f.position, a.code`, [planId]);
}
