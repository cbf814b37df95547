import type { components } from '../../generated/schema';
import type { FieldName } from './fields';

type TaskAct = components['schemas']['AllowedActionDto']['act'];

/**
 * What each act on a task is sent with: the one table its forms are built from. `required` only where an act is nonsense
 * without; everything else that an act needs in a state, the API says in words.
 */
export const TASK_ACT_FIELDS: Readonly<Record<TaskAct, { fields: readonly FieldName[]; required?: readonly FieldName[] }>> = {
  dispatch: { fields: ['reason'] },
  acknowledge: { fields: ['reason'] },
  assignHandler: { fields: ['handlerId', 'reason'], required: ['handlerId'] },
  start: { fields: ['reason'] },
  decompose: { fields: [] },
  requestCompletion: { fields: ['statement', 'evidence'], required: ['statement'] },
  return: { fields: ['reason', 'missing', 'failedEvidence', 'newDue'] },
  review: { fields: ['statement'] },
  sign: { fields: ['statement'] },
  accept: { fields: ['statement'] },
  proposeVerification: { fields: ['statement', 'grade'] },
  verify: { fields: ['grade', 'statement', 'reason'] },
  rework: { fields: ['reason'] },
  closeOut: { fields: ['reason'] },
  object: { fields: ['reason', 'agencyCode'] },
  counterPropose: { fields: ['newDue', 'requirement', 'reason'] },
  acceptProposal: { fields: ['reason'] },
  declineProposal: { fields: ['reason'] },
  withdrawProposal: { fields: ['reason'] },
  coSign: { fields: ['statement'] },
  dissent: { fields: ['statement', 'reason'] },
  decideJoint: { fields: ['statement', 'reason'] },
  setJoint: { fields: ['joint', 'reason'] },
  noObjection: { fields: ['reason'] },
  raiseObjection: { fields: ['reason'] },
  answerObjection: { fields: ['reason'] },
  uphold: { fields: ['reason'] },
  reassign: { fields: ['agencyCode', 'newDue', 'reason'], required: ['agencyCode'] },
  claim: { fields: ['reason'] },
  transfer: { fields: ['handlerId', 'unitId', 'reason'] },
  delegate: { fields: ['handlerId', 'reason'], required: ['handlerId'] },
  handBack: { fields: ['reason'] },
  wait: { fields: ['onTaskId', 'reason'], required: ['onTaskId'] },
  endWait: { fields: ['reason'] },
  suspend: { fields: ['basis', 'reviewOn', 'reason'], required: ['basis', 'reviewOn'] },
  resume: { fields: ['reason'] },
  terminate: { fields: ['endKind', 'basis', 'reason'], required: ['endKind', 'basis'] },
  cancel: { fields: ['basis', 'reason'], required: ['basis'] },
  routinize: { fields: ['basis', 'reason'], required: ['basis'] },
  reopen: { fields: ['basis', 'newDue', 'reason'], required: ['basis', 'newDue'] },
  archive: { fields: ['reason'] },
  succeed: { fields: ['agencyCode', 'basis', 'effectiveOn', 'reason'], required: ['agencyCode', 'basis', 'effectiveOn'] },
};
