import {
  getAgency, isAssignable, isCollective, successorOf, type Agency, type AgencyRegistry,
} from '../agency/index.js';
import type { CorrectedMeasure, LeadBasis, Party, PartyRole } from '../reading/index.js';
import { defaultClocks, reportingOf, requirementOf, typeOf } from './template-defaults.js';
import type {
  LeadRule, MeasureTemplate, Roster, TemplateRole, TemplateProblem, TemplateProblemCode, TemplateTask,
} from './template.js';

export interface ProposalOptions {
  readonly leadRule: LeadRule;
  /** Civil date: bodies that have ended by then hand their work to their successor. */
  readonly onDate: string;
  readonly rosters: readonly Roster[];
}
export interface TemplateProposal {
  readonly template: MeasureTemplate;
  readonly problems: readonly TemplateProblem[];
}

interface Assignee {
  readonly agency: Agency;
  readonly printedNames: string[];
  readonly partyRole: PartyRole;
  readonly lead: LeadBasis | null;
}

/**
 * Proposes a measure's template (A8, B1-B3): one task for each body responsible on a date. Merged bodies get one
 * task with all their printed names; collectives get tasks only by a dated roster; a lead comes from the text, or
 * by the first-listed rule while that is on. Whatever a person must settle is a problem, never a guess. Names
 * still doubtful get no task. Throws unknown_agency for a code that is not in the registry.
 */
export function proposeTemplate(
  measure: CorrectedMeasure, registry: AgencyRegistry, options: ProposalOptions,
): TemplateProposal {
  const problems: TemplateProblem[] = [];
  const problem: Told = (code, printed = null, collectiveCode = null) => {
    problems.push({ code, measureId: measure.id, printed, collectiveCode });
  };
  if (measure.responsibilities.length === 0) problem('responsibility_required');
  const assignees = mergeAssignees(assigneesOf(measure, registry, options, problem));
  const leads = assignees.filter(({ lead }) => lead !== null);
  const [only, second] = assignees;
  const sole = only !== undefined && second === undefined && leads.length === 0 && problems.length === 0 ? only : null;
  if (leads.length === 0 && sole === null) problem('lead_required');
  if (leads.length > 1) problem('several_leads', leads.flatMap(({ printedNames }) => printedNames).join('、'));
  const tasks = assignees.map((assignee) => toTask(measure, assignee === sole ? { ...assignee, lead: 'sole' } : assignee));
  return { template: { measureId: measure.id, version: 1, type: typeOf(measure), tasks }, problems };
}

type Told = (code: TemplateProblemCode, printed?: string | null, collectiveCode?: string | null) => void;

function assigneesOf(
  measure: CorrectedMeasure, registry: AgencyRegistry, { leadRule, onDate, rosters }: ProposalOptions,
  problem: Told,
): Assignee[] {
  return measure.responsibilities.flatMap(({ parties, lead, leadBasis }) => {
    const basis = leadBasis === 'proposed' && !leadRule.enabled ? null : leadBasis;
    return parties.flatMap((party): Assignee[] => {
      const members = membersOf(party, registry, rosters, onDate, problem);
      return members.map((agency) => ({
        agency: successorOf(registry, agency.code, onDate), printedNames: [printedAs(party, agency)], partyRole: party.role,
        lead: party.code !== null && agency.code === party.code && lead.includes(party.code) ? basis : null,
      }));
    });
  });
}

/** A member of a collective is shown by its own name, a body named in the text as it is printed there. */
const printedAs = (party: Party, agency: Agency): string =>
  agency.code === party.code ? party.raw : (agency.shortZh ?? agency.nameEn);

function membersOf(
  party: Party, registry: AgencyRegistry, rosters: readonly Roster[], onDate: string,
  problem: Told,
): Agency[] {
  if (party.code === null && party.role !== 'collective') {
    problem('agency_unknown', party.raw);
    return [];
  }
  if (party.code === null) {
    // A roster can't be kept for what the registry does not know: the bodies are named in the template itself.
    problem('collective_unknown', party.raw);
    return [];
  }
  const agency = getAgency(registry, party.code);
  if (isCollective(agency)) {
    const roster = rosterFor(agency.code, rosters, onDate);
    if (roster === undefined) problem('roster_required', party.raw, agency.code);
    return (roster?.members ?? []).map((code) => getAgency(registry, code));
  }
  if (party.doubtful === true) problem('agency_doubtful', party.raw);
  else if (!isAssignable(agency)) problem('not_assignable', party.raw);
  else return [agency];
  return [];
}

/** The roster in force: the latest that holds from no later than the date. */
function rosterFor(code: string, rosters: readonly Roster[], onDate: string): Roster | undefined {
  return rosters
    .filter(({ collectiveCode, asOf }) => collectiveCode === code && asOf <= onDate)
    .sort((a, b) => b.asOf.localeCompare(a.asOf))[0];
}

/** One entry a body, in the order of printing; the lead's part wins, then the first printed. */
function mergeAssignees(assignees: readonly Assignee[]): Assignee[] {
  const merged = new Map<string, Assignee>();
  for (const assignee of assignees) {
    const { code } = assignee.agency;
    const held = merged.get(code);
    if (held === undefined) merged.set(code, { ...assignee, printedNames: [...assignee.printedNames] });
    else {
      const names = [...new Set([...held.printedNames, ...assignee.printedNames])];
      const part = held.lead === null && assignee.lead !== null ? assignee : held;
      merged.set(code, { ...held, partyRole: part.partyRole, lead: part.lead, printedNames: names });
    }
  }
  return [...merged.values()];
}

export const LOCAL_KINDS: ReadonlySet<string> = new Set([
  'provincial_government', 'special_region', 'separately_planned_city', 'city_government',
]);

function toTask(measure: CorrectedMeasure, { agency, printedNames, partyRole, lead }: Assignee): TemplateTask {
  const role: TemplateRole = lead !== null ? 'LEAD' : LOCAL_KINDS.has(agency.kind) ? 'LOCAL' : 'COOPERATING';
  const type = typeOf(measure);
  return {
    key: agency.code, agencyCode: agency.code, printedName: printedNames.join('、'), printedNames, role,
    requirement: requirementOf(role === 'LEAD' ? 'lead' : partyRole, measure),
    deliverable: '落实情况报告', deliverableType: 'report',
    clocks: defaultClocks(role), reporting: reportingOf(type, measure), leadBasis: lead,
  };
}
