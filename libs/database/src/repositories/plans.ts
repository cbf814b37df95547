import { DomainError, type CivilDate, type JointRule, type PlanStatus, type TaskStatus } from '#domain';
import type { Tx } from '../client/tx.js';

export interface PlanRow {
  id: string;
  documentId: string;
  title: string;
  status: PlanStatus;
  version: number;
  fourEyesBasis: string | null;
  createdBy: string;
  createdAt: Date;
  submittedBy: string | null;
  submittedAt: Date | null;
  issuedBy: string | null;
  issuedAt: Date | null;
}

export interface PlanItemRow {
  id: string;
  planId: string;
  templateId: string;
  templateVersion: number;
  measureId: string;
  measureRef: string;
  taskKey: string;
  agencyCode: string;
  printedName: string;
  leadAgencyCode: string;
  role: 'LEAD' | 'COOPERATING' | 'LOCAL';
  title: string;
  requirement: string;
  deliverable: string;
  deliverableType: string;
  type: string;
  reporting: string;
  clockOffsets: Record<string, string>;
  joint: JointRule | null;
  dueOn: CivilDate | null;
  provisional: boolean;
}
export type PlanItemWrite = Omit<PlanItemRow, 'id' | 'planId' | 'measureRef' | 'provisional'>;

/** The newest template of every confirmed measure of a document, and the measures that have none yet. */
export async function plannableMeasures(tx: Tx, documentId: string): Promise<{
  measureId: string; measureRef: string; title: string | null; type: string; words: string;
  templateId: string | null; templateVersion: number | null; body: unknown;
}[]> {
  return tx.query(
    `SELECT m.id AS measure_id, m.ref AS measure_ref, m.title, m.type, substr(d.text, m.body_start + 1, m.body_end - m.body_start) AS words,
            t.id AS template_id, t.version AS template_version, t.body
       FROM measure m JOIN policy_document d ON d.id = m.document_id
       LEFT JOIN LATERAL (SELECT * FROM measure_template mt WHERE mt.measure_id = m.id ORDER BY mt.version DESC LIMIT 1) t ON true
      WHERE m.document_id = $1 ORDER BY m.position`, [documentId]);
}

export async function insertPlan(tx: Tx, plan: { documentId: string; title: string; fourEyesBasis: string | null; createdBy: string }): Promise<PlanRow> {
  return tx.one<PlanRow>(
    `INSERT INTO plan (document_id, title, four_eyes_basis, created_by, created_at) VALUES ($1, $2, $3, $4, $5) RETURNING *`,
    [plan.documentId, plan.title, plan.fourEyesBasis, plan.createdBy, tx.now], 'plan');
}

export async function insertPlanItems(tx: Tx, planId: string, items: readonly PlanItemWrite[]): Promise<void> {
  tx.write(
    `INSERT INTO plan_item (plan_id, template_id, template_version, measure_id, task_key, agency_code, printed_name, lead_agency_code, role,
                            title, requirement, deliverable, deliverable_type, type, reporting, clock_offsets, due_on, joint)
     SELECT $1, u.* FROM unnest($2::uuid[], $3::int[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
                                $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::jsonb[], $17::date[], $18::jsonb[]) u`,
    [planId, items.map((i) => i.templateId), items.map((i) => i.templateVersion), items.map((i) => i.measureId), items.map((i) => i.taskKey),
      items.map((i) => i.agencyCode), items.map((i) => i.printedName), items.map((i) => i.leadAgencyCode), items.map((i) => i.role),
      items.map((i) => i.title), items.map((i) => i.requirement), items.map((i) => i.deliverable), items.map((i) => i.deliverableType),
      items.map((i) => i.type), items.map((i) => i.reporting), items.map((i) => JSON.stringify(i.clockOffsets)), items.map((i) => i.dueOn),
      items.map((i) => (i.joint === null ? null : JSON.stringify(i.joint)))]);
}

export async function findPlan(tx: Tx, id: string): Promise<PlanRow> {
  return tx.one<PlanRow>('SELECT * FROM plan WHERE id = $1', [id], 'plan');
}

export async function lockPlan(tx: Tx, id: string, expectedVersion: number): Promise<PlanRow> {
  const plan = await tx.one<PlanRow>('SELECT * FROM plan WHERE id = $1 FOR UPDATE', [id], 'plan');
  if (plan.version !== expectedVersion) {
    throw new DomainError('stale_version', { expected: expectedVersion, current: plan.version, status: plan.status });
  }
  return plan;
}

export interface PlanFilter {
  documentId?: string;
  status?: PlanStatus;
}

/** Plans that may be seen, the newest first, at most `limit`, after the one of the cursor. */
export async function listPlans(tx: Tx, { documentId, status }: PlanFilter, after: string | null, limit: number): Promise<PlanRow[]> {
  return tx.query<PlanRow>(
    `SELECT * FROM plan
      WHERE ($1::uuid IS NULL OR document_id = $1) AND ($2::text IS NULL OR status = $2)
        AND ($3::uuid IS NULL OR (created_at, id) < (SELECT b.created_at, b.id FROM plan b WHERE b.id = $3))
      ORDER BY created_at DESC, id DESC LIMIT $4`, [documentId ?? null, status ?? null, after, limit]);
}

export async function planItems(tx: Tx, planId: string): Promise<PlanItemRow[]> {
  return tx.query<PlanItemRow>(
    `SELECT i.*, m.ref AS measure_ref FROM plan_item i JOIN measure m ON m.id = i.measure_id
      WHERE i.plan_id = $1 ORDER BY m.position, (i.role <> 'LEAD'), i.task_key`, [planId]);
}

/** Sets the office's dates; items not named keep theirs. */
export async function setItemDates(tx: Tx, planId: string, dates: readonly { itemId: string; dueOn: CivilDate | null; provisional: boolean }[]): Promise<number> {
  return tx.run(
    `UPDATE plan_item SET due_on = u.due_on, provisional = u.provisional
       FROM unnest($2::uuid[], $3::date[], $4::boolean[]) AS u(id, due_on, provisional)
      WHERE plan_item.id = u.id AND plan_item.plan_id = $1`,
    [planId, dates.map((d) => d.itemId), dates.map((d) => d.dueOn), dates.map((d) => d.provisional)]);
}

export async function savePlan(tx: Tx, plan: PlanRow, patch: Partial<Pick<PlanRow, 'status' | 'submittedBy' | 'submittedAt' | 'issuedBy' | 'issuedAt'>>): Promise<number> {
  const next = { ...plan, ...patch };
  tx.write(
    `UPDATE plan SET status = $2, submitted_by = $3, submitted_at = $4, issued_by = $5, issued_at = $6, version = version + 1 WHERE id = $1`,
    [plan.id, next.status, next.submittedBy, next.submittedAt, next.issuedBy, next.issuedAt]);
  return plan.version + 1;
}

/** What issuing must check, without loading every item: how many there are, how many lack a date, which dates occur. */
export async function planDates(tx: Tx, planId: string): Promise<{ items: number; undated: number; dates: CivilDate[] }> {
  return tx.one(
    `SELECT count(*)::int AS items, (count(*) FILTER (WHERE due_on IS NULL AND type <> 'continuing'))::int AS undated,
            coalesce(array_agg(DISTINCT due_on::text) FILTER (WHERE due_on IS NOT NULL), '{}') AS dates
       FROM plan_item WHERE plan_id = $1`, [planId]);
}

/** How many tasks of a plan have not ended (routine ones go on without it), and the first of them, soonest due first. */
export async function openPlanTasks(tx: Tx, planId: string, limit: number): Promise<{ openCount: number; openTasks: { id: string; title: string; agencyCode: string; status: TaskStatus }[] }> {
  return tx.one(
    `WITH open AS MATERIALIZED (
       SELECT id, title, agency_code, status, current_due FROM task
        WHERE plan_id = $1 AND parent_id IS NULL AND status NOT IN ('CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED', 'ROUTINE'))
     SELECT (SELECT count(*)::int FROM open) AS open_count,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'title', o.title, 'agencyCode', o.agency_code, 'status', o.status)), '[]')
               FROM (SELECT * FROM open ORDER BY current_due NULLS LAST, id LIMIT $2) o) AS open_tasks`, [planId, limit]);
}

/** Sets an issued plan running; answers whether it was this call that did. */
export async function startPlan(tx: Tx, planId: string): Promise<boolean> {
  return (await tx.run(`UPDATE plan SET status = 'RUNNING', version = version + 1 WHERE id = $1 AND status = 'ISSUED'`, [planId])) === 1;
}

/** Sets a plan that was winding up or over running again; answers the status it had, or null where it ran. */
export async function rerunPlan(tx: Tx, planId: string): Promise<PlanStatus | null> {
  const row = await tx.maybe<{ status: PlanStatus }>(
    `UPDATE plan SET status = 'RUNNING', version = plan.version + 1 FROM (SELECT id, status FROM plan WHERE id = $1 FOR UPDATE) was
      WHERE plan.id = was.id AND was.status IN ('CLOSING', 'CLOSED', 'ARCHIVED') RETURNING was.status`, [planId]);
  return row?.status ?? null;
}
