import type { CivilDate } from '#domain';
import type { Tx } from '../client/tx.js';
import type { TaskRow } from './tasks.js';

/** The words of the latest objection to a task, or null where there was none. */
export async function latestObjection(tx: Tx, taskId: string): Promise<string | null> {
  const row = await tx.maybe<{ reason: string | null }>(
    `SELECT body::jsonb ->> 'reason' AS reason FROM event WHERE task_id = $1 AND type = 'task.objected' ORDER BY chain, seq DESC LIMIT 1`, [taskId]);
  return row?.reason ?? null;
}

export interface PrecedentWrite {
  taskId: string;
  measureId: string;
  printedName: string;
  agencyCode: string;
  ruling: 'UPHELD' | 'REASSIGNED';
  ruledAgency: string;
  objection: string;
  text: string;
  ruledBy: string;
}

export async function insertPrecedent(tx: Tx, p: PrecedentWrite): Promise<void> {
  tx.write(
    `INSERT INTO precedent (task_id, measure_id, printed_name, agency_code, ruling, ruled_agency, objection, text, ruled_by, ruled_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [p.taskId, p.measureId, p.printedName, p.agencyCode, p.ruling, p.ruledAgency, p.objection, p.text, p.ruledBy, tx.now]);
}

export interface PrecedentRow extends PrecedentWrite {
  id: string;
  measureRef: string;
  measureTitle: string | null;
  ruledByName: string;
  ruledAt: Date;
}

/** Rulings, newest first, after the one of the cursor; of one printed name or of one agency (who objected, or who got it) where they are named. */
export async function listPrecedents(tx: Tx, filter: { printedName?: string; agencyCode?: string }, after: string | null, limit: number): Promise<PrecedentRow[]> {
  return tx.query<PrecedentRow>(
    `SELECT p.*, m.ref AS measure_ref, m.title AS measure_title, w.name AS ruled_by_name
       FROM precedent p JOIN measure m ON m.id = p.measure_id JOIN person w ON w.id = p.ruled_by
      WHERE ($1::text IS NULL OR p.printed_name = $1) AND ($2::text IS NULL OR $2 IN (p.agency_code, p.ruled_agency))
        AND ($3::uuid IS NULL OR (p.ruled_at, p.id) < (SELECT b.ruled_at, b.id FROM precedent b WHERE b.id = $3))
      ORDER BY p.ruled_at DESC, p.id DESC LIMIT $4`,
    [filter.printedName ?? null, filter.agencyCode ?? null, after, limit]);
}

/** Makes the same task anew for another agency, dispatched, and links the two (B5). */
export async function insertReassigned(
  tx: Tx, task: TaskRow, to: { agencyCode: string; printedName: string; dueOn: CivilDate | null; provisional: boolean },
): Promise<TaskRow> {
  const made = await tx.one<TaskRow>(
    `INSERT INTO task (plan_id, measure_id, template_id, template_version, parent_id, depth, role, agency_code, printed_name,
       lead_agency_code, assigner_agency_code, title, requirement, deliverable, deliverable_type, type, reporting, clock_offsets, joint, status,
       original_due, current_due, provisional, held_by, held_by_agency, held_since, replaces_id, created_at)
     SELECT plan_id, measure_id, template_id, template_version, parent_id, depth, role, $2, $3,
       CASE WHEN lead_agency_code = agency_code THEN $2 ELSE lead_agency_code END, assigner_agency_code, title, requirement, deliverable,
       deliverable_type, type, reporting, clock_offsets, joint, 'DISPATCHED', $4, $4, $5, 'OWNER', $2, $6, id, $6
       FROM task WHERE id = $1
     RETURNING *`,
    [task.id, to.agencyCode, to.printedName, to.dueOn, to.provisional, tx.now], 'task');
  tx.write(`INSERT INTO holding (task_id, held_by, agency_code, from_at) VALUES ($1, 'OWNER', $2, $3)`, [made.id, to.agencyCode, tx.now]);
  tx.write('UPDATE task SET replaced_by_id = $2 WHERE id = $1', [task.id, made.id]);
  return made;
}
