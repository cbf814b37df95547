import type { components } from '../../generated/schema';
import type { Measure, Template } from './queries';
import { clocksOf, daysOf, type Days } from './template-clocks';

type Body = components['schemas']['TemplateTaskBodyDto'];
/** A task of a template as the form has it: the days beside the clocks from which they come. */
export type TaskFields = Body & { days: Days };
export interface TemplateFields { tasks: TaskFields[]; note: string }

export function fieldsOf(template: Template | undefined): TaskFields[] {
  return template?.body.tasks.map(({ key: _key, leadBasis: _basis, printedName, ...task }) => ({ ...task, printedNames: [printedName], days: daysOf(task.clocks) })) ?? [];
}

/** An agency that joins; printed names and days left out are the API's defaults. */
export function newTask(agencyCode: string, type: Measure['type']): TaskFields {
  return { agencyCode, printedNames: [], role: 'COOPERATING', requirement: '', deliverable: '', deliverableType: 'report', reporting: type === 'dated' ? 'monthly' : 'quarterly', clocks: [], days: {} };
}

export function revisionOf({ tasks, note }: TemplateFields, type: Measure['type']): components['schemas']['RevisionDto'] {
  return { type, note, officeLeads: !tasks.some(({ role }) => role === 'LEAD'), tasks: tasks.map(({ days, ...task }) => ({ ...task, clocks: clocksOf(task.clocks, days) })) };
}
