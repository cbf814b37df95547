import type { HeldPost, PersonActor } from '../access/index.js';
import type { DomainErrorCode } from '../errors.js';
import { isDone, type Task } from '../task/index.js';
import type { CivilDate, WorkCalendar } from '../time/index.js';
import type { EscalationGuard } from './escalation-acts.js';
import type { EscalationPause } from './escalation-pause.js';
import { highestAllowed, type EscalationPolicy } from './escalation-policy.js';
import type { EscalationNotice, EscalationStage, NamedReason, PaperLevel } from './escalation.js';

/** What a paper is proposed with, and what its acts are sent with. */
export interface EscalationInput {
  level?: PaperLevel;
  named?: NamedReason;
  /** The officer's own words in the paper; the figures come from the evidence sheet. */
  text?: string;
  /** Why: of a proposal, a revision, a refusal to sign. */
  reason?: string;
  /** The agency's reply. */
  reply?: string;
  /** Why another 催办 goes out before the last one has had its time; the director's alone. */
  overrideReason?: string;
}

/** What the guards need to know beside the task and the paper; loaded in the same transaction. */
export interface EscalationFacts {
  today: CivilDate;
  calendar: WorkCalendar;
  policy: EscalationPolicy;
  pause: EscalationPause | null;
  /** The paper's clock stopped or moved, or the task changed hands. */
  movedOn: boolean;
  /** The highest level issued about the task's present date; 0: none. */
  highestIssued: number;
  /** A paper of the task that waits for a signature. */
  proposedId: string | null;
  /** When the last 催办 was issued by hand. */
  lastUrgedOn: CivilDate | null;
  fourEyesRelaxed: boolean;
}

export interface EscalationContext {
  task: Task;
  /** null: it is to be made. */
  notice: EscalationNotice | null;
  actor: PersonActor;
  /** The post that would license the act. */
  post?: HeldPost;
  facts: EscalationFacts;
  /** null while listing what is allowed: guards on input are then passed over. */
  input: EscalationInput | null;
}
export interface EscalationRefusal {
  code: DomainErrorCode;
  details: Record<string, unknown>;
}

const refuse = (code: DomainErrorCode, details: Record<string, unknown> = {}): EscalationRefusal => ({ code, details });

/** Four eyes hold against the actor and against whom he stands in for. */
function differentPerson({ actor, post, facts, notice }: EscalationContext, stage: EscalationStage, rule: string): EscalationRefusal | null {
  if (facts.fourEyesRelaxed) return null;
  const self = [actor.personId, post?.onBehalfOf?.personId];
  return (notice?.eyes[stage] ?? []).some((other) => self.includes(other)) ? refuse('four_eyes', { rule }) : null;
}

/** The first day on which another 催办 may go out by hand, or null where that is today. */
export function coolDownUntil({ lastUrgedOn, calendar, policy, today }: EscalationFacts): CivilDate | null {
  if (lastUrgedOn === null) return null;
  const until = calendar.addWorkingDays(lastUrgedOn, policy.coolDownDays);
  return today < until ? until : null;
}

/** One function per guard name; null means that it lets the act pass. */
export const ESCALATION_GUARDS: Record<EscalationGuard, (ctx: EscalationContext) => EscalationRefusal | null> = {
  taskOpen: ({ task }) => (isDone(task.status) || task.status === 'DRAFT' ? refuse('act_not_allowed_in_state', { status: task.status }) : null),
  ballAtAgency: ({ task }) => (task.heldBy === 'NOBODY' ? refuse('act_not_allowed_in_state', { status: task.status }) : null),
  notPaused: ({ facts: { pause } }) => (pause === null ? null : refuse('escalation_paused', { ...pause })),
  levelReached: ({ input, facts }) => {
    if (input === null) return null;
    if (input.level === undefined) return refuse('invalid_input', { field: 'level' });
    if (input.named === undefined) return refuse('invalid_input', { field: 'named' });
    const highest = Math.min(5, Math.max(2, highestAllowed(facts.policy, input.named, facts.highestIssued)));
    return input.level >= 2 && input.level <= highest ? null : refuse('level_not_reached', { level: input.level, highest });
  },
  noneProposed: ({ facts }) => (facts.proposedId === null ? null : refuse('notice_pending', { noticeId: facts.proposedId })),
  cooledDown: (ctx) => {
    const until = coolDownUntil(ctx.facts);
    if (until === null || ctx.input === null) return null;
    if (!ctx.input.overrideReason?.trim()) return refuse('cooling_down', { until });
    return ctx.post?.role === 'OFFICE_DIRECTOR' || ctx.actor.posts.some(({ role }) => role === 'OFFICE_DIRECTOR')
      ? null : refuse('act_not_allowed_for_role', { need: ['OFFICE_DIRECTOR'], until });
  },
  stillTrue: ({ facts }) => (facts.movedOn ? refuse('notice_overtaken') : null),
  notProposer: (ctx) => differentPerson(ctx, 'PROPOSE', 'noticeNotProposer'),
  notReplyDrafter: (ctx) => (ctx.notice !== null && ctx.notice.level >= 2 ? differentPerson(ctx, 'REPLY_DRAFT', 'noticeReplyNotDrafter') : null),
  replyWritten: ({ input, notice }) => (input === null || input.reply?.trim() || notice?.replyText ? null : refuse('field_required', { field: 'reply' })),
};
