import type { TaskStatus } from '#domain';

/** What people act on. */
export type Kind = 'task' | 'report' | 'extension' | 'check';

type Ways = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Where a status may go by one act: domain.md 2.1 written down anew, with nothing of the product's table. An act that is not here leaves it. */
const OF_TASK: Ways = {
  dispatch: { DRAFT: ['DISPATCHED'] }, acknowledge: { DISPATCHED: ['ACKNOWLEDGED'] }, object: { DISPATCHED: ['OBJECTED'] },
  uphold: { OBJECTED: ['DISPATCHED'] }, reassign: { OBJECTED: ['CANCELLED'] }, cancel: { DISPATCHED: ['CANCELLED'] },
  start: { ACKNOWLEDGED: ['IN_PROGRESS'] }, rework: { RETURNED: ['IN_PROGRESS'] }, requestCompletion: { IN_PROGRESS: ['SIGNING'] },
  review: { SIGNING: ['SIGNING'] }, sign: { SIGNING: ['LEAD_REVIEW', 'VERIFYING'] }, accept: { LEAD_REVIEW: ['VERIFYING', 'COMPLETED'] },
  return: { SIGNING: ['IN_PROGRESS'], LEAD_REVIEW: ['RETURNED'], VERIFYING: ['RETURNED'] },
  proposeVerification: { VERIFYING: ['VERIFYING'] }, verify: { VERIFYING: ['COMPLETED'] }, closeOut: { COMPLETED: ['CLOSED'] },
  archive: { CLOSED: ['ARCHIVED'] }, reopen: { COMPLETED: ['RETURNED'], CLOSED: ['RETURNED'] },
  routinize: { IN_PROGRESS: ['ROUTINE'], VERIFYING: ['ROUTINE'] },
};

/** The same of 2.3, 2.4 and of spot checks: every act is here. */
const OF_OTHERS: Readonly<Record<Exclude<Kind, 'task'>, Ways>> = {
  report: {
    saveDraft: { OPEN: ['DRAFT'], DRAFT: ['DRAFT'], RETURNED: ['DRAFT'] }, consolidate: { OPEN: ['DRAFT'], DRAFT: ['DRAFT'], RETURNED: ['DRAFT'] },
    sendToSign: { DRAFT: ['SIGNING'] }, review: { SIGNING: ['SIGNING'] }, sign: { SIGNING: ['SUBMITTED'] }, reportNoChange: { OPEN: ['NO_CHANGE'], DRAFT: ['NO_CHANGE'] },
    return: { SIGNING: ['DRAFT'], SUBMITTED: ['RETURNED'], CONSOLIDATED: ['RETURNED'], NO_CHANGE: ['RETURNED'] }, accept: { SUBMITTED: ['ACCEPTED'], CONSOLIDATED: ['ACCEPTED'] },
  },
  extension: {
    draft: { DRAFT: ['DRAFT'] }, sendToSign: { DRAFT: ['SIGNING'] }, passOn: { SIGNING: ['SIGNING'] }, return: { SIGNING: ['DRAFT'] }, sign: { SIGNING: ['LEAD_OPINION', 'OFFICE_REVIEW'] },
    giveOpinion: { LEAD_OPINION: ['OFFICE_REVIEW'] }, review: { OFFICE_REVIEW: ['DECISION'] }, approve: { DECISION: ['APPROVED'] }, approvePartly: { DECISION: ['PARTLY_APPROVED'] },
    reject: { DECISION: ['REJECTED'] },
    withdraw: Object.fromEntries(['DRAFT', 'SIGNING', 'LEAD_OPINION', 'OFFICE_REVIEW', 'DECISION'].map((from) => [from, ['WITHDRAWN']])),
  },
  check: { recordFinding: { DRAWN: ['FOUND'] }, returnFinding: { FOUND: ['DRAWN'] }, conclude: { FOUND: ['CONCLUDED'] } },
};

/** Where somebody works on a task or decides on it, and where nothing more is to come. */
const OPEN: readonly string[] = ['DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SIGNING', 'LEAD_REVIEW', 'VERIFYING', 'RETURNED'];
export const DONE: readonly TaskStatus[] = ['COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED'];
const isDone = (status: string): boolean => (DONE as readonly string[]).includes(status);

/** Whether an act may lead from one status to the other. */
export function lawful(kind: Kind, act: string, from: string, to: string): boolean {
  if (kind !== 'task') return OF_OTHERS[kind][act]?.[from]?.includes(to) ?? false;
  if (act === 'suspend') return OPEN.includes(from) && to === 'SUSPENDED';
  if (act === 'resume') return from === 'SUSPENDED' && OPEN.includes(to);
  if (act === 'terminate') return !isDone(from) && to === 'TERMINATED';
  const way = OF_TASK[act];
  return way === undefined ? from === to : (way[from]?.includes(to) ?? false);
}

/** What carries a matter on. */
export const FORWARD: Readonly<Record<Kind, readonly string[]>> = {
  task: [
    'dispatch', 'acknowledge', 'start', 'requestCompletion', 'review', 'sign', 'accept', 'proposeVerification', 'verify', 'rework', 'closeOut', 'archive', 'uphold', 'reassign',
    'resume', 'noObjection', 'coSign', 'endWait', 'answerObjection',
  ],
  report: ['saveDraft', 'sendToSign', 'review', 'sign', 'accept'],
  extension: ['sendToSign', 'passOn', 'sign', 'giveOpinion', 'review', 'approve', 'approvePartly', 'reject'],
  check: ['recordFinding', 'conclude'],
};

/** What leaves nothing to live with: done seldom. */
export const ENDS: readonly string[] = ['terminate', 'cancel', 'withdraw', 'archive', 'routinize'];
