import { DomainError, type CivilDate, type Grade, type SpotCheck, type SpotCheckEffect, type SpotCheckOutcome, type SpotCheckStatus, type TaskStatus } from '#domain';
import type { Tx } from '../client/tx.js';
import { OF_ITS_AGENCY } from './standing-facts.js';

export interface SpotCheckRow extends SpotCheck {
  id: string;
  lotId: string;
  taskId: string;
  /** Its place in the lot, from 1, and the hash that put it there. */
  rank: number;
  ticket: string;
  version: number;
  finding: string | null;
  failedEvidence: string[];
  foundBy: string | null;
  foundAt: Date | null;
  remark: string | null;
  effect: SpotCheckEffect | null;
  concludedBy: string | null;
  concludedAt: Date | null;
}

/** A check with what it is shown with: its task, and the lot that it was drawn in. */
export interface SpotCheckListRow extends SpotCheckRow {
  taskTitle: string;
  taskStatus: TaskStatus;
  agencyCode: string;
  planId: string;
  lotNumber: number;
  basis: string;
  dueOn: CivilDate;
  rule: string;
  seed: string;
  populationSize: number;
  populationSha256: string;
  lotSize: number;
  foundByName: string | null;
  concludedByName: string | null;
}

const LISTED = `SELECT s.*, t.title AS task_title, t.status AS task_status, t.agency_code, l.plan_id, l.number AS lot_number, l.basis, l.due_on, l.rule, l.seed,
    l.population_size, l.population_sha256, l.size AS lot_size, f.name AS found_by_name, c.name AS concluded_by_name
  FROM spot_check s JOIN spot_check_lot l ON l.id = s.lot_id JOIN task t ON t.id = s.task_id
  LEFT JOIN person f ON f.id = s.found_by LEFT JOIN person c ON c.id = s.concluded_by`;

/** Throws not_found, also for what may not be seen yet. */
export async function findSpotCheck(tx: Tx, id: string): Promise<SpotCheckListRow> {
  return tx.one<SpotCheckListRow>(`${LISTED} WHERE s.id = $1`, [id], 'spot_check');
}

export interface SpotCheckFilter {
  lotId?: string;
  taskId?: string;
  planId?: string;
  agencyCode?: string;
  status?: SpotCheckStatus;
  outcome?: SpotCheckOutcome;
}

/** A page of the checks that may be seen, the newest lot first and in a lot by rank. */
export async function listSpotChecks(tx: Tx, filter: SpotCheckFilter, before: string | null, limit: number): Promise<SpotCheckListRow[]> {
  return tx.query<SpotCheckListRow>(
    `${LISTED} WHERE ($1::uuid IS NULL OR s.id < $1) AND ($2::uuid IS NULL OR s.lot_id = $2) AND ($3::uuid IS NULL OR s.task_id = $3) AND ($4::uuid IS NULL OR l.plan_id = $4)
        AND ($5::text IS NULL OR t.agency_code = $5) AND ($6::text IS NULL OR s.status = $6) AND ($7::text IS NULL OR s.outcome = $7)
      ORDER BY s.id DESC LIMIT $8`,
    [before, filter.lotId ?? null, filter.taskId ?? null, filter.planId ?? null, filter.agencyCode ?? null, filter.status ?? null, filter.outcome ?? null, limit]);
}

/** Of a task that is looked at. */
export interface SpotCheckFactsRow {
  fourEyesRelaxed: boolean;
  taskStatus: TaskStatus;
  taskGrade: Grade | null;
  verifiers: string[];
  ofItsAgency: string[];
  evidenceIds: string[];
}

/** What the guards ask of these tasks, by task; `people`: the actor and whom he stands in for. One round trip. */
export async function spotCheckFacts(tx: Tx, taskIds: readonly string[]): Promise<Map<string, SpotCheckFactsRow>> {
  const rows = taskIds.length === 0 ? [] : await tx.query<SpotCheckFactsRow & { id: string }>(
    `SELECT t.id, t.status AS task_status, t.grade AS task_grade, EXISTS (SELECT 1 FROM plan p WHERE p.id = t.plan_id AND p.four_eyes_basis IS NOT NULL) AS four_eyes_relaxed,
            (SELECT coalesce(array_agg(DISTINCT e.person), '{}') FROM sign_off o CROSS JOIN LATERAL (VALUES (o.person_id), (o.on_behalf_of)) AS e (person)
              WHERE o.task_id = t.id AND o.stage IN ('PROPOSE', 'VERIFY') AND o.decision = 'YES' AND e.person IS NOT NULL
                AND o.round = (SELECT max(r.round) FROM sign_off r WHERE r.task_id = t.id)) AS verifiers,
            coalesce(${OF_ITS_AGENCY}, '{}') AS of_its_agency,
            (SELECT coalesce(array_agg(i.id), '{}') FROM evidence_item i WHERE i.task_id = t.id AND i.withdrawn_at IS NULL) AS evidence_ids
       FROM task t WHERE t.id = ANY ($1)`, [taskIds]);
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}

export type SpotCheckPatch = Partial<Omit<SpotCheckRow, 'id' | 'lotId' | 'taskId' | 'rank' | 'ticket' | 'version'>>;

const COLUMNS = {
  status: 'status', outcome: 'outcome', finding: 'finding', grade: 'grade', newDue: 'new_due', failedEvidence: 'failed_evidence', foundBy: 'found_by', foundAt: 'found_at',
  remark: 'remark', effect: 'effect', concludedBy: 'concluded_by', concludedAt: 'concluded_at', eyes: 'eyes',
} as const satisfies Record<keyof SpotCheckPatch, string>;

/** Saves what an act changed; answers the new version. Its task must be locked. */
export async function saveSpotCheck(tx: Tx, before: SpotCheckRow, patch: SpotCheckPatch): Promise<number> {
  const fields = (Object.keys(COLUMNS) as (keyof SpotCheckPatch)[]).filter((field) => field in patch);
  const changed = await tx.run(
    `UPDATE spot_check SET ${[...fields.map((f, i) => `${COLUMNS[f]} = $${i + 3}`), 'version = version + 1'].join(', ')} WHERE id = $1 AND version = $2`,
    [before.id, before.version, ...fields.map((f) => (f === 'eyes' ? JSON.stringify(patch[f]) : patch[f]))]);
  if (changed !== 1) throw new DomainError('stale_version', { current: before.version });
  return before.version + 1;
}

/** Where these checks stand and who looked, for notices about them. */
export async function spotCheckStates(tx: Tx, ids: readonly string[]): Promise<Map<string, { status: SpotCheckStatus; finders: string[] }>> {
  const rows = ids.length === 0 ? [] : await tx.query<{ id: string; status: SpotCheckStatus; finders: string[] }>(
    `SELECT id, status, ARRAY(SELECT jsonb_array_elements_text(coalesce(eyes -> 'RECORD', '[]'))) AS finders FROM spot_check WHERE id = ANY ($1)`, [ids]);
  return new Map(rows.map(({ id, ...state }) => [id, state]));
}
