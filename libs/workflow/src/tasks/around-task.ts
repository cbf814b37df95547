import { reactivateMeasure, rerunPlan, startPlan, type NewEvent } from '#database';
import type { ActContext, Consequence } from './act-consequences.js';

/** The first receipt of a plan's tasks sets the plan running. */
export async function startsPlan({ tx, task, decision: { post } }: ActContext): Promise<Consequence> {
  if (task.parentId !== null || !(await startPlan(tx, task.planId))) return {};
  return { events: [{ type: 'plan.started', planId: task.planId, post, before: { planStatus: 'ISSUED' }, after: { planStatus: 'RUNNING' }, facts: { firstReceipt: task.id } }] };
}

/** A task that comes back takes its measure and its plan along: neither is done while one of its tasks is not. */
export async function reopensAround({ tx, task, decision: { post } }: ActContext): Promise<Consequence> {
  const events: NewEvent[] = [];
  const measureStatus = await reactivateMeasure(tx, task.measureId);
  if (measureStatus !== null) {
    events.push({
      type: 'measure.reopened', subject: task.measureId, taskId: task.id, planId: task.planId, post, before: { measureStatus }, after: { measureStatus: 'ACTIVE' },
      facts: { becauseOf: task.id },
    });
  }
  const planStatus = await rerunPlan(tx, task.planId);
  if (planStatus !== null) {
    events.push({ type: 'plan.resumed', planId: task.planId, post, before: { planStatus }, after: { planStatus: 'RUNNING' }, facts: { becauseOf: task.id } });
  }
  return { events };
}
