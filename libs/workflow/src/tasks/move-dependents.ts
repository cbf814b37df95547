import { keepFormerName, lockDependents, moveClockHolders, passBall, saveRelations, type NewEvent, type TaskRow } from '#database';
import { reviewingAgency } from '#domain';
import type { ActContext } from './act-consequences.js';

/**
 * Where a task goes to another agency, those that this agency led or assigned get the new one: what lies with it for
 * review moves too, its clocks unchanged. Answers an event for each.
 */
export async function moveDependents({ tx, task, decision }: ActContext, to: string): Promise<NewEvent[]> {
  const from = task.agencyCode;
  const events: NewEvent[] = [];
  for (const other of await lockDependents(tx, task, from)) {
    const moved: TaskRow = {
      ...other,
      leadAgencyCode: task.role === 'LEAD' && other.leadAgencyCode === from ? to : other.leadAgencyCode,
      assignerAgencyCode: other.parentId === task.id ? to : other.assignerAgencyCode,
    };
    const ball = other.heldBy === 'LEAD' && reviewingAgency(other) === from;
    if (ball) moved.heldByAgency = reviewingAgency(moved);
    await saveRelations(tx, other, moved);
    // A ruling names another lead; only a reform makes one body of two.
    if (decision.act === 'succeed' && moved.leadAgencyCode !== other.leadAgencyCode) await keepFormerName(tx, other.id, 'LEAD', from);
    if (ball) {
      await passBall(tx, other.id, 'LEAD', moved.heldByAgency);
      await moveClockHolders(tx, other.id, 'LEAD', reviewingAgency(moved));
    }
    const shown = ({ leadAgencyCode, assignerAgencyCode, heldByAgency }: TaskRow) => ({ leadAgencyCode, assignerAgencyCode, ...(ball ? { heldByAgency } : {}) });
    events.push({
      type: 'task.lead_changed', taskId: other.id, planId: other.planId, agency: other.agencyCode, post: decision.post,
      before: shown(other), after: shown(moved), facts: { becauseOf: task.id },
    });
  }
  return events;
}
