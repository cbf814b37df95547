import type { CivilDate } from '../time/index.js';
import type { Grade, TaskStatus } from '../task/index.js';

/** A drawn task that is to be looked at again, one that was, and one whose finding was decided on. */
export const SPOT_CHECK_STATUSES = ['DRAWN', 'FOUND', 'CONCLUDED'] as const;
export type SpotCheckStatus = (typeof SPOT_CHECK_STATUSES)[number];

/** What a finding does to a task that still is where it was drawn from: nothing, a lower grade, or back to work (回头看). The three are our own [I]. */
export const SPOT_CHECK_OUTCOMES = {
  HOLDS: { zh: '属实', en: 'holds', effect: 'NONE' },
  FLAWED: { zh: '基本属实，有瑕疵', en: 'holds, with flaws', effect: 'REGRADE' },
  FALSE: { zh: '不属实', en: 'does not hold', effect: 'REOPEN' },
} as const satisfies Record<string, { zh: string; en: string; effect: 'NONE' | 'REGRADE' | 'REOPEN' }>;
export type SpotCheckOutcome = keyof typeof SPOT_CHECK_OUTCOMES;
export const SPOT_CHECK_OUTCOME_NAMES = Object.keys(SPOT_CHECK_OUTCOMES) as SpotCheckOutcome[];

/** What came of it for the task. */
export const SPOT_CHECK_EFFECTS = ['NONE', 'REGRADED', 'REOPENED'] as const;
export type SpotCheckEffect = (typeof SPOT_CHECK_EFFECTS)[number];

/** Lots are drawn over what is called done; work that is filed or ended otherwise has its own ways. */
export const CHECKABLE = ['COMPLETED', 'CLOSED'] as const satisfies readonly TaskStatus[];

/** The stages that must be different people. */
export type SpotCheckStage = 'RECORD' | 'CONCLUDE';

/** A spot check as the rules see it. */
export interface SpotCheck {
  status: SpotCheckStatus;
  outcome: SpotCheckOutcome | null;
  grade: Grade | null;
  /** The new date of a task that comes back. */
  newDue: CivilDate | null;
  /** Everybody who did a stage, stand-ins and those they stood in for alike. */
  eyes: Partial<Record<SpotCheckStage, readonly string[]>>;
}

/** What an act is sent with. */
export interface SpotCheckInput {
  outcome?: SpotCheckOutcome;
  /** What was found, why it is returned, or what the decision rests on. */
  reason?: string;
  grade?: Grade;
  newDue?: CivilDate;
  /** Items of the task's evidence that did not stand the look. */
  failedEvidence?: readonly string[];
}
