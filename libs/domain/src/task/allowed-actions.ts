import type { PersonActor } from '../access/index.js';
import type { DomainErrorCode } from '../errors.js';
import type { CivilDate } from '../time/index.js';
import { licence } from './decide.js';
import { GUARDS, latestDue, standsOn, type ActFacts, type GuardContext } from './guards.js';
import { latestProposal } from './proposal-guards.js';
import { actsFrom, rowsOf, type TaskAct, type TaskActRow } from './task-acts.js';
import type { Task } from './task.js';

/** An act as a client may offer it, or the reason why an act that the state expects of this person is missing. */
export interface AllowedAction {
  act: TaskAct;
  zh: string;
  en: string;
  /** Whether a reason must be sent with it. */
  reasonRequired: boolean;
  /** Whether a new date must be sent with it, as the task stands today. */
  newDueRequired: boolean;
  /** The last day that its new date may be, where another task's date binds it. */
  newDueLimit?: CivilDate;
}
export interface BlockedAction {
  act: TaskAct;
  code: DomainErrorCode;
  details: Record<string, unknown>;
}

/** Whether the act would be refused for nothing but a missing date. */
function needsNewDue(row: TaskActRow, context: GuardContext): boolean {
  return row.guards.some((guard) => (guard === 'newDueRequired' || guard === 'newDueIfPassed') && GUARDS[guard](context) !== null);
}

/** What the guard of the act's new date will hold it against, as far as that is another task's date. */
function limitOf({ guards }: TaskActRow, task: Task, facts: ActFacts): CivilDate | null {
  if (guards.includes('validNewDue')) return latestDue(task, facts);
  return guards.includes('counterNamed') ? latestProposal(facts) : null;
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
      const limit = limitOf(row, task, facts);
      allowed.push({
        act, zh: row.zh, en: row.en, reasonRequired: row.reason === 'required', newDueRequired: needsNewDue(row, { task, actor, post: found.post, facts, input: {} }),
        ...(limit === null ? {} : { newDueLimit: limit }),
      });
    } else if (!found.refusal.idle) {
      blocked.push({ act, code: found.refusal.code, details: found.refusal.details });
    }
  }
  return { allowed, blocked };
}
