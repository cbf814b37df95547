import type { PostRole } from '../access/index.js';
import type { EventType } from '../events/index.js';
import type { EVENT_TYPES } from '../events/event.js';
import type { LadderAudience } from '../ladder/index.js';
import type { Task } from '../task/index.js';

/** What a person is told: one name per wording of a mail. */
export const NOTICE_KINDS = {
  'plan.submitted': { mailed: false },
  'plan.issued': { mailed: true },
  'plan.amended': { mailed: true },
  'task.dispatched': { mailed: true },
  'task.subtask_dispatched': { mailed: true },
  'task.acknowledged': { mailed: true },
  'task.handler_assigned': { mailed: true },
  'task.signing_requested': { mailed: true },
  'task.review_requested': { mailed: true },
  'task.verify_requested': { mailed: true },
  'task.verify_proposed': { mailed: true },
  'task.word_requested': { mailed: true },
  'task.returned': { mailed: true },
  'task.completed': { mailed: true },
  'task.closed': { mailed: true },
  'task.reminder': { mailed: true },
  'task.overdue': { mailed: true },
  'task.escalated': { mailed: true },
  'task.due_changed': { mailed: true },
  /** Objected, suspended, terminated and their like: shown in the product; no mail has words for it yet. */
  'task.changed': { mailed: false },
  'report.opened': { mailed: true },
  'report.signing_requested': { mailed: true },
  'report.submitted': { mailed: true },
  'report.returned': { mailed: true },
  'report.returned_inside': { mailed: true },
  /** Shown in the inbox and the digest of nobody: it asks nothing. */
  'report.no_change': { mailed: false },
  'report.consolidated': { mailed: false },
  /** What its report asked others to settle (需协调) has an answer. */
  'report.matter_answered': { mailed: true },
  'extension.requested': { mailed: true },
  /** Inside the agency, in the inbox: the drafter has it back. */
  'extension.returned': { mailed: false },
  'extension.decided': { mailed: true },
  /** A holiday notice moved dates, or made them firm: one for each person, with all of his. */
  'calendar.changed': { mailed: true },
  /** A paper that waits for the reader's signature. */
  'notice.to_sign': { mailed: true },
  /** A 催办单, 督办单 or 通报 that has been issued. */
  'notice.issued': { mailed: true },
  'notice.replied': { mailed: true },
  /** Inside the office, in the inbox: who proposed it has it back. */
  'notice.declined': { mailed: false },
  /** Inside the office, in the inbox: a finding waits for its decision, or has come back to be looked at again. */
  'spot_check.found': { mailed: false },
  'spot_check.returned': { mailed: false },
  /** What a spot check found of the agency's own task. */
  'spot_check.concluded': { mailed: false },
  'account.invited': { mailed: true },
  'alarm.mail_undeliverable': { mailed: true },
  'alarm.calendar_missing': { mailed: true },
  /** Shown in the office's list of alarms; no mail has words for it. */
  'alarm.other': { mailed: false },
} as const satisfies Record<string, { mailed: boolean }>;
export type NoticeKind = keyof typeof NOTICE_KINDS;

/** The events that the relay hands on. */
export type PublishedEventType = { [T in EventType]: (typeof EVENT_TYPES)[T]['publish'] extends true ? T : never }[EventType];

/** As what somebody is written to: the "why you" of a mail (J1). */
export type Capacity = PostRole | 'LEAD_AGENCY';

/** An event as far as recipients depend on it. */
export interface NoticeEvent {
  id: string;
  type: PublishedEventType;
  taskId: string | null;
  planId: string | null;
  subject: string | null;
  /** Who did it: nobody is told of his own act. */
  personId: string | null;
  after: Record<string, unknown> | null;
  facts: Record<string, unknown>;
}

export type NoticeTask = Pick<
  Task, 'id' | 'planId' | 'parentId' | 'agencyCode' | 'leadAgencyCode' | 'assignerAgencyCode' | 'handlerId' | 'status' | 'signRoute' | 'signedSteps'
>;

/** What has to be known of the world to name recipients; loaded for a whole batch of events at once. */
export interface NoticeWorld {
  task(id: string): NoticeTask | undefined;
  /** The measures' tasks that were issued with the plan. */
  planTasks(planId: string): readonly NoticeTask[];
  /** Who holds the role today; null asks in all agencies. */
  holders(agency: string | null, role: PostRole): readonly { personId: string; agencyCode: string }[];
  /** Who acts today with this handler's post of the agency (AB角). */
  standIns(agency: string, personId: string): readonly string[];
  /** The dates that a holiday notice touched. */
  moved(noticeId: string): readonly MovedDate[];
  /** An escalation paper: whose signature it takes, and who may reply for the agency. */
  paper(id: string): { signers: readonly PostRole[]; repliers: readonly PostRole[] } | undefined;
  /** A drawn task: where its check stands, and who looked at it, stand-ins and those they stood in for alike. */
  check(id: string): { status: string; finders: readonly string[] } | undefined;
  /** The task's pending request for more time. */
  request(taskId: string): PendingRequest | undefined;
  /** A report of the period: where it stands, who drafted it, and whose turn it is to sign inside the agency. */
  report(taskId: string, period: string): { status: string; draftedBy: string | null; signer: PostRole | null } | undefined;
}

/** A request for more time: who drafted it, whose turn it is to sign inside the agency, and whose decision it waits for, if any. */
export interface PendingRequest {
  id: string;
  draftedBy: string;
  signer: PostRole | null;
  decider: string | null;
}

/** A date that a holiday notice touched, and whose it is. */
export type MovedDate = Pick<StepFacts, 'clockKind' | 'holder' | 'holderAgency' | 'period'> & { taskId: string };

/** What task.reminded, task.escalated and notice.issued carry as facts. */
export interface StepFacts {
  /** null: a paper that no clock brought about. */
  clockId: string | null;
  clockKind: string;
  holder: 'OWNER' | 'LEAD' | 'OFFICE' | 'COSIGNER';
  holderAgency: string;
  dueOn: string;
  step: string;
  level: number;
  audience: LadderAudience[];
  urgent: boolean;
  /** Working days to the due date: negative while they are left, positive when overdue. */
  workingDays: number;
  period: string;
}

export interface Recipient {
  eventId: string;
  personId: string;
  agencyCode: string;
  capacity: Capacity;
  kind: NoticeKind;
  urgent: boolean;
  level: number;
  /** The tasks it is about: several for a plan. */
  taskIds: string[];
  clockId: string | null;
}

/** Somebody had to be told, but no post names anybody: an alarm to the office, never silence (J3). */
export interface NobodyThere {
  eventId: string;
  agencyCode: string;
  kind: NoticeKind;
  taskId: string | null;
}
