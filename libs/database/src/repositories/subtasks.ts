import { randomUUID } from 'node:crypto';
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
export function insertSubtask(tx: Tx, parent: TaskRow, input: SubtaskInput, more: { provisional: boolean; printedName: string }): TaskRow {
  const child: TaskRow = {
    id: randomUUID(), version: 1, planId: parent.planId, measureId: parent.measureId, templateId: parent.templateId, templateVersion: parent.templateVersion,
    parentId: parent.id, depth: parent.depth + 1, role: 'SUBTASK', type: 'dated', reporting: 'none', status: 'DRAFT', clockOffsets: parent.clockOffsets,
    agencyCode: input.agencyCode, unitId: input.unitId, printedName: more.printedName, formerNames: [], leadAgencyCode: parent.leadAgencyCode, leadFormerNames: [],
    assignerAgencyCode: parent.agencyCode, title: input.title, requirement: input.requirement, deliverable: input.deliverable, deliverableType: input.deliverableType,
    originalDue: input.dueOn, currentDue: input.dueOn, provisional: more.provisional, handlerId: null, delegatedBy: null, signRoute: [], signedSteps: 0,
    heldBy: 'LEAD', heldByAgency: parent.agencyCode, heldSince: tx.now, createdAt: tx.now, completedAt: null, closedAt: null, returnCount: 0, everOverdue: false, finishedLate: false,
    lateDays: 0, percent: 0, verifiedPercent: null, verifiedBy: null, verifiedByName: null, verifiedAt: null, targets: [], trajectory: null, grade: null, joint: null,
    consultation: null, counterProposal: null, consulted: [], endKind: null, replacesId: null, replacedById: null,
  };
  // What the table itself gives a new row (nobody handles it, nothing is reported) is not said again.
  tx.write(
    `INSERT INTO task (id, plan_id, measure_id, template_id, template_version, parent_id, depth, role, agency_code, unit_id, printed_name,
       lead_agency_code, assigner_agency_code, title, requirement, deliverable, deliverable_type, type, reporting, clock_offsets, status,
       original_due, current_due, provisional, held_by, held_by_agency, held_since, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20::jsonb, $21, $22, $22, $23, $24, $13, $25, $25)`,
    [child.id, child.planId, child.measureId, child.templateId, child.templateVersion, child.parentId, child.depth, child.role, child.agencyCode, child.unitId, child.printedName,
      child.leadAgencyCode, child.assignerAgencyCode, child.title, child.requirement, child.deliverable, child.deliverableType, child.type, child.reporting,
      JSON.stringify(child.clockOffsets), child.status, child.originalDue, child.provisional, child.heldBy, tx.now]);
  tx.write(`INSERT INTO holding (task_id, held_by, agency_code, from_at) VALUES ($1, $2, $3, $4)`, [child.id, child.heldBy, child.heldByAgency, tx.now]);
  return child;
}
