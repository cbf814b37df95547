import type { Database } from '../client/database.js';
import { MAIL_MAY_BEGIN } from '../repositories/mail-paces.js';
import { civilDateOf, type CivilDate, type ReportStatus, type TaskRole, type TaskStatus, type Trajectory } from '#domain';

/** A task as the players see it on a day. `key` names it whatever id it has, so that chance is the same each time. */
export interface TaskSeen {
  id: string;
  key: string;
  version: number;
  status: TaskStatus;
  role: TaskRole;
  parentId: string | null;
  agencyCode: string;
  leadAgencyCode: string;
  assignerAgencyCode: string;
  measureRef: string;
  title: string;
  deliverableType: string;
  currentDue: CivilDate | null;
  /** Civil date of its last act. */
  since: CivilDate;
  /** Completion rounds so far. */
  round: number;
  thin: boolean;
  children: number;
  openChildren: number;
  /** Agencies that co-operate in the same measure. */
  partners: string[];
  /** All agencies with a task in the measure. */
  members: string[];
  /** The lead's date, which binds the others. */
  leadDue: CivilDate | null;
  objected: boolean;
  /** How its counter-proposal stands; null: it made none. */
  proposal: string | null;
  /** The date that it asks for. */
  proposedDue: CivilDate | null;
  /** Whether more time has been asked for. */
  asked: boolean;
}

export interface ReportSeen {
  id: string;
  key: string;
  version: number;
  period: string;
  status: ReportStatus;
  dueOn: CivilDate;
  agencyCode: string;
  percent: number;
  /** The plan of its progress that holds; null: nobody planned it. */
  plan: Trajectory | null;
  /** Whether it names something for others to settle that nobody has answered. */
  asks: boolean;
  returns: number;
}

/** What there is to do, in an order that does not depend on ids. */
export async function tasksToday(owner: Database): Promise<TaskSeen[]> {
  const rows = await owner.asSystem('play', (tx) => tx.query<Omit<TaskSeen, 'since'> & { since: Date }>(
    `SELECT t.id, m.ref || '/' || t.agency_code || '/' || t.depth || '/' || t.title AS key, t.version, t.status, t.role, t.parent_id,
            t.agency_code, t.lead_agency_code, t.assigner_agency_code, m.ref AS measure_ref, t.title, t.deliverable_type, t.current_due,
            e.since, coalesce(e.objected, false) AS objected,
            (SELECT coalesce(max(s.round), 0) FROM sign_off s WHERE s.task_id = t.id) AS round,
            EXISTS (SELECT 1 FROM sign_off s WHERE s.task_id = t.id AND s.stage = 'REQUEST' AND length(s.statement) < 10) AS thin,
            (SELECT count(*)::int FROM task c WHERE c.parent_id = t.id) AS children,
            (SELECT count(*)::int FROM task c WHERE c.parent_id = t.id AND c.status NOT IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')) AS open_children,
            ARRAY(SELECT p.agency_code FROM task p WHERE p.measure_id = t.measure_id AND p.role = 'COOPERATING' ORDER BY p.agency_code) AS partners,
            ARRAY(SELECT DISTINCT p.agency_code FROM task p WHERE p.measure_id = t.measure_id ORDER BY p.agency_code) AS members,
            (SELECT max(p.current_due) FROM task p WHERE p.measure_id = t.measure_id AND p.role = 'LEAD' AND p.status NOT IN ('CANCELLED', 'TERMINATED')) AS lead_due,
            t.counter_proposal ->> 'status' AS proposal, t.counter_proposal ->> 'dueOn' AS proposed_due,
            EXISTS (SELECT 1 FROM extension_request x WHERE x.task_id = t.id) AS asked
       FROM task t JOIN measure m ON m.id = t.measure_id CROSS JOIN LATERAL (
              SELECT max(e.at) FILTER (WHERE e.type NOT IN ('task.reminded', 'task.escalated', 'task.deadline_firmed', 'task.deadline_moved', 'task.decomposed')) AS since,
                     bool_or(e.type = 'task.objected') AS objected
                FROM event e WHERE e.task_id = t.id AND e.type LIKE 'task.%') e
      WHERE t.status <> 'CLOSED' AND NOT (t.status = 'COMPLETED' AND t.parent_id IS NOT NULL)
      ORDER BY key`));
  return rows.map((row) => ({ ...row, since: civilDateOf(row.since, owner.zone) }));
}

/** Reports that somebody may act on today. */
export async function reportsToday(owner: Database): Promise<ReportSeen[]> {
  return owner.asSystem('play', (tx) => tx.query<ReportSeen>(
    `SELECT r.id, m.ref || '/' || t.agency_code || '/' || t.depth || '/' || t.title AS key, r.version, r.period, r.status, r.due_on,
            t.agency_code, t.percent, t.trajectory -> 'current' AS plan, coalesce(r.matter = 'OPEN', false) AS asks,
            (SELECT count(*)::int FROM event e WHERE e.task_id = t.id AND e.type = 'report.returned' AND e.subject = r.id::text) AS returns
       FROM progress_report r JOIN task t ON t.id = r.task_id JOIN measure m ON m.id = t.measure_id
      WHERE r.status IN ('OPEN', 'RETURNED', 'SUBMITTED') AND t.status IN ('ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED', 'SIGNING')
      ORDER BY key, r.period`));
}

/** A request for more time that waits for somebody; `since` is the civil day of its last step. */
export interface ExtensionSeen {
  id: string;
  key: string;
  status: string;
  agencyCode: string;
  /** Whose opinion is asked. */
  reviewerCode: string;
  currentDue: CivilDate;
  requestedDue: CivilDate;
  since: CivilDate;
}

/** Requests that wait for somebody, in an order that does not depend on ids. */
export async function extensionsToday(owner: Database): Promise<ExtensionSeen[]> {
  return owner.asSystem('play', (tx) => tx.query<ExtensionSeen>(
    `SELECT x.id, m.ref || '/' || t.agency_code || '/' || t.depth || '/' || t.title AS key, x.status, t.agency_code,
            CASE WHEN t.parent_id IS NULL THEN t.lead_agency_code ELSE t.assigner_agency_code END AS reviewer_code, t.current_due, x.requested_due,
            ((SELECT max(e.at) FROM event e WHERE e.task_id = t.id AND e.subject = x.id::text) AT TIME ZONE $1)::date AS since
       FROM extension_request x JOIN task t ON t.id = x.task_id JOIN measure m ON m.id = t.measure_id
      WHERE x.status IN ('DRAFT', 'SIGNING', 'LEAD_OPINION', 'OFFICE_REVIEW', 'DECISION') ORDER BY key, x.number`, [owner.zone]));
}

/** A measure as the office sees it on a day. */
export interface MeasureSeen {
  id: string;
  ref: string;
  status: string;
  version: number;
  reviewOn: CivilDate | null;
  /** Whether it has been suspended before. */
  suspended: boolean;
  /** Civil day of its last act. */
  since: CivilDate;
}

export async function measuresToday(owner: Database): Promise<MeasureSeen[]> {
  return owner.asSystem('play', (tx) => tx.query<MeasureSeen>(
    `SELECT m.id, m.ref, m.status, m.version, m.review_on, coalesce(e.suspended, false) AS suspended, (e.last AT TIME ZONE $1)::date AS since
       FROM measure m LEFT JOIN (SELECT subject, max(at) AS last, bool_or(type = 'measure.suspended') AS suspended FROM event WHERE type LIKE 'measure.%' GROUP BY subject) e
         ON e.subject = m.id::text
      WHERE m.status IN ('ACTIVE', 'SUSPENDED') ORDER BY m.ref`, [owner.zone]));
}

/** Takes back what the seeds knew of notices published from a day on, before a play begins: its director will enter them. */
export async function forgetNotices(owner: Database, from: CivilDate): Promise<void> {
  await owner.asSystem('play', (tx) => tx.run('UPDATE calendar_notice SET known_on = NULL WHERE known_on >= $1', [from]));
}

/** A paper of escalation that somebody may act on; `since` is the civil day of its last step. */
export interface PaperSeen {
  id: string;
  key: string;
  status: string;
  level: number;
  agencyCode: string;
  since: CivilDate;
}

/** Papers that wait for somebody, in an order that does not depend on chance. */
export async function papersToday(owner: Database): Promise<PaperSeen[]> {
  return owner.asSystem('play', (tx) => tx.query<PaperSeen>(
    `SELECT n.id, m.ref || '/' || t.agency_code || '/' || t.depth || '/' || t.title AS key, n.status, n.level, n.agency_code,
            (coalesce(n.replied_at, n.received_at, n.issued_at, n.proposed_at) AT TIME ZONE $1)::date AS since
       FROM escalation_notice n JOIN task t ON t.id = n.task_id JOIN measure m ON m.id = t.measure_id
      WHERE n.status IN ('PROPOSED', 'ISSUED', 'RECEIVED', 'REPLIED') ORDER BY key, n.level, n.reason, n.period <> '', n.proposed_at`, [owner.zone]));
}

/** A plan of which lots may be drawn. */
export interface LotsSeen {
  planId: string;
  /** Its finished tasks that nobody looks at. */
  free: number;
  /** The lots drawn so far. */
  lots: number;
}

export async function lotsToday(owner: Database): Promise<LotsSeen[]> {
  return owner.asSystem('play', (tx) => tx.query<LotsSeen>(
    `SELECT p.id AS plan_id, (SELECT count(*)::int FROM spot_check_lot l WHERE l.plan_id = p.id) AS lots,
            (SELECT count(*)::int FROM task t WHERE t.plan_id = p.id AND t.parent_id IS NULL AND t.status IN ('COMPLETED', 'CLOSED')
                AND NOT EXISTS (SELECT 1 FROM spot_check s WHERE s.task_id = t.id AND s.status <> 'CONCLUDED')) AS free
       FROM plan p WHERE p.status IN ('ISSUED', 'RUNNING') ORDER BY p.title`));
}

/** A drawn task that waits for the office; `since` is the civil day of its last step. */
export interface CheckSeen {
  id: string;
  lotNumber: number;
  rank: number;
  status: string;
  /** Whether its lot took all there were, and its place among them by their keys: neither depends on the lot. */
  whole: boolean;
  order: number;
  /** Whether its task's grade is better than PASS. */
  mayFall: boolean;
  since: CivilDate;
}

/** Open checks, in an order that does not depend on the lot. */
export async function checksToday(owner: Database): Promise<CheckSeen[]> {
  return owner.asSystem('play', (tx) => tx.query<CheckSeen>(
    `SELECT * FROM (
       SELECT s.id, l.number AS lot_number, s.rank, s.status, l.size = l.population_size AS whole, coalesce(t.grade IN ('EXCELLENT', 'GOOD'), true) AS may_fall, (coalesce(s.found_at, l.drawn_at) AT TIME ZONE $1)::date AS since,
              (row_number() OVER (PARTITION BY l.id ORDER BY m.ref, t.agency_code, t.title))::int AS order, p.title
         FROM spot_check s JOIN spot_check_lot l ON l.id = s.lot_id JOIN plan p ON p.id = l.plan_id JOIN task t ON t.id = s.task_id JOIN measure m ON m.id = t.measure_id) c
      WHERE c.status <> 'CONCLUDED' ORDER BY c.title, c.lot_number, CASE WHEN c.whole THEN c.order ELSE c.rank END`, [owner.zone]));
}

/** Who holds which post, by agency, post and name. */
export async function holdersByPost(owner: Database): Promise<{ personId: string; name: string; agencyCode: string; role: string; postId: string }[]> {
  return owner.asSystem('play', (tx) => tx.query(
    `SELECT h.person_id, p.name, po.agency_code, po.role, po.id AS post_id FROM post po JOIN post_holding h ON h.post_id = po.id
       JOIN person p ON p.id = h.person_id ORDER BY po.agency_code, po.role, po.title, p.name`));
}

/** Sets the simulated clock; null gives time back to the database. Only the owner's role may. */
export async function setSimulatedTime(owner: Database, now: Date | null): Promise<void> {
  await owner.asSystem('play', (tx) => (now === null
    ? tx.run('DELETE FROM simulated_time')
    : tx.run('INSERT INTO simulated_time (id, now) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET now = EXCLUDED.now', [now])));
}

/** Whether the workers have anything to do at this instant or have had before it. */
export async function workWaits(owner: Database, at: Date): Promise<boolean> {
  const row = await owner.asSystem('play', (tx) => tx.one<{ waits: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM outbox WHERE created_at <= $1)
         OR EXISTS (SELECT 1 FROM clock WHERE status = 'RUNNING' AND next_at <= $1)
         OR EXISTS (SELECT 1 FROM notification WHERE status = 'PENDING' AND not_before <= $1)
         OR ${MAIL_MAY_BEGIN}
         OR EXISTS (SELECT 1 FROM progress_report p JOIN task t ON t.id = p.task_id WHERE p.status = 'SCHEDULED' AND p.opens_on <= ($1::timestamptz AT TIME ZONE $2)::date
                      AND t.status IN ('DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SIGNING', 'RETURNED')) AS waits`, [at, owner.zone]));
  return row.waits;
}
