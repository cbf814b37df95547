import type { PostRole } from '../access/index.js';
import type { PlanStatus } from './plan.js';

/** A check beyond state and post; each is one function in decide-plan.ts. */
export type PlanGuard = 'allDated' | 'notSubmitter' | 'isSubmitter' | 'tasksEnded';

export interface PlanActRow {
  act: string;
  from: readonly PlanStatus[];
  to: PlanStatus | 'same';
  /** Empty: no act of a person, it happens with another one. */
  roles: readonly PostRole[];
  guards: readonly PlanGuard[];
  reason: 'required' | 'optional';
  event: string;
  zh: string;
  en: string;
}

const OFFICE = ['CONVENER', 'OFFICE_DIRECTOR', 'OFFICE_OFFICER'] as const;
const ISSUERS = ['OFFICE_DIRECTOR', 'CONVENER'] as const;

/** Who may do what with a plan, from which status, to which (2.2). Nothing of an issued plan is edited: it is amended. */
export const PLAN_ACTS = [
  { act: 'setDates', from: ['DRAFT'], to: 'same', roles: OFFICE,
    guards: [], reason: 'optional', event: 'plan.changed', zh: '设定时限', en: 'Set dates' },
  { act: 'submit', from: ['DRAFT'], to: 'SUBMITTED', roles: OFFICE,
    guards: ['allDated'], reason: 'optional', event: 'plan.submitted', zh: '提交审定', en: 'Submit the plan' },
  { act: 'withdraw', from: ['SUBMITTED'], to: 'DRAFT', roles: OFFICE,
    guards: ['isSubmitter'], reason: 'optional', event: 'plan.withdrawn', zh: '撤回', en: 'Take the plan back' },
  { act: 'return', from: ['SUBMITTED'], to: 'DRAFT', roles: ISSUERS,
    guards: [], reason: 'required', event: 'plan.returned', zh: '退回修改', en: 'Return the draft' },
  { act: 'issue', from: ['SUBMITTED'], to: 'ISSUED', roles: ISSUERS,
    guards: ['notSubmitter'], reason: 'optional', event: 'plan.issued', zh: '下达计划', en: 'Issue the plan' },
  // With the first receipt: until an agency has signed, the plan is only handed out.
  { act: 'start', from: ['ISSUED'], to: 'RUNNING', roles: [],
    guards: [], reason: 'optional', event: 'plan.started', zh: '开始实施', en: 'The first receipt is signed' },
  { act: 'windUp', from: ['RUNNING'], to: 'CLOSING', roles: ['OFFICE_DIRECTOR'],
    guards: [], reason: 'optional', event: 'plan.winding_up', zh: '收官', en: 'Wind up' },
  { act: 'close', from: ['CLOSING'], to: 'CLOSED', roles: ['OFFICE_DIRECTOR'],
    guards: ['tasksEnded'], reason: 'optional', event: 'plan.closed', zh: '结束计划', en: 'Close the plan' },
  { act: 'resume', from: ['CLOSING', 'CLOSED'], to: 'RUNNING', roles: ISSUERS,
    guards: [], reason: 'required', event: 'plan.resumed', zh: '恢复实施', en: 'Go on with the plan' },
  { act: 'archive', from: ['CLOSED'], to: 'ARCHIVED', roles: ['OFFICE_OFFICER', 'OFFICE_DIRECTOR'],
    guards: [], reason: 'optional', event: 'plan.archived', zh: '归档', en: 'Archive' },
] as const satisfies readonly PlanActRow[];

export type PlanAct = (typeof PLAN_ACTS)[number]['act'];

const ROWS: readonly (PlanActRow & { act: PlanAct })[] = PLAN_ACTS;

/** Acts that need nothing but the plan: the others have routes of their own. */
export const PLAIN_PLAN_ACTS = ['withdraw', 'return', 'windUp', 'close', 'resume', 'archive'] as const satisfies readonly PlanAct[];
export type PlainPlanAct = (typeof PLAIN_PLAN_ACTS)[number];

/** The one row of an act. */
export function planRow(act: PlanAct): PlanActRow & { act: PlanAct } {
  const row = ROWS.find((one) => one.act === act);
  if (row === undefined) throw new Error(`No row for ${act}`);
  return row;
}

export const PLAN_ACT_NAMES: readonly PlanAct[] = ROWS.map(({ act }) => act);
