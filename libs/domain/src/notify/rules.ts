import type { PostRole } from '../access/index.js';
import type { TaskStatus } from '../task/index.js';
import type { NoticeKind, PublishedEventType } from './notice.js';

/** Where to look for people: at an agency that stands in some relation to the task, or by a name the task or report bears. */
export type Audience =
  | { at: 'OWNER' | 'LEAD' | 'ASSIGNER' | 'REVIEWING' | 'OFFICE'; roles: readonly PostRole[] }
  /** The assigned handler, or where there is none yet the liaison. */
  | { at: 'HANDLER_ELSE_LIAISON' }
  /** The assigned handler, nobody else. */
  | { at: 'HANDLER' }
  /** The agencies that the event names. */
  | { at: 'NAMED_AGENCIES'; roles: readonly PostRole[] }
  /** Whose turn it is to sign inside the agency. */
  | { at: 'NEXT_SIGNER' }
  /** Who had it before a transfer or a delegation. */
  | { at: 'FORMER_HANDLER' }
  | { at: 'DRAFTER' }
  /** Whose turn it is in the agency's chain of a report: the post that the event names. */
  | { at: 'NEXT_IN_CHAIN' }
  /** Whose word a request takes: the post that the event names. */
  | { at: 'DECIDER' }
  /** Whose signature an escalation paper takes: the posts that the event names. */
  | { at: 'SIGNERS' }
  /** The person whom the event invites. */
  | { at: 'INVITED' }
  /** Each agency that got tasks with the plan. */
  | { at: 'PLAN_AGENCIES'; roles: readonly PostRole[] }
  /** Whoever holds a date that a holiday notice touched. */
  | { at: 'AFFECTED' }
  /** Each agency that the event names, with the tasks it names for it. */
  | { at: 'AFFECTED_AGENCIES'; roles: readonly PostRole[] }
  /** As the ladder step says. */
  | { at: 'STEP' };

export interface NoticeRule {
  /** Only where the event left the task so; without it, always. */
  when?: { status?: TaskStatus; subtask?: boolean };
  kind: NoticeKind | 'STEP' | 'ALARM';
  urgent: boolean | 'STEP';
  to: readonly Audience[];
}

const OFFICERS = { at: 'OFFICE', roles: ['OFFICE_OFFICER'] } as const;
const OFFICE = { at: 'OFFICE', roles: ['OFFICE_OFFICER', 'OFFICE_DIRECTOR'] } as const;
const DONE = [{ at: 'OWNER', roles: ['LIAISON'] }, { at: 'HANDLER' }, { at: 'REVIEWING', roles: ['LIAISON'] }] as const;

const CHANGED = [{ at: 'OWNER', roles: ['LIAISON', 'SIGNATORY'] }, { at: 'HANDLER' }, { at: 'REVIEWING', roles: ['LIAISON'] }] as const;

/** The new handler by mail; who had it, and the liaison, in the product. */
const HANDED_ON = [
  { kind: 'task.handler_assigned', urgent: false, to: [{ at: 'HANDLER_ELSE_LIAISON' }] },
  { kind: 'task.changed', urgent: false, to: [{ at: 'FORMER_HANDLER' }, { at: 'OWNER', roles: ['LIAISON'] }] },
] as const;

/**
 * Who is told of what. Notices of dispatch are urgent, because the receipt clock waits for their delivery (J3);
 * what only informs waits for the digest (F4).
 */
export const NOTICE_RULES = {
  'plan.submitted': [{ kind: 'plan.submitted', urgent: false, to: [{ at: 'OFFICE', roles: ['OFFICE_DIRECTOR', 'CONVENER'] }] }],
  'plan.amendment_submitted': [{ kind: 'plan.submitted', urgent: false, to: [{ at: 'OFFICE', roles: ['OFFICE_DIRECTOR', 'CONVENER'] }] }],
  'plan.amendment_returned': [{ kind: 'plan.submitted', urgent: false, to: [OFFICERS] }],
  // One notice for each agency, however many of its tasks changed; new tasks begin with it, so it is urgent.
  'plan.amended': [{ kind: 'plan.amended', urgent: true, to: [{ at: 'AFFECTED_AGENCIES', roles: ['LIAISON', 'SIGNATORY'] }] }],
  'task.cancelled': [{ kind: 'task.changed', urgent: true, to: CHANGED }],
  'plan.returned': [{ kind: 'plan.submitted', urgent: false, to: [OFFICERS] }],
  'plan.issued': [{ kind: 'plan.issued', urgent: true, to: [{ at: 'PLAN_AGENCIES', roles: ['LIAISON'] }] }],
  'task.dispatched': [
    { when: { subtask: false }, kind: 'task.dispatched', urgent: true, to: [{ at: 'OWNER', roles: ['LIAISON'] }] },
    { when: { subtask: true }, kind: 'task.subtask_dispatched', urgent: true, to: [{ at: 'OWNER', roles: ['LIAISON'] }] },
  ],
  'task.acknowledged': [{ when: { subtask: true }, kind: 'task.acknowledged', urgent: false, to: [{ at: 'ASSIGNER', roles: ['LIAISON'] }] }],
  'task.handler_assigned': [{ kind: 'task.handler_assigned', urgent: false, to: [{ at: 'HANDLER' }] }],
  'task.transferred': HANDED_ON,
  'task.delegated': HANDED_ON,
  'task.handed_back': HANDED_ON,
  'task.completion_requested': [{ kind: 'task.signing_requested', urgent: false, to: [{ at: 'NEXT_SIGNER' }] }],
  'task.reviewed_inside': [{ kind: 'task.signing_requested', urgent: false, to: [{ at: 'NEXT_SIGNER' }] }],
  'task.returned_inside': [{ kind: 'task.returned', urgent: false, to: [{ at: 'HANDLER_ELSE_LIAISON' }] }],
  'task.signed': [
    { when: { status: 'LEAD_REVIEW' }, kind: 'task.review_requested', urgent: false, to: [{ at: 'REVIEWING', roles: ['SIGNATORY', 'REVIEWER', 'HANDLER'] }] },
    { when: { status: 'VERIFYING' }, kind: 'task.verify_requested', urgent: false, to: [OFFICERS] },
  ],
  'task.accepted': [
    { when: { status: 'VERIFYING' }, kind: 'task.verify_requested', urgent: false, to: [OFFICERS] },
    { when: { status: 'COMPLETED' }, kind: 'task.completed', urgent: false, to: DONE },
  ],
  'task.returned': [{ kind: 'task.returned', urgent: true, to: [{ at: 'HANDLER' }, { at: 'OWNER', roles: ['LIAISON', 'SIGNATORY'] }] }],
  'task.verification_proposed': [{ kind: 'task.verify_proposed', urgent: false, to: [OFFICE] }],
  'task.completed': [{ kind: 'task.completed', urgent: false, to: DONE }],
  'task.closed': [{ kind: 'task.closed', urgent: false, to: DONE }],
  'task.objected': [{ kind: 'task.changed', urgent: true, to: [OFFICE] }],
  'task.upheld': [{ kind: 'task.due_changed', urgent: true, to: [{ at: 'OWNER', roles: ['LIAISON', 'SIGNATORY'] }] }],
  'task.reassigned': [{ kind: 'task.changed', urgent: false, to: [{ at: 'OWNER', roles: ['LIAISON', 'SIGNATORY'] }, { at: 'LEAD', roles: ['LIAISON'] }] }],
  'task.suspended': [{ kind: 'task.changed', urgent: true, to: CHANGED }],
  'task.resumed': [{ kind: 'task.due_changed', urgent: true, to: CHANGED }],
  'task.terminated': [{ kind: 'task.changed', urgent: true, to: CHANGED }],
  'task.routinized': [{ kind: 'task.changed', urgent: false, to: CHANGED }],
  'task.reopened': [{ kind: 'task.returned', urgent: true, to: [{ at: 'HANDLER' }, { at: 'OWNER', roles: ['LIAISON', 'SIGNATORY'] }] }],
  'task.succeeded': [{ kind: 'task.changed', urgent: true, to: CHANGED }],
  // Who is waited for is told through the office: the waiting agency's words may name what he must not see.
  'task.counter_proposed': [{ kind: 'task.changed', urgent: true, to: [{ at: 'REVIEWING', roles: ['REVIEWER', 'SIGNATORY', 'OFFICE_DIRECTOR'] }] }],
  'task.proposal_accepted': [{ kind: 'task.changed', urgent: true, to: [{ at: 'HANDLER_ELSE_LIAISON' }, { at: 'OWNER', roles: ['LIAISON', 'SIGNATORY'] }] }],
  'task.proposal_declined': [{ kind: 'task.changed', urgent: true, to: [{ at: 'HANDLER_ELSE_LIAISON' }, { at: 'OWNER', roles: ['LIAISON', 'SIGNATORY'] }] }],
  'task.cosign_asked': [{ kind: 'task.word_requested', urgent: true, to: [{ at: 'NAMED_AGENCIES', roles: ['LIAISON', 'SIGNATORY'] }] }],
  'task.objections_invited': [{ kind: 'task.word_requested', urgent: true, to: [{ at: 'NAMED_AGENCIES', roles: ['LIAISON', 'SIGNATORY'] }] }],
  'task.cosigned': [{ kind: 'task.changed', urgent: false, to: [OFFICERS] }],
  'task.dissented': [{ kind: 'task.changed', urgent: true, to: [OFFICERS, { at: 'LEAD', roles: ['LIAISON', 'SIGNATORY'] }, { at: 'OWNER', roles: ['LIAISON'] }] }],
  'task.joint_decided': [{ kind: 'task.changed', urgent: false, to: [OFFICERS, { at: 'OWNER', roles: ['LIAISON'] }] }],
  'task.joint_set': [{ kind: 'task.changed', urgent: false, to: [{ at: 'OWNER', roles: ['LIAISON', 'SIGNATORY'] }] }],
  'task.objection_raised': [{ kind: 'task.changed', urgent: true, to: [OFFICE, { at: 'OWNER', roles: ['LIAISON'] }] }],
  'task.objection_answered': [{ kind: 'task.changed', urgent: false, to: [{ at: 'NAMED_AGENCIES', roles: ['LIAISON', 'SIGNATORY'] }] }],
  'task.wait_started': [{ kind: 'task.changed', urgent: false, to: [OFFICERS] }],
  'task.wait_ended': [{ kind: 'task.changed', urgent: false, to: [{ at: 'HANDLER_ELSE_LIAISON' }] }],
  'task.lead_changed': [{ kind: 'task.changed', urgent: false, to: [{ at: 'OWNER', roles: ['LIAISON'] }, { at: 'LEAD', roles: ['LIAISON'] }] }],
  // The event names the lead's task: the lead answers for the measure. Its tasks tell of their own suspension, return or end.
  'measure.verification_requested': [{ kind: 'task.changed', urgent: false, to: [OFFICE] }],
  'measure.returned': [{ kind: 'task.changed', urgent: true, to: [{ at: 'OWNER', roles: ['LIAISON', 'SIGNATORY'] }] }],
  'measure.completed': [{ kind: 'task.changed', urgent: false, to: [{ at: 'OWNER', roles: ['LIAISON', 'SIGNATORY'] }] }],
  'measure.continued': [{ kind: 'task.changed', urgent: false, to: [{ at: 'OWNER', roles: ['LIAISON', 'SIGNATORY'] }] }],
  'task.reminded': [{ kind: 'STEP', urgent: 'STEP', to: [{ at: 'STEP' }] }],
  'task.escalated': [{ kind: 'STEP', urgent: 'STEP', to: [{ at: 'STEP' }] }],
  'task.deadline_firmed': [{ kind: 'task.due_changed', urgent: false, to: [{ at: 'HANDLER_ELSE_LIAISON' }] }],
  'report.opened': [{ kind: 'report.opened', urgent: false, to: [{ at: 'HANDLER_ELSE_LIAISON' }] }],
  'report.signing_requested': [{ kind: 'report.signing_requested', urgent: false, to: [{ at: 'NEXT_IN_CHAIN' }] }],
  'report.reviewed': [{ kind: 'report.signing_requested', urgent: false, to: [{ at: 'NEXT_IN_CHAIN' }] }],
  'report.returned_inside': [{ kind: 'report.returned_inside', urgent: false, to: [{ at: 'DRAFTER' }] }],
  'report.submitted': [{ kind: 'report.submitted', urgent: false, to: [{ at: 'LEAD', roles: ['LIAISON'] }, OFFICERS] }],
  'report.no_change': [{ kind: 'report.no_change', urgent: false, to: [{ at: 'LEAD', roles: ['LIAISON'] }, OFFICERS] }],
  'report.consolidated': [{ kind: 'report.consolidated', urgent: false, to: [{ at: 'OWNER', roles: ['LIAISON'] }] }],
  'report.returned': [{ kind: 'report.returned', urgent: false, to: [{ at: 'DRAFTER' }] }],
  // What waits for the answer goes on with it: it is no line of tomorrow's digest.
  'report.matter_answered': [{ kind: 'report.matter_answered', urgent: true, to: [{ at: 'HANDLER_ELSE_LIAISON' }, { at: 'OWNER', roles: ['LIAISON', 'SIGNATORY'] }] }],
  'report.matter_settled': [{ kind: 'task.changed', urgent: false, to: [{ at: 'LEAD', roles: ['LIAISON'] }, OFFICERS] }],
  'extension.signing_requested': [{ kind: 'extension.requested', urgent: false, to: [{ at: 'NEXT_IN_CHAIN' }] }],
  'extension.passed_on': [{ kind: 'extension.requested', urgent: false, to: [{ at: 'NEXT_IN_CHAIN' }] }],
  'extension.returned': [{ kind: 'extension.returned', urgent: false, to: [{ at: 'DRAFTER' }] }],
  'extension.opinion_requested': [{ kind: 'extension.requested', urgent: false, to: [{ at: 'REVIEWING', roles: ['REVIEWER', 'SIGNATORY'] }] }],
  'extension.submitted': [{ kind: 'extension.requested', urgent: false, to: [OFFICERS] }],
  'extension.reviewed': [{ kind: 'extension.requested', urgent: false, to: [{ at: 'DECIDER' }] }],
  // The date has moved, or has not: work is planned by it the same day.
  'extension.decided': [{ kind: 'extension.decided', urgent: true, to: [{ at: 'HANDLER' }, { at: 'OWNER', roles: ['LIAISON', 'SIGNATORY'] }, { at: 'REVIEWING', roles: ['LIAISON'] }] }],
  // The dates have moved already: work is planned by it the same day.
  'calendar.notice_applied': [{ kind: 'calendar.changed', urgent: true, to: [{ at: 'AFFECTED' }] }],
  // A paper above 催办 waits for its signature one working day: whoever signs hears of it at once.
  'notice.proposed': [{ kind: 'notice.to_sign', urgent: true, to: [{ at: 'SIGNERS' }] }],
  'notice.declined': [{ kind: 'notice.declined', urgent: false, to: [OFFICERS] }],
  'notice.issued': [{ kind: 'notice.issued', urgent: true, to: [{ at: 'STEP' }] }],
  'notice.replied': [{ kind: 'notice.replied', urgent: false, to: [OFFICERS] }],
  'spot_check.found': [{ kind: 'spot_check.found', urgent: false, to: [{ at: 'OFFICE', roles: ['OFFICE_DIRECTOR', 'CONVENER'] }] }],
  'spot_check.returned': [{ kind: 'spot_check.returned', urgent: false, to: [OFFICE] }],
  // A task that comes back tells of it by itself, by mail.
  'spot_check.concluded': [{ kind: 'spot_check.concluded', urgent: false, to: CHANGED }],
  // Urgent, so that it is a mail of its own: no digest may carry its link.
  'account.invited': [{ kind: 'account.invited', urgent: true, to: [{ at: 'INVITED' }] }],
  'alarm.raised': [{ kind: 'ALARM', urgent: true, to: [OFFICERS] }],
} as const satisfies Record<PublishedEventType, readonly NoticeRule[]>;
