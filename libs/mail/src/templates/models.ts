/** A civil date, YYYY-MM-DD, in the office's time zone. */
export type CivilDateText = string;

/** As what a person is written to: the "why you" of every mail (J1). */
export type RecipientCapacity =
  | 'LIAISON' | 'HANDLER' | 'REVIEWER' | 'SIGNATORY' | 'AGENCY_LEADER' | 'LEAD_AGENCY'
  | 'OFFICE_OFFICER' | 'OFFICE_DIRECTOR' | 'DEPUTY_CONVENER' | 'CONVENER' | 'SYSADMIN';

export type TaskRole = 'LEAD' | 'COOPERATING' | 'RESPONSIBLE' | 'LOCAL';
export type ClockKind = 'RECEIPT' | 'PLAN' | 'REPORT' | 'COMPLETION' | 'LEAD_REVIEW' | 'VERIFY' | 'RULING' | 'EXTENSION' | 'COSIGN' | 'DRAFT' | 'SIGNING' | 'REWORK' | 'NOTICE_SIGN' | 'NOTICE_REPLY' | 'SPOT_CHECK';

export interface Addressed {
  recipient: { name: string; post?: string };
  /** `onBehalfOf`: the recipient stands in (AB角) for this person. */
  reason: { capacity: RecipientCapacity; agency: string; onBehalfOf?: string };
  /** A path within the application, beginning with '/'. */
  link: string;
  /** Names of the others who get it, as they should be read. */
  alsoTo: readonly string[];
  note?: string;
}

/** A due date; `provisional` (暂定) while the calendar of its year has not been announced. Days are working days, negative when past. */
export interface DueFacts {
  dueOn: CivilDateText | null;
  provisional: boolean;
  workingDaysLeft: number | null;
}

export interface TaskMailModel extends Addressed {
  task: DueFacts & {
    title: string;
    agency: string;
    role: TaskRole;
    /** As printed: '1.4' is the fourth measure of the first section. */
    measureRef: string;
    measureTitle: string;
    /** The measure in the State Council's words. */
    measureQuote: string;
    docTitle: string;
    docNumber: string;
    lead: string | null;
  };
}

type WithClock = TaskMailModel & { clock: DueFacts & { kind: ClockKind } };

export interface ReportPeriod {
  from: CivilDateText;
  to: CivilDateText;
}

/** Why a task's date is another one, or is sure now: its holidays are announced, an objection was overruled, a suspension has ended. */
export interface DueChanged {
  cause: 'FIRMED' | 'UPHELD' | 'RESUMED';
  /** Who decided, and his words; nobody decides a holiday. */
  by: string;
  words: string | null;
  /** The date before; absent where it is the same. */
  formerDueOn?: CivilDateText | null;
}

/** What each kind of mail has to be told. */
export interface MailModels {
  'task.dispatched': WithClock;
  'task.subtask_dispatched': WithClock & { parentTitle: string; assignedBy: string };
  'task.reminder': WithClock;
  'task.overdue': WithClock & { daysOverdue: number };
  'task.escalated': WithClock & { level: 1 | 2 | 3 | 4; daysOverdue: number; owner: string; noticeNumber?: string; signedBy?: string; replyBy?: CivilDateText };
  'task.acknowledged': TaskMailModel & { by: string; on: CivilDateText };
  'task.word_requested': TaskMailModel & WordAsked;
  /** `missing`: point by point what is missing; `failedEvidence`: the titles of evidence that does not meet the requirement. */
  'task.returned': TaskMailModel & { by: string; returnReason: string; missing: readonly string[]; failedEvidence: readonly string[] };
  'task.review_requested': WithClock & { by: string };
  'task.verify_requested': WithClock & { by: string };
  'task.verify_proposed': WithClock & { by: string; grade?: string };
  'task.signing_requested': TaskMailModel & { by: string };
  'task.completed': TaskMailModel & { on: CivilDateText; daysLate: number };
  'task.closed': TaskMailModel & { on: CivilDateText };
  'task.due_changed': TaskMailModel & DueChanged;
  'task.handler_assigned': TaskMailModel & { by: string };
  'report.opened': WithClock & { period: ReportPeriod };
  'report.submitted': TaskMailModel & { period: ReportPeriod; by: string; on: CivilDateText };
  'report.returned': TaskMailModel & { period: ReportPeriod; by: string; returnReason: string };
  /** `matter`: what the report asked for, in its own words; `answeredFor`: the agency that answers, null: the office. */
  'report.matter_answered': TaskMailModel & { period: ReportPeriod; by: string; answeredFor: string | null; matter: string; answer: string };
  'extension.requested': TaskMailModel & ExtensionAsked;
  'extension.decided': TaskMailModel & ExtensionAnswered;
  'notice.to_sign': PaperOnTask & { signBy: CivilDateText | null; proposedBy: string | null; proposal: string | null };
  'notice.issued': PaperOnTask & { signedBy: string | null; replyBy: CivilDateText | null };
  'notice.replied': PaperOnTask & { repliedBy: string; reply: string };
  'plan.issued': PlanMailModel;
  'plan.amended': PlanAmendedModel;
  'calendar.changed': CalendarChangedModel;
  'account.invited': InvitedModel;
  'alarm.mail_undeliverable': UndeliverableModel;
  'alarm.calendar_missing': CalendarMissingModel;
  digest: DigestModel;
}
export type NotificationKind = keyof MailModels;

/** What another agency is asked about a task: its co-signature, or whether it objects to closing out. */
export interface WordAsked {
  ask: 'COSIGN' | 'OBJECTIONS';
  by: string;
  /** Until when, as announced. */
  answerBy: CivilDateText;
  /** Whether the lead may decide once the date has passed without an answer. */
  leadDecidesAfter: boolean;
}

/** A paper of escalation (催办单, 督办单, 通报), as its mails tell it. */
export interface PaperMail {
  level: 1 | 2 | 3 | 4 | 5;
  /** 督办〔2026〕3号; null before the issue. */
  noticeNumber: string | null;
  /** The paper's own words, in Chinese as it is. */
  text: string;
  /** A path within the application. */
  noticeLink: string;
  /** Working days by which the clock behind it is overdue; 0: none. */
  daysOverdue: number;
}

type PaperOnTask = TaskMailModel & PaperMail & { owner: string };

/** What a request for more time says; `stage` is what is asked of the reader. */
export interface ExtensionAsked {
  stage: 'SIGN' | 'OPINION' | 'REVIEW' | 'DECIDE';
  by: string;
  /** The ordinal of the request. */
  number: number;
  formerDueOn: CivilDateText;
  requestedDueOn: CivilDateText;
  /** In words of the reader's language. */
  reasonClass: string;
  reasonText: string;
  progress: string;
  /** Filed after the date had passed. */
  late: boolean;
  /** By when the reader has to answer; null where nothing binds him. */
  answerBy: CivilDateText | null;
}

export interface ExtensionAnswered {
  outcome: 'APPROVED' | 'PARTLY_APPROVED' | 'REJECTED';
  by: string;
  formerDueOn: CivilDateText;
  requestedDueOn: CivilDateText;
  /** The date that holds from now on. */
  decidedDueOn: CivilDateText;
  decisionReason: string | null;
}

export interface PlanMailModel extends Addressed {
  docTitle: string;
  docNumber: string;
  agency: string;
  issuedOn: CivilDateText;
  /** By when the tasks have to be signed for; the soonest where they differ. */
  receipt: DueFacts;
  tasks: readonly (DueFacts & { measureRef: string; measureTitle: string; measureQuote: string; title: string; role: TaskRole; link: string })[];
}

/** What an amendment changed for one agency: the next version of the plan. */
export interface PlanAmendedModel extends Addressed {
  docTitle: string;
  docNumber: string;
  agency: string;
  amendedOn: CivilDateText;
  number: number;
  basis: string;
  changeReason: string;
  /** In words of the reader's language, one change each; his agency's own and those of measures it leads. */
  lines: readonly string[];
}

/** `link` holds the secret: the mail is shown to nobody but its reader. */
export interface InvitedModel extends Addressed {
  by: string;
  agency: string;
  post: string;
  /** The last day on which the link works. */
  expiresOn: CivilDateText;
}

export interface UndeliverableModel extends Addressed {
  person: string;
  address: string | null;
  agency: string;
  taskTitle: string | null;
  subject: string;
  cause: 'missing' | 'malformed' | 'refused' | 'uncertain' | 'gave_up';
  serverResponse: string | null;
  /** Whether the task's receipt clock waits for a delivered notice (J3). */
  receiptClockHeld: boolean;
}

/** What a holiday notice did to one reader's dates. */
export interface CalendarChangedModel extends Addressed {
  year: number;
  published: CivilDateText;
  /** The days that are worked now and were not, or the other way round. */
  days: readonly { date: CivilDateText; workedBefore: boolean; workedAfter: boolean; name: string | null }[];
  dates: readonly {
    title: string; agency: string; link: string; clock: ClockKind; what: 'MOVED' | 'FIRMED' | 'DAY_OFF'; fromOn: CivilDateText; toOn: CivilDateText;
  }[];
}

export interface CalendarMissingModel extends Addressed {
  year: number;
  affectedTasks: number;
}

export const DIGEST_GROUPS = ['OVERDUE', 'DUE_SOON', 'TO_SIGN', 'FOR_INFORMATION'] as const;
export type DigestGroup = (typeof DIGEST_GROUPS)[number];

export interface DigestModel {
  recipient: { name: string; post?: string };
  date: CivilDateText;
  link: string;
  groups: readonly {
    group: DigestGroup;
    items: readonly (DueFacts & { kind: Exclude<NotificationKind, 'digest'>; title: string; agency: string; link: string; text?: string })[];
  }[];
}
