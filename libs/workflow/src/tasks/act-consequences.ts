import {
  completedChildren, endSuspension, endWaitsOf, insertSuspension, keepFormerName, lockChildren, lockSuspendedWith, moveClockHolders, passBall, reviewAlarmKey, saveTask,
  type NewEvent, type TaskRow, type Tx,
} from '#database';
import { rowsOf, type ActFacts, type Decision, type TaskAct } from '#domain';
import { settleAlarm } from '../messages/settle-alarm.js';
import { archive } from './archive-task.js';
import { answered, wordGiven } from './consult.js';
import { moveDependents } from './move-dependents.js';
import type { ActOrder } from './perform-act.js';
import { schedulePeriods } from './schedule-periods.js';
import { reassign, uphold } from './rule-on-objection.js';
import { reopensAround, startsPlan } from './around-task.js';
import { endWait, startWait } from './waits.js';

export interface ActContext {
  tx: Tx;
  /** The task before and after. */
  task: TaskRow;
  after: TaskRow;
  decision: Decision;
  facts: ActFacts;
  order: ActOrder;
}

/** What an act brings about beside the task itself. */
export interface Consequence {
  /** Added to the facts of its event. */
  facts?: Record<string, unknown>;
  /** Events of other tasks, after its own. */
  events?: NewEvent[];
  /** Subtasks on which the same act is done with it. */
  children?: TaskRow[];
}

export const CONSEQUENCES: Partial<Record<TaskAct, (context: ActContext) => Promise<Consequence>>> = {
  acknowledge: startsPlan,
  reopen: reopensAround,
  closeOut: closeChildren,
  uphold,
  reassign,
  suspend,
  resume,
  terminate,
  archive,
  succeed,
  acceptProposal: movePeriods,
  coSign: wordGiven,
  dissent: wordGiven,
  answerObjection: answered,
  wait: startWait,
  endWait,
};

/** Subtasks are closed with the task they were part of. */
async function closeChildren({ tx, task, decision }: ActContext): Promise<Consequence> {
  const events: NewEvent[] = [];
  for (const child of await completedChildren(tx, task.id)) {
    await saveTask(tx, child, { status: 'CLOSED', closedAt: tx.now });
    events.push({
      type: 'task.closed', taskId: child.id, planId: child.planId, agency: child.agencyCode, post: decision.post,
      before: { status: child.status }, after: { status: 'CLOSED', closedAt: tx.now }, facts: { withParent: task.id }, publish: false,
    });
  }
  return { events };
}

/** With the date its reports move too. */
async function movePeriods({ tx, after, order: { book } }: ActContext): Promise<Consequence> {
  await schedulePeriods(tx, after, book);
  return { facts: { proposal: after.counterProposal } };
}

const fromOf = (act: TaskAct) => rowsOf(act).flatMap((row) => [...row.from]);

async function suspend({ tx, task, order: { act, input, person, withParent, withMeasure } }: ActContext): Promise<Consequence> {
  if (!input.basis || !input.reviewOn) throw new Error('The action table lets no suspension pass without basis and review date.');
  await insertSuspension(tx, {
    taskId: task.id, statusBefore: task.status, basis: input.basis, reviewOn: input.reviewOn, withTaskId: withParent ?? null, withMeasureId: withMeasure ?? null, suspendedBy: person.personId,
  });
  return { children: await lockChildren(tx, task.id, fromOf(act)) };
}

async function resume(context: ActContext): Promise<Consequence> {
  return { events: await reviewed(context), children: await lockSuspendedWith(context.tx, context.task.id) };
}

async function terminate(context: ActContext): Promise<Consequence> {
  const { tx, task, order: { act, together } } = context;
  const childless = together !== undefined && together.facts.has(task.id) && !together.parents.has(task.id);
  return { events: await reviewed(context), children: childless ? [] : await lockChildren(tx, task.id, fromOf(act)) };
}

/** Ends the suspension, and with it the alarm that asked for its review. */
async function reviewed({ tx, task, facts, decision: { post }, order: { input, person } }: ActContext): Promise<NewEvent[]> {
  if (facts.suspendedFrom === null) return [];
  const ended = await endSuspension(tx, task.id);
  return ended === null ? [] : settleAlarm(tx, reviewAlarmKey(ended), { person, post, reason: input.reason ?? input.basis ?? null });
}

/** The successor gets the ball and the clocks as they run; where the old agency led or assigned, the successor does (B10). */
async function succeed(context: ActContext): Promise<Consequence> {
  const { tx, task, after, facts } = context;
  if (facts.waitsFor?.length) await endWaitsOf(tx, task.id);
  if (after.heldBy === 'OWNER') await passBall(tx, task.id, 'OWNER', after.agencyCode);
  await moveClockHolders(tx, task.id, 'OWNER', after.agencyCode);
  await keepFormerName(tx, task.id, 'OWNER', task.agencyCode);
  if (task.leadAgencyCode === task.agencyCode) await keepFormerName(tx, task.id, 'LEAD', task.agencyCode);
  return { facts: { from: task.agencyCode, printedName: task.printedName }, events: await moveDependents(context, after.agencyCode) };
}
