import { DomainError } from '../errors.js';
import { OFFICE_AGENCY, type HeldPost, type PersonActor, type PostRole } from '../access/index.js';
import type { Refusal, Task } from '../task/index.js';
import type { CivilDate } from '../time/index.js';
import { nextStepOfChain } from './sign-chain.js';

/** The machine of a progress report (2.3). */
export const REPORT_STATUSES = ['SCHEDULED', 'OPEN', 'DRAFT', 'SIGNING', 'SUBMITTED', 'CONSOLIDATED', 'ACCEPTED', 'RETURNED', 'NO_CHANGE'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** Where a coordination matter (需协调事项) that a signed report names stands: only who raised it settles it (H6). */
export const MATTER_STATUSES = ['OPEN', 'ANSWERED', 'SETTLED'] as const;
export type MatterStatus = (typeof MATTER_STATUSES)[number];

/** A check beyond state, side and post; each is one function below. */
type ReportGuard = 'gathers' | 'matterUnsettled' | 'matterAnswered' | 'notDrafter' | 'turnToReview' | 'turnToSign' | 'mayReportNoChange';

export interface ReportActRow {
  act: string;
  from: readonly ReportStatus[];
  to: ReportStatus | 'same';
  side: 'OWNER' | 'LEAD_OR_OFFICE' | 'OFFICE';
  roles: readonly PostRole[];
  reason: 'required' | 'optional';
  guards: readonly ReportGuard[];
  event: string;
  zh: string;
  en: string;
}

const WRITERS = ['HANDLER', 'LIAISON'] as const;
const WRITABLE = ['OPEN', 'DRAFT', 'RETURNED'] as const;
/** In which a signed text may stand, be it that a correction is being written. */
const SIGNED = ['DRAFT', 'SIGNING', 'SUBMITTED', 'CONSOLIDATED', 'ACCEPTED', 'RETURNED', 'NO_CHANGE'] as const;

/**
 * Who may do what with a progress report. CONSOLIDATED is no act of its own: a report becomes so when the lead signs the
 * report that took it in. What happens before the signature stays inside the agency, its events too.
 */
export const REPORT_ACTS = [
  { act: 'saveDraft', from: WRITABLE, to: 'DRAFT', side: 'OWNER', roles: WRITERS, reason: 'optional', guards: [], event: 'report.drafted', zh: '填报', en: 'Draft' },
  { act: 'consolidate', from: WRITABLE, to: 'DRAFT', side: 'OWNER', roles: WRITERS, reason: 'optional', guards: ['gathers'], event: 'report.sources_taken', zh: '汇总', en: 'Consolidate' },
  { act: 'sendToSign', from: ['DRAFT'], to: 'SIGNING', side: 'OWNER', roles: WRITERS, reason: 'optional', guards: [], event: 'report.signing_requested', zh: '送签', en: 'Send for signature' },
  { act: 'review', from: ['SIGNING'], to: 'SIGNING', side: 'OWNER', roles: ['LIAISON', 'REVIEWER', 'SIGNATORY', 'AGENCY_LEADER'], reason: 'optional', guards: ['turnToReview', 'notDrafter'], event: 'report.reviewed', zh: '审核', en: 'Pass on in the chain' },
  { act: 'sign', from: ['SIGNING'], to: 'SUBMITTED', side: 'OWNER', roles: ['SIGNATORY', 'AGENCY_LEADER'], reason: 'optional', guards: ['turnToSign', 'notDrafter'], event: 'report.submitted', zh: '签发报送', en: 'Sign and submit' },
  { act: 'return', from: ['SIGNING'], to: 'DRAFT', side: 'OWNER', roles: ['REVIEWER', 'SIGNATORY', 'AGENCY_LEADER'], reason: 'required', guards: [], event: 'report.returned_inside', zh: '退回', en: 'Return' },
  { act: 'reportNoChange', from: ['OPEN', 'DRAFT'], to: 'NO_CHANGE', side: 'OWNER', roles: ['SIGNATORY', 'AGENCY_LEADER', 'REVIEWER', 'LIAISON', 'HANDLER'], reason: 'optional', guards: ['mayReportNoChange'], event: 'report.no_change', zh: '报无变化', en: 'Report no change' },
  { act: 'return', from: ['SUBMITTED', 'CONSOLIDATED', 'NO_CHANGE'], to: 'RETURNED', side: 'LEAD_OR_OFFICE', roles: ['REVIEWER', 'SIGNATORY', 'OFFICE_OFFICER', 'OFFICE_DIRECTOR'], reason: 'required', guards: [], event: 'report.returned', zh: '退回补正', en: 'Return for correction' },
  { act: 'accept', from: ['SUBMITTED', 'CONSOLIDATED'], to: 'ACCEPTED', side: 'OFFICE', roles: ['OFFICE_OFFICER', 'OFFICE_DIRECTOR'], reason: 'optional', guards: [], event: 'report.accepted', zh: '采用', en: 'Accept' },
  // The words of an answer are its reason. An answer may be followed by another until the matter is settled. [I]
  { act: 'answerMatter', from: SIGNED, to: 'same', side: 'LEAD_OR_OFFICE', roles: ['REVIEWER', 'SIGNATORY', 'OFFICE_OFFICER', 'OFFICE_DIRECTOR'], reason: 'required', guards: ['matterUnsettled'], event: 'report.matter_answered', zh: '答复需协调事项', en: 'Answer the matter' },
  { act: 'settleMatter', from: SIGNED, to: 'same', side: 'OWNER', roles: ['LIAISON', 'REVIEWER', 'SIGNATORY', 'AGENCY_LEADER'], reason: 'optional', guards: ['matterAnswered'], event: 'report.matter_settled', zh: '销掉需协调事项', en: 'Settle the matter' },
] as const satisfies readonly ReportActRow[];
export type ReportAct = (typeof REPORT_ACTS)[number]['act'];
export const REPORT_ACT_NAMES: readonly ReportAct[] = [...new Set(REPORT_ACTS.map((row) => row.act))];
const ROWS: readonly (ReportActRow & { act: ReportAct })[] = REPORT_ACTS;

/** Reports that wait for the office to take or return them. */
export const AWAITING_ACCEPTANCE: readonly ReportStatus[] = ROWS.find(({ act }) => act === 'accept')?.from ?? [];

export interface Report {
  id: string;
  taskId: string;
  period: string;
  dueOn: CivilDate;
  status: ReportStatus;
  draftedBy: string | null;
  /** Of the matter that its signed text names for others to settle; null: it names none. */
  matter: MatterStatus | null;
}

/** What an act needs to know of the task: on which side of it somebody stands. */
export type ReportedTask = Pick<Task, 'agencyCode' | 'leadAgencyCode' | 'assignerAgencyCode'>;

/** What the guards need to know beside report and task. */
export interface ReportFacts {
  fourEyesRelaxed: boolean;
  /** The posts of the agency's chain (D1). */
  chain: readonly PostRole[];
  /** How many of them have let this draft pass. */
  passed: number;
  /** Who drafted it, stand-ins and those they stood in for alike. */
  drafters: readonly string[];
  /** Posts to which the agency's signatory has delegated "no change" (C7). */
  noChangeRoles: readonly PostRole[];
  /** Whether others report to its task: it leads a measure or has subtasks. */
  gathers: boolean;
}

interface GuardContext {
  actor: PersonActor;
  post: HeldPost;
  facts: ReportFacts;
  report: Report;
}

const GUARDS: Record<ReportGuard, (context: GuardContext) => Refusal | null> = {
  gathers: ({ facts }) => (facts.gathers ? null : { code: 'conflict', details: { need: 'reporting_tasks' } }),
  matterUnsettled: ({ report: { matter } }) => (matter === 'OPEN' || matter === 'ANSWERED' ? null : { code: 'matter_not_open', details: { matter } }),
  matterAnswered: ({ report: { matter } }) => (matter === 'ANSWERED' ? null : { code: 'matter_not_answered', details: { matter } }),
  notDrafter: ({ actor, post, facts }) => {
    const self = [actor.personId, post.onBehalfOf?.personId];
    return !facts.fourEyesRelaxed && facts.drafters.some((drafter) => self.includes(drafter)) ? { code: 'four_eyes', details: { rule: 'signerNotDrafter' } } : null;
  },
  turnToReview: ({ post, facts }) => {
    const next = nextStepOfChain(facts.chain, facts.passed);
    if (next.signs) return { code: 'conflict', details: { need: 'signature' } };
    return next.role === post.role ? null : { code: 'act_not_allowed_for_role', details: { need: [next.role] } };
  },
  turnToSign: ({ post, facts }) => {
    const next = nextStepOfChain(facts.chain, facts.passed);
    if (!next.signs) return { code: 'chain_not_passed', details: { waitsFor: [next.role] } };
    return next.role === post.role ? null : { code: 'act_not_allowed_for_role', details: { need: [next.role] } };
  },
  mayReportNoChange: ({ post, facts }) => (['SIGNATORY', ...facts.noChangeRoles].includes(post.role)
    ? null : { code: 'act_not_allowed_for_role', details: { need: ['SIGNATORY', ...facts.noChangeRoles] } }),
};

function standsOn(side: ReportActRow['side'], task: ReportedTask, actor: PersonActor): boolean {
  switch (side) {
    case 'OWNER': return actor.agency === task.agencyCode;
    case 'OFFICE': return actor.agency === OFFICE_AGENCY;
    // A lead reads its co-operators' reports and who gave a subtask its own subtasks'; nobody outside returns his own agency's.
    case 'LEAD_OR_OFFICE': return actor.agency === OFFICE_AGENCY
      || (actor.agency !== task.agencyCode && (actor.agency === task.leadAgencyCode || actor.agency === task.assignerAgencyCode));
  }
}

/** Decides an act on a progress report. Throws the DomainError of the first reason against it. */
export function decideReportAct(
  act: ReportAct, report: Report, task: ReportedTask, actor: PersonActor, reason: string | undefined, facts: ReportFacts,
): { row: ReportActRow; post: HeldPost } {
  const rows = ROWS.filter((row) => row.act === act);
  const row = rows.find((candidate) => (candidate.from as readonly ReportStatus[]).includes(report.status));
  const wanted = row ?? rows[0];
  if (!wanted) throw new DomainError('not_found', { act });
  if (!standsOn(wanted.side, task, actor)) throw new DomainError('act_not_allowed_for_agency', { act, side: wanted.side });
  const posts = actor.posts.filter((held) => (wanted.roles as readonly PostRole[]).includes(held.role));
  if (posts.length === 0) throw new DomainError('act_not_allowed_for_role', { act, need: wanted.roles });
  if (!row) {
    throw new DomainError('act_not_allowed_in_state', { act, status: report.status, allowedFrom: rows.flatMap((r) => [...r.from]) });
  }
  const post = licensed(row, posts, actor, facts, report);
  if (row.reason === 'required' && !reason?.trim()) throw new DomainError('reason_required', { act });
  return { row, post };
}

/** The first of his posts that all guards let pass: his own come first, then one he stands in for (B9). */
function licensed(row: ReportActRow, posts: readonly HeldPost[], actor: PersonActor, facts: ReportFacts, report: Report): HeldPost {
  let first: Refusal | null = null;
  for (const post of posts) {
    const refusal = row.guards.map((guard) => GUARDS[guard]({ actor, post, facts, report })).find((found) => found !== null);
    if (!refusal) return post;
    first ??= refusal;
  }
  throw new DomainError(first?.code ?? 'forbidden', { act: row.act, ...first?.details });
}

/** What this person may do with the matter that a report names; no chain of an agency has a part in it. */
export function allowedMatterActions(report: Report, task: ReportedTask, actor: PersonActor): ReturnType<typeof allowedReportActions> {
  return allowedReportActions(report, task, actor, { fourEyesRelaxed: false, chain: [], passed: 0, drafters: [], noChangeRoles: [], gathers: false }, ['answerMatter', 'settleMatter']);
}

/** How the matter stands after a signature: the same words keep their answer, others are asked anew, none is none. */
export function matterAfterSignature(report: Pick<Report, 'matter'> & { coordination: string }, coordination: string): MatterStatus | null {
  if (coordination.trim() === '') return null;
  return report.matter !== null && report.coordination === coordination ? report.matter : 'OPEN';
}

/** What this person may do with the report now. */
export function allowedReportActions(
  report: Report, task: ReportedTask, actor: PersonActor, facts: ReportFacts, acts: readonly ReportAct[] = REPORT_ACT_NAMES,
): { act: ReportAct; zh: string; en: string; reasonRequired: boolean }[] {
  return acts.flatMap((act) => {
    try {
      const { row } = decideReportAct(act, report, task, actor, 'x', facts);
      return [{ act, zh: row.zh, en: row.en, reasonRequired: row.reason === 'required' }];
    } catch (error) {
      if (error instanceof DomainError) return [];
      throw error;
    }
  });
}
