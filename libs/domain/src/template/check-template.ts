import { displayName, getAgency, hasEnded, isAssignable, isCollective, successorOf, type AgencyRegistry } from '../agency/index.js';
import { DomainError } from '../errors.js';
import { MEASURE_TYPES, type MeasureType } from '../reading/index.js';
import { checkJoint, type JointRule } from '../task/index.js';
import { parseOffset } from '../time/index.js';
import { DELIVERABLE_TYPES, REPORTING_RHYTHMS, TEMPLATE_ROLES, type MeasureTemplate, type TemplateClock, type TemplateTask } from './template.js';

/** A template as a person writes it; what follows from it (keys, lead basis, version) is not his to set. */
export interface TemplateDraft {
  type: MeasureType;
  /** True: no agency leads, the office consolidates and answers for the measure. Said, never inferred. */
  officeLeads?: boolean;
  tasks: TemplateTaskDraft[];
}
export type TemplateTaskDraft = Omit<TemplateTask, 'key' | 'leadBasis' | 'printedName'>;

/** More bodies than ministries, provinces and corps together are a slip. */
const MOST_TASKS = 200;
const CLOCK_KINDS = ['RECEIPT', 'PLAN', 'REPORT', 'COMPLETION', 'LEAD_REVIEW', 'VERIFY'] as const satisfies readonly TemplateClock['kind'][];

/**
 * The template that a person's draft makes, `version` next. Exactly one LEAD, or none and officeLeads. The lead's basis
 * stays where the same body led before, else it is a decision of the office. Throws lead_required, unknown_agency,
 * not_assignable (collectives, the issuer, bodies ended by `onDate`: with their successor), bad_offset, invalid_input
 * naming the path.
 */
export function checkTemplate(
  draft: TemplateDraft, before: MeasureTemplate | null, at: { measureId: string; version: number; onDate: string }, registry: AgencyRegistry,
): MeasureTemplate {
  if (!MEASURE_TYPES.includes(draft.type)) refuse('type');
  if (draft.tasks.length === 0 || draft.tasks.length > MOST_TASKS) refuse('tasks');
  const leads = draft.tasks.filter(({ role }) => role === 'LEAD').length;
  if (leads > 1 || (leads === 0) !== (draft.officeLeads === true)) throw new DomainError('lead_required', { leads, officeLeads: draft.officeLeads === true });
  const tasks = draft.tasks.map((task, i) => checkTask(task, `tasks[${i}]`, before, at.onDate, registry));
  tasks.forEach(({ agencyCode }, i) => {
    if (tasks.findIndex((task) => task.agencyCode === agencyCode) !== i) refuse(`tasks[${i}].agencyCode`);
  });
  return { measureId: at.measureId, version: at.version, type: draft.type, tasks };
}

function checkTask(
  draft: TemplateTaskDraft, path: string, before: MeasureTemplate | null, onDate: string, registry: AgencyRegistry,
): TemplateTask {
  const agency = getAgency(registry, draft.agencyCode);
  const { code } = agency;
  if (isCollective(agency) || !isAssignable(agency)) throw new DomainError('not_assignable', { code });
  if (hasEnded(agency, onDate)) throw new DomainError('not_assignable', { code, successor: successorOf(registry, code, onDate).code });
  if (!TEMPLATE_ROLES.includes(draft.role)) refuse(`${path}.role`);
  if (!DELIVERABLE_TYPES.includes(draft.deliverableType)) refuse(`${path}.deliverableType`);
  if (!REPORTING_RHYTHMS.includes(draft.reporting)) refuse(`${path}.reporting`);
  const named = draft.printedNames.map((name, i) => textOf(name, `${path}.printedNames[${i}]`, 100));
  const printedNames = named.length > 0 ? named : [displayName(agency, 'zh')];
  const old = before?.tasks.find((task) => task.agencyCode === code);
  return {
    key: old?.key ?? code, agencyCode: code, printedName: printedNames.join('、'), printedNames, role: draft.role,
    requirement: textOrNone(draft.requirement, `${path}.requirement`, 2_000),
    deliverable: textOrNone(draft.deliverable, `${path}.deliverable`, 500), deliverableType: draft.deliverableType,
    clocks: checkClocks(draft.clocks, path), reporting: draft.reporting,
    ...(draft.joint === undefined ? {} : { joint: jointOf(draft.joint, code, `${path}.joint`, onDate, registry) }),
    leadBasis: draft.role === 'LEAD' ? old?.leadBasis ?? 'decided' : null,
  };
}

/** Who co-signs are bodies that can be given tasks on the day, each once and none of them the task's own. */
function jointOf(joint: JointRule, own: string, path: string, onDate: string, registry: AgencyRegistry): JointRule {
  checkJoint(joint, own, path);
  for (const code of joint.agencies) {
    const agency = getAgency(registry, code);
    if (isCollective(agency) || !isAssignable(agency) || hasEnded(agency, onDate)) throw new DomainError('not_assignable', { code, path: `${path}.agencies` });
  }
  return joint;
}

function checkClocks(clocks: readonly TemplateClock[], path: string): TemplateClock[] {
  clocks.forEach(({ kind }, i) => {
    if (!CLOCK_KINDS.includes(kind) || clocks.findIndex((clock) => clock.kind === kind) !== i) refuse(`${path}.clocks[${i}].kind`);
  });
  return clocks.map(({ kind, offset }) => {
    // A clock runs forward in working days: calendar days would end on days off (E5).
    const { unit, count } = parseOffset(offset);
    if (unit !== 'BD' || count < 1 || count > 250) throw new DomainError('bad_offset', { offset, least: 'P1BD', most: 'P250BD' });
    return { kind, offset };
  });
}

/** Empty where nothing is said: a plan then takes the measure's own words, and closing any result. */
function textOrNone(text: string, path: string, most: number): string {
  return text.trim() === '' ? '' : textOf(text, path, most);
}

function textOf(text: string, path: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > most) refuse(path);
  return trimmed;
}

function refuse(path: string): never {
  throw new DomainError('invalid_input', { path });
}
