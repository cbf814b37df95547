import type { HeldPost, PersonActor } from '../access/index.js';
import type { DomainErrorCode } from '../errors.js';
import { lastStep, middleStep, onRoute, signingStep, type SignRound, type Task, type TaskStatus } from '../task/index.js';
import { dueDateRefusal, type CivilDate, type WorkCalendar } from '../time/index.js';
import type { ExtensionGuard } from './extension-acts.js';
import type { ExtensionReason, ExtensionRequest, ExtensionRules, ExtensionStage, LeadOpinion } from './extension.js';

/** What a request is written with, and what its answers are sent with. */
export interface ExtensionInput {
  reasonClass?: ExtensionReason;
  reasonText?: string;
  progress?: string;
  requestedDue?: CivilDate;
  /** The reason of a return, a refusal, an opinion, a review. */
  reason?: string;
  opinion?: LeadOpinion;
  /** The other date of a partial approval. */
  newDue?: CivilDate;
}

/** What the guards need to know beside the task and the request; loaded in the same transaction. */
export interface ExtensionFacts {
  today: CivilDate;
  calendar: WorkCalendar;
  rules: ExtensionRules;
  /** The due date of the parent, for subtasks. */
  parentDue: CivilDate | null;
  /** How many extensions the task was granted before. */
  granted: number;
  /** The other request of the task that is still pending. */
  pendingId: string | null;
  fourEyesRelaxed: boolean;
  /** The agency's chain of signatures, as it stands for the next request. */
  chain: readonly string[];
}

export interface ExtensionContext {
  task: Task;
  /** null: it is to be made. */
  request: ExtensionRequest | null;
  actor: PersonActor;
  /** The post that would license the act. */
  post?: HeldPost;
  facts: ExtensionFacts;
  /** null while listing what is allowed: guards on input are then passed over. */
  input: ExtensionInput | null;
}
export interface ExtensionRefusal {
  code: DomainErrorCode;
  details: Record<string, unknown>;
  /** It does not arise here at all: told when tried, but not listed as held back. */
  idle?: boolean;
}

/** While the agency itself has the work: what is signed, reviewed or done has no date left to extend. */
export const EXTENDABLE_STATUSES = ['ACKNOWLEDGED', 'IN_PROGRESS', 'SIGNING', 'RETURNED'] as const satisfies readonly TaskStatus[];

const refuse = (code: DomainErrorCode, details: Record<string, unknown> = {}): ExtensionRefusal => ({ code, details });

/** Four eyes hold against the actor and against whom he stands in for, and against both names of every earlier stage. */
function differentPerson({ actor, post, facts, request }: ExtensionContext, stage: ExtensionStage, rule: string): ExtensionRefusal | null {
  if (facts.fourEyesRelaxed) return null;
  const self = [actor.personId, post?.onBehalfOf?.personId];
  return (request?.eyes[stage] ?? []).some((other) => self.includes(other)) ? refuse('four_eyes', { rule }) : null;
}

/** Nothing was sent to sign yet: then the shortest chain stands for it. */
const roundOf = ({ request }: ExtensionContext): SignRound => request ?? { signRoute: [], signedSteps: 0 };

/** A date that may be asked for or given: later than the one that holds, and one that a person may set at all. */
function laterDate({ task, facts }: ExtensionContext, dueOn: CivilDate, field: string): ExtensionRefusal | null {
  if (task.currentDue !== null && dueOn <= task.currentDue) return refuse('due_not_later', { field, dueOn, currentDue: task.currentDue });
  const refusal = dueDateRefusal({ dueOn, today: facts.today, parentDueOn: facts.parentDue }, facts.calendar);
  return refusal && refuse(refusal.code, { field, ...refusal.details });
}

/** One function per guard name; null means that it lets the act pass. */
export const EXTENSION_GUARDS: Record<ExtensionGuard, (ctx: ExtensionContext) => ExtensionRefusal | null> = {
  isHandler: ({ task, actor, post }) =>
    task.handlerId !== null && [actor.personId, post?.onBehalfOf?.personId].includes(task.handlerId) ? null
      : task.handlerId === null ? refuse('no_handler') : refuse('act_not_allowed_for_role', { need: 'assignedHandler' }),
  taskOpen: ({ task }) => {
    if (!(EXTENDABLE_STATUSES as readonly TaskStatus[]).includes(task.status)) {
      return refuse('act_not_allowed_in_state', { status: task.status, allowedFrom: EXTENDABLE_STATUSES });
    }
    return task.currentDue === null ? refuse('due_required', { why: 'no_due_to_extend' }) : null;
  },
  // While a task is suspended all its clocks stand still, and so does a request for more time.
  taskRuns: ({ task }) => (task.status === 'SUSPENDED' ? refuse('act_not_allowed_in_state', { status: task.status, allowedFrom: EXTENDABLE_STATUSES }) : null),
  belowMaximum: ({ facts }) =>
    facts.granted < facts.rules.maximum ? null : refuse('extension_limit', { granted: facts.granted, maximum: facts.rules.maximum }),
  nonePending: ({ facts, request }) =>
    facts.pendingId === null || facts.pendingId === request?.id ? null : refuse('extension_pending', { extensionId: facts.pendingId }),
  datesValid: (ctx) => {
    const { input, request } = ctx;
    if (input === null) return null;
    const dueOn = input.requestedDue ?? request?.requestedDue;
    return dueOn === undefined ? refuse('due_required', { field: 'requestedDue' }) : laterDate(ctx, dueOn, 'requestedDue');
  },
  notDrafter: (ctx) => differentPerson(ctx, 'DRAFT', 'extensionNotDrafter'),
  middleStep: (ctx) => middleStep(roundOf(ctx), ctx.post),
  lastStep: (ctx) => lastStep(roundOf(ctx), ctx.post),
  onRoute: (ctx) => onRoute(roundOf(ctx), ctx.post),
  signsLast: (ctx) => {
    const { route } = signingStep(roundOf(ctx));
    return ctx.post?.role === route.at(-1) ? null : { ...refuse('act_not_allowed_for_role', { need: [route.at(-1)] }), idle: true };
  },
  notChecker: (ctx) => differentPerson(ctx, 'CHECK', 'extensionNotChecker'),
  notSigner: (ctx) => differentPerson(ctx, 'SIGN', 'extensionNotSigner') ?? differentPerson(ctx, 'CHECK', 'extensionNotSigner'),
  notAdviser: (ctx) => differentPerson(ctx, 'OPINION', 'extensionNotAdviser'),
  notReviewer: (ctx) => differentPerson(ctx, 'REVIEW', 'extensionNotReviewer'),
  opinionNamed: ({ input }) => (input === null || input.opinion ? null : refuse('invalid_input', { field: 'opinion' })),
  // A date that has become impossible while it waited is not approved silently: the answer names another one.
  requestedDateValid: (ctx) => (ctx.input === null || ctx.request === null ? null : laterDate(ctx, ctx.request.requestedDue, 'requestedDue')),
  otherDateValid: (ctx) => {
    const { input, request } = ctx;
    if (input === null || request === null) return null;
    if (!input.newDue) return refuse('due_required', { field: 'newDue' });
    // Beyond what was asked for nobody has given reasons; the date itself is an approval, not a partial one.
    if (input.newDue >= request.requestedDue) return refuse('due_not_earlier', { field: 'newDue', dueOn: input.newDue, requestedDue: request.requestedDue });
    return laterDate(ctx, input.newDue, 'newDue');
  },
};
