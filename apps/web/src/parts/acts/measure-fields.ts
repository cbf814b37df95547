import type { components } from '../../generated/schema';
import type { FieldName } from './fields';

type MeasureAct = components['schemas']['MeasureActionDto']['act'];

/** What each act on a measure is sent with; its tasks come back by name, with the new date of them all. */
export const MEASURE_ACT_FIELDS: Readonly<Record<MeasureAct, { fields: readonly FieldName[]; required?: readonly FieldName[] }>> = {
  initiate: { fields: ['reason'] },
  requestVerification: { fields: ['reason'] },
  return: { fields: ['taskIds', 'newDue', 'reason'], required: ['taskIds', 'newDue'] },
  verify: { fields: ['reason'] },
  closeOut: { fields: ['reason'] },
  continue: { fields: ['basis', 'reason'], required: ['basis'] },
  suspend: { fields: ['basis', 'reviewOn', 'reason'], required: ['basis', 'reviewOn'] },
  resume: { fields: ['reason'] },
  terminate: { fields: ['endKind', 'basis', 'reason'], required: ['endKind', 'basis'] },
  reopen: { fields: ['basis', 'taskIds', 'newDue', 'reason'], required: ['basis', 'taskIds', 'newDue'] },
};
