import type { SignOffWrite } from '#database';
import type { TaskAct, TaskStatus } from '#domain';

type Stage = Pick<SignOffWrite, 'stage' | 'decision'> & {
  /** Before the agency's signature: the agency's alone until its round is signed, an inner return for ever. */
  inside?: true;
};

/** Which act, done in which status, is which stage of a completion round. Returning ends the round. */
export const SIGN_OFF_STAGES: Partial<Record<TaskAct, Partial<Record<TaskStatus, Stage>>>> = {
  requestCompletion: { IN_PROGRESS: { stage: 'REQUEST', decision: 'YES', inside: true } },
  review: { SIGNING: { stage: 'CHECK', decision: 'YES', inside: true } },
  sign: { SIGNING: { stage: 'SIGN', decision: 'YES' } },
  accept: { LEAD_REVIEW: { stage: 'REVIEW', decision: 'YES' } },
  proposeVerification: { VERIFYING: { stage: 'PROPOSE', decision: 'YES' } },
  verify: { VERIFYING: { stage: 'VERIFY', decision: 'YES' } },
  coSign: { VERIFYING: { stage: 'COSIGN', decision: 'YES' } },
  dissent: { VERIFYING: { stage: 'COSIGN', decision: 'DISSENT' } },
  decideJoint: { VERIFYING: { stage: 'JOINT', decision: 'YES' } },
  noObjection: { COMPLETED: { stage: 'OBJECTION', decision: 'YES' } },
  raiseObjection: { COMPLETED: { stage: 'OBJECTION', decision: 'DISSENT' } },
  answerObjection: { COMPLETED: { stage: 'ANSWER', decision: 'YES' } },
  return: {
    SIGNING: { stage: 'SIGN', decision: 'RETURNED', inside: true },
    LEAD_REVIEW: { stage: 'REVIEW', decision: 'RETURNED' },
    VERIFYING: { stage: 'VERIFY', decision: 'RETURNED' },
  },
};
