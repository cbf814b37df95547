import { checkDueDate, type CivilDate, type WorkCalendar } from '../time/index.js';
import type { DomainErrorCode } from '../errors.js';
import type { PersonActor } from '../access/index.js';
import type { GuardName } from './task-acts.js';
import { OFFICE_AGENCY } from '../access/index.js';
import { DomainError } from '../errors.js';
import { reviewingAgency, type Task, type TaskStatus } from './task.js';

export interface Evidence {
  /** The required form of result (成果形式) it answers, as named at 立项. */
  type: string;
  title: string;
  /** Where it is kept: a document number, a link. */
  reference: string;
}

/** What the act was sent with. */
export interface ActInput {
  reason?: string;
  handlerId?: string;
  statement?: string;
  evidence?: Evidence[];
  newDue?: CivilDate;
  grade?: Grade;
}
/** 13710's grades at closing. */
export const GRADES = ['EXCELLENT', 'GOOD', 'PASS', 'FAIL'] as const;
export type Grade = (typeof GRADES)[number];

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
  /** The round's signatory, proposer and decider, as far as there are any. */
  signedBy: string | null;
  proposedBy: string | null;
  decidedBy: string | null;
  /** The plan relaxes four eyes on persons, with a recorded basis. */
  fourEyesRelaxed: boolean;
}

export interface Refusal {
  code: DomainErrorCode;
  details: Record<string, unknown>;
}

interface GuardContext {
  task: Task;
  actor: PersonActor;
  facts: ActFacts;
  /** null while listing what is allowed: guards on input are then passed over. */
  input: ActInput | null;
}

type Guard = (ctx: GuardContext) => Refusal | null;

const refuse = (code: DomainErrorCode, details: Record<string, unknown> = {}): Refusal => ({ code, details });

function differentPerson(ctx: GuardContext, other: string | null, rule: string): Refusal | null {
  if (other === null || other !== ctx.actor.personId || ctx.facts.fourEyesRelaxed) return null;
  return refuse('four_eyes', { rule });
}

/** One function per guard name; null means that it lets the act pass. */
export const GUARDS: Record<GuardName, Guard> = {
  isHandler: ({ task, actor }) =>
    task.handlerId === actor.personId ? null
      : task.handlerId === null ? refuse('no_handler') : refuse('act_not_allowed_for_role', { need: 'assignedHandler' }),
  hasHandler: ({ task }) => (task.handlerId === null ? refuse('no_handler') : null),
  notHandler: (ctx) => differentPerson(ctx, ctx.task.handlerId, 'notHandler'),
  notSigner: (ctx) => differentPerson(ctx, ctx.facts.signedBy, 'notSigner'),
  notDecider: (ctx) => differentPerson(ctx, ctx.facts.decidedBy, 'notDecider'),
  noOpenChildren: ({ facts }) =>
    facts.openChildren.length === 0 ? null : refuse('open_children', { children: facts.openChildren }),
  evidenceNamed: ({ task, input }) => {
    if (input === null) return null;
    const types = (input.evidence ?? []).map((item) => item.type);
    if (!input.statement?.trim()) return refuse('clause_or_evidence_missing', { missing: 'statement' });
    return task.deliverableType === '' || types.includes(task.deliverableType)
      ? null : refuse('clause_or_evidence_missing', { missing: 'evidence', deliverableType: task.deliverableType });
  },
  noProposal: ({ facts }) => (facts.proposedBy === null ? null : refuse('conflict', { already: 'verification_proposed' })),
  proposalByAnother: (ctx) =>
    ctx.facts.proposedBy === null ? refuse('conflict', { need: 'verification_proposed' })
      : differentPerson(ctx, ctx.facts.proposedBy, 'verifierNotProposer'),
  handlerOfAgency: ({ facts, input }) =>
    input === null || facts.handlerIsOfAgency ? null : refuse('unknown_person', { field: 'handlerId', need: 'HANDLER' }),
  newDueRequired: ({ input }) => (input === null || input.newDue ? null : refuse('due_required', { field: 'newDue' })),
  // Work that was signed in time and comes back after its date would be overdue the same minute: it needs a new date,
  // unless the parent's own date leaves no room for one.
  newDueIfPassed: ({ task, facts, input }) =>
    input === null || input.newDue || task.currentDue === null || task.currentDue >= facts.today
      || (facts.parentDue !== null && facts.parentDue < facts.today)
      ? null : refuse('due_required', { field: 'newDue', why: 'due_passed', currentDue: task.currentDue }),
  validNewDue: ({ facts, input }) => {
    if (!input?.newDue) return null;
    try {
      checkDueDate({ dueOn: input.newDue, today: facts.today, parentDueOn: facts.parentDue }, facts.calendar);
      return null;
    } catch (error) {
      if (error instanceof DomainError) return refuse(error.code, { field: 'newDue', ...error.details });
      throw error;
    }
  },
  signatoryForOtherAgency: ({ task, actor }) =>
    task.agencyCode === task.assignerAgencyCode || actor.posts.some((post) => post.role === 'SIGNATORY')
      ? null : refuse('act_not_allowed_for_role', { need: ['SIGNATORY'], why: 'otherAgency' }),
  notSubtask: ({ task }) => (task.parentId === null ? null : refuse('act_not_allowed_in_state', { why: 'subtask_closes_with_parent' })),
};

/** Whether the actor stands on that side of the task. */
export function standsOn(side: 'OWNER' | 'REVIEWER' | 'ASSIGNER' | 'OFFICE', task: Task, actor: PersonActor): boolean {
  switch (side) {
    case 'OWNER': return actor.agency === task.agencyCode;
    case 'REVIEWER': return actor.agency === reviewingAgency(task);
    case 'ASSIGNER': return actor.agency === task.assignerAgencyCode;
    case 'OFFICE': return actor.agency === OFFICE_AGENCY;
  }
}
