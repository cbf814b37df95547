import type { HeldPost, PersonActor, PostRole } from '../access/index.js';
import { DomainError, type DomainErrorCode } from '../errors.js';
import type { AmendmentStatus } from './amendment.js';

export interface AmendmentActRow {
  act: string;
  from: readonly AmendmentStatus[];
  to: AmendmentStatus;
  roles: readonly PostRole[];
  /** Four eyes: not by who submitted it, unless the plan relaxes them. */
  notSubmitter?: boolean;
  reason: 'required' | 'optional';
  zh: string;
  en: string;
}

const OFFICE = ['CONVENER', 'OFFICE_DIRECTOR', 'OFFICE_OFFICER'] as const;
const ISSUERS = ['OFFICE_DIRECTOR', 'CONVENER'] as const;

/** Who may do what with an amendment, from which status, to which (2.2). */
export const AMENDMENT_ACTS = [
  { act: 'change', from: ['DRAFT'], to: 'DRAFT', roles: OFFICE, reason: 'optional', zh: '修改调整方案', en: 'Change the amendment' },
  { act: 'submit', from: ['DRAFT'], to: 'SUBMITTED', roles: OFFICE, reason: 'optional', zh: '提交审定', en: 'Submit the amendment' },
  { act: 'return', from: ['SUBMITTED'], to: 'DRAFT', roles: ISSUERS, reason: 'required', zh: '退回修改', en: 'Return the amendment' },
  { act: 'withdraw', from: ['DRAFT', 'SUBMITTED'], to: 'WITHDRAWN', roles: OFFICE, reason: 'optional', zh: '撤回', en: 'Withdraw the amendment' },
  { act: 'issue', from: ['SUBMITTED'], to: 'ISSUED', roles: ISSUERS, notSubmitter: true, reason: 'optional', zh: '下达调整', en: 'Issue the amendment' },
] as const satisfies readonly AmendmentActRow[];
export type AmendmentAct = (typeof AMENDMENT_ACTS)[number]['act'];

const ROWS: readonly (AmendmentActRow & { act: AmendmentAct })[] = AMENDMENT_ACTS;
/** The acts that take nothing but a reason. */
export const PLAIN_AMENDMENT_ACTS = ['submit', 'return', 'withdraw', 'issue'] as const satisfies readonly AmendmentAct[];
export type PlainAmendmentAct = (typeof PLAIN_AMENDMENT_ACTS)[number];

interface AmendmentState { status: AmendmentStatus; submittedBy: string | null; fourEyesRelaxed: boolean }
type Licence = { row: AmendmentActRow & { act: AmendmentAct }; post: HeldPost } | { code: DomainErrorCode; details: Record<string, unknown> };

function licenceOn(row: AmendmentActRow & { act: AmendmentAct }, state: AmendmentState, actor: PersonActor, reason: string | null | undefined): Licence {
  const { act } = row;
  const post = actor.posts.find(({ role }) => row.roles.includes(role));
  if (!post) return { code: 'act_not_allowed_for_role', details: { act, need: row.roles } };
  if (!row.from.includes(state.status)) return { code: 'act_not_allowed_in_state', details: { act, status: state.status, allowedFrom: [...row.from] } };
  const self = [actor.personId, post.onBehalfOf?.personId];
  if (row.notSubmitter && !state.fourEyesRelaxed && state.submittedBy !== null && self.includes(state.submittedBy)) {
    return { code: 'four_eyes', details: { act, rule: 'issuerNotSubmitter' } };
  }
  return row.reason === 'required' && reason !== null && !reason?.trim() ? { code: 'reason_required', details: { act } } : { row, post };
}

/** Decides one act of a person on an amendment. Throws the DomainError of the first reason against it. */
export function decideAmendment(act: AmendmentAct, state: AmendmentState, actor: PersonActor, reason?: string): { post: HeldPost; status: AmendmentStatus } {
  const row = ROWS.find((one) => one.act === act);
  if (row === undefined) throw new DomainError('not_found', { act });
  const found = licenceOn(row, state, actor, reason);
  if ('code' in found) throw new DomainError(found.code, found.details);
  return { post: found.post, status: row.to };
}

/** What this person may do with the amendment now. */
export function allowedAmendmentActs(state: AmendmentState, actor: PersonActor): { act: AmendmentAct; zh: string; en: string; reasonRequired: boolean }[] {
  return ROWS.filter((row) => !('code' in licenceOn(row, state, actor, null)))
    .map(({ act, zh, en, reason }) => ({ act, zh, en, reasonRequired: reason === 'required' }));
}
