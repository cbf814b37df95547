import { chargeWait, endWaitsOf, insertWait, lockTask, passBall, waitersFor, type NewEvent } from '#database';
import { isDone } from '#domain';
import type { ActContext, Consequence } from './act-consequences.js';

/** From now on the days are charged to the agency waited for (E9); the date stays, and so do the reminders. */
export async function startWait({ tx, task, facts, order: { input, person } }: ActContext): Promise<Consequence> {
  const target = facts.waitTarget;
  if (!target) throw new Error('The action table lets no wait pass without the task waited for.');
  await insertWait(tx, { taskId: task.id, onTaskId: target.id, reason: input.reason ?? '', namedBy: person.personId });
  await chargeWait(tx, task.id, target.agencyCode);
  return { facts: { onTaskId: target.id, waitsFor: target.agencyCode } };
}

/** The days are the agency's own again. */
export async function endWait({ tx, task }: ActContext): Promise<Consequence> {
  const ended = await endWaitsOf(tx, task.id);
  await passBall(tx, task.id, task.heldBy, task.heldByAgency);
  return { facts: { onTaskIds: ended } };
}

/** What became of waits when a task leaves its agency's hands, or is done: its own end, and so do those of who waited for it. */
export async function waitsAfter({ tx, task, after, decision, facts, order: { together } }: ActContext): Promise<NewEvent[]> {
  if (facts.waitsFor?.length && after.heldBy !== 'OWNER') await endWaitsOf(tx, task.id);
  if (!isDone(after.status) || isDone(task.status)) return [];
  if (together !== undefined && together.facts.has(task.id) && !together.awaited.has(task.id)) return [];
  const events: NewEvent[] = [];
  for (const id of await waitersFor(tx, task.id)) {
    const waiter = await lockTask(tx, id);
    await endWaitsOf(tx, id);
    await passBall(tx, id, waiter.heldBy, waiter.heldByAgency);
    events.push({
      type: 'task.wait_ended', taskId: id, planId: waiter.planId, agency: waiter.agencyCode, post: decision.post, facts: { onTaskIds: [task.id], because: after.status },
    });
  }
  return events;
}
