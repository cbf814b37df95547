import type { PostRole } from '../access/index.js';
import type { CivilDate } from '../time/index.js';

/** The machine of an extension request (2.4). */
export const EXTENSION_STATUSES = [
  'DRAFT', 'SIGNING', 'LEAD_OPINION', 'OFFICE_REVIEW', 'DECISION', 'APPROVED', 'PARTLY_APPROVED', 'REJECTED', 'WITHDRAWN',
] as const;
export type ExtensionStatus = (typeof EXTENSION_STATUSES)[number];

/** On whose desk a pending request lies: its own agency's, the lead's for its opinion, the office's for its review and answer. */
export const EXTENSION_DESKS = {
  AGENCY: ['DRAFT', 'SIGNING'], LEAD: ['LEAD_OPINION'], OFFICE: ['OFFICE_REVIEW', 'DECISION'],
} as const satisfies Record<string, readonly ExtensionStatus[]>;
export type ExtensionDesk = keyof typeof EXTENSION_DESKS;
export const EXTENSION_DESK_NAMES = Object.keys(EXTENSION_DESKS) as ExtensionDesk[];
/** Where somebody still has to act: a task has at most one such request. */
export const PENDING_EXTENSION = ['DRAFT', 'SIGNING', 'LEAD_OPINION', 'OFFICE_REVIEW', 'DECISION'] as const satisfies readonly ExtensionStatus[];
/** Signed and out of the agency: from here on others see it, and the task's escalation pauses. */
export const FILED_EXTENSION = ['LEAD_OPINION', 'OFFICE_REVIEW', 'DECISION'] as const satisfies readonly ExtensionStatus[];

export function isPendingExtension(status: ExtensionStatus): boolean {
  return (PENDING_EXTENSION as readonly ExtensionStatus[]).includes(status);
}
export function isFiledExtension(status: ExtensionStatus): boolean {
  return (FILED_EXTENSION as readonly ExtensionStatus[]).includes(status);
}

/** Why the date can't be kept, as a class that can be counted; the text says the rest. The classes are our own [I]. */
export const EXTENSION_REASONS = {
  POLICY_CHANGED: { zh: '政策或工作部署调整', en: 'policy or orders changed' },
  WAITS_FOR_OTHERS: { zh: '需其他单位先行办理', en: 'another agency has to act first' },
  CONSULTATION: { zh: '征求意见或协调未完成', en: 'consultation not finished' },
  PROCEDURE: { zh: '审批、立法或招标程序未完成', en: 'approval, legislation or tender not finished' },
  TECHNICAL: { zh: '技术条件不具备', en: 'technical conditions not met' },
  RESOURCES: { zh: '人员或经费未到位', en: 'staff or funds not in place' },
  FORCE_MAJEURE: { zh: '不可抗力', en: 'force majeure' },
  OTHER: { zh: '其他', en: 'other' },
} as const satisfies Record<string, { zh: string; en: string }>;
export type ExtensionReason = keyof typeof EXTENSION_REASONS;
export const EXTENSION_REASON_NAMES = Object.keys(EXTENSION_REASONS) as ExtensionReason[];

export const LEAD_OPINIONS = ['SUPPORT', 'OPPOSE'] as const;
export type LeadOpinion = (typeof LEAD_OPINIONS)[number];

/** The stages that must be different people. */
export type ExtensionStage = 'DRAFT' | 'CHECK' | 'SIGN' | 'OPINION' | 'REVIEW' | 'DECIDE';

/** A request as the rules see it. Dates are civil dates, instants are Dates; people are ids. */
export interface ExtensionRequest {
  id: string;
  taskId: string;
  /** Counts the task's requests from 1. */
  number: number;
  version: number;
  status: ExtensionStatus;
  reasonClass: ExtensionReason;
  reasonText: string;
  progress: string;
  /** The date that held when it was drafted, and again when it was signed. */
  formerDue: CivilDate;
  requestedDue: CivilDate;
  /** Signed after the date had passed: the overdue kept counting. */
  late: boolean;
  draftedBy: string;
  /** The agency's chain of signatures as it stood when the request was sent to sign, and how many of its posts have signed (D1). */
  signRoute: readonly string[];
  signedSteps: number;
  signedBy: string | null;
  opinionBy: string | null;
  reviewedBy: string | null;
  /** Everybody who did a stage, stand-ins and those they stood in for alike. */
  eyes: Partial<Record<ExtensionStage, readonly string[]>>;
}

/** Who decides: the first row that covers the ordinal of the extension and the working days asked for. */
export interface ExtensionLevel {
  /** Up to the so-manieth extension of the task, counting those granted before. */
  upToNumber: number;
  /** Up to so many working days beyond the date that holds. */
  upToWorkingDays: number;
  /** Whose word it is. The first one named is asked. */
  roles: readonly [PostRole, ...PostRole[]];
}

export interface ExtensionRules {
  /** How many extensions a task may be granted. */
  maximum: number;
  levels: readonly ExtensionLevel[];
  /** Working days for the lead's (or assigner's) opinion and for the office's answer. */
  opinionDays: number;
  answerDays: number;
  /** For how many working days at most the task's reminders and escalations pause while a request is pending. */
  pauseDays: number;
}

/**
 * The defaults (domain.md 2.4 and 4). The maximum, the director's 20 working days, the answer's 5 and the pause's 5 are our
 * own judgement [I]: long enough for one round in the office, too short to hide behind.
 */
export const EXTENSION_RULES = {
  maximum: 2,
  levels: [
    { upToNumber: 1, upToWorkingDays: 20, roles: ['OFFICE_DIRECTOR', 'CONVENER'] },
    { upToNumber: Infinity, upToWorkingDays: Infinity, roles: ['CONVENER'] },
  ],
  opinionDays: 2,
  answerDays: 5,
  pauseDays: 5,
} as const satisfies ExtensionRules;
