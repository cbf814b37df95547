import type { PostRole } from '../access/index.js';
import type { ExtensionStatus } from './extension.js';

/** From where an actor stands to the task; REVIEWER is the measure's lead, or who assigned a subtask. */
export type ExtensionSide = 'OWNER' | 'REVIEWER' | 'OFFICE';

/** A check beyond state, side and post; each is one function in extension-guards.ts. */
export type ExtensionGuard =
  | 'isHandler' | 'taskOpen' | 'taskRuns' | 'belowMaximum' | 'nonePending' | 'datesValid' | 'notDrafter' | 'notSigner' | 'notAdviser' | 'notReviewer'
  | 'middleStep' | 'signsLast' | 'lastStep' | 'onRoute' | 'notChecker' | 'opinionNamed' | 'otherDateValid' | 'requestedDateValid';

export interface ExtensionActRow {
  act: string;
  /** NONE: there is no request yet. */
  from: readonly (ExtensionStatus | 'NONE')[];
  to: ExtensionStatus;
  /** Where an act has two rows for a status: whether another agency reviews the task and has to give its opinion. */
  when?: 'needsOpinion' | 'noOpinion';
  side: ExtensionSide;
  /** 'byLevel': the posts of the level that decides it (EXTENSION_RULES). */
  roles: readonly PostRole[] | 'byLevel';
  guards: readonly ExtensionGuard[];
  reason: 'required' | 'optional';
  event: string;
  zh: string;
  en: string;
}

const OTHERS = ['notDrafter', 'notSigner', 'notAdviser'] as const;

/**
 * Who may do what with an extension request, from which status, to which (2.4). The guard, the use case, the error, the
 * allowedActions and the page of permissions read this table. There is no approval by silence: no row leaves a status by itself.
 */
export const EXTENSION_ACTS = [
  { act: 'draft', from: ['NONE', 'DRAFT'], to: 'DRAFT', side: 'OWNER', roles: ['HANDLER'],
    guards: ['isHandler', 'taskOpen', 'belowMaximum', 'nonePending', 'datesValid'], reason: 'optional', event: 'extension.drafted', zh: '拟写延期申请', en: 'Draft an extension request' },
  { act: 'sendToSign', from: ['DRAFT'], to: 'SIGNING', side: 'OWNER', roles: ['HANDLER'],
    guards: ['isHandler', 'taskOpen', 'datesValid'], reason: 'optional', event: 'extension.signing_requested', zh: '送签', en: 'Send for signature' },
  { act: 'return', from: ['SIGNING'], to: 'DRAFT', side: 'OWNER', roles: ['LIAISON', 'REVIEWER', 'SIGNATORY', 'AGENCY_LEADER'],
    guards: ['onRoute', 'notDrafter'], reason: 'required', event: 'extension.returned', zh: '退回', en: 'Return' },
  { act: 'passOn', from: ['SIGNING'], to: 'SIGNING', side: 'OWNER', roles: ['LIAISON', 'REVIEWER', 'SIGNATORY'],
    guards: ['middleStep', 'notDrafter', 'notChecker'], reason: 'optional', event: 'extension.passed_on', zh: '审核同意', en: 'Pass on in the chain' },
  { act: 'sign', from: ['SIGNING'], to: 'LEAD_OPINION', when: 'needsOpinion', side: 'OWNER', roles: ['SIGNATORY', 'AGENCY_LEADER'],
    guards: ['lastStep', 'notDrafter', 'notChecker', 'taskOpen', 'datesValid'], reason: 'optional', event: 'extension.opinion_requested', zh: '签发报送', en: 'Sign and file' },
  { act: 'sign', from: ['SIGNING'], to: 'OFFICE_REVIEW', when: 'noOpinion', side: 'OWNER', roles: ['SIGNATORY', 'AGENCY_LEADER'],
    guards: ['lastStep', 'notDrafter', 'notChecker', 'taskOpen', 'datesValid'], reason: 'optional', event: 'extension.submitted', zh: '签发报送', en: 'Sign and file' },
  { act: 'giveOpinion', from: ['LEAD_OPINION'], to: 'OFFICE_REVIEW', side: 'REVIEWER', roles: ['REVIEWER', 'SIGNATORY'],
    guards: ['taskRuns', 'notDrafter', 'notSigner', 'opinionNamed'], reason: 'required', event: 'extension.submitted', zh: '提出牵头单位意见', en: 'Give the lead\'s opinion' },
  { act: 'review', from: ['OFFICE_REVIEW'], to: 'DECISION', side: 'OFFICE', roles: ['OFFICE_OFFICER'],
    guards: ['taskRuns', ...OTHERS], reason: 'required', event: 'extension.reviewed', zh: '提出初审意见', en: 'Review' },
  { act: 'approve', from: ['DECISION'], to: 'APPROVED', side: 'OFFICE', roles: 'byLevel',
    guards: [...OTHERS, 'notReviewer', 'taskOpen', 'requestedDateValid'], reason: 'optional', event: 'extension.decided', zh: '同意延期', en: 'Approve' },
  { act: 'approvePartly', from: ['DECISION'], to: 'PARTLY_APPROVED', side: 'OFFICE', roles: 'byLevel',
    guards: [...OTHERS, 'notReviewer', 'taskOpen', 'otherDateValid'], reason: 'required', event: 'extension.decided', zh: '部分同意', en: 'Approve another date' },
  { act: 'reject', from: ['DECISION'], to: 'REJECTED', side: 'OFFICE', roles: 'byLevel',
    guards: [...OTHERS, 'notReviewer'], reason: 'required', event: 'extension.decided', zh: '不予延期', en: 'Reject' },
  { act: 'withdraw', from: ['DRAFT', 'SIGNING'], to: 'WITHDRAWN', side: 'OWNER', roles: ['HANDLER', 'SIGNATORY'],
    guards: [], reason: 'optional', event: 'extension.withdrawn_inside', zh: '撤回', en: 'Withdraw' },
  // What was filed over a signature is the agency's word: only the post that gave it takes it back.
  { act: 'withdraw', from: ['LEAD_OPINION', 'OFFICE_REVIEW', 'DECISION'], to: 'WITHDRAWN', side: 'OWNER', roles: ['SIGNATORY', 'AGENCY_LEADER'],
    guards: ['signsLast'], reason: 'required', event: 'extension.withdrawn', zh: '撤回', en: 'Withdraw' },
] as const satisfies readonly ExtensionActRow[];

export type ExtensionAct = (typeof EXTENSION_ACTS)[number]['act'];
export const EXTENSION_ACT_NAMES: readonly ExtensionAct[] = [...new Set(EXTENSION_ACTS.map((row) => row.act))];

const ROWS: readonly (ExtensionActRow & { act: ExtensionAct })[] = EXTENSION_ACTS;

/** The rows of an act, in the order of the table. */
export function extensionRowsOf(act: ExtensionAct): readonly (ExtensionActRow & { act: ExtensionAct })[] {
  return ROWS.filter((row) => row.act === act);
}
