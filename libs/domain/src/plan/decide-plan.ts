import type { HeldPost, PersonActor } from '../access/index.js';
import { DomainError } from '../errors.js';
import type { TaskStatus } from '../task/index.js';
import { PLAN_ACT_NAMES, planRow, type PlanAct, type PlanActRow, type PlanGuard } from './plan-acts.js';
import type { PlanRefusal, PlanState, PlanStatus } from './plan.js';

export interface PlanFacts {
  /** The items without a date, and the measures they are of. */
  undated: { items: number; measures?: readonly string[] };
  /** Some of the tasks that have not ended, and how many they are. */
  openTasks: { id: string; title: string; agencyCode: string; status: TaskStatus }[];
  openCount: number;
}

interface Context { plan: PlanState; actor: PersonActor; facts: PlanFacts }

const GUARDS: Record<PlanGuard, (context: Context) => PlanRefusal | null> = {
  allDated: ({ facts: { undated } }) => (undated.items === 0 ? null : { code: 'due_required', details: { ...undated } }),
  notSubmitter: ({ plan, actor }) =>
    (plan.submittedBy === actor.personId && plan.fourEyesBasis === null ? { code: 'four_eyes', details: { rule: 'issuerNotSubmitter' } } : null),
  isSubmitter: ({ plan, actor }) => (plan.submittedBy === actor.personId ? null : { code: 'act_not_allowed_for_role', details: { need: ['submitter'] } }),
  tasksEnded: ({ facts: { openTasks, openCount } }) => (openCount === 0 ? null : { code: 'tasks_open', details: { tasks: openTasks, count: openCount } }),
};

function licenceOn(act: PlanAct, plan: PlanState, actor: PersonActor, facts: PlanFacts, reason: string | null | undefined): { row: PlanActRow; post: HeldPost } | PlanRefusal {
  const row = planRow(act);
  const post = actor.posts.find(({ role }) => row.roles.includes(role));
  if (!post) return { code: 'act_not_allowed_for_role', details: { act, need: row.roles } };
  if (!row.from.includes(plan.status)) return { code: 'act_not_allowed_in_state', details: { act, status: plan.status, allowedFrom: [...row.from] } };
  for (const guard of row.guards) {
    const refusal = GUARDS[guard]({ plan, actor, facts });
    if (refusal) return { code: refusal.code, details: { act, ...refusal.details } };
  }
  // null: only asked whether the act is offered.
  return row.reason === 'required' && reason !== null && !reason?.trim() ? { code: 'reason_required', details: { act } } : { row, post };
}

/** Decides one act of a person on a plan. Throws the DomainError of the first reason against it. */
export function decidePlan(act: PlanAct, plan: PlanState, actor: PersonActor, facts: PlanFacts, reason?: string): { row: PlanActRow; post: HeldPost; status: PlanStatus } {
  const found = licenceOn(act, plan, actor, facts, reason);
  if ('code' in found) throw new DomainError(found.code, found.details);
  return { ...found, status: found.row.to === 'same' ? plan.status : found.row.to };
}

export interface PlanAction { act: PlanAct; zh: string; en: string; reasonRequired: boolean }

/** What this person may do with the plan now, and what only a condition keeps back. */
export function allowedPlanActions(plan: PlanState, actor: PersonActor, facts: PlanFacts): { allowed: PlanAction[]; blocked: (PlanRefusal & { act: PlanAct })[] } {
  const allowed: PlanAction[] = [];
  const blocked: (PlanRefusal & { act: PlanAct })[] = [];
  for (const act of PLAN_ACT_NAMES) {
    const row = planRow(act);
    const found = licenceOn(act, plan, actor, facts, null);
    if (!('code' in found)) allowed.push({ act, zh: row.zh, en: row.en, reasonRequired: row.reason === 'required' });
    else if (row.from.includes(plan.status) && actor.posts.some(({ role }) => row.roles.includes(role))) blocked.push({ act, ...found });
  }
  return { allowed, blocked };
}
