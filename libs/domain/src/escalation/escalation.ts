import type { PostRole } from '../access/index.js';
import type { ClockKind, LadderAudience } from '../ladder/index.js';
import type { Holder } from '../task/index.js';
import type { CivilDate } from '../time/index.js';

/** The machine of an escalation paper (2.5). DECLINED is our own: who has to sign may refuse, with his reason on record. */
export const ESCALATION_STATUSES = [
  'PROPOSED', 'SIGNED', 'ISSUED', 'RECEIVED', 'REPLIED', 'SETTLED', 'OVERTAKEN', 'RAISED', 'DECLINED',
] as const;
export type EscalationStatus = (typeof ESCALATION_STATUSES)[number];

/** Not yet sent: overtaken, it never is. */
export const UNISSUED = ['PROPOSED', 'SIGNED'] as const satisfies readonly EscalationStatus[];
/** Sent, and something is still expected of somebody. */
export const ISSUED_OPEN = ['ISSUED', 'RECEIVED', 'REPLIED'] as const satisfies readonly EscalationStatus[];
export const OPEN_ESCALATION = [...UNISSUED, ...ISSUED_OPEN] as const;

/** 催办单, 督办单, 通报: each has its own numbers. */
export const ESCALATION_KINDS = ['URGE', 'SUPERVISION', 'BULLETIN'] as const;
export type EscalationKind = (typeof ESCALATION_KINDS)[number];

export const ESCALATION_KIND_WORDS = {
  URGE: { zh: '催办', en: 'urging notice', paper: '催办单' },
  SUPERVISION: { zh: '督办', en: 'supervision order', paper: '督办单' },
  BULLETIN: { zh: '通报', en: 'bulletin', paper: '通报' },
} as const satisfies Record<EscalationKind, { zh: string; en: string; paper: string }>;

export const ESCALATION_COLOURS = ['BLUE', 'YELLOW', 'ORANGE', 'RED'] as const;
export type EscalationColour = (typeof ESCALATION_COLOURS)[number];

/** 1 催办, 2 to 4 督办 by colour, 5 通报; level 0 is a mail and no paper. */
export const PAPER_LEVELS = [1, 2, 3, 4, 5] as const;
export type PaperLevel = (typeof PAPER_LEVELS)[number];

/** Why a paper is written: what the triggers find (G3), and what a person may name. */
export const ESCALATION_REASONS = {
  NOT_RECEIVED: { zh: '未按期签收', en: 'not signed for in time' },
  NO_PLAN: { zh: '未按期报送工作计划', en: 'no work plan in time' },
  NO_REPORT: { zh: '未按期报送进展', en: 'no progress report in time' },
  OVERDUE: { zh: '逾期未办结', en: 'not completed in time' },
  REVIEW_OVERDUE: { zh: '未按期完成审核', en: 'not reviewed in time' },
  BEHIND: { zh: '落后于序时进度', en: 'behind the planned progress' },
  RETURNED: { zh: '多次退回重办', en: 'returned several times' },
  STALE: { zh: '长期无办理动态', en: 'nothing done for long' },
  URGED: { zh: '需抓紧办理', en: 'to be pressed ahead' },
  INSTRUCTED: { zh: '领导批示督办', en: 'ordered by a leader' },
} as const satisfies Record<string, { zh: string; en: string }>;
export type EscalationReason = keyof typeof ESCALATION_REASONS;
export const ESCALATION_REASON_NAMES = Object.keys(ESCALATION_REASONS) as EscalationReason[];

/** What a person may propose a paper for; the others are found by a clock or a trigger, with their figures. */
export const NAMED_REASONS = ['OVERDUE', 'BEHIND', 'RETURNED', 'STALE', 'URGED', 'INSTRUCTED'] as const satisfies readonly EscalationReason[];
export type NamedReason = (typeof NAMED_REASONS)[number];

/** The clocks whose ladder writes papers, and for what. Those that the office itself holds write mails only: nobody urges himself. */
export const REASON_OF_CLOCK = {
  RECEIPT: 'NOT_RECEIVED', PLAN: 'NO_PLAN', REPORT: 'NO_REPORT', COMPLETION: 'OVERDUE', LEAD_REVIEW: 'REVIEW_OVERDUE',
} as const satisfies Partial<Record<ClockKind, EscalationReason>>;

/** The stages that must be different people. */
export type EscalationStage = 'PROPOSE' | 'SIGN' | 'REPLY_DRAFT' | 'REPLY';

/** A paper as the rules see it. Dates are civil dates, people are ids; offsets like 'P3BD' are working days. */
export interface EscalationNotice {
  id: string;
  taskId: string;
  version: number;
  kind: EscalationKind;
  level: PaperLevel;
  colour: EscalationColour | null;
  reason: EscalationReason;
  status: EscalationStatus;
  /** Given at issue, gapless per kind and year; null before. */
  year: number | null;
  number: number | null;
  /** Who is addressed: whoever had the ball. */
  agencyCode: string;
  heldBy: Holder;
  /** The clock that ran out, and the date it had run to; null where no clock did. */
  clockId: string | null;
  clockKind: ClockKind | null;
  dueOn: CivilDate | null;
  replyWithin: string;
  replyDue: CivilDate | null;
  audience: readonly LadderAudience[];
  /** Whose signature it takes and who may reply, by the policy it was written by. */
  signers: readonly PostRole[];
  repliers: readonly PostRole[];
  policyKey: string;
  policyVersion: number;
  /** null: the machine. */
  proposedBy: string | null;
  replyText: string | null;
  /** Everybody who did a stage, stand-ins and those they stood in for alike. */
  eyes: Partial<Record<EscalationStage, readonly string[]>>;
}

/** 督办〔2026〕3号, as documents are numbered in China; null before the paper has a number. */
export function noticeNumber({ kind, year, number }: Pick<EscalationNotice, 'kind' | 'year' | 'number'>): string | null {
  return year === null || number === null ? null : `${ESCALATION_KIND_WORDS[kind].zh}〔${year}〕${number}号`;
}

export function isOpenEscalation(status: EscalationStatus): boolean {
  return (OPEN_ESCALATION as readonly EscalationStatus[]).includes(status);
}
