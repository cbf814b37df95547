import type { PostRole } from '../access/index.js';
import { TASK_STATUSES, type Holder, type TaskStatus } from './task.js';
import { CLOCK_KINDS, type ClockKind } from '../ladder/index.js';

/** From where an actor stands to a task: its own agency, the agency that reviews it, who assigned it, the measure's lead, who is asked about it, the office. */
export type Side = 'OWNER' | 'REVIEWER' | 'ASSIGNER' | 'LEAD' | 'CONSULTED' | 'OFFICE';

/** Of handing work on inside an agency: hand-over-guards.ts. */
export type HandOverGuard = 'ownOrDesk' | 'handlerOrUnitNamed' | 'delegateNamed' | 'hasHandler' | 'notDelegated' | 'lentHereOrThere' | 'ofItsUnit';
/** Of grades: grade-guards.ts. */
export type GradeGuard = 'gradeReasoned';
/** Of counter-proposals: proposal-guards.ts. */
export type ProposalGuard = 'reviewedByAnother' | 'nothingProposed' | 'counterNamed' | 'somethingProposed' | 'proposedDateValid';
/** Of joint sign-off and the objection window: joint-guards.ts. */
export type JointGuard =
  | 'mayAgree' | 'mayDissent' | 'jointMet' | 'silenceOver' | 'jointValid' | 'mayWaive' | 'mayObject' | 'objectionsSettled' | 'objectionNamed';
/** Of the agency's own signatures: sign-guards.ts. */
export type SignGuard = 'middleStep' | 'lastStep' | 'onRoute' | 'notChecker' | 'notOfItsAgency';

/** A check beyond state, side and post; each is one function in guards.ts or in the file its group names. */
export type GuardName =
  | HandOverGuard | GradeGuard | SignGuard | JointGuard | ProposalGuard
  | 'isHandler' | 'notHandler' | 'notSigner' | 'noOpenChildren' | 'evidenceNamed' | 'proposalByAnother'
  | 'noProposal' | 'notDecider' | 'handlerOfAgency' | 'validNewDue' | 'newDueRequired' | 'newDueIfPassed' | 'signatoryForOtherAgency' | 'notSubtask'
  | 'basisNamed' | 'reviewDateAhead' | 'endKindNamed' | 'isContinuing' | 'noHandlerYet' | 'parentRuns' | 'proposedAgencyKnown'
  | 'evidenceOfTask' | 'anotherAgency' | 'effectiveByToday' | 'waitsForAnother' | 'waits' | 'notWaiting';

/** Where an act leads: a status, 'same', or a rule of nextStatus(). */
export type Target = TaskStatus | 'same' | 'afterSign' | 'afterAccept' | 'beforeSuspension';

export interface TaskActRow {
  act: string;
  from: readonly TaskStatus[];
  to: Target;
  side: Side;
  roles: readonly PostRole[];
  guards: readonly GuardName[];
  reason: 'required' | 'optional';
  /** Who has the ball afterwards; 'byStatus' where the target is a rule. */
  holder: Holder | 'same' | 'byStatus';
  stops: readonly ClockKind[];
  /** Clocks that stand still from now on, with what they had left; 'resumes' lets all paused ones run on. */
  pauses?: readonly ClockKind[];
  resumes?: boolean;
  event: string;
  zh: string;
  en: string;
}

const OPEN_AT_OWNER = ['ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED'] as const;
/** Where somebody works on it or decides on it. */
const MOVING = ['DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SIGNING', 'LEAD_REVIEW', 'VERIFYING', 'RETURNED'] as const;
/** A check of what was called done is the office's own: it goes on whatever becomes of the task. */
const ALL: readonly ClockKind[] = CLOCK_KINDS.filter((kind) => kind !== 'SPOT_CHECK');
/** Routine work goes on reporting. */
const ALL_BUT_REPORTS: readonly ClockKind[] = ALL.filter((kind) => kind !== 'REPORT');
const NOT_ENDED = ['DRAFT', ...MOVING, 'OBJECTED', 'SUSPENDED', 'ROUTINE'] as const;

/**
 * Who may do what, from which status, to which (2.1). The guard, the use case, the error, the allowedActions of the
 * API and the page of permissions all read this table and nothing else. An act may have several rows, one per status.
 */
export const TASK_ACTS = [
  { act: 'dispatch', from: ['DRAFT'], to: 'DISPATCHED', side: 'ASSIGNER', roles: ['LIAISON', 'REVIEWER', 'SIGNATORY'],
    guards: ['signatoryForOtherAgency'], reason: 'optional', holder: 'OWNER', stops: ['DRAFT'], event: 'task.dispatched', zh: '交办', en: 'Dispatch' },
  { act: 'acknowledge', from: ['DISPATCHED'], to: 'ACKNOWLEDGED', side: 'OWNER', roles: ['LIAISON'],
    guards: [], reason: 'optional', holder: 'OWNER', stops: ['RECEIPT'], event: 'task.acknowledged', zh: '签收', en: 'Sign for receipt' },
  { act: 'assignHandler', from: [...OPEN_AT_OWNER, 'DISPATCHED'], to: 'same', side: 'OWNER', roles: ['LIAISON', 'REVIEWER', 'SIGNATORY'],
    guards: ['handlerOfAgency'], reason: 'optional', holder: 'same', stops: [], event: 'task.handler_assigned', zh: '指定承办人', en: 'Assign the handler' },
  { act: 'start', from: ['ACKNOWLEDGED'], to: 'IN_PROGRESS', side: 'OWNER', roles: ['HANDLER'],
    guards: ['isHandler'], reason: 'optional', holder: 'OWNER', stops: ['PLAN'], event: 'task.started', zh: '开始办理', en: 'Start' },
  { act: 'decompose', from: OPEN_AT_OWNER, to: 'same', side: 'OWNER', roles: ['LIAISON', 'HANDLER', 'REVIEWER', 'SIGNATORY'],
    guards: [], reason: 'optional', holder: 'same', stops: [], event: 'task.decomposed', zh: '分解', en: 'Split into a subtask' },
  { act: 'requestCompletion', from: ['IN_PROGRESS'], to: 'SIGNING', side: 'OWNER', roles: ['HANDLER'],
    guards: ['isHandler', 'noOpenChildren', 'notWaiting', 'evidenceNamed'], reason: 'optional', holder: 'OWNER', stops: ['REWORK'], event: 'task.completion_requested', zh: '申请办结', en: 'Request completion' },
  { act: 'return', from: ['SIGNING'], to: 'IN_PROGRESS', side: 'OWNER', roles: ['LIAISON', 'REVIEWER', 'SIGNATORY', 'AGENCY_LEADER'],
    guards: ['onRoute', 'notHandler', 'evidenceOfTask'], reason: 'required', holder: 'OWNER', stops: ['SIGNING'], event: 'task.returned_inside', zh: '退回', en: 'Return' },
  { act: 'review', from: ['SIGNING'], to: 'same', side: 'OWNER', roles: ['LIAISON', 'REVIEWER', 'SIGNATORY'],
    guards: ['middleStep', 'notHandler', 'notChecker'], reason: 'optional', holder: 'same', stops: [], event: 'task.reviewed_inside', zh: '审核', en: 'Review inside the agency' },
  { act: 'sign', from: ['SIGNING'], to: 'afterSign', side: 'OWNER', roles: ['SIGNATORY', 'AGENCY_LEADER'],
    guards: ['lastStep', 'notHandler', 'notChecker', 'noOpenChildren'], reason: 'optional', holder: 'byStatus', stops: ['COMPLETION', 'REPORT', 'DRAFT', 'SIGNING', 'REWORK'], event: 'task.signed', zh: '签发', en: 'Sign' },
  { act: 'accept', from: ['LEAD_REVIEW'], to: 'afterAccept', side: 'REVIEWER', roles: ['REVIEWER', 'SIGNATORY'],
    guards: ['notHandler', 'notChecker', 'notSigner', 'notOfItsAgency'], reason: 'optional', holder: 'byStatus', stops: ['LEAD_REVIEW'], event: 'task.accepted', zh: '审核同意', en: 'Accept' },
  { act: 'return', from: ['LEAD_REVIEW'], to: 'RETURNED', side: 'REVIEWER', roles: ['REVIEWER', 'SIGNATORY'],
    guards: ['notHandler', 'notSigner', 'evidenceOfTask', 'validNewDue', 'newDueIfPassed'], reason: 'required', holder: 'OWNER', stops: ['LEAD_REVIEW'], event: 'task.returned', zh: '退回', en: 'Return' },
  { act: 'proposeVerification', from: ['VERIFYING'], to: 'same', side: 'OFFICE', roles: ['OFFICE_OFFICER', 'OFFICE_DIRECTOR'],
    guards: ['noProposal', 'notHandler', 'notChecker', 'notSigner', 'notOfItsAgency', 'gradeReasoned'], reason: 'optional', holder: 'same', stops: [], event: 'task.verification_proposed', zh: '提出核查意见', en: 'Propose verification' },
  { act: 'verify', from: ['VERIFYING'], to: 'COMPLETED', side: 'OFFICE', roles: ['OFFICE_OFFICER', 'OFFICE_DIRECTOR'],
    guards: ['proposalByAnother', 'notHandler', 'notChecker', 'notSigner', 'notOfItsAgency', 'gradeReasoned', 'jointMet'], reason: 'optional', holder: 'NOBODY', stops: ['VERIFY', 'COSIGN'], event: 'task.completed', zh: '核查通过', en: 'Verify' },
  { act: 'return', from: ['VERIFYING'], to: 'RETURNED', side: 'OFFICE', roles: ['OFFICE_OFFICER', 'OFFICE_DIRECTOR'],
    guards: ['evidenceOfTask', 'validNewDue', 'newDueRequired'], reason: 'required', holder: 'OWNER', stops: ['VERIFY', 'COSIGN'], event: 'task.returned', zh: '退回重办', en: 'Return' },
  { act: 'rework', from: ['RETURNED'], to: 'IN_PROGRESS', side: 'OWNER', roles: ['HANDLER'],
    guards: ['isHandler'], reason: 'optional', holder: 'OWNER', stops: ['REWORK'], event: 'task.rework_started', zh: '重办', en: 'Rework' },
  { act: 'closeOut', from: ['COMPLETED'], to: 'CLOSED', side: 'OFFICE', roles: ['OFFICE_DIRECTOR'],
    guards: ['notSubtask', 'notHandler', 'notSigner', 'notDecider', 'notOfItsAgency', 'objectionsSettled'], reason: 'optional', holder: 'NOBODY', stops: [], event: 'task.closed', zh: '销号', en: 'Close out' },
  { act: 'object', from: ['DISPATCHED'], to: 'OBJECTED', side: 'OWNER', roles: ['SIGNATORY'],
    guards: ['proposedAgencyKnown'], reason: 'required', holder: 'OFFICE', stops: [], pauses: ['RECEIPT', 'COMPLETION', 'REPORT'], event: 'task.objected', zh: '退签', en: 'Object to receipt' },
  { act: 'uphold', from: ['OBJECTED'], to: 'DISPATCHED', side: 'OFFICE', roles: ['OFFICE_DIRECTOR'],
    guards: [], reason: 'required', holder: 'OWNER', stops: ['RULING'], resumes: true, event: 'task.upheld', zh: '裁定维持', en: 'Uphold' },
  { act: 'reassign', from: ['OBJECTED'], to: 'CANCELLED', side: 'OFFICE', roles: ['OFFICE_DIRECTOR'],
    guards: ['anotherAgency', 'validNewDue', 'newDueIfPassed'], reason: 'required', holder: 'NOBODY', stops: ALL, event: 'task.reassigned', zh: '裁定改派', en: 'Reassign' },
  { act: 'claim', from: OPEN_AT_OWNER, to: 'same', side: 'OWNER', roles: ['HANDLER'],
    guards: ['noHandlerYet', 'ofItsUnit'], reason: 'optional', holder: 'same', stops: [], event: 'task.claimed', zh: '领办', en: 'Claim' },
  { act: 'counterPropose', from: ['DISPATCHED', 'ACKNOWLEDGED'], to: 'same', side: 'OWNER', roles: ['SIGNATORY'],
    guards: ['reviewedByAnother', 'nothingProposed', 'counterNamed'], reason: 'required', holder: 'same', stops: [], event: 'task.counter_proposed', zh: '提出调整建议', en: 'Propose another date or scope' },
  { act: 'acceptProposal', from: ['DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS'], to: 'same', side: 'REVIEWER', roles: ['REVIEWER', 'SIGNATORY', 'OFFICE_DIRECTOR'],
    guards: ['somethingProposed', 'notOfItsAgency', 'proposedDateValid'], reason: 'optional', holder: 'same', stops: [], event: 'task.proposal_accepted', zh: '同意调整建议', en: 'Accept the proposal' },
  { act: 'declineProposal', from: ['DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS'], to: 'same', side: 'REVIEWER', roles: ['REVIEWER', 'SIGNATORY', 'OFFICE_DIRECTOR'],
    guards: ['somethingProposed', 'notOfItsAgency'], reason: 'required', holder: 'same', stops: [], event: 'task.proposal_declined', zh: '不同意调整建议', en: 'Decline the proposal' },
  { act: 'withdrawProposal', from: ['DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS'], to: 'same', side: 'OWNER', roles: ['SIGNATORY'],
    guards: ['somethingProposed'], reason: 'optional', holder: 'same', stops: [], event: 'task.proposal_withdrawn', zh: '撤回调整建议', en: 'Withdraw the proposal' },
  { act: 'transfer', from: MOVING, to: 'same', side: 'OWNER', roles: ['LIAISON', 'REVIEWER', 'HANDLER'],
    guards: ['ownOrDesk', 'handlerOrUnitNamed'], reason: 'required', holder: 'same', stops: [], event: 'task.transferred', zh: '转办', en: 'Transfer to a colleague or a department' },
  { act: 'delegate', from: OPEN_AT_OWNER, to: 'same', side: 'OWNER', roles: ['LIAISON', 'REVIEWER', 'HANDLER'],
    guards: ['hasHandler', 'notDelegated', 'ownOrDesk', 'delegateNamed'], reason: 'optional', holder: 'same', stops: [], event: 'task.delegated', zh: '委派', en: 'Delegate to a colleague' },
  { act: 'handBack', from: OPEN_AT_OWNER, to: 'same', side: 'OWNER', roles: ['HANDLER'],
    guards: ['lentHereOrThere'], reason: 'optional', holder: 'same', stops: [], event: 'task.handed_back', zh: '交回', en: 'Hand back' },
  { act: 'wait', from: ['IN_PROGRESS'], to: 'same', side: 'OWNER', roles: ['LIAISON', 'HANDLER', 'REVIEWER', 'SIGNATORY'],
    guards: ['waitsForAnother'], reason: 'required', holder: 'same', stops: [], event: 'task.wait_started', zh: '等待他单位', en: 'Wait for another task' },
  { act: 'endWait', from: ['IN_PROGRESS'], to: 'same', side: 'OWNER', roles: ['LIAISON', 'HANDLER', 'REVIEWER', 'SIGNATORY'],
    guards: ['waits'], reason: 'optional', holder: 'same', stops: [], event: 'task.wait_ended', zh: '结束等待', en: 'Stop waiting' },
  { act: 'coSign', from: ['VERIFYING'], to: 'same', side: 'CONSULTED', roles: ['SIGNATORY'],
    guards: ['mayAgree'], reason: 'optional', holder: 'same', stops: [], event: 'task.cosigned', zh: '会签同意', en: 'Co-sign' },
  { act: 'dissent', from: ['VERIFYING'], to: 'same', side: 'CONSULTED', roles: ['SIGNATORY'],
    guards: ['mayDissent'], reason: 'required', holder: 'same', stops: [], event: 'task.dissented', zh: '会签不同意', en: 'Dissent' },
  { act: 'decideJoint', from: ['VERIFYING'], to: 'same', side: 'LEAD', roles: ['SIGNATORY', 'OFFICE_DIRECTOR'],
    guards: ['silenceOver'], reason: 'required', holder: 'same', stops: ['COSIGN'], event: 'task.joint_decided', zh: '牵头单位裁定会签', en: 'Decide after the announced silence' },
  { act: 'setJoint', from: MOVING, to: 'same', side: 'OFFICE', roles: ['OFFICE_DIRECTOR'],
    guards: ['jointValid'], reason: 'required', holder: 'same', stops: ['COSIGN'], event: 'task.joint_set', zh: '设定会签', en: 'Set who must co-sign' },
  { act: 'noObjection', from: ['COMPLETED'], to: 'same', side: 'CONSULTED', roles: ['SIGNATORY'],
    guards: ['mayWaive'], reason: 'optional', holder: 'same', stops: [], event: 'task.objection_waived', zh: '对销号无异议', en: 'No objection to closing out' },
  { act: 'raiseObjection', from: ['COMPLETED'], to: 'same', side: 'CONSULTED', roles: ['SIGNATORY'],
    guards: ['mayObject'], reason: 'required', holder: 'same', stops: [], event: 'task.objection_raised', zh: '对销号提出异议', en: 'Object to closing out' },
  { act: 'answerObjection', from: ['COMPLETED'], to: 'same', side: 'OFFICE', roles: ['OFFICE_OFFICER', 'OFFICE_DIRECTOR'],
    guards: ['objectionNamed'], reason: 'required', holder: 'same', stops: [], event: 'task.objection_answered', zh: '答复异议', en: 'Answer an objection' },
  { act: 'suspend', from: MOVING, to: 'SUSPENDED', side: 'OFFICE', roles: ['OFFICE_DIRECTOR'],
    guards: ['basisNamed', 'reviewDateAhead'], reason: 'optional', holder: 'EXTERNAL', stops: [], pauses: ALL, event: 'task.suspended', zh: '中止', en: 'Suspend' },
  { act: 'resume', from: ['SUSPENDED'], to: 'beforeSuspension', side: 'OFFICE', roles: ['OFFICE_DIRECTOR'],
    guards: ['parentRuns'], reason: 'optional', holder: 'byStatus', stops: [], resumes: true, event: 'task.resumed', zh: '恢复', en: 'Resume' },
  { act: 'terminate', from: NOT_ENDED, to: 'TERMINATED', side: 'OFFICE', roles: ['CONVENER'],
    guards: ['basisNamed', 'endKindNamed'], reason: 'optional', holder: 'NOBODY', stops: ALL, event: 'task.terminated', zh: '终止', en: 'Terminate' },
  { act: 'cancel', from: ['DISPATCHED'], to: 'CANCELLED', side: 'OFFICE', roles: ['OFFICE_DIRECTOR', 'CONVENER'],
    guards: ['notSubtask', 'basisNamed'], reason: 'optional', holder: 'NOBODY', stops: ALL, event: 'task.cancelled', zh: '撤销', en: 'Cancel before receipt' },
  { act: 'routinize', from: ['IN_PROGRESS', 'VERIFYING'], to: 'ROUTINE', side: 'OFFICE', roles: ['OFFICE_DIRECTOR'],
    guards: ['isContinuing', 'basisNamed', 'noOpenChildren'], reason: 'optional', holder: 'NOBODY', stops: ALL_BUT_REPORTS, event: 'task.routinized', zh: '转常态化', en: 'Make routine' },
  { act: 'reopen', from: ['COMPLETED', 'CLOSED'], to: 'RETURNED', side: 'OFFICE', roles: ['OFFICE_DIRECTOR', 'CONVENER'],
    guards: ['notSubtask', 'basisNamed', 'validNewDue', 'newDueRequired'], reason: 'optional', holder: 'OWNER', stops: [], event: 'task.reopened', zh: '回头看', en: 'Reopen' },
  { act: 'archive', from: ['CLOSED'], to: 'ARCHIVED', side: 'OFFICE', roles: ['OFFICE_OFFICER', 'OFFICE_DIRECTOR'],
    guards: ['notSubtask'], reason: 'optional', holder: 'NOBODY', stops: ALL, event: 'task.archived', zh: '归档', en: 'Archive' },
  { act: 'succeed', from: NOT_ENDED, to: 'same', side: 'OFFICE', roles: ['OFFICE_DIRECTOR'],
    guards: ['anotherAgency', 'basisNamed', 'effectiveByToday'], reason: 'optional', holder: 'same', stops: [], event: 'task.succeeded', zh: '移交', en: 'Hand to the successor' },
] as const satisfies readonly TaskActRow[];

export type TaskAct = (typeof TASK_ACTS)[number]['act'];
export const TASK_ACT_NAMES: readonly TaskAct[] = [...new Set(TASK_ACTS.map((row) => row.act))];

const ROWS: readonly (TaskActRow & { act: TaskAct })[] = TASK_ACTS;

const ROWS_OF = new Map(TASK_ACT_NAMES.map((act) => [act, ROWS.filter((row) => row.act === act)]));

/** The rows of an act, one per starting status. */
export function rowsOf(act: TaskAct): readonly (TaskActRow & { act: TaskAct })[] {
  return ROWS_OF.get(act) ?? [];
}

const ACTS_FROM = new Map(TASK_STATUSES.map((status) =>
  [status, TASK_ACT_NAMES.filter((act) => rowsOf(act).some((row) => row.from.includes(status)))]));

/** The acts that the table knows from a status, whoever may do them. */
export function actsFrom(status: TaskStatus): readonly TaskAct[] {
  return ACTS_FROM.get(status) ?? [];
}

/** From which statuses, and on which side of the task, some act asks one of these guards: a fact that no other guard reads need not be looked up elsewhere. */
export function standsAsking(...guards: readonly GuardName[]): ReadonlyMap<Side, ReadonlySet<TaskStatus>> {
  const found = new Map<Side, Set<TaskStatus>>();
  for (const { side, from } of TASK_ACT_NAMES.flatMap((act) => rowsOf(act)).filter((row) => row.guards.some((guard) => guards.includes(guard)))) {
    found.set(side, new Set([...found.get(side) ?? [], ...from]));
  }
  return found;
}

/** Whether a guard of the act is one of these. */
export function isAskedBy(act: TaskAct, ...guards: readonly GuardName[]): boolean {
  return rowsOf(act).some((row) => row.guards.some((guard) => guards.includes(guard)));
}
