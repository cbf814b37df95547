import { DomainError, type Measure, type MeasureStatus, type TaskStatus } from '#domain';
import type { Tx } from '../client/tx.js';
import type { TrailRow } from './task-lists.js';
import type { TaskRow } from './tasks.js';

/** A measure with what is shown of it beside its status. */
export interface MeasureState extends Measure {
  position: number;
  sectionTitle: string | null;
}

export interface MeasureFilter {
  documentId?: string;
  planId?: string;
  status?: MeasureStatus;
  type?: string;
  leadAgencyCode?: string;
  /** An agency with a task in it. */
  agencyCode?: string;
}

const OF_MEASURE = 't.measure_id = m.id AND t.parent_id IS NULL';
/** The office sees all; an agency those in which it sees a task. */
const SEEN = `(ctx_scope() = 'office' OR EXISTS (SELECT 1 FROM task t WHERE ${OF_MEASURE}))`;
/** The allow list. A `?` takes the filter's value. */
const FILTERS: Record<keyof MeasureFilter, string> = {
  documentId: 'm.document_id = ?', status: 'm.status = ?', type: 'm.type = ?',
  planId: `EXISTS (SELECT 1 FROM task t WHERE ${OF_MEASURE} AND t.plan_id = ?)`,
  leadAgencyCode: `EXISTS (SELECT 1 FROM task t WHERE ${OF_MEASURE} AND t.lead_agency_code = ?)`,
  agencyCode: `EXISTS (SELECT 1 FROM task t WHERE ${OF_MEASURE} AND t.agency_code = ?)`,
};

/** Measures that the actor may see, document by document in their order; one more than the page where there is a next one. */
export async function listMeasures(
  tx: Tx, filter: MeasureFilter, page: { limit: number; after: { documentId: string; position: number } | null },
): Promise<MeasureState[]> {
  const params: unknown[] = [];
  const param = (value: unknown): string => `$${params.push(value)}`;
  const where = [SEEN];
  for (const key of Object.keys(FILTERS) as (keyof MeasureFilter)[]) {
    if (filter[key] !== undefined) where.push(FILTERS[key].replace('?', param(filter[key])));
  }
  if (page.after) where.push(`(m.document_id, m.position) > (${param(page.after.documentId)}::uuid, ${param(page.after.position)}::int)`);
  return tx.query<MeasureState>(
    `SELECT m.* FROM measure m WHERE ${where.join(' AND ')} ORDER BY m.document_id, m.position LIMIT ${param(page.limit + 1)}`, params);
}

/** One measure. Throws not_found, also for an agency that has no task in it. */
export async function seenMeasure(tx: Tx, id: string): Promise<MeasureState> {
  return tx.one<MeasureState>(`SELECT m.* FROM measure m WHERE m.id = $1 AND ${SEEN}`, [id], 'measure');
}

export interface MeasureTask extends TaskRow {
  agencyName: string;
  leadAgencyName: string;
}

/** The agencies' tasks of these measures, the lead's first, as far as the actor may see them. */
export async function tasksOfMeasures(tx: Tx, measureIds: readonly string[]): Promise<MeasureTask[]> {
  return measureIds.length === 0 ? [] : tx.query<MeasureTask>(
    `SELECT t.*, a.short_zh AS agency_name, l.short_zh AS lead_agency_name
       FROM task t JOIN agency a ON a.code = t.agency_code JOIN agency l ON l.code = t.lead_agency_code
      WHERE t.measure_id = ANY($1) AND t.parent_id IS NULL AND t.status <> 'DRAFT'
      ORDER BY (t.role <> 'LEAD'), t.created_at DESC, t.agency_code, t.id`, [measureIds]);
}

/** Whether a plan of the measure relaxes four eyes, with a recorded basis. */
export async function measureRelaxed(tx: Tx, measureId: string): Promise<boolean> {
  const row = await tx.maybe(
    `SELECT 1 FROM task t JOIN plan p ON p.id = t.plan_id WHERE t.measure_id = $1 AND p.four_eyes_basis IS NOT NULL LIMIT 1`, [measureId]);
  return row !== null;
}

/** Columns an act on a measure may change. */
const CHANGEABLE = {
  status: 'status', statusBefore: 'status_before', requestedBy: 'requested_by', verifiedBy: 'verified_by', endKind: 'end_kind', reviewOn: 'review_on',
} as const satisfies Partial<Record<keyof Measure, string>>;

/** Saves what an act changed and raises the version by one. Throws stale_version when another act came between. */
export async function saveMeasure(tx: Tx, before: Measure, patch: Partial<Measure>): Promise<number> {
  const fields = (Object.keys(CHANGEABLE) as (keyof typeof CHANGEABLE)[]).filter((field) => field in patch);
  const changed = await tx.run(
    `UPDATE measure SET ${[...fields.map((field, i) => `${CHANGEABLE[field]} = $${i + 3}`), 'version = version + 1'].join(', ')} WHERE id = $1 AND version = $2`,
    [before.id, before.version, ...fields.map((field) => patch[field])]);
  if (changed !== 1) throw new DomainError('stale_version', { current: before.version });
  return before.version + 1;
}

/** The measure's own tasks in these statuses, locked in one order. */
export async function lockMeasureTasks(tx: Tx, measureId: string, statuses: readonly TaskStatus[]): Promise<TaskRow[]> {
  return tx.query<TaskRow>(
    'SELECT * FROM task WHERE measure_id = $1 AND parent_id IS NULL AND status = ANY($2) ORDER BY id FOR UPDATE', [measureId, statuses]);
}

/** The tasks that stand still because their measure does. */
export async function lockSuspendedWithMeasure(tx: Tx, measureId: string): Promise<TaskRow[]> {
  return tx.query<TaskRow>(
    `SELECT t.* FROM task t WHERE t.measure_id = $1 AND t.status = 'SUSPENDED' AND t.parent_id IS NULL
        AND EXISTS (SELECT 1 FROM suspension s WHERE s.task_id = t.id AND s.with_measure_id = $1 AND s.resumed_at IS NULL)
      ORDER BY t.id FOR UPDATE OF t`, [measureId]);
}

/** A measure of which a task comes back is active again; answers the status it had, or null where nothing had to change. */
export async function reactivateMeasure(tx: Tx, id: string): Promise<MeasureStatus | null> {
  const row = await tx.maybe<{ status: MeasureStatus }>(
    `UPDATE measure SET status = 'ACTIVE', requested_by = NULL, verified_by = NULL, version = measure.version + 1
       FROM (SELECT id, status FROM measure WHERE id = $1 FOR UPDATE) was
      WHERE measure.id = was.id AND was.status IN ('VERIFYING', 'COMPLETED', 'CLOSED') RETURNING was.status`, [id]);
  return row?.status ?? null;
}

export interface PlannedMeasure { id: string; ref: string; status: MeasureStatus }

/** The measures of a plan, locked in one order. */
export async function lockPlanMeasures(tx: Tx, planId: string): Promise<PlannedMeasure[]> {
  return tx.query<PlannedMeasure>(
    `SELECT id, ref, status FROM measure WHERE id IN (SELECT measure_id FROM plan_item WHERE plan_id = $1) ORDER BY id FOR UPDATE`, [planId]);
}

export async function activateMeasures(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  tx.write(`UPDATE measure SET status = 'ACTIVE', requested_by = NULL, verified_by = NULL, version = version + 1 WHERE id = ANY($1)`, [ids]);
}

/** The measure's words, and the document they stand in. */
export async function measureWords(tx: Tx, id: string): Promise<{ words: string; docTitle: string | null; docNumber: string | null }> {
  return tx.one(
    `SELECT substr(d.text, m.body_start + 1, m.body_end - m.body_start) AS words, d.title AS doc_title, d.doc_number
       FROM measure m JOIN policy_document d ON d.id = m.document_id WHERE m.id = $1`, [id], 'measure');
}

/** What happened to the measure itself, oldest first, as far as it may be seen; after the event of the cursor. The index event_of_measure finds it by these very words. */
export async function historyOfMeasure(tx: Tx, id: string, after: string | null, limit: number): Promise<TrailRow[]> {
  return tx.query<TrailRow>(
    `SELECT id, chain, seq, type, at, body, hash FROM event e
      WHERE subject = $1::text AND type LIKE 'measure.%'
        AND ($2::uuid IS NULL OR (at, seq, id) > (SELECT b.at, b.seq, b.id FROM event b WHERE b.id = $2 AND b.subject = $1::text))
      ORDER BY at, seq, id LIMIT $3`, [id, after, limit]);
}
