import type { SubtaskInput } from '#domain';
import type { Tx } from '../client/tx.js';
import type { TaskRow } from './tasks.js';

export interface KnownAgency {
  code: string;
  shortZh: string;
  assignable: boolean;
}

export async function isKnownAgency(tx: Tx, code: string): Promise<KnownAgency | null> {
  return tx.maybe('SELECT code, short_zh, assignable FROM agency WHERE code = $1', [code]);
}

/** Inserts a subtask as a draft of the parent's agency, with the ball at that agency until it is dispatched. */
export async function insertSubtask(
  tx: Tx, parent: TaskRow, input: SubtaskInput, more: { provisional: boolean; printedName: string },
): Promise<TaskRow> {
  const child = await tx.one<TaskRow>(
    `INSERT INTO task (plan_id, measure_id, template_id, template_version, parent_id, depth, role, agency_code, unit_id, printed_name,
       lead_agency_code, assigner_agency_code, title, requirement, deliverable, deliverable_type, type, reporting, clock_offsets, status,
       original_due, current_due, provisional, held_by, held_by_agency, held_since, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'SUBTASK', $7, $8, $9, $10, $11, $12, $13, $14, $15, 'dated', 'none', $16::jsonb, 'DRAFT',
       $17, $17, $18, 'LEAD', $11, $19, $19)
     RETURNING *`,
    [parent.planId, parent.measureId, parent.templateId, parent.templateVersion, parent.id, parent.depth + 1, input.agencyCode,
      input.unitId, more.printedName, parent.leadAgencyCode, parent.agencyCode, input.title, input.requirement, input.deliverable,
      input.deliverableType, JSON.stringify(parent.clockOffsets), input.dueOn, more.provisional, tx.now],
    'subtask',
  );
  tx.write(`INSERT INTO holding (task_id, held_by, agency_code, from_at) VALUES ($1, 'LEAD', $2, $3)`, [child.id, parent.agencyCode, tx.now]);
  return child;
}
