import type { PostRole } from '../access/index.js';
import type { SpotCheckStatus } from './spot-check.js';

/** A check beyond state and post; each is one function in decide-spot-check.ts. */
export type SpotCheckGuard = 'notVerifier' | 'notOfItsAgency' | 'notFinder' | 'outcomeNamed' | 'gradeLower' | 'dateForReopening' | 'evidenceOfTask';

export interface SpotCheckActRow {
  act: string;
  from: readonly SpotCheckStatus[];
  to: SpotCheckStatus;
  side: 'OFFICE';
  roles: readonly PostRole[];
  guards: readonly SpotCheckGuard[];
  reason: 'required' | 'optional';
  event: string;
  zh: string;
  en: string;
}

/** Who may reopen a task (2.1) is who decides on a finding. */
const DECIDERS = ['OFFICE_DIRECTOR', 'CONVENER'] as const;

/**
 * Who may do what with a drawn task (回头看, D8). Nobody judges what he verified himself, and who found is not who decides.
 * The guard, the use case, the error, the allowedActions and the page of permissions read this table.
 */
export const SPOT_CHECK_ACTS = [
  { act: 'recordFinding', from: ['DRAWN'], to: 'FOUND', side: 'OFFICE', roles: ['OFFICE_OFFICER', 'OFFICE_DIRECTOR'],
    guards: ['notVerifier', 'notOfItsAgency', 'outcomeNamed', 'gradeLower', 'dateForReopening', 'evidenceOfTask'], reason: 'required', event: 'spot_check.found', zh: '记录抽查结果', en: 'Record the finding' },
  { act: 'returnFinding', from: ['FOUND'], to: 'DRAWN', side: 'OFFICE', roles: DECIDERS,
    guards: ['notVerifier', 'notOfItsAgency', 'notFinder'], reason: 'required', event: 'spot_check.returned', zh: '退回重查', en: 'Have it looked at again' },
  { act: 'conclude', from: ['FOUND'], to: 'CONCLUDED', side: 'OFFICE', roles: DECIDERS,
    guards: ['notVerifier', 'notOfItsAgency', 'notFinder'], reason: 'optional', event: 'spot_check.concluded', zh: '审定抽查结果', en: 'Decide on the finding' },
] as const satisfies readonly SpotCheckActRow[];

export type SpotCheckAct = (typeof SPOT_CHECK_ACTS)[number]['act'];
export const SPOT_CHECK_ACT_NAMES: readonly SpotCheckAct[] = SPOT_CHECK_ACTS.map(({ act }) => act);

const ROWS: readonly (SpotCheckActRow & { act: SpotCheckAct })[] = SPOT_CHECK_ACTS;

/** The one row of an act. */
export function spotCheckRow(act: SpotCheckAct): SpotCheckActRow & { act: SpotCheckAct } {
  const row = ROWS.find((one) => one.act === act);
  if (row === undefined) throw new Error(`No row for ${act}`);
  return row;
}
