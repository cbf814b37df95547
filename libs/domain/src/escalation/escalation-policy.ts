import type { PostRole } from '../access/index.js';
import type { LadderAudience } from '../ladder/index.js';
import { isDone, TASK_STATUSES, type TaskStatus } from '../task/index.js';
import type { EscalationColour, EscalationKind, EscalationReason, PaperLevel } from './escalation.js';

/** What a level means: which paper, which colour, whose signature, who is told, who answers by when. */
export interface PolicyLevel {
  readonly level: PaperLevel;
  readonly kind: EscalationKind;
  readonly colour: EscalationColour | null;
  readonly name: { readonly zh: string; readonly en: string };
  /** Whose signature it takes, the first one named is asked; empty: none, the machine issues it. */
  readonly signedBy: readonly PostRole[];
  /** Working days for the agency's reply, counted from the issue: the paper itself names the date, so not from the receipt. */
  readonly replyWithin: string;
  readonly repliedBy: readonly PostRole[];
  /** Whom it is mailed to, where no ladder step says so. */
  readonly audience: readonly LadderAudience[];
}

/** What is expected of a task once it is in one of the activation states. */
export const TRIGGER_EXPECTATIONS = ['RECEIPT', 'PLAN', 'REPORT', 'COMPLETION', 'REVIEW', 'TRAJECTORY', 'NO_FURTHER_RETURN', 'ACTIVITY'] as const;
export type TriggerExpectation = (typeof TRIGGER_EXPECTATIONS)[number];

/** Who is watched for what: what the paper names as its reason, and who watches the time. */
export interface Expectation {
  readonly reason: EscalationReason;
  readonly by: 'LADDER' | 'SCAN';
  /** Where a clock watches: the states in which it runs. They follow from the machine of tasks, no policy changes them. */
  readonly runsIn?: readonly TaskStatus[];
  /** Whether the trigger says how much (returns, points), and whether it says how many working days. */
  readonly atLeast: boolean;
  readonly days: boolean;
}

export const EXPECTATIONS = {
  RECEIPT: { reason: 'NOT_RECEIVED', by: 'LADDER', runsIn: ['DISPATCHED'], atLeast: false, days: false },
  PLAN: { reason: 'NO_PLAN', by: 'LADDER', runsIn: ['ACKNOWLEDGED'], atLeast: false, days: false },
  REPORT: { reason: 'NO_REPORT', by: 'LADDER', runsIn: ['DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED', 'ROUTINE'], atLeast: false, days: false },
  COMPLETION: { reason: 'OVERDUE', by: 'LADDER', runsIn: ['DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SIGNING', 'RETURNED'], atLeast: false, days: false },
  REVIEW: { reason: 'REVIEW_OVERDUE', by: 'LADDER', runsIn: ['LEAD_REVIEW'], atLeast: false, days: false },
  TRAJECTORY: { reason: 'BEHIND', by: 'SCAN', atLeast: true, days: true },
  NO_FURTHER_RETURN: { reason: 'RETURNED', by: 'SCAN', atLeast: true, days: false },
  ACTIVITY: { reason: 'STALE', by: 'SCAN', atLeast: false, days: true },
} as const satisfies Record<TriggerExpectation, Expectation>;

/** 1 催办, 2 to 4 督办, 5 通报 (G1): the numbers of each kind are counted apart, so a level can't be of another. */
export const KIND_OF_LEVEL = { 1: 'URGE', 2: 'SUPERVISION', 3: 'SUPERVISION', 4: 'SUPERVISION', 5: 'BULLETIN' } as const satisfies Record<PaperLevel, EscalationKind>;

/** Whose signature a level may ask for: of those who act for the office on papers, its director and the convener (2.5). */
export const POLICY_SIGNERS = ['OFFICE_DIRECTOR', 'CONVENER'] as const satisfies readonly PostRole[];
/** Who may answer for the agency. */
export const POLICY_REPLIERS = ['LIAISON', 'HANDLER', 'REVIEWER', 'SIGNATORY', 'AGENCY_LEADER'] as const satisfies readonly PostRole[];
/** The states in which a look may find a task: dispatched and not done. */
export const WATCHED_STATUSES = TASK_STATUSES.filter((status) => status !== 'DRAFT' && !isDone(status));
/** The highest level that the daily look may propose: a bulletin is a person's alone. */
export const HIGHEST_SCANNED = 4;

/** A trigger (G3): in these states, if that has not come after so many working days, a paper of this level. */
export interface EscalationTrigger {
  /** Stable within the policy: part of the key that keeps a paper from being proposed twice. */
  readonly id: string;
  readonly reason: EscalationReason;
  readonly enabled: boolean;
  /** Where the passing of time is watched: LADDER, by the clock of its own, whose steps say days and levels; SCAN, by the daily look. */
  readonly by: 'LADDER' | 'SCAN';
  readonly activation: readonly TaskStatus[];
  readonly expected: TriggerExpectation;
  /** Working days; null where the ladder says them. */
  readonly afterWorkingDays: number | null;
  /** The level it starts with; null where the ladder says it. */
  readonly level: PaperLevel | null;
  /** For NO_FURTHER_RETURN: from the so-manieth return on. For TRAJECTORY: percentage points behind. */
  readonly atLeast: number | null;
  readonly source: string;
}

/** A versioned policy of escalation (G1, G2): data, not code. A paper keeps the version it was written by. */
export interface EscalationPolicy {
  readonly key: string;
  readonly version: number;
  readonly name: { readonly zh: string; readonly en: string };
  readonly source: string;
  /** Levels 1 to 5, each once. */
  readonly levels: readonly PolicyLevel[];
  /** For some reasons a person may start at a higher level than the next one. */
  readonly startsAt: Readonly<Partial<Record<EscalationReason, PaperLevel>>>;
  /** The signing window, e.g. 'P1BD' (G6). */
  readonly signWithin: string;
  /** Working days from one 催办 by hand to the next (F8). */
  readonly coolDownDays: number;
  /** Working days for which escalation rests at most while an extension is pending (G7). */
  readonly pauseDays: number;
  readonly triggers: readonly EscalationTrigger[];
}

/** The row of a level. The policy has every one (validateEscalationPolicy). */
export function policyLevel(policy: EscalationPolicy, level: PaperLevel): PolicyLevel {
  const found = policy.levels.find((row) => row.level === level);
  if (!found) throw new Error(`The policy ${policy.key} has no level ${level}`);
  return found;
}

/** Up to which level a paper may be proposed by hand: one above the highest issued before, or where the reason starts. */
export function highestAllowed(policy: EscalationPolicy, reason: EscalationReason, highestIssued: number): number {
  return Math.max(highestIssued + 1, policy.startsAt[reason] ?? 1);
}
