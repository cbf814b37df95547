import { createHash } from 'node:crypto';
import {
  appendEvents, completedChildren, completionRequest, insertSignOff, lockTask, passBall, putClocks, saveTask, stopClocks,
  taskFacts, type Credentials, type Database, type NewEvent, type TaskRow, type Tx,
} from '#database';
import {
  decideAct, DomainError, REBUILT_FIELDS, requirePermission,
  type ActFacts, type ActInput, type Decision, type Task, type TaskAct,
} from '#domain';
import type { Books, TimeBook } from '../time/books.js';
import { clocksAfter } from './clocks-after.js';
import { schedulePeriods } from './schedule-periods.js';
import { SIGN_OFF_STAGES } from './sign-off-stages.js';

/** Acts on tasks: load, ask the action table, save the task, its clocks, the ball and the event in one transaction. */
export class TaskActs {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /**
   * Does one act. `expectedVersion` is the version the person saw; another one throws stale_version with the present
   * state. Throws every refusal of the action table. Answers the task's new version.
   */
  async act(
    credentials: Credentials, taskId: string, act: TaskAct, input: ActInput, expectedVersion: number,
  ): Promise<{ id: string; version: number }> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      const task = await lockTask(tx, taskId);
      if (act === 'decompose') throw new DomainError('invalid_input', { field: 'act', why: 'use_subtasks' });
      if (task.version !== expectedVersion) {
        throw new DomainError('stale_version', { expected: expectedVersion, current: task.version, status: task.status });
      }
      const book = await this.books.open(tx);
      const { round, ...row } = await taskFacts(tx, task, input.handlerId ?? null, book.today);
      const facts: ActFacts = { ...row, today: book.today, calendar: book.calendar };
      const decision = decideAct(act, task, person, facts, input, tx.now);
      const version = await this.save(tx, task, decision, input, round, book);
      return { id: task.id, version };
    });
  }

  private async save(tx: Tx, task: TaskRow, decision: Decision, input: ActInput, round: number, book: TimeBook): Promise<number> {
    const after: TaskRow = { ...task, ...decision.patch };
    const version = await saveTask(tx, task, decision.patch);
    if (decision.holder) await passBall(tx, task.id, decision.holder.heldBy, decision.holder.agency);
    await stopClocks(tx, task.id, decision.stops);
    await putClocks(tx, clocksAfter(decision, after, book));
    if (decision.act === 'dispatch') await schedulePeriods(tx, after, book);
    const contentHash = await recordStage(tx, task, decision, input, round);
    const events: NewEvent[] = [{
      type: decision.event as NewEvent['type'],
      taskId: task.id, planId: task.planId, agency: task.agencyCode, post: decision.post, reason: input.reason ?? null,
      before: changed(decision.patch, task), after: changed(decision.patch, after),
      facts: { ...(contentHash ? { contentHash } : {}), ...(input.grade ? { grade: input.grade } : {}), ...(decision.act === 'assignHandler' ? { handlerId: input.handlerId } : {}) },
    }];
    if (decision.act === 'closeOut') events.push(...await closeChildren(tx, task, decision));
    await appendEvents(tx, events);
    return version;
  }
}

/** Keeps the stage of the completion round that the act is; a signature carries the hash of what was signed. */
async function recordStage(tx: Tx, task: Task, decision: Decision, input: ActInput, round: number): Promise<string | null> {
  const stage = SIGN_OFF_STAGES[decision.act]?.[decision.from];
  if (!stage || tx.actor.kind !== 'person') return null;
  const thisRound = stage.stage === 'REQUEST' ? round + 1 : round;
  const signed = stage.stage === 'SIGN' ? await completionRequest(tx, task.id, round) : null;
  const contentHash = signed
    ? createHash('sha256').update(JSON.stringify([task.id, round, signed.statement, signed.evidence])).digest('hex') : null;
  await insertSignOff(tx, {
    taskId: task.id, round: thisRound, stage: stage.stage, decision: stage.decision, personId: tx.actor.personId,
    postId: decision.post.id, agencyCode: tx.actor.agency ?? '', statement: input.statement ?? input.reason ?? null,
    evidence: input.evidence ?? [], grade: input.grade ?? null, contentHash,
  });
  return contentHash;
}

/** Subtasks are closed with the task they were part of. */
async function closeChildren(tx: Tx, task: Task, decision: Decision): Promise<NewEvent[]> {
  const events: NewEvent[] = [];
  for (const child of await completedChildren(tx, task.id)) {
    await saveTask(tx, child, { status: 'CLOSED', closedAt: tx.now });
    events.push({
      type: 'task.closed', taskId: child.id, planId: child.planId, agency: child.agencyCode, post: decision.post,
      before: { status: child.status }, after: { status: 'CLOSED', closedAt: tx.now }, facts: { withParent: task.id }, publish: false,
    });
  }
  return events;
}

/** The rebuilt fields among those that an act changed, with their values in `from`. */
function changed(patch: Partial<Task>, from: Task): Record<string, unknown> {
  return Object.fromEntries(REBUILT_FIELDS.filter((field) => field in patch).map((field) => [field, from[field]]));
}
