import { AWAITING_ACCEPTANCE, OFFICE_AGENCY, type CivilDate, type MatterStatus, type Report, type ReportStanding, type ReportStatus, type TaskStatus } from '#domain';
import type { Tx } from '../client/tx.js';
import type { Page } from './task-lists.js';

export interface LedgerFilter {
  planId?: string;
  taskId?: string;
  agencyCode?: string;
  leadAgencyCode?: string;
  period?: string;
  standing?: ReportStanding;
  /** Waiting for the office to take or return them. */
  awaitingAcceptance?: boolean;
  /** Open to its agency and not with anybody else: to be written, missed and still to come, or returned to be corrected. */
  owed?: boolean;
  dueFrom?: CivilDate;
  dueTo?: CivilDate;
}

/** One period of one task, without its text. */
export interface LedgerRow {
  id: string;
  version: number;
  taskId: string;
  taskTitle: string;
  taskStatus: TaskStatus;
  planId: string;
  measureRef: string;
  agencyCode: string;
  agencyName: string;
  period: string;
  opensOn: CivilDate;
  dueOn: CivilDate;
  status: ReportStatus;
  submittedAt: Date | null;
  late: boolean;
  missed: boolean;
  percent: number | null;
  similarity: number | null;
  consolidatedIn: string | null;
}

const DONE = `t.status IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')`;
const WAITS = 'r.submitted_at IS NULL AND NOT r.missed';

/** What each standing of the domain's standingOf() means of a row. */
const STANDING = {
  ON_TIME: `r.submitted_at IS NOT NULL AND NOT r.late AND r.status <> 'NO_CHANGE'`,
  LATE: 'r.submitted_at IS NOT NULL AND r.late',
  NO_CHANGE: `r.submitted_at IS NOT NULL AND NOT r.late AND r.status = 'NO_CHANGE'`,
  MISSED: 'r.submitted_at IS NULL AND r.missed',
  NOT_REQUIRED: `${WAITS} AND ${DONE}`,
  NOT_DUE: `${WAITS} AND NOT ${DONE} AND r.status = 'SCHEDULED'`,
  DUE: `${WAITS} AND NOT ${DONE} AND r.status <> 'SCHEDULED'`,
} as const satisfies Record<ReportStanding, string>;

const EQUALS = {
  planId: 't.plan_id = ?', taskId: 'r.task_id = ?', agencyCode: 't.agency_code = ?', leadAgencyCode: 't.lead_agency_code = ?',
  period: 'r.period = ?', dueFrom: 'r.due_on >= ?::date', dueTo: 'r.due_on <= ?::date',
} as const satisfies Partial<Record<keyof LedgerFilter, string>>;

/** The ledger of periods the actor may see, soonest due first (C1). One row more than the page when there is a next one. */
export async function listLedger(tx: Tx, filter: LedgerFilter, page: Page): Promise<LedgerRow[]> {
  const params: unknown[] = [];
  const param = (value: unknown): string => `$${params.push(value)}`;
  const where: string[] = ['true'];
  for (const key of Object.keys(EQUALS) as (keyof typeof EQUALS)[]) {
    if (filter[key] !== undefined) where.push(EQUALS[key].replace('?', param(filter[key])));
  }
  if (filter.standing !== undefined) where.push(STANDING[filter.standing]);
  if (filter.awaitingAcceptance !== undefined) {
    where.push(`${filter.awaitingAcceptance ? '' : 'NOT '}r.status IN (${AWAITING_ACCEPTANCE.map((status) => `'${status}'`).join(', ')})`);
  }
  if (filter.owed !== undefined) where.push(`${filter.owed ? '' : 'NOT '}(r.status IN ('OPEN', 'DRAFT', 'SIGNING', 'RETURNED') AND NOT ${DONE})`);
  if (page.after) where.push(`(r.due_on, r.id) > (${param(page.after.due)}::date, ${param(page.after.id)}::uuid)`);
  return tx.query<LedgerRow>(
    `SELECT r.id, r.version, r.task_id, t.title AS task_title, t.status AS task_status, t.plan_id, m.ref AS measure_ref, t.agency_code,
            a.short_zh AS agency_name, r.period, r.opens_on, r.due_on, r.status, r.submitted_at, r.late, r.missed, r.percent, r.similarity, r.consolidated_in
       FROM progress_report r JOIN task t ON t.id = r.task_id JOIN measure m ON m.id = t.measure_id JOIN agency a ON a.code = t.agency_code
      WHERE ${where.join(' AND ')} ORDER BY r.due_on, r.id LIMIT ${param(page.limit + 1)}`, params);
}

export interface CoordinationRow extends Report {
  reportId: string;
  version: number;
  matter: MatterStatus;
  matterRaisedAt: Date | null;
  matterAnswer: string | null;
  matterAnsweredFor: string | null;
  matterAnsweredByName: string | null;
  matterAnsweredAt: Date | null;
  matterSettledAt: Date | null;
  taskTitle: string;
  planId: string;
  measureRef: string;
  agencyCode: string;
  agencyName: string;
  leadAgencyCode: string;
  assignerAgencyCode: string;
  coordination: string;
}

export interface CoordinationFilter {
  planId?: string;
  agencyCode?: string;
  /** Standing so; without it whatever is not settled. */
  matter?: MatterStatus;
  /** The asking agency is to answer it, or to settle what is answered. */
  waitsForMe?: boolean;
}

const WAITS_FOR_ME = `CASE r.matter WHEN 'OPEN' THEN t.agency_code <> ctx_agency() AND ctx_agency() IN ('${OFFICE_AGENCY}', t.lead_agency_code, t.assigner_agency_code)
                               WHEN 'ANSWERED' THEN t.agency_code = ctx_agency() ELSE false END`;

/**
 * Coordination matters (需协调事项, H6) that the newest signed report of an open task names; those that are not settled, where the
 * filter names no standing. Soonest due first; one row more than the page when there is a next one.
 */
export async function listCoordination(tx: Tx, filter: CoordinationFilter, page: Page): Promise<CoordinationRow[]> {
  return tx.query<CoordinationRow>(
    `SELECT r.id, r.id AS report_id, r.version, r.status, r.drafted_by, r.task_id, t.title AS task_title, t.plan_id, m.ref AS measure_ref, t.agency_code, a.short_zh AS agency_name,
            t.lead_agency_code, t.assigner_agency_code, r.period, r.due_on, r.coordination, r.matter, r.matter_raised_at, r.matter_answer, r.matter_answered_for,
            p.name AS matter_answered_by_name, r.matter_answered_at, r.matter_settled_at
       FROM progress_report r JOIN task t ON t.id = r.task_id JOIN measure m ON m.id = t.measure_id JOIN agency a ON a.code = t.agency_code
            LEFT JOIN person p ON p.id = r.matter_answered_by
      WHERE (r.matter = $6 OR ($6::text IS NULL AND r.matter IN ('OPEN', 'ANSWERED'))) AND NOT ${DONE} AND ($1::uuid IS NULL OR t.plan_id = $1) AND ($2::text IS NULL OR t.agency_code = $2)
        ${filter.waitsForMe === true ? `AND ${WAITS_FOR_ME}` : ''}
        AND ($3::date IS NULL OR (r.due_on, r.id) > ($3::date, $4::uuid))
      ORDER BY r.due_on, r.id LIMIT $5`,
    [filter.planId ?? null, filter.agencyCode ?? null, page.after?.due ?? null, page.after?.id ?? null, page.limit + 1, filter.matter ?? null]);
}
