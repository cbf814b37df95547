import { DomainError } from '../errors.js';
import { checkDueDate, type CivilDate, type WorkCalendar } from '../time/index.js';
import { MAX_DEPTH, type Task } from './task.js';

export interface SubtaskInput {
  agencyCode: string;
  unitId: string | null;
  title: string;
  requirement: string;
  deliverable: string;
  deliverableType: string;
  dueOn: CivilDate;
}

/**
 * Whether a task may be split so (B6): depth limited, a subtask never due later than its parent, on a working day,
 * not in the past. Answers whether the date is provisional. Throws depth_limit, due_*, invalid_input.
 */
export function checkSubtask(
  parent: Task, input: SubtaskInput, facts: { today: CivilDate; calendar: WorkCalendar },
): { provisional: boolean } {
  if (parent.depth >= MAX_DEPTH) throw new DomainError('depth_limit', { limit: MAX_DEPTH });
  if (input.unitId !== null && input.agencyCode !== parent.agencyCode) {
    throw new DomainError('invalid_input', { field: 'unitId', why: 'unit_of_other_agency' });
  }
  return checkDueDate({ dueOn: input.dueOn, today: facts.today, parentDueOn: parent.currentDue }, facts.calendar);
}
