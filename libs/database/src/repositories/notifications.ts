import { nextStepOfChain, type CivilDate, type NoticeKind, type NoticeTask, type PostRole } from '#domain';
import type { Tx } from '../client/tx.js';

/** An event as it comes from the outbox. */
export interface EventRow {
  id: string;
  type: string;
  at: Date;
  taskId: string | null;
  planId: string | null;
  subject: string | null;
  personId: string | null;
  body: string;
}

export async function eventsById(tx: Tx, ids: readonly string[]): Promise<EventRow[]> {
  return tx.query<EventRow>(
    'SELECT id, type, at, task_id, plan_id, subject, person_id, body FROM event WHERE id = ANY($1) ORDER BY at, chain, seq', [ids]);
}

const NOTICE_TASK = 'id, plan_id, parent_id, agency_code, lead_agency_code, assigner_agency_code, handler_id, status, sign_route, signed_steps';

export async function noticeTasks(tx: Tx, ids: readonly string[]): Promise<NoticeTask[]> {
  return ids.length === 0 ? [] : tx.query<NoticeTask>(`SELECT ${NOTICE_TASK} FROM task WHERE id = ANY($1)`, [ids]);
}

/** The measures' tasks of plans, without subtasks and drafts. */
export async function issuedTasks(tx: Tx, planIds: readonly string[]): Promise<NoticeTask[]> {
  return planIds.length === 0 ? [] : tx.query<NoticeTask>(
    `SELECT ${NOTICE_TASK} FROM task WHERE plan_id = ANY($1) AND parent_id IS NULL AND status <> 'DRAFT' ORDER BY created_at, id`, [planIds]);
}

export interface PostHolder {
  agencyCode: string;
  role: PostRole;
  personId: string;
  /** Whose post it is, of a stand-in; else null. */
  absentId: string | null;
}

/** Who holds which post on a day in these agencies, stand-ins included (Steedos #1711); conveners wherever their post is. */
export async function holdersOn(tx: Tx, agencies: readonly string[], today: CivilDate): Promise<PostHolder[]> {
  return tx.query<PostHolder>(
    `SELECT p.agency_code, p.role, h.person_id, NULL::uuid AS absent_id FROM post p JOIN post_holding h ON h.post_id = p.id
      WHERE (p.agency_code = ANY($1) OR p.role = 'CONVENER') AND h.valid_from <= $2 AND (h.valid_to IS NULL OR h.valid_to >= $2)
      UNION
     SELECT p.agency_code, p.role, s.stand_in_id, s.person_id FROM post p JOIN stand_in s ON s.post_id = p.id
      WHERE (p.agency_code = ANY($1) OR p.role = 'CONVENER') AND s.valid_from <= $2 AND s.valid_to >= $2 AND s.ended_at IS NULL
      ORDER BY agency_code, role, person_id`, [agencies, today]);
}

export interface Addressee {
  id: string;
  name: string;
  email: string | null;
  locale: 'zh' | 'en';
}

export async function addressees(tx: Tx, ids: readonly string[]): Promise<Map<string, Addressee>> {
  const rows = ids.length === 0 ? [] : await tx.query<Addressee>('SELECT id, name, email, locale FROM person WHERE id = ANY($1)', [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

export interface ReportState {
  taskId: string;
  period: string;
  status: string;
  draftedBy: string | null;
  /** Of what it names for others to settle; null: nothing. */
  matter: string | null;
  /** Whose turn it is in the agency's chain, while it is being signed. */
  signer: PostRole | null;
}

export async function reportStates(tx: Tx, taskIds: readonly string[], periods: readonly string[]): Promise<ReportState[]> {
  const rows = taskIds.length === 0 ? [] : await tx.query<ReportState & { chain: PostRole[]; passed: number }>(
    `SELECT r.task_id, r.period, r.status, r.drafted_by, r.matter, a.chain, coalesce(d.passed, 0) AS passed
       FROM progress_report r JOIN task t ON t.id = r.task_id JOIN agency a ON a.code = t.agency_code LEFT JOIN report_draft d ON d.report_id = r.id
      WHERE r.task_id = ANY($1) AND r.period = ANY($2)`, [taskIds, periods]);
  return rows.map(({ chain, passed, ...row }) => ({ ...row, signer: row.status === 'SIGNING' ? nextStepOfChain(chain, passed).role : null }));
}

export type NotificationStatus = 'PENDING' | 'MAILED' | 'NO_ADDRESS' | 'OVERTAKEN' | 'CANCELLED' | 'IN_APP';

export interface NotificationWrite {
  eventId: string;
  personId: string;
  agencyCode: string;
  taskId: string | null;
  clockId: string | null;
  kind: NoticeKind;
  level: number;
  urgent: boolean;
  model: object;
  status: NotificationStatus;
  notBefore: Date;
}

/** Writes notifications, one per event and person whatever is run twice. Answers how many were new. */
export async function insertNotifications(tx: Tx, rows: readonly NotificationWrite[]): Promise<number> {
  if (rows.length === 0) return 0;
  return tx.run(
    `INSERT INTO notification (event_id, person_id, agency_code, task_id, clock_id, kind, level, urgent, model, status, not_before, created_at, task_ids, plan_id)
     SELECT u.*, $12::timestamptz, ARRAY(SELECT jsonb_array_elements_text(u.model -> 'taskIds')::uuid), (u.model ->> 'planId')::uuid FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::uuid[], $6::text[], $7::int[],
            $8::boolean[], $9::jsonb[], $10::text[], $11::timestamptz[]) u (event_id, person_id, agency_code, task_id, clock_id, kind, level, urgent, model, status, not_before)
     ON CONFLICT (event_id, person_id) DO NOTHING`,
    [rows.map((r) => r.eventId), rows.map((r) => r.personId), rows.map((r) => r.agencyCode), rows.map((r) => r.taskId),
      rows.map((r) => r.clockId), rows.map((r) => r.kind), rows.map((r) => r.level), rows.map((r) => r.urgent),
      rows.map((r) => JSON.stringify(r.model)), rows.map((r) => r.status), rows.map((r) => r.notBefore), tx.now]);
}
