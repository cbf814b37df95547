import { v7 as uuid } from 'uuid';
import { DomainError, type AmendmentStatus, type CivilDate, type PlanChange, type PlanLine, type PlannedTask } from '#domain';
import type { Tx } from '../client/tx.js';
import type { PlanItemWrite } from './plans.js';
import type { TaskRow } from './tasks.js';

export interface AmendmentRow {
  id: string;
  planId: string;
  /** The version of the plan that it makes; the plan as first issued is version 1. */
  number: number;
  status: AmendmentStatus;
  version: number;
  reason: string;
  basis: string;
  changes: PlanChange[];
  /** The difference in words, as it was issued. */
  lines: PlanLine[];
  createdBy: string;
  createdAt: Date;
  submittedBy: string | null;
  submittedAt: Date | null;
  issuedBy: string | null;
  issuedAt: Date | null;
}

/** Keeps a new draft; its number follows the plan's last, also one that was withdrawn. The plan must be locked. Throws conflict where one is open. */
export async function insertAmendment(
  tx: Tx, a: Pick<AmendmentRow, 'planId' | 'reason' | 'basis' | 'changes' | 'createdBy'>,
): Promise<AmendmentRow> {
  const open = await tx.maybe<{ id: string }>(`SELECT id FROM plan_amendment WHERE plan_id = $1 AND status IN ('DRAFT', 'SUBMITTED')`, [a.planId]);
  if (open) throw new DomainError('conflict', { already: 'amendment_open' });
  return tx.one<AmendmentRow>(
    `INSERT INTO plan_amendment (id, plan_id, number, reason, basis, changes, created_by, created_at)
     SELECT $1, $2, coalesce((SELECT max(number) FROM plan_amendment WHERE plan_id = $2), 1) + 1, $3, $4, $5::jsonb, $6, $7
     RETURNING *`,
    [uuid(), a.planId, a.reason, a.basis, JSON.stringify(a.changes), a.createdBy, tx.now], 'amendment');
}

export async function findAmendment(tx: Tx, id: string): Promise<AmendmentRow> {
  return tx.one<AmendmentRow>('SELECT * FROM plan_amendment WHERE id = $1', [id], 'amendment');
}

export async function lockAmendment(tx: Tx, id: string, expectedVersion: number): Promise<AmendmentRow> {
  const found = await tx.one<AmendmentRow>('SELECT * FROM plan_amendment WHERE id = $1 FOR UPDATE', [id], 'amendment');
  if (found.version !== expectedVersion) throw new DomainError('stale_version', { expected: expectedVersion, current: found.version, status: found.status });
  return found;
}

/** The amendments of a plan that the actor may see, in their order. */
export async function amendmentsOf(tx: Tx, planId: string): Promise<AmendmentRow[]> {
  return tx.query<AmendmentRow>('SELECT * FROM plan_amendment WHERE plan_id = $1 ORDER BY created_at, id', [planId]);
}

export type AmendmentPatch = Partial<Pick<AmendmentRow, 'status' | 'reason' | 'basis' | 'changes' | 'lines' | 'submittedBy' | 'submittedAt' | 'issuedBy' | 'issuedAt'>>;

export async function saveAmendment(tx: Tx, before: AmendmentRow, patch: AmendmentPatch): Promise<number> {
  const next = { ...before, ...patch };
  tx.write(
    `UPDATE plan_amendment SET status = $2, reason = $3, basis = $4, changes = $5::jsonb, lines = $6::jsonb, submitted_by = $7, submitted_at = $8,
       issued_by = $9, issued_at = $10, version = version + 1 WHERE id = $1`,
    [before.id, next.status, next.reason, next.basis, JSON.stringify(next.changes), JSON.stringify(next.lines), next.submittedBy, next.submittedAt,
      next.issuedBy, next.issuedAt]);
  return before.version + 1;
}

/** The agencies' tasks of the measures in which these tasks or numbers stand, with what a change of them depends on. */
export async function plannedTasks(tx: Tx, planId: string, taskIds: readonly string[], measureRefs: readonly string[]): Promise<PlannedTask[]> {
  return tx.query<PlannedTask>(
    `SELECT t.id, t.agency_code, t.lead_agency_code, t.status, t.current_due, t.role, t.title, t.measure_id, m.ref AS measure_ref, t.requirement, t.deliverable,
            EXISTS (SELECT 1 FROM extension_request x WHERE x.task_id = t.id AND x.status IN ('DRAFT', 'SIGNING', 'LEAD_OPINION', 'OFFICE_REVIEW', 'DECISION')) AS extension_pending,
            (SELECT max(c.current_due) FROM task c WHERE c.parent_id = t.id AND c.status NOT IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')) AS latest_child_due
       FROM task t JOIN measure m ON m.id = t.measure_id
      WHERE t.plan_id = $1 AND t.parent_id IS NULL
        AND (m.ref = ANY($3) OR t.measure_id IN (SELECT o.measure_id FROM task o WHERE o.id = ANY($2::uuid[]) AND o.plan_id = $1))
      ORDER BY m.position, (t.role <> 'LEAD'), t.agency_code`, [planId, taskIds, measureRefs]);
}

/** A task that joins a running plan: dispatched, with the ball at its agency. */
export async function insertAddedTask(
  tx: Tx, planId: string, item: PlanItemWrite, to: { assigner: string; leadAgencyCode: string; dueOn: CivilDate | null; provisional: boolean },
): Promise<TaskRow> {
  const made = await tx.one<TaskRow>(
    `INSERT INTO task (plan_id, measure_id, template_id, template_version, role, agency_code, printed_name, lead_agency_code,
       assigner_agency_code, title, requirement, deliverable, deliverable_type, type, reporting, clock_offsets, joint, status, original_due,
       current_due, provisional, held_by, held_by_agency, held_since, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16::jsonb, $20::jsonb, 'DISPATCHED', $17, $17, $18, 'OWNER', $6, $19, $19) RETURNING *`,
    [planId, item.measureId, item.templateId, item.templateVersion, item.role, item.agencyCode, item.printedName, to.leadAgencyCode, to.assigner, item.title,
      item.requirement, item.deliverable, item.deliverableType, item.type, item.reporting, JSON.stringify(item.clockOffsets), to.dueOn, to.provisional, tx.now,
      item.joint === null ? null : JSON.stringify(item.joint)], 'task');
  tx.write(`INSERT INTO holding (task_id, held_by, agency_code, from_at) VALUES ($1, 'OWNER', $2, $3)`, [made.id, made.agencyCode, tx.now]);
  return made;
}

/** Names of agencies in both languages. */
export async function agencyNamesIn(tx: Tx, codes: readonly string[]): Promise<Map<string, { zh: string; en: string }>> {
  const rows = codes.length === 0 ? [] : await tx.query<{ code: string; zh: string; en: string }>(
    'SELECT code, short_zh AS zh, name_en AS en FROM agency WHERE code = ANY($1)', [[...new Set(codes)]]);
  return new Map(rows.map(({ code, zh, en }) => [code, { zh, en }]));
}
