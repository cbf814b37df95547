import { DomainError } from '../errors.js';
import type { HeldPost, PersonActor, PostRole } from '../access/index.js';
import { isDone, type Task, type TaskStatus } from '../task/index.js';

const POSTS: readonly PostRole[] = ['HANDLER', 'LIAISON', 'REVIEWER', 'SIGNATORY'];

/** What is done with a task's evidence and its files. */
export type EvidenceAct = 'addEvidence' | 'withdrawEvidence' | 'addFile' | 'withdrawFile';

/**
 * The post with which somebody of the task's agency adds or takes back evidence or a file. Throws act_not_allowed_for_agency,
 * act_not_allowed_for_role, and act_not_allowed_in_state once the task is done.
 */
export function evidencePost(act: EvidenceAct, task: Task, actor: PersonActor): HeldPost {
  if (actor.agency !== task.agencyCode) throw new DomainError('act_not_allowed_for_agency', { act, side: 'OWNER' });
  const post = actor.posts.find((held) => POSTS.includes(held.role));
  if (!post) throw new DomainError('act_not_allowed_for_role', { act, need: POSTS });
  if (isDone(task.status)) throw new DomainError('act_not_allowed_in_state', { act, status: task.status, allowedFrom: ['IN_PROGRESS'] });
  return post;
}

/** Whether somebody may do it, for whoever shows what can be done. */
export function mayDoEvidence(act: EvidenceAct, task: Task, actor: PersonActor): boolean {
  try {
    evidencePost(act, task, actor);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

/** Where a request for completion is on its way through the hands that decide on it: its evidence stays under it. */
const DECIDED_ON: readonly TaskStatus[] = ['SIGNING', 'LEAD_REVIEW', 'VERIFYING'];

interface Standing {
  releasedAt: Date | null;
  withdrawnAt: Date | null;
}

/** Whether an item can be withdrawn as the task stands, by whoever may do so at all. */
export function canWithdraw(item: Standing, status: TaskStatus): boolean {
  return item.withdrawnAt === null && !DECIDED_ON.includes(status);
}

/**
 * How an item is withdrawn: inside the agency where no signature has sent it out, else before everybody who sees the task. It
 * is kept with who withdrew it, when and why. Throws reason_required, conflict where it was withdrawn or is being decided on.
 */
export function withdrawing(item: Standing, status: TaskStatus, reason: string): 'inside' | 'signed' {
  if (reason.trim() === '') throw new DomainError('reason_required', { act: 'withdrawEvidence' });
  if (item.withdrawnAt !== null) throw new DomainError('conflict', { already: 'evidence_withdrawn' });
  if (!canWithdraw(item, status)) throw new DomainError('conflict', { already: 'evidence_signed' });
  return item.releasedAt === null ? 'inside' : 'signed';
}
