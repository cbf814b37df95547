import { OFFICE_AGENCY } from '../access/index.js';
import type { AgencyRegistry } from '../agency/index.js';
import { DomainError } from '../errors.js';
import type { ReadMeasure } from '../reading/index.js';
import { LOCAL_KINDS } from './propose-template.js';
import { defaultClocks, requirementOf } from './template-defaults.js';
import type { MeasureTemplate, TemplateTask } from './template.js';

/**
 * The template's next version with another lead (A4): one of its bodies, or the office (JMO), which then leads no task but
 * answers for the measure. Role, clocks and requirement follow the role; all else stays. Throws invalid_input for a
 * body that has no task in it, conflict where it leads already.
 */
export function withLeadOverride(template: MeasureTemplate, lead: string, measure: ReadMeasure, registry: AgencyRegistry): MeasureTemplate {
  if (lead !== OFFICE_AGENCY && !template.tasks.some(({ agencyCode }) => agencyCode === lead)) {
    throw new DomainError('invalid_input', { path: 'agencyCode', code: lead });
  }
  const leading = template.tasks.filter(({ role }) => role === 'LEAD');
  const [now, second] = leading;
  if (now !== undefined && second === undefined && now.agencyCode === lead && now.leadBasis === 'decided') {
    throw new DomainError('conflict', { lead });
  }
  const tasks = template.tasks.map((task): TemplateTask => {
    if (task.agencyCode === lead) {
      return { ...task, role: 'LEAD', leadBasis: 'decided', clocks: defaultClocks('LEAD'), requirement: requirementOf('lead', measure) };
    }
    if (task.role !== 'LEAD') return task;
    const role = LOCAL_KINDS.has(registry.byCode.get(task.agencyCode)?.kind ?? '') ? 'LOCAL' : 'COOPERATING';
    return { ...task, role, leadBasis: null, clocks: defaultClocks(role), requirement: requirementOf('responsible', measure) };
  });
  return { ...template, version: template.version + 1, tasks };
}
