import type { FieldName } from './fields';
import type { Paper } from '../../words/papers';

type PaperAct = Paper['allowedActions'][number]['act'];

/** What each act on a paper is sent with; a reason where the API asks for one. */
export const PAPER_ACT_FIELDS: Readonly<Record<PaperAct, { fields: readonly FieldName[]; required?: readonly FieldName[] }>> = {
  urge: { fields: ['reason', 'text'] },
  propose: { fields: ['level', 'named', 'reason', 'text'], required: ['level', 'named'] },
  revise: { fields: ['text', 'reason'] },
  sign: { fields: ['reason'] },
  decline: { fields: ['reason'] },
  receive: { fields: ['reason'] },
  draftReply: { fields: ['reply', 'reason'], required: ['reply'] },
  reply: { fields: ['reply', 'reason'] },
  settle: { fields: ['reason'] },
};
