import type { ClockKind } from '../ladder/index.js';
import type { CounterProposal } from './counter-proposal.js';
import type { Consultation, JointRule } from './joint.js';
import type { CivilDate } from '../time/index.js';

/** Lifecycle of a task (2.1). Timeliness and health are other dimensions, never statuses. */
export const TASK_STATUSES = [
  'DRAFT', 'DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SIGNING', 'LEAD_REVIEW', 'VERIFYING', 'RETURNED',
  'COMPLETED', 'CLOSED', 'ARCHIVED', 'OBJECTED', 'SUSPENDED', 'ROUTINE', 'TERMINATED', 'CANCELLED',
] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** Statuses in which nothing is asked of anybody any more, except closing out and filing. ROUTINE is not among them: it reports. */
export const DONE_STATUSES = ['COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED'] as const satisfies readonly TaskStatus[];

export function isDone(status: TaskStatus): boolean {
  return (DONE_STATUSES as readonly TaskStatus[]).includes(status);
}

/** 13710's grades at closing. */
export const GRADES = ['EXCELLENT', 'GOOD', 'PASS', 'FAIL'] as const;
export type Grade = (typeof GRADES)[number];
/** Both ends of the scale take a reason: praise and blame are explained. */
export const GRADES_WITH_REASON: readonly Grade[] = ['EXCELLENT', 'FAIL'];

export type TaskRole = 'LEAD' | 'COOPERATING' | 'LOCAL' | 'SUBTASK';

/**
 * Who has the ball: the answering agency, the lead (or assigner) reviewing, the office, something outside of all of them
 * while the task is suspended (E10), or nobody once it is done. A pause is a holding too, so that charged days add up.
 */
export type Holder = 'OWNER' | 'LEAD' | 'OFFICE' | 'EXTERNAL' | 'NOBODY';

/** How a task ends without completion (D7): 未落实而终结, 不再推进, 已被替代. */
export const END_KINDS = ['CLOSED_NOT_IMPLEMENTED', 'NOT_PURSUED', 'SUPERSEDED'] as const;
export type EndKind = (typeof END_KINDS)[number];

/** A task as the rules see it. Dates are civil dates, instants are Dates. */
export interface Task {
  id: string;
  planId: string;
  measureId: string;
  parentId: string | null;
  depth: number;
  role: TaskRole;
  agencyCode: string;
  unitId: string | null;
  leadAgencyCode: string;
  assignerAgencyCode: string;
  title: string;
  deliverableType: string;
  type: string;
  reporting: string;
  /** The pinned template's offsets by kind of clock, e.g. { RECEIPT: 'P1BD' }. */
  clockOffsets: Partial<Record<ClockKind, string>>;
  status: TaskStatus;
  version: number;
  originalDue: CivilDate | null;
  currentDue: CivilDate | null;
  provisional: boolean;
  handlerId: string | null;
  /** Who has lent it to the handler (委派) and gets it back; null while it is the handler's own. */
  delegatedBy: string | null;
  /** The agency's chain of signatures as it stood when completion was asked for; a later change is for the next request. */
  signRoute: readonly string[];
  /** How many of its posts have signed. */
  signedSteps: number;
  heldBy: Holder;
  heldByAgency: string | null;
  heldSince: Date;
  returnCount: number;
  everOverdue: boolean;
  finishedLate: boolean;
  lateDays: number;
  percent: number;
  completedAt: Date | null;
  closedAt: Date | null;
  /** The office's grade at completion (D6); null before, and where none was given. */
  grade: Grade | null;
  /** Who must co-sign before verification is decided; null: nobody. */
  joint: JointRule | null;
  /** What other agencies are asked now: their co-signature, or whether they object to closing out. */
  consultation: Consultation | null;
  /** The last counter-proposal of date or scope; null: there was none. */
  counterProposal: CounterProposal | null;
  /** Every agency that was ever asked about it, and so sees it. */
  consulted: readonly string[];
  /** How it was terminated; null while it was not. */
  endKind: EndKind | null;
  /** The task it was made from by a ruling, and the one that was made from it. */
  replacesId: string | null;
  replacedById: string | null;
}

/** The agency that reviews the task once its own signatory has signed: the assigner of a subtask, else the lead. */
export function reviewingAgency(task: Task): string {
  return task.parentId === null ? task.leadAgencyCode : task.assignerAgencyCode;
}

/** How deep subtasks may nest: measure task (0), subtask (1), subtask of a subtask (2). Judgement: deeper hides work. */
export const MAX_DEPTH = 2;
