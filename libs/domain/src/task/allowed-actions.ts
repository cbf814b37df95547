import type { PersonActor } from '../access/index.js';
import type { DomainErrorCode } from '../errors.js';
import { licence } from './decide.js';
import { standsOn, type ActFacts } from './guards.js';
import { actsFrom, rowsOf, type TaskAct } from './task-acts.js';
import type { Task } from './task.js';

/** An act as a client may offer it, or the reason why an act that the state expects of this person is missing. */
export interface AllowedAction {
  act: TaskAct;
  zh: string;
  en: string;
  /** Whether a reason must be sent with it. */
  reasonRequired: boolean;
}
export interface BlockedAction {
  act: TaskAct;
  code: DomainErrorCode;
  details: Record<string, unknown>;
}

/** What this person may do with the task now; clients build their buttons from it and hold no rules of their own. */
export function allowedActions(
  task: Task, actor: PersonActor, facts: ActFacts,
): { allowed: AllowedAction[]; blocked: BlockedAction[] } {
  const allowed: AllowedAction[] = [];
  const blocked: BlockedAction[] = [];
  for (const act of actsFrom(task.status)) {
    // Only what this person would be expected to do here is offered or worth explaining: right state, side and post.
    const row = rowsOf(act).find((candidate) => candidate.from.includes(task.status));
    if (row === undefined || !standsOn(row.side, task, actor) || !actor.posts.some((post) => row.roles.includes(post.role))) continue;
    const found = licence(act, task, actor, facts, null);
    if (!('refusal' in found)) {
      allowed.push({ act, zh: row.zh, en: row.en, reasonRequired: row.reason === 'required' });
    } else if (!found.refusal.idle) {
      blocked.push({ act, code: found.refusal.code, details: found.refusal.details });
    }
  }
  return { allowed, blocked };
}
