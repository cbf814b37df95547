import type { EventType } from '../events/index.js';
import type { NoticeKind } from './notice.js';

/**
 * What a notice asks of its reader is done by somebody, whoever it is, and the trail says so (J2): clicks count for nothing.
 * `of` names the matter whose events are looked at: each of the notice's tasks; the report or request itself; the plan. A ladder's
 * notice is settled when its clock no longer runs, an alarm's when it is cleared.
 */
export type Ask =
  | { of: 'TASK' | 'SUBJECT' | 'PLAN'; settledBy: readonly EventType[] }
  | { of: 'CLOCK' | 'ALARM' };

const ENDED = ['task.terminated', 'task.reassigned', 'task.closed'] as const satisfies readonly EventType[];
const ofTask = (...settledBy: EventType[]): Ask => ({ of: 'TASK', settledBy: [...settledBy, ...ENDED] });

/** The kinds of notices that ask for something, with what settles it; the others only inform. */
export const NOTICE_ASKS: { readonly [K in NoticeKind]?: Ask } = {
  'plan.submitted': { of: 'PLAN', settledBy: ['plan.issued'] },
  'plan.issued': ofTask('task.acknowledged', 'task.objected'),
  'task.dispatched': ofTask('task.acknowledged', 'task.objected'),
  'task.subtask_dispatched': ofTask('task.acknowledged', 'task.objected'),
  'task.handler_assigned': ofTask('task.started', 'task.completion_requested', 'task.handler_assigned'),
  'task.signing_requested': ofTask('task.signed', 'task.returned_inside'),
  'task.review_requested': ofTask('task.accepted', 'task.returned'),
  'task.verify_requested': ofTask('task.verification_proposed', 'task.completed', 'task.returned'),
  'task.verify_proposed': ofTask('task.completed', 'task.returned'),
  'task.returned': ofTask('task.rework_started', 'task.completion_requested'),
  'task.reminder': { of: 'CLOCK' },
  'task.overdue': { of: 'CLOCK' },
  'task.escalated': { of: 'CLOCK' },
  'report.opened': { of: 'SUBJECT', settledBy: ['report.signing_requested', 'report.submitted', 'report.no_change'] },
  'report.signing_requested': { of: 'SUBJECT', settledBy: ['report.reviewed', 'report.submitted', 'report.returned_inside'] },
  'report.returned_inside': { of: 'SUBJECT', settledBy: ['report.signing_requested', 'report.no_change'] },
  'report.submitted': { of: 'SUBJECT', settledBy: ['report.accepted', 'report.returned'] },
  'report.returned': { of: 'SUBJECT', settledBy: ['report.signing_requested', 'report.submitted'] },
  // It asks its agency to work by it and to settle the matter; a correction signed since says whether it still does.
  'report.matter_answered': { of: 'SUBJECT', settledBy: ['report.matter_settled', 'report.submitted'] },
  'extension.requested': {
    of: 'SUBJECT',
    settledBy: ['extension.passed_on', 'extension.returned', 'extension.opinion_requested', 'extension.submitted', 'extension.reviewed', 'extension.decided', 'extension.withdrawn', 'extension.withdrawn_inside'],
  },
  'extension.returned': { of: 'SUBJECT', settledBy: ['extension.signing_requested', 'extension.withdrawn_inside'] },
  'notice.to_sign': { of: 'SUBJECT', settledBy: ['notice.signed', 'notice.declined', 'notice.overtaken', 'notice.raised'] },
  'notice.issued': { of: 'SUBJECT', settledBy: ['notice.replied', 'notice.settled', 'notice.raised'] },
  'notice.replied': { of: 'SUBJECT', settledBy: ['notice.settled', 'notice.raised'] },
  'spot_check.found': { of: 'SUBJECT', settledBy: ['spot_check.returned', 'spot_check.concluded'] },
  'spot_check.returned': { of: 'SUBJECT', settledBy: ['spot_check.found', 'spot_check.concluded'] },
  'alarm.mail_undeliverable': { of: 'ALARM' },
  'alarm.calendar_missing': { of: 'ALARM' },
  'alarm.other': { of: 'ALARM' },
};

/** Where in the web application one acts on a notice: a path, the same as its mail links to. `clockKind`: of the clock it reminds of; `measureId`: of an act on a measure. */
export function noticePath(kind: NoticeKind, matter: { taskId: string | null; planId: string | null; clockKind?: unknown; measureId?: unknown }): string {
  if (kind.startsWith('alarm.')) return '/alarms';
  if (kind === 'spot_check.found' || kind === 'spot_check.returned' || matter.clockKind === 'SPOT_CHECK') return spotCheckPath(matter.planId);
  if (kind === 'plan.issued') return `/tasks?plan=${matter.planId ?? ''}`;
  if (typeof matter.measureId === 'string') return `/measures/${matter.measureId}`;
  if (matter.taskId !== null) return `/tasks/${matter.taskId}`;
  return matter.planId === null ? '/inbox' : `/plans/${matter.planId}`;
}

/** Where the office looks at what was drawn of a plan: the page of the task knows nothing of it. */
export function spotCheckPath(planId: string | null): string {
  return planId === null ? '/spot-checks' : `/spot-checks?plan=${planId}`;
}
