import type { PostRole } from '../access/index.js';
import type { EscalationStatus } from './escalation.js';

/** From where an actor stands to the paper: the office that writes it, or the agency it is addressed to. */
export type EscalationSide = 'OFFICE' | 'ADDRESSEE';

/** A check beyond state, side and post; each is one function in escalation-guards.ts. */
export type EscalationGuard =
  | 'taskOpen' | 'ballAtAgency' | 'notPaused' | 'levelReached' | 'noneProposed' | 'cooledDown' | 'stillTrue' | 'notProposer' | 'notReplyDrafter' | 'replyWritten';

export interface EscalationActRow {
  act: string;
  /** NONE: there is no paper yet. */
  from: readonly (EscalationStatus | 'NONE')[];
  to: EscalationStatus;
  side: EscalationSide;
  /** Where the level decides: the posts that sign it, or that reply to it (the policy's table). */
  roles: readonly PostRole[] | 'signers' | 'repliers';
  guards: readonly EscalationGuard[];
  reason: 'required' | 'optional';
  event: string;
  zh: string;
  en: string;
}

const DESK = ['OFFICE_OFFICER', 'OFFICE_DIRECTOR'] as const;

/**
 * Who may do what with a paper, from which status, to which (2.5). The guard, the use case, the error, the allowedActions and
 * the page of permissions read this table. No act of it, and no move below, touches the task: responsibility stays (G5).
 */
export const ESCALATION_ACTS = [
  { act: 'urge', from: ['NONE'], to: 'ISSUED', side: 'OFFICE', roles: DESK,
    guards: ['taskOpen', 'ballAtAgency', 'notPaused', 'cooledDown'], reason: 'required', event: 'notice.issued', zh: '催办', en: 'Urge' },
  { act: 'propose', from: ['NONE'], to: 'PROPOSED', side: 'OFFICE', roles: DESK,
    guards: ['taskOpen', 'ballAtAgency', 'notPaused', 'levelReached', 'noneProposed'], reason: 'required', event: 'notice.proposed', zh: '拟发督办单', en: 'Propose an order' },
  { act: 'revise', from: ['PROPOSED'], to: 'PROPOSED', side: 'OFFICE', roles: DESK,
    guards: [], reason: 'required', event: 'notice.revised', zh: '修改拟稿', en: 'Revise the draft' },
  { act: 'sign', from: ['PROPOSED'], to: 'SIGNED', side: 'OFFICE', roles: 'signers',
    guards: ['stillTrue', 'notPaused', 'notProposer'], reason: 'optional', event: 'notice.signed', zh: '签发', en: 'Sign' },
  { act: 'decline', from: ['PROPOSED'], to: 'DECLINED', side: 'OFFICE', roles: 'signers',
    guards: [], reason: 'required', event: 'notice.declined', zh: '不予签发', en: 'Decline to sign' },
  { act: 'receive', from: ['ISSUED'], to: 'RECEIVED', side: 'ADDRESSEE', roles: ['LIAISON'],
    guards: [], reason: 'optional', event: 'notice.received', zh: '签收', en: 'Sign for receipt' },
  { act: 'draftReply', from: ['RECEIVED'], to: 'RECEIVED', side: 'ADDRESSEE', roles: ['HANDLER', 'LIAISON', 'REVIEWER'],
    guards: ['replyWritten'], reason: 'optional', event: 'notice.reply_drafted', zh: '拟写回复', en: 'Draft the reply' },
  { act: 'reply', from: ['RECEIVED'], to: 'REPLIED', side: 'ADDRESSEE', roles: 'repliers',
    guards: ['replyWritten', 'notReplyDrafter'], reason: 'optional', event: 'notice.replied', zh: '回复', en: 'Reply' },
  { act: 'settle', from: ['REPLIED'], to: 'SETTLED', side: 'OFFICE', roles: DESK,
    guards: [], reason: 'optional', event: 'notice.settled', zh: '了结', en: 'Settle' },
] as const satisfies readonly EscalationActRow[];

/** What happens by itself: a signed paper leaves at once, and what its task or the next paper overtakes ends. */
export const ESCALATION_MOVES = {
  issue: { from: ['SIGNED'], to: 'ISSUED', event: 'notice.issued' },
  /** The task moved on before the issue: it is never sent. */
  overtake: { from: ['PROPOSED', 'SIGNED'], to: 'OVERTAKEN', event: 'notice.overtaken' },
  /** The task moved on after the issue. */
  conclude: { from: ['ISSUED', 'RECEIVED', 'REPLIED'], to: 'SETTLED', event: 'notice.settled' },
  /** The next level was opened; `raisedTo` leads there. An issued paper is raised only by an issued one. */
  raise: { from: ['PROPOSED', 'ISSUED', 'RECEIVED', 'REPLIED'], to: 'RAISED', event: 'notice.raised' },
} as const satisfies Record<string, { from: readonly EscalationStatus[]; to: EscalationStatus; event: string }>;

export type EscalationAct = (typeof ESCALATION_ACTS)[number]['act'];
export const ESCALATION_ACT_NAMES: readonly EscalationAct[] = [...new Set(ESCALATION_ACTS.map((row) => row.act))];
/** What is done on a paper that there is. */
export const PAPER_ACT_NAMES: readonly EscalationAct[] = ESCALATION_ACT_NAMES.filter((act) => act !== 'urge' && act !== 'propose');

const ROWS: readonly (EscalationActRow & { act: EscalationAct })[] = ESCALATION_ACTS;

/** The one row of an act. */
export function escalationRow(act: EscalationAct): EscalationActRow & { act: EscalationAct } {
  const row = ROWS.find((each) => each.act === act);
  if (!row) throw new Error(`No row for ${act}`);
  return row;
}
