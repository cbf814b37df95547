import type { PostRole } from '../access/index.js';
import type { TaskAct } from '../task/index.js';
import type { MeasureStatus } from './measure.js';

/** Who does it: the lead agency (the office, where no agency leads), the office, or another use case beside its own act. */
export type MeasureSide = 'LEAD' | 'OFFICE' | 'SYSTEM';

/** A check beyond state, side and post; each is one function in decide-measure.ts. */
export type MeasureGuard =
  | 'tasksDone' | 'notRequester' | 'notVerifier' | 'tasksNamed' | 'newDueNamed' | 'basisNamed' | 'reviewDateAhead' | 'endKindNamed' | 'isContinuing';

export interface MeasureActRow {
  act: string;
  from: readonly MeasureStatus[];
  to: MeasureStatus | 'beforeSuspension';
  side: MeasureSide;
  roles: readonly PostRole[];
  guards: readonly MeasureGuard[];
  reason: 'required' | 'optional';
  /** The act that is done on its tasks in the same transaction: on the named ones for `reopen`, else on all it fits. */
  tasks?: TaskAct;
  event: string;
  zh: string;
  en: string;
}

const OFFICERS = ['OFFICE_OFFICER', 'OFFICE_DIRECTOR'] as const;
const RUNNING = ['ACTIVE', 'VERIFYING', 'CONTINUING'] as const;

/**
 * Who may do what with a measure, from which status, to which (2.2). Its tasks are answered for one by one; the measure has
 * one status, and what stops or ends the measure stops or ends its tasks with it.
 */
export const MEASURE_ACTS = [
  { act: 'confirm', from: ['PARSED'], to: 'CONFIRMED', side: 'SYSTEM', roles: [],
    guards: [], reason: 'optional', event: 'reading.confirmed', zh: '核校确认', en: 'Confirm the reading' },
  { act: 'initiate', from: ['CONFIRMED'], to: 'INITIATED', side: 'OFFICE', roles: ['OFFICE_DIRECTOR'],
    guards: [], reason: 'optional', event: 'measure.initiated', zh: '立项', en: 'Register for follow-up' },
  // Whoever issues a plan may initiate too: what has not been by then is with the plan. New work reopens what was done.
  { act: 'activate', from: ['CONFIRMED', 'INITIATED', 'VERIFYING', 'COMPLETED', 'CLOSED', 'CONTINUING'], to: 'ACTIVE', side: 'SYSTEM', roles: [],
    guards: [], reason: 'optional', event: 'measure.activated', zh: '交办', en: 'Dispatch with the plan' },
  { act: 'requestVerification', from: ['ACTIVE'], to: 'VERIFYING', side: 'LEAD', roles: ['SIGNATORY', ...OFFICERS],
    guards: ['tasksDone'], reason: 'optional', event: 'measure.verification_requested', zh: '申请核查', en: 'Request verification' },
  { act: 'return', from: ['VERIFYING'], to: 'ACTIVE', side: 'OFFICE', roles: ['OFFICE_DIRECTOR'],
    guards: ['tasksNamed', 'newDueNamed'], reason: 'required', tasks: 'reopen', event: 'measure.returned', zh: '退回重办', en: 'Return with tasks' },
  { act: 'verify', from: ['VERIFYING'], to: 'COMPLETED', side: 'OFFICE', roles: OFFICERS,
    guards: ['notRequester'], reason: 'optional', event: 'measure.completed', zh: '核查通过', en: 'Verify' },
  { act: 'closeOut', from: ['COMPLETED'], to: 'CLOSED', side: 'OFFICE', roles: ['OFFICE_DIRECTOR'],
    guards: ['notVerifier'], reason: 'optional', tasks: 'closeOut', event: 'measure.closed', zh: '销号', en: 'Close out' },
  { act: 'continue', from: ['ACTIVE', 'VERIFYING'], to: 'CONTINUING', side: 'OFFICE', roles: ['OFFICE_DIRECTOR'],
    guards: ['isContinuing', 'tasksDone', 'basisNamed'], reason: 'optional', event: 'measure.continued', zh: '转持续推进', en: 'Keep going without an end' },
  { act: 'suspend', from: RUNNING, to: 'SUSPENDED', side: 'OFFICE', roles: ['OFFICE_DIRECTOR'],
    guards: ['basisNamed', 'reviewDateAhead'], reason: 'optional', tasks: 'suspend', event: 'measure.suspended', zh: '中止', en: 'Suspend' },
  { act: 'resume', from: ['SUSPENDED'], to: 'beforeSuspension', side: 'OFFICE', roles: ['OFFICE_DIRECTOR'],
    guards: [], reason: 'optional', tasks: 'resume', event: 'measure.resumed', zh: '恢复', en: 'Resume' },
  { act: 'terminate', from: ['CONFIRMED', 'INITIATED', ...RUNNING, 'SUSPENDED'], to: 'TERMINATED', side: 'OFFICE', roles: ['CONVENER'],
    guards: ['basisNamed', 'endKindNamed'], reason: 'optional', tasks: 'terminate', event: 'measure.terminated', zh: '终止', en: 'Terminate' },
  { act: 'reopen', from: ['COMPLETED', 'CLOSED'], to: 'ACTIVE', side: 'OFFICE', roles: ['OFFICE_DIRECTOR', 'CONVENER'],
    guards: ['basisNamed', 'tasksNamed', 'newDueNamed'], reason: 'optional', tasks: 'reopen', event: 'measure.reopened', zh: '回头看', en: 'Reopen' },
] as const satisfies readonly MeasureActRow[];

export type MeasureAct = (typeof MEASURE_ACTS)[number]['act'];

const ROWS: readonly (MeasureActRow & { act: MeasureAct })[] = MEASURE_ACTS;

/** The acts that a person may ask for; the others happen with a confirmation or a plan. */
export const MEASURE_ACT_NAMES: readonly MeasureAct[] = ROWS.filter(({ side }) => side !== 'SYSTEM').map(({ act }) => act);

/** The one row of an act. */
export function measureRow(act: MeasureAct): MeasureActRow & { act: MeasureAct } {
  const row = ROWS.find((one) => one.act === act);
  if (row === undefined) throw new Error(`No row for ${act}`);
  return row;
}
