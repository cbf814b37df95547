import type { TimeOfDay } from '../time/index.js';

/**
 * The obligations that have a clock of their own, each with its own ladder (E7). DRAFT, SIGNING and REWORK are the limbos in which work
 * lies without anybody's deadline passing: a draft that nobody sends, what waits for a signature, what came back (F9).
 * NOTICE_SIGN and NOTICE_REPLY are those of an escalation paper, SPOT_CHECK that of a drawn task: its id is their period.
 */
export const CLOCK_KINDS = ['RECEIPT', 'PLAN', 'REPORT', 'COMPLETION', 'LEAD_REVIEW', 'VERIFY', 'RULING', 'EXTENSION', 'COSIGN', 'DRAFT', 'SIGNING', 'REWORK', 'NOTICE_SIGN', 'NOTICE_REPLY', 'SPOT_CHECK'] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/**
 * Whom a step addresses, as posts: HOLDER whoever holds the clock, LIAISON 联络员, HANDLER 承办人, REVIEWER
 * 审核人, SIGNATORY 签发人, AGENCY_LEADER, LEAD_AGENCY the measure's 牵头单位, OFFICE 联席办, CONVENER 召集人.
 * A higher step informs more people; it never moves the duty (G5).
 */
export const LADDER_AUDIENCES = [
  'HOLDER', 'LIAISON', 'HANDLER', 'REVIEWER', 'SIGNATORY', 'AGENCY_LEADER', 'LEAD_AGENCY', 'OFFICE', 'CONVENER',
] as const;
export type LadderAudience = (typeof LADDER_AUDIENCES)[number];

/** 0 提醒, 1 催办, 2 督办(蓝), 3 督办(黄/橙), 4 督办(红), 5 通报 (G1). */
export const LADDER_LEVELS = [0, 1, 2, 3, 4, 5] as const;
export type LadderLevel = (typeof LADDER_LEVELS)[number];

/** What a step does, wherever on the ladder it stands. */
export interface LadderAct {
  readonly level: LadderLevel;
  readonly audience: readonly LadderAudience[];
  /** Urgent mails leave singly; the others wait for the person's digest (F4). */
  readonly urgent: boolean;
  readonly at: TimeOfDay;
  /** The published rule, or '[I] …' for our own judgement. */
  readonly source?: string;
}

export interface LadderStep extends LadderAct {
  /** Stable within the ladder: part of the key that keeps a step from being sent twice (F5). */
  readonly id: string;
  /** Working days relative to the due date: negative before, 0 on it, positive after. */
  readonly offset: number;
}

/** Repeats after the last step until the clock stops (F2). At the level reached before, a repeat raises nothing anew. */
export interface LadderRepeat extends LadderAct {
  /** Working days from the last step to the first repeat, and between repeats. */
  readonly every: number;
  /** Working days by which each further interval is longer; 0 keeps it constant. */
  readonly growBy: number;
  /** The longest interval that growth may reach. */
  readonly atMost: number;
}

/** A versioned set of reminder and escalation steps for one kind of clock: data, not code. */
export interface Ladder {
  readonly key: string;
  readonly version: number;
  readonly name: { readonly zh: string; readonly en: string };
  readonly clockKind: ClockKind;
  readonly source: string;
  /** In order of offset and time of day. */
  readonly steps: readonly LadderStep[];
  readonly repeat?: LadderRepeat;
}
