import type { TaskAct, TaskStatus } from '#domain';
import type { Agency } from './system.js';

/** A task as the model knows it: written anew from domain.md 2.1, with nothing of the product's table. */
export interface ModelTask {
  status: TaskStatus;
  handled: boolean;
  originalDue: string;
  currentDue: string;
  proposer: string | null;
}

export interface Model {
  /** Civil date of the office. */
  today: string;
  tasks: Record<Agency, ModelTask>;
  noticesKnown: number;
}

type Role = 'liaison' | 'handler1' | 'handler2' | 'reviewer' | 'signatory' | 'officer1' | 'officer2' | 'director';
export const ROLES: readonly Role[] = ['liaison', 'handler1', 'handler2', 'reviewer', 'signatory', 'officer1', 'officer2', 'director'];
export const ACTS: readonly TaskAct[] = [
  'acknowledge', 'assignHandler', 'start', 'requestCompletion', 'sign', 'accept', 'return', 'rework', 'proposeVerification', 'verify', 'suspend', 'resume',
];

/** Who tries: somebody of an agency, or of the office. */
export const loginOf = (agency: Agency, role: Role): string => (/^(officer|director)/.test(role) ? `jmo.${role}` : `${agency.toLowerCase()}.${role}`);

/**
 * What the domain's rules say comes of an act, or null where they forbid it. `by` acts for `from`; the handler is always
 * handler1. `before`: the status that a suspension keeps.
 */
export function outcome(task: ModelTask, agency: Agency, act: TaskAct, by: { from: Agency; role: Role }, before: TaskStatus | null): TaskStatus | null {
  const own = by.from === agency && !/^(officer|director)/.test(by.role);
  const ofLead = by.from === 'NDRC' && !/^(officer|director)/.test(by.role);
  const officer = /^(officer|director)/.test(by.role);
  const is = (...roles: Role[]): boolean => roles.includes(by.role);
  switch (act) {
    case 'acknowledge': return task.status === 'DISPATCHED' && own && is('liaison') ? 'ACKNOWLEDGED' : null;
    case 'assignHandler':
      return ['DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED'].includes(task.status) && own && is('liaison', 'reviewer', 'signatory') ? task.status : null;
    case 'start': return task.status === 'ACKNOWLEDGED' && own && is('handler1') && task.handled ? 'IN_PROGRESS' : null;
    case 'requestCompletion': return task.status === 'IN_PROGRESS' && own && is('handler1') && task.handled ? 'SIGNING' : null;
    case 'sign': return task.status === 'SIGNING' && own && is('signatory') ? (agency === 'NDRC' ? 'VERIFYING' : 'LEAD_REVIEW') : null;
    case 'accept': return task.status === 'LEAD_REVIEW' && ofLead && is('reviewer', 'signatory') ? 'VERIFYING' : null;
    case 'return':
      if (task.status === 'SIGNING') return own && is('reviewer', 'signatory') ? 'IN_PROGRESS' : null;
      if (task.status === 'LEAD_REVIEW') return ofLead && is('reviewer', 'signatory') ? 'RETURNED' : null;
      return task.status === 'VERIFYING' && officer ? 'RETURNED' : null;
    case 'rework': return task.status === 'RETURNED' && own && is('handler1') && task.handled ? 'IN_PROGRESS' : null;
    case 'proposeVerification': return task.status === 'VERIFYING' && officer && task.proposer === null ? 'VERIFYING' : null;
    case 'verify': return task.status === 'VERIFYING' && officer && task.proposer !== null && task.proposer !== by.role ? 'COMPLETED' : null;
    case 'suspend':
      return ['DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SIGNING', 'LEAD_REVIEW', 'VERIFYING', 'RETURNED'].includes(task.status) && by.role === 'director' ? 'SUSPENDED' : null;
    case 'resume': return task.status === 'SUSPENDED' && by.role === 'director' ? before : null;
    default: return null;
  }
}
