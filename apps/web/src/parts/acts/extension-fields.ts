import type { components } from '../../generated/schema';
import type { FieldName } from './fields';

type ExtensionAct = components['schemas']['ExtensionDto']['allowedActions'][number]['act'];
const DRAFT = ['reasonClass', 'reasonText', 'progress', 'requestedDue'] as const;

/** What each act on an extension request is sent with. */
export const EXTENSION_ACT_FIELDS: Readonly<Record<ExtensionAct, { fields: readonly FieldName[]; required?: readonly FieldName[] }>> = {
  draft: { fields: DRAFT, required: DRAFT },
  sendToSign: { fields: ['reason'] },
  return: { fields: ['reason'] },
  passOn: { fields: ['reason'] },
  sign: { fields: ['reason'] },
  giveOpinion: { fields: ['opinion', 'reason'], required: ['opinion'] },
  review: { fields: ['reason'] },
  approve: { fields: ['reason'] },
  approvePartly: { fields: ['newDue', 'reason'], required: ['newDue'] },
  reject: { fields: ['reason'] },
  withdraw: { fields: ['reason'] },
};
