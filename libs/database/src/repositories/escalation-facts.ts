import type { CivilDate, ClockKind, ExtensionStatus, Holder, PaperLevel, PlannedTrajectory, TaskStatus } from '#domain';
import { PENDING_EXTENSION } from '#domain';
import type { Tx } from '../client/tx.js';
import { groupBy } from '../group-by.js';
import type { EscalationRow } from './escalations.js';

/** What the guards ask about a task's papers, its pending extension and its plan. */
export interface EscalationFactsRow {
  /** The highest level issued about the date that holds; 0: none. */
  highestIssued: number;
  proposedId: string | null;
  lastUrgedOn: CivilDate | null;
  extensionStatus: ExtensionStatus | null;
  extensionSignedAt: Date | null;
  fourEyesRelaxed: boolean;
}

export async function escalationFacts(tx: Tx, taskIds: readonly string[]): Promise<Map<string, EscalationFactsRow>> {
  const rows = taskIds.length === 0 ? [] : await tx.query<EscalationFactsRow & { id: string }>(
    `SELECT t.id, n.highest_issued, n.proposed_id, n.last_urged_on, x.status AS extension_status, x.signed_at AS extension_signed_at,
            EXISTS (SELECT 1 FROM plan WHERE plan.id = t.plan_id AND plan.four_eyes_basis IS NOT NULL) AS four_eyes_relaxed
       FROM task t
       LEFT JOIN LATERAL (
         SELECT coalesce(max(e.level) FILTER (WHERE e.issued_at IS NOT NULL AND (e.due_on IS NULL OR e.clock_kind <> 'COMPLETION' OR e.due_on = t.current_due)), 0)::int AS highest_issued,
                (array_agg(e.id) FILTER (WHERE e.status = 'PROPOSED'))[1] AS proposed_id,
                max(e.issued_on) FILTER (WHERE e.kind = 'URGE' AND e.rule IS NULL) AS last_urged_on
           FROM escalation_notice e WHERE e.task_id = t.id) n ON true
       LEFT JOIN extension_request x ON x.task_id = t.id AND x.status = ANY ($2)
      WHERE t.id = ANY ($1)`, [taskIds, PENDING_EXTENSION]);
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}

export interface EvidenceTask {
  id: string;
  planId: string;
  title: string;
  agencyCode: string;
  agencyName: string;
  status: TaskStatus;
  heldBy: Holder;
  heldByAgency: string | null;
  measureRef: string;
  document: string | null;
  originalDue: CivilDate | null;
  currentDue: CivilDate | null;
  returnCount: number;
  extensions: number;
}

export interface EvidenceHeld { taskId: string; heldBy: Holder; agency: string | null; fromAt: Date; toAt: Date | null }
interface EvidenceMail { taskId: string; toName: string; subject: string; sentAt: Date; messageId: string }
type EvidencePaper = Pick<EscalationRow, 'kind' | 'year' | 'number' | 'status' | 'repliedAt'> & { taskId: string; issuedOn: CivilDate; level: PaperLevel };

/** A task that stands still in a plan, with who let it and until when it is looked at again. */
export interface SuspendedTask { title: string; agency: string; suspendedAt: Date; basis: string; reviewOn: CivilDate }

/** How many a bulletin names. */
const SUSPENDED_NAMED = 200;

/** The suspended tasks of the plan that a task belongs to, the longest first; those suspended with a parent are its business. */
export async function suspendedBeside(tx: Tx, taskId: string): Promise<SuspendedTask[]> {
  return tx.query<SuspendedTask>(
    `SELECT t.title, a.short_zh AS agency, s.suspended_at, s.basis, s.review_on
       FROM suspension s JOIN task t ON t.id = s.task_id JOIN agency a ON a.code = t.agency_code
      WHERE s.resumed_at IS NULL AND s.with_task_id IS NULL AND t.plan_id = (SELECT plan_id FROM task WHERE id = $1)
      ORDER BY s.suspended_at, t.id LIMIT $2`, [taskId, SUSPENDED_NAMED]);
}

/** By task. */
export interface EvidenceRows {
  tasks: Map<string, EvidenceTask>;
  held: Map<string, EvidenceHeld[]>;
  mails: Map<string, EvidenceMail[]>;
  papers: Map<string, EvidencePaper[]>;
}

/** How many mails a sheet names; the mailbox has them all. */
const MAILS_PER_TASK = 30;

/** All that the evidence sheets of these tasks are made of, in four queries however many. Mails are found through the task's events; a digest that tells of several is one mail. */
export async function evidenceRows(tx: Tx, taskIds: readonly string[]): Promise<EvidenceRows> {
  const tasks = await tx.query<EvidenceTask>(
    `SELECT t.id, t.plan_id, t.title, t.agency_code, a.name_zh AS agency_name, t.status, t.held_by, t.held_by_agency, m.ref AS measure_ref, d.title AS document, t.original_due, t.current_due,
            t.return_count, (SELECT count(*)::int FROM extension_request x WHERE x.task_id = t.id AND x.status IN ('APPROVED', 'PARTLY_APPROVED')) AS extensions
       FROM task t JOIN agency a ON a.code = t.agency_code JOIN measure m ON m.id = t.measure_id LEFT JOIN policy_document d ON d.id = m.document_id
      WHERE t.id = ANY ($1)`, [taskIds]);
  const held = await tx.query<EvidenceHeld>(
    `SELECT h.task_id, h.held_by, a.short_zh AS agency, h.from_at, h.to_at FROM holding h LEFT JOIN agency a ON a.code = h.agency_code
      WHERE h.task_id = ANY ($1) ORDER BY h.task_id, h.from_at, h.to_at NULLS LAST`, [taskIds]);
  const mails = await tx.query<EvidenceMail>(
    `SELECT * FROM (
       SELECT e.task_id, m.to_name, m.subject, m.sent_at, m.message_id, row_number() OVER (PARTITION BY e.task_id ORDER BY m.sent_at DESC, m.id) AS nth
         FROM event e JOIN notification n ON n.event_id = e.id JOIN mail m ON m.id = n.mail_id
        WHERE e.task_id = ANY ($1) AND m.sent_at IS NOT NULL
        GROUP BY e.task_id, m.id) q WHERE nth <= $2 ORDER BY task_id, nth`, [taskIds, MAILS_PER_TASK]);
  const papers = await tx.query<EvidencePaper>(
    `SELECT task_id, kind, level, year, number, status, issued_on, replied_at FROM escalation_notice
      WHERE task_id = ANY ($1) AND issued_at IS NOT NULL ORDER BY task_id, issued_at, id`, [taskIds]);
  const byTask = <T extends { taskId: string }>(rows: readonly T[]): Map<string, T[]> => groupBy(rows, ({ taskId }) => taskId);
  return { tasks: new Map(tasks.map((task) => [task.id, task])), held: byTask(held), mails: byTask(mails), papers: byTask(papers) };
}

/** An open paper whose matter has moved on: its clock stopped or has another date, the task is done or in other hands. */
export interface MovedOnPaper {
  id: string;
  taskId: string;
  planId: string;
  taskAgency: string;
  status: EscalationRow['status'];
}

const MOVED_ON = `(t.status IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')
  OR (n.clock_id IS NOT NULL AND (c.status = 'STOPPED' OR c.due_on IS DISTINCT FROM n.due_on))
  OR (n.clock_id IS NULL AND t.held_by <> n.held_by AND t.held_by <> 'EXTERNAL'))`;

const OF_OPEN = `FROM escalation_notice n JOIN task t ON t.id = n.task_id LEFT JOIN clock c ON c.id = n.clock_id
      WHERE n.status IN ('PROPOSED', 'SIGNED', 'ISSUED', 'RECEIVED', 'REPLIED') AND ${MOVED_ON}`;

/** A condition: some open paper's matter has moved on, so a sweep has something to do. */
export const PAPERS_MOVED_ON = `EXISTS (SELECT 1 ${OF_OPEN})`;

/** Takes such papers for this transaction; what another one holds is left for the next look. */
export async function claimMovedOn(tx: Tx, limit: number): Promise<MovedOnPaper[]> {
  return tx.query<MovedOnPaper>(
    `SELECT n.id, n.task_id, t.plan_id, t.agency_code AS task_agency, n.status
       ${OF_OPEN}
      ORDER BY n.id LIMIT $1 FOR NO KEY UPDATE OF n, t SKIP LOCKED`, [limit]);
}

/** Of these papers, those whose matter has moved on. */
export async function movedOnAmong(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const rows = ids.length === 0 ? [] : await tx.query<{ id: string }>(`SELECT n.id ${OF_OPEN} AND n.id = ANY ($1)`, [ids]);
  return new Set(rows.map(({ id }) => id));
}

/** A task that a trigger found: where it stands, and the period for which the rule fires once. */
export interface Triggered {
  taskId: string;
  period: string;
}

/** How many tasks a look takes at most; `hold`: for writing papers, so that no other look takes them too. */
export interface Look {
  limit: number;
  hold: boolean;
}

const lockOf = ({ hold }: Look): string => (hold ? 'FOR NO KEY UPDATE OF t SKIP LOCKED' : '');

/** Tasks returned `atLeast` times and back at their agency, whose present return has no paper of this rule yet. */
export async function returnedTasks(tx: Tx, rule: string, activation: readonly TaskStatus[], atLeast: number, look: Look): Promise<Triggered[]> {
  return tx.query<Triggered>(
    `SELECT t.id AS task_id, t.return_count::text AS period FROM task t
      WHERE t.status = ANY ($2) AND t.held_by = 'OWNER' AND t.return_count >= $3
        AND NOT EXISTS (SELECT 1 FROM escalation_notice n WHERE n.task_id = t.id AND n.rule = $1 AND n.period = t.return_count::text)
      ORDER BY t.id LIMIT $4 ${lockOf(look)}`, [rule, activation, atLeast, look.limit]);
}

/**
 * Tasks on which nobody has done anything since before a day, with no open paper about them; the period is the day of the last
 * act, so that a task that falls silent again is found again. Who has had the ball for less long is passed over unread.
 */
export async function staleTasks(tx: Tx, rule: string, activation: readonly TaskStatus[], before: Date, zone: string, look: Look): Promise<Triggered[]> {
  return tx.query<Triggered>(
    `SELECT t.id AS task_id, (l.at AT TIME ZONE $4)::date::text AS period
       FROM task t CROSS JOIN LATERAL (SELECT coalesce(max(e.at), t.held_since) AS at FROM event e WHERE e.task_id = t.id AND e.person_id IS NOT NULL) l
      WHERE t.status = ANY ($2) AND t.held_by = 'OWNER' AND t.held_since < $3 AND l.at < $3
        AND NOT EXISTS (SELECT 1 FROM escalation_notice n WHERE n.task_id = t.id
                          AND (n.status IN ('PROPOSED', 'SIGNED', 'ISSUED', 'RECEIVED', 'REPLIED') OR (n.rule = $1 AND n.period = (l.at AT TIME ZONE $4)::date::text)))
      ORDER BY t.id LIMIT $5 ${lockOf(look)}`, [rule, activation, before, zone, look.limit]);
}

/** A task with a signed plan of its progress, in its agency's hands and not overdue, with no open paper about it. */
export interface TaskWithPlan {
  id: string;
  percent: number;
  trajectory: PlannedTrajectory;
  heldSince: Date;
}

/** Such tasks in the order of their ids, that have reported `most` percent at most: what has reported more can't be far enough behind. */
export async function tasksWithPlan(tx: Tx, activation: readonly TaskStatus[], most: number, today: CivilDate, after: string | null, limit: number): Promise<TaskWithPlan[]> {
  return tx.query<TaskWithPlan>(
    `SELECT t.id, t.percent, t.trajectory, t.held_since FROM task t
      WHERE t.trajectory IS NOT NULL AND t.status = ANY ($1) AND t.held_by = 'OWNER' AND t.percent <= $2 AND (t.current_due IS NULL OR t.current_due >= $3)
        AND ($4::uuid IS NULL OR t.id > $4)
        AND NOT EXISTS (SELECT 1 FROM escalation_notice n WHERE n.task_id = t.id AND n.status IN ('PROPOSED', 'SIGNED', 'ISSUED', 'RECEIVED', 'REPLIED'))
      ORDER BY t.id LIMIT $5`, [activation, most, today, after, limit]);
}

/** Those of the found tasks that have no paper of this rule and period yet. */
export async function unwritten(tx: Tx, rule: string, found: readonly Triggered[], look: Look): Promise<Set<string>> {
  const rows = found.length === 0 ? [] : await tx.query<{ id: string }>(
    `SELECT t.id FROM unnest($2::uuid[], $3::text[]) AS f(task_id, period) JOIN task t ON t.id = f.task_id
      WHERE NOT EXISTS (SELECT 1 FROM escalation_notice n WHERE n.task_id = t.id AND n.rule = $1 AND n.period = f.period)
      ORDER BY t.id ${lockOf(look)}`, [rule, found.map(({ taskId }) => taskId), found.map(({ period }) => period)]);
  return new Set(rows.map(({ id }) => id));
}

/** Running clocks by kind, those aside that the office itself holds: what ladders may write papers for. */
export async function watchedClocks(tx: Tx, kinds: readonly ClockKind[]): Promise<Map<ClockKind, number>> {
  const rows = await tx.query<{ kind: ClockKind; n: number }>(
    `SELECT kind, count(*)::int AS n FROM clock WHERE kind = ANY ($1) AND status = 'RUNNING' AND holder <> 'OFFICE' GROUP BY kind`, [kinds]);
  return new Map(rows.map(({ kind, n }) => [kind, n]));
}
