import { AWAITING_ACCEPTANCE, type CivilDate, type ReportStanding, type ReportStatus, type TaskStatus } from '#domain';
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

export interface CoordinationRow {
  reportId: string;
  taskId: string;
  taskTitle: string;
  planId: string;
  measureRef: string;
  agencyCode: string;
  agencyName: string;
  period: string;
  dueOn: CivilDate;
  coordination: string;
}

/**
 * Open coordination matters (需协调事项): of each open task the newest signed report, where it names one. A report that no
 * longer names it settles it. Soonest due first; one row more than the page when there is a next one.
 */
export async function listCoordination(tx: Tx, filter: { planId?: string; agencyCode?: string }, page: Page): Promise<CoordinationRow[]> {
  return tx.query<CoordinationRow>(
    `SELECT r.id AS report_id, r.task_id, t.title AS task_title, t.plan_id, m.ref AS measure_ref, t.agency_code, a.short_zh AS agency_name,
            r.period, r.due_on, r.coordination
       FROM progress_report r JOIN task t ON t.id = r.task_id JOIN measure m ON m.id = t.measure_id JOIN agency a ON a.code = t.agency_code
      WHERE r.coordination <> '' AND NOT ${DONE} AND ($1::uuid IS NULL OR t.plan_id = $1) AND ($2::text IS NULL OR t.agency_code = $2)
        AND NOT EXISTS (SELECT 1 FROM progress_report l WHERE l.task_id = r.task_id AND l.signed_count > 0 AND (l.due_on, l.id) > (r.due_on, r.id))
        AND ($3::date IS NULL OR (r.due_on, r.id) > ($3::date, $4::uuid))
      ORDER BY r.due_on, r.id LIMIT $5`,
    [filter.planId ?? null, filter.agencyCode ?? null, page.after?.due ?? null, page.after?.id ?? null, page.limit + 1]);
}
