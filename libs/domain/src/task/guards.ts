import { dueDateRefusal, type CivilDate, type WorkCalendar } from '../time/index.js';
import type { DomainErrorCode } from '../errors.js';
import type { HeldPost, PersonActor } from '../access/index.js';
import type { GuardName, Side } from './task-acts.js';
import { OFFICE_AGENCY } from '../access/index.js';
import { isDone, reviewingAgency, type EndKind, type Grade, type Task, type TaskStatus } from './task.js';
import { differentPerson, idle, refuse } from './refusal.js';
import { JOINT_GUARDS } from './joint-guards.js';
import type { JointRule } from './joint.js';
import { PROPOSAL_GUARDS } from './proposal-guards.js';
import { SIGN_GUARDS } from './sign-guards.js';
import { HAND_OVER_GUARDS } from './hand-over-guards.js';
import { GRADE_GUARDS } from './grade-guards.js';

export interface Evidence {
  /** The required form of result (成果形式) it answers, as named at 立项. */
  type: string;
  title: string;
  /** Where it is kept: a document number, a link; of a file its name. */
  reference?: string;
  /** The task's file that it is; null where it is kept elsewhere. */
  attachmentId?: string | null;
}

/** What the act was sent with. */
export interface ActInput {
  reason?: string;
  handlerId?: string;
  /** For transfer: the department in whose queue it goes. */
  unitId?: string;
  statement?: string;
  evidence?: Evidence[];
  newDue?: CivilDate;
  grade?: Grade;
  /** For object: who should have it instead; for reassign and succeed: who gets it. An agency's code. */
  agencyCode?: string;
  /** The document that allows or orders it, by number and title. */
  basis?: string;
  /** When a suspension is looked at again. */
  reviewOn?: CivilDate;
  endKind?: EndKind;
  /** For wait: another agency's task in the same plan. */
  onTaskId?: string;
  /** For setJoint: who must co-sign; no agencies: nobody any more. */
  joint?: JointRule;
  /** For counterPropose: what it would do instead. */
  requirement?: string;
  /** From which day the successor answers. */
  effectiveOn?: CivilDate;
  /** For return: what is missing, point by point (D3). */
  missing?: readonly string[];
  /** For return: items of the task's evidence that won't do. */
  failedEvidence?: readonly string[];
}

/** What the guards need to know beside the task; loaded in the same transaction. */
export interface ActFacts {
  today: CivilDate;
  calendar: WorkCalendar;
  /** Direct subtasks that are not done. */
  openChildren: { id: string; title: string; agencyCode: string; status: TaskStatus }[];
  /** Due date of the parent, for subtasks. */
  parentDue: CivilDate | null;
  /** Whether the person of input.handlerId holds the post of HANDLER in the task's agency today. */
  handlerIsOfAgency: boolean;
  /** Whether input.unitId is a department of the task's agency. */
  unitIsOfAgency?: boolean;
  /** The round's signatory, proposer and decider, as far as there are any. */
  signedBy: string | null;
  proposedBy: string | null;
  /** The grade that was proposed. */
  proposedGrade?: Grade | null;
  decidedBy: string | null;
  /** The plan relaxes four eyes on persons, with a recorded basis. */
  fourEyesRelaxed: boolean;
  /** Everybody who did a stage of the round, stand-ins and those they stood in for alike. */
  eyes?: Partial<Record<'REQUEST' | 'CHECK' | 'SIGN' | 'PROPOSE' | 'VERIFY', readonly string[]>>;
  /** The chain of signatures of the task's agency as it stands today. */
  chain?: readonly string[];
  /** Of the actor and those he stands in for: who holds a post in the task's agency today. */
  ofItsAgency?: readonly string[];
  /** Of a lead's task: the agencies that co-operate in its measure, who may object to closing it out. */
  objectors?: readonly string[];
  /** Of a co-operator's task: the date of the lead's task in its measure. */
  leadDue?: CivilDate | null;
  /** Those of input.joint.agencies that can be given tasks. */
  knownAgencies?: readonly string[];
  /** The agency of input.agencyCode; null where the registry has none. */
  namedAgency?: { code: string; assignable: boolean } | null;
  /** Of a suspended task: the status it was suspended in. */
  suspendedFrom?: TaskStatus | null;
  parentStatus?: TaskStatus | null;
  measureStatus?: string;
  /** The task of input.onTaskId; null where there is none that the actor may see. */
  waitTarget?: WaitedTask | null;
  /** What it waits for now. */
  waitsFor?: readonly WaitedTask[];
  /** The types of the evidence that was added to the task already (C4). */
  evidenceTypes?: readonly string[];
  /** For return: the items of its evidence that the actor sees. */
  evidenceIds?: readonly string[];
  /** Working days that the paused completion clock has left; null where none is paused. */
  pausedDays?: number | null;
}

/** Another agency's task that somebody waits for (B8). */
export interface WaitedTask {
  id: string;
  title: string;
  agencyCode: string;
  status: TaskStatus;
}

export interface Refusal {
  code: DomainErrorCode;
  details: Record<string, unknown>;
  /** It does not arise with this task or this post at all: not worth explaining as held back. */
  idle?: boolean;
}

export interface GuardContext {
  task: Task;
  actor: PersonActor;
  /** The post that would license the act. */
  post?: HeldPost;
  facts: ActFacts;
  /** null while listing what is allowed: guards on input are then passed over. */
  input: ActInput | null;
}

export type Guard = (ctx: GuardContext) => Refusal | null;

const required = (field: keyof ActInput, value: unknown): Refusal | null =>
  (typeof value === 'string' && value.trim() !== '' ? null : refuse('field_required', { field }));

/**
 * The date that nobody gets time beyond: the parent's; and the lead's own, where it is the lead that returns a co-operator's work. An extension
 * is decided by the office, which dates them both, with the lead's opinion: the lead's date does not bind it.
 */
export function latestDue({ status }: Pick<Task, 'status'>, { parentDue, leadDue = null }: Pick<ActFacts, 'parentDue' | 'leadDue'>): CivilDate | null {
  return parentDue ?? (status === 'LEAD_REVIEW' ? leadDue : null);
}

/** One function per guard name; null means that it lets the act pass. */
export const GUARDS: Record<GuardName, Guard> = {
  ...HAND_OVER_GUARDS,
  ...GRADE_GUARDS,
  ...SIGN_GUARDS,
  ...JOINT_GUARDS,
  ...PROPOSAL_GUARDS,
  isHandler: ({ task, actor, post }) =>
    task.handlerId !== null && [actor.personId, post?.onBehalfOf?.personId].includes(task.handlerId) ? null
      : task.handlerId === null ? refuse('no_handler') : refuse('act_not_allowed_for_role', { need: 'assignedHandler' }),
  notHandler: (ctx) => differentPerson(ctx, [ctx.task.handlerId, ...ctx.facts.eyes?.REQUEST ?? []], 'notHandler'),
  notSigner: (ctx) => differentPerson(ctx, [ctx.facts.signedBy, ...ctx.facts.eyes?.SIGN ?? []], 'notSigner'),
  notDecider: (ctx) => differentPerson(ctx, [ctx.facts.decidedBy, ...ctx.facts.eyes?.VERIFY ?? []], 'notDecider'),
  noOpenChildren: ({ facts }) =>
    facts.openChildren.length === 0 ? null : refuse('open_children', { children: facts.openChildren }),
  evidenceNamed: ({ task, facts, input }) => {
    if (input === null) return null;
    const types = [...facts.evidenceTypes ?? [], ...(input.evidence ?? []).map((item) => item.type)];
    if (!input.statement?.trim()) return refuse('clause_or_evidence_missing', { missing: 'statement' });
    return task.deliverableType === '' || types.includes(task.deliverableType)
      ? null : refuse('clause_or_evidence_missing', { missing: 'evidence', deliverableType: task.deliverableType });
  },
  noProposal: ({ facts }) => (facts.proposedBy === null ? null : refuse('conflict', { already: 'verification_proposed' })),
  proposalByAnother: (ctx) =>
    ctx.facts.proposedBy === null ? refuse('conflict', { need: 'verification_proposed' })
      : differentPerson(ctx, [ctx.facts.proposedBy, ...ctx.facts.eyes?.PROPOSE ?? []], 'verifierNotProposer'),
  handlerOfAgency: ({ facts, input }) =>
    input === null || facts.handlerIsOfAgency ? null : refuse('unknown_person', { field: 'handlerId', need: 'HANDLER' }),
  newDueRequired: ({ input }) => (input === null || input.newDue ? null : refuse('due_required', { field: 'newDue' })),
  // Work that was signed in time and comes back after its date would be overdue the same minute: it needs a new date,
  // unless the date that binds it leaves no room for one.
  newDueIfPassed: ({ task, facts, input }) => {
    const latest = latestDue(task, facts);
    return input === null || input.newDue || task.currentDue === null || task.currentDue >= facts.today || (latest !== null && latest < facts.today)
      ? null : refuse('due_required', { field: 'newDue', why: 'due_passed', currentDue: task.currentDue });
  },
  evidenceOfTask: ({ facts: { evidenceIds = [] }, input }) =>
    ((input?.failedEvidence ?? []).every((id) => evidenceIds.includes(id)) ? null : refuse('invalid_input', { field: 'failedEvidence', why: 'not_evidence_of_task' })),
  validNewDue: ({ task, facts, input }) => {
    if (!input?.newDue) return null;
    const refusal = dueDateRefusal({ dueOn: input.newDue, today: facts.today, parentDueOn: latestDue(task, facts) }, facts.calendar);
    return refusal && refuse(refusal.code, { field: 'newDue', ...refusal.details });
  },
  signatoryForOtherAgency: ({ task, actor }) =>
    task.agencyCode === task.assignerAgencyCode || actor.posts.some((post) => post.role === 'SIGNATORY')
      ? null : refuse('act_not_allowed_for_role', { need: ['SIGNATORY'], why: 'otherAgency' }),
  notSubtask: ({ task }) => (task.parentId === null ? null : refuse('act_not_allowed_in_state', { why: 'subtask_closes_with_parent' })),
  basisNamed: ({ input }) => (input === null ? null : required('basis', input.basis)),
  reviewDateAhead: ({ facts, input }) => {
    if (input === null) return null;
    if (!input.reviewOn) return refuse('field_required', { field: 'reviewOn' });
    return input.reviewOn > facts.today ? null : refuse('due_in_past', { field: 'reviewOn', dueOn: input.reviewOn, today: facts.today });
  },
  endKindNamed: ({ input }) => (input === null ? null : required('endKind', input.endKind)),
  isContinuing: ({ task }) => (task.type === 'continuing' ? null : refuse('only_continuing', { type: task.type })),
  noHandlerYet: ({ task }) => (task.handlerId === null ? null : idle('conflict', { already: 'handler_assigned' })),
  parentRuns: ({ facts }) =>
    facts.parentStatus === 'SUSPENDED' ? refuse('parent_suspended') : facts.measureStatus === 'SUSPENDED' ? refuse('measure_suspended') : null,
  proposedAgencyKnown: ({ facts, input }) =>
    !input?.agencyCode || facts.namedAgency ? null : refuse('unknown_agency', { field: 'agencyCode', code: input.agencyCode }),
  anotherAgency: ({ task, facts, input }) => {
    if (input === null) return null;
    if (!input.agencyCode?.trim()) return refuse('field_required', { field: 'agencyCode' });
    if (!facts.namedAgency) return refuse('unknown_agency', { field: 'agencyCode', code: input.agencyCode });
    if (input.agencyCode === task.agencyCode) return refuse('not_assignable', { field: 'agencyCode', code: input.agencyCode, why: 'same_agency' });
    return facts.namedAgency.assignable ? null : refuse('not_assignable', { field: 'agencyCode', code: input.agencyCode });
  },
  waitsForAnother: ({ task, facts, input }) => {
    if (facts.waitsFor?.length) return idle('conflict', { already: 'waiting' });
    if (input === null) return null;
    if (!input.onTaskId) return refuse('field_required', { field: 'onTaskId' });
    if (!facts.waitTarget) return refuse('not_found', { what: 'task' });
    return facts.waitTarget.agencyCode !== task.agencyCode && !isDone(facts.waitTarget.status)
      ? null : refuse('invalid_input', { field: 'onTaskId', why: 'nothing_to_wait_for' });
  },
  waits: ({ facts }) => (facts.waitsFor?.length ? null : idle('conflict', { need: 'waiting' })),
  notWaiting: ({ facts }) => (facts.waitsFor?.length ? refuse('waiting_for_task', { tasks: facts.waitsFor }) : null),
  // A successor answers from the day the decision takes effect: nobody moves work ahead of it.
  effectiveByToday: ({ facts, input }) => {
    if (input === null) return null;
    if (!input.effectiveOn) return refuse('field_required', { field: 'effectiveOn' });
    return input.effectiveOn <= facts.today ? null : refuse('invalid_input', { field: 'effectiveOn', why: 'not_yet_in_effect' });
  },
};

/** Whether the actor stands on that side of the task. */
export function standsOn(side: Side, task: Task, actor: PersonActor): boolean {
  switch (side) {
    case 'OWNER': return actor.agency === task.agencyCode;
    case 'REVIEWER': return actor.agency === reviewingAgency(task);
    case 'LEAD': return actor.agency === task.leadAgencyCode;
    case 'CONSULTED': return actor.agency !== null && (task.consultation?.agencies.includes(actor.agency) ?? false);
    case 'ASSIGNER': return actor.agency === task.assignerAgencyCode;
    // The convener is a minister: his post may hang on his ministry and not on the office.
    case 'OFFICE': return actor.agency === OFFICE_AGENCY || actor.posts.some((post) => post.role === 'CONVENER');
  }
}
