import type { PlanFacts } from '#domain';

/** A plan's open tasks that a refusal names; it says how many there are. */
export const SHOWN_TASKS = 20;

/** For acts whose guards ask nothing of items and tasks. */
export const NO_PLAN_FACTS: PlanFacts = { undated: { items: 0 }, openTasks: [], openCount: 0 };
