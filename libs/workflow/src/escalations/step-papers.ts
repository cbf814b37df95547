import { lockOpenEscalations, type DueClock, type EscalationRow, type Tx } from '#database';
import { noticeNumber, REASON_OF_CLOCK, type EscalationPolicy, type EscalationReason, type PaperLevel, type ScheduledStep } from '#domain';
import type { TimeBook } from '../time/books.js';
import { newPaperId, type PaperDraft } from './make-papers.js';
import { escalationPolicy } from './policy.js';

/** What a ladder step of level 1 and above comes to: a paper to be made, or one that is there already, or a mail alone. */
export interface StepPaper {
  draft: PaperDraft | null;
  /** Added to the facts of task.escalated. */
  facts: Record<string, unknown>;
  /** Whether the step itself mails: not where a paper does, or waits for its signature. */
  mails: boolean;
}

export interface StepOf {
  clock: DueClock;
  step: ScheduledStep;
}

const MAILED: StepPaper = { draft: null, facts: {}, mails: true };

/**
 * The papers that ladder steps call for (G3, by 'LADDER'). A step brings one paper, unless one of its level or above about the
 * same clock is open: then it only reminds of that one, and of an unsigned one nobody but who has to sign, by a clock of its own.
 */
export async function papersForSteps(tx: Tx, steps: readonly StepOf[], book: TimeBook): Promise<{ policy: EscalationPolicy; papers: Map<StepOf, StepPaper> } | null> {
  const wanted = steps.filter(({ clock, step }) => step.level > 0 && reasonOf(clock) !== null);
  if (wanted.length === 0) return null;
  const policy = await escalationPolicy(tx);
  const open = await lockOpenEscalations(tx, [...new Set(wanted.map(({ clock }) => clock.taskId))]);
  const papers = new Map<StepOf, StepPaper>();
  /** Made in this very sweep: two steps of one clock that are caught up together bring the higher paper after the lower. */
  const made = new Map<string, number>();
  for (const each of wanted) {
    const { clock, step } = each;
    const reason = reasonOf(clock);
    if (reason === null || !policy.triggers.some((trigger) => trigger.by === 'LADDER' && trigger.enabled && trigger.reason === reason)) continue;
    const known = open.find((paper) => paper.clockId === clock.id && paper.dueOn === clock.dueOn && paper.level >= step.level);
    if (known || (made.get(clock.id) ?? 0) >= step.level) {
      papers.set(each, known ? reminderOf(known) : { draft: null, facts: {}, mails: false });
      continue;
    }
    const draft = draftFor(clock, step, reason, book);
    made.set(clock.id, step.level);
    papers.set(each, { draft, facts: { noticeId: draft.id }, mails: false });
  }
  return { policy, papers };
}

export function withoutPaper(): StepPaper {
  return MAILED;
}

/** Whether an escalation of this clock is told by a paper. From level 2 on it then leaves over a signature only, so nobody can foretell it. */
export function writesPapers(clock: Pick<DueClock, 'kind' | 'holder'>): boolean {
  return reasonOf(clock) !== null;
}

function reasonOf({ kind, holder }: Pick<DueClock, 'kind' | 'holder'>): EscalationReason | null {
  const reasons: Readonly<Partial<Record<DueClock['kind'], EscalationReason>>> = REASON_OF_CLOCK;
  return holder === 'OFFICE' ? null : reasons[kind] ?? null;
}

function reminderOf(paper: EscalationRow): StepPaper {
  return {
    draft: null, mails: paper.issuedAt !== null, facts: { noticeId: paper.id, noticeNumber: noticeNumber(paper), replyDue: paper.replyDue },
  };
}

function draftFor(clock: DueClock, step: ScheduledStep, reason: EscalationReason, book: TimeBook): PaperDraft {
  return {
    id: newPaperId(), taskId: clock.taskId, level: paperLevel(step.level), reason, rule: `ladder:${clock.ladderKey}:${step.stepId}`, period: `${clock.id}:${clock.dueOn}`,
    agencyCode: clock.holderAgency, heldBy: clock.holder === 'LEAD' ? 'LEAD' : 'OWNER', audience: step.step.audience, by: null,
    clock: { id: clock.id, kind: clock.kind, dueOn: clock.dueOn, daysLate: Math.max(0, book.calendar.workingDaysBetween(clock.dueOn, book.today)), period: clock.period },
  };
}

function paperLevel(level: ScheduledStep['level']): PaperLevel {
  if (level === 0) throw new Error('A reminder is no paper');
  return level;
}
