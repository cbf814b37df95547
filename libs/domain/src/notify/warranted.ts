import type { ClockStatus, TaskStatus } from '../task/index.js';
import { isDone } from '../task/index.js';
import type { NoticeKind } from './notice.js';

/** How things stand at the moment a mail would be composed. */
export interface PresentState {
  /** The tasks the notice is about. */
  tasks: readonly { status: TaskStatus; handlerId: string | null; consultationKind?: string | null }[];
  clock: { status: ClockStatus; dueOn: string | null } | null;
  reportStatus: string | null;
  /** Of the matter that the report names for others to settle. */
  matter?: string | null;
  /** For a notice about an extension request: the status it waits in, and the one it has. */
  extension?: { awaited: string; status: string } | null;
  /** For a notice about an escalation paper: the paper's status. */
  paper?: string | null;
}

/** Why a notice is overtaken; kept with it. */
export type Overtaken = 'clock_stopped' | 'due_moved' | 'task_moved_on' | 'handler_changed' | 'report_moved_on' | 'extension_moved_on' | 'paper_moved_on' | 'invitation_ended';

const AWAITED = {
  'plan.issued': ['DISPATCHED'],
  'task.dispatched': ['DISPATCHED'],
  'task.subtask_dispatched': ['DISPATCHED'],
  'task.signing_requested': ['SIGNING'],
  'task.review_requested': ['LEAD_REVIEW'],
  'task.verify_requested': ['VERIFYING'],
  'task.verify_proposed': ['VERIFYING'],
} as const satisfies Partial<Record<NoticeKind, readonly TaskStatus[]>>;
const AWAITED_BY_KIND: Partial<Record<NoticeKind, readonly TaskStatus[]>> = AWAITED;

/**
 * Whether a notice still says something true, or why not (2.6: nothing is sent for a clock that stopped or moved).
 * A plan's notice stands while any of its tasks waits for receipt.
 */
export function overtakenBecause(
  notice: { kind: NoticeKind; personId: string; dueOn: string | null }, present: PresentState,
): Overtaken | null {
  const awaited = AWAITED_BY_KIND[notice.kind];
  if (awaited) return present.tasks.some(({ status }) => awaited.includes(status)) ? null : 'task_moved_on';
  switch (notice.kind) {
    case 'task.reminder': case 'task.overdue': case 'task.escalated':
      if (present.clock?.status !== 'RUNNING') return 'clock_stopped';
      return present.clock.dueOn === notice.dueOn ? null : 'due_moved';
    case 'task.handler_assigned':
      return present.tasks.every(({ handlerId, status }) => handlerId === notice.personId && !isDone(status)) ? null : 'handler_changed';
    case 'task.word_requested':
      return present.tasks.every(({ consultationKind }) => consultationKind === null) ? 'task_moved_on' : null;
    case 'task.returned':
      return present.tasks.every(({ status }) => isDone(status)) ? 'task_moved_on' : null;
    case 'report.opened':
      return present.reportStatus !== null && ['OPEN', 'DRAFT', 'RETURNED'].includes(present.reportStatus) ? null : 'report_moved_on';
    case 'report.signing_requested':
      return present.reportStatus === 'SIGNING' ? null : 'report_moved_on';
    case 'report.returned_inside':
      return present.reportStatus === 'DRAFT' ? null : 'report_moved_on';
    case 'report.returned':
      return present.reportStatus === 'RETURNED' ? null : 'report_moved_on';
    case 'report.matter_answered':
      return present.matter === 'ANSWERED' ? null : 'report_moved_on';
    case 'notice.to_sign':
      return present.paper === 'PROPOSED' ? null : 'paper_moved_on';
    case 'notice.issued':
      if (present.paper !== 'ISSUED' && present.paper !== 'RECEIVED') return 'paper_moved_on';
      if (notice.dueOn === null || present.clock === null) return null;
      if (present.clock.status !== 'RUNNING') return 'clock_stopped';
      return present.clock.dueOn === notice.dueOn ? null : 'due_moved';
    case 'notice.replied':
      return present.paper === 'REPLIED' ? null : 'paper_moved_on';
    case 'extension.requested': case 'extension.returned':
      return present.extension?.status === present.extension?.awaited ? null : 'extension_moved_on';
    default:
      return null;
  }
}
