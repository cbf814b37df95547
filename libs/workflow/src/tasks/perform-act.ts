import { createHash } from 'node:crypto';
import {
  appendEvents, evidenceOf, factsOf, releaseEvidence, releaseRound, insertSignOff, passBall, putClocks, saveTask, stopClocks, taskFacts, TaskWrites, tiesOf, waitTarget,
  type EvidenceRow, type NewEvent, type TaskFactsRow, type TaskRow, type Tx,
} from '#database';
import {
  decideAct, DomainError, REBUILT_FIELDS, type ActFacts, type ActInput, type Decision, type Evidence, type PersonActor, type Task, type TaskAct,
} from '#domain';
import type { TimeBook } from '../time/books.js';
import { keepEvidence } from '../evidence/keep-evidence.js';
import { CONSEQUENCES, type Consequence } from './act-consequences.js';
import { askedAfter } from './consult.js';
import { clocksAfter } from './clocks-after.js';
import { pauseFor, resumeAfter } from './pause-clocks.js';
import { schedulePeriods } from './schedule-periods.js';
import { SIGN_OFF_STAGES } from './sign-off-stages.js';
import { waitsAfter } from './waits.js';

export interface ActOrder {
  act: TaskAct;
  input: ActInput;
  person: PersonActor;
  book: TimeBook;
  /** The parent with which it happens, where it is not an act of its own. */
  withParent?: string;
  /** Told by another event: nobody hears of this one by itself. */
  quiet?: boolean;
  /** The measure with which it happens. */
  withMeasure?: string;
  /**
   * Where its events go, if the caller appends them together with those of other acts: in one call, so that the chains are locked
   * in the one order in which a sweep locks them too.
   */
  events?: NewEvent[];
  /** Where it is done to many tasks: what was asked about all of them ahead, and where what is written is gathered. */
  together?: Together;
}

/** What acts on many tasks share; `aheadOf` asks it. Of what follows from one of them for others (its subtasks), each is asked for by itself. */
export interface Together {
  facts: ReadonlyMap<string, TaskFactsRow>;
  parents: ReadonlySet<string>;
  awaited: ReadonlySet<string>;
  writes: TaskWrites;
}

/** Asks ahead for an act on these tasks, in two round trips however many they are. The caller hands `writes` in. */
export async function aheadOf(tx: Tx, tasks: readonly TaskRow[], act: TaskAct, input: ActInput): Promise<Together> {
  const ids = tasks.map(({ id }) => id);
  return { facts: await factsOf(tx, ids, input, act), ...await tiesOf(tx, ids), writes: new TaskWrites() };
}

/**
 * Does one act on a locked task: facts, decision, then the task, its clocks, the ball, what follows from it elsewhere and
 * the events, all in the caller's transaction. Answers the task's new version. Throws every refusal of the action table.
 */
export async function performAct(tx: Tx, task: TaskRow, order: ActOrder): Promise<number> {
  const { act, input, person, book } = order;
  const { round, request, ...row } = order.together?.facts.get(task.id) ?? await taskFacts(tx, task, input, act);
  const waited = input.onTaskId ? await waitTarget(tx, task.planId, input.onTaskId) : null;
  const looked = act === 'requestCompletion' || (act === 'return' && input.failedEvidence !== undefined) ? await evidenceOf(tx, task.id) : [];
  const facts: ActFacts = { ...row, evidenceTypes: looked.map(({ type }) => type), evidenceIds: looked.map(({ id }) => id), waitTarget: waited, today: book.today, calendar: book.calendar };
  const decision = decideAct(act, task, person, facts, input, tx.now);
  const after: TaskRow = { ...task, ...decision.patch };
  const version = await writeDown(tx, task, decision, order.together?.writes);
  await pauseFor(tx, task.id, decision.pauses, book);
  if (decision.resumes) await resumeAfter(tx, decision, after, book);
  const clocks = clocksAfter(decision, after, book);
  if (order.together && clocks.length > 0) throw new Error(`${act} starts clocks, which those that are stopped later would stop: it can't be done to many at once.`);
  await putClocks(tx, clocks);
  if (act === 'dispatch') await schedulePeriods(tx, after, book);
  const failed = looked.filter(({ id }) => input.failedEvidence?.includes(id));
  const evidence = act === 'requestCompletion' ? await completionEvidence(tx, task, person.personId, input.evidence ?? []) : act === 'return' ? failed.map(shownEvidence) : input.evidence ?? [];
  const contentHash = await recordStage(tx, task, decision, { ...input, evidence }, round, request);
  if (act === 'sign') await releaseEvidence(tx, task.id);
  const context = { tx, task, after, decision, facts, order };
  const follows: Consequence = await CONSEQUENCES[act]?.(context) ?? {};
  const waits = await waitsAfter(context);
  const event: NewEvent = {
    type: decision.event as NewEvent['type'],
    taskId: task.id, planId: task.planId, agency: task.agencyCode, post: decision.post, reason: input.reason ?? null,
    ...(order.quiet ? { publish: false } : {}),
    before: changed(decision.patch, task), after: changed(decision.patch, after),
    facts: { ...saidWith(order), ...(failed.length === 0 ? {} : { failedEvidence: failed.map(({ id, title }) => ({ id, title })) }), ...handedOn(act, task, after), ...(contentHash ? { contentHash } : {}), ...follows.facts },
  };
  const events = [event, ...follows.events ?? [], ...askedAfter(context), ...waits];
  if (order.events) order.events.push(...events);
  else await appendEvents(tx, events);
  for (const child of follows.children ?? []) await performAct(tx, child, { ...order, withParent: task.id });
  return version;
}

/** The task, who has the ball, which clocks stand still: at once, or with those of other tasks. Answers the new version. */
async function writeDown(tx: Tx, task: TaskRow, { patch, holder, stops }: Decision, writes: TaskWrites | undefined): Promise<number> {
  if (writes === undefined) {
    const version = await saveTask(tx, task, patch);
    if (holder) await passBall(tx, task.id, holder.heldBy, holder.agency);
    await stopClocks(tx, task.id, stops);
    return version;
  }
  if (holder) writes.passBall(task.id, holder.heldBy, holder.agency);
  if (stops.length > 0) writes.stopClocks(task.id, stops);
  return writes.save(task, patch);
}

/** All evidence that the completion rests on: what was added before, and what came with the request, kept like it. */
async function completionEvidence(tx: Tx, task: TaskRow, addedBy: string, sent: readonly Evidence[]): Promise<Evidence[]> {
  for (const item of sent) await keepEvidence(tx, task, addedBy, item);
  return (await evidenceOf(tx, task.id)).map(shownEvidence);
}

/** An item as a stage of the round keeps it. */
function shownEvidence({ id, type, title, reference, isPublic, sha256, attachmentId, fileSha256 }: EvidenceRow): Evidence & Record<string, unknown> {
  return { id, type, title, reference, isPublic, sha256, ...(attachmentId === null ? {} : { attachmentId, fileSha256 }) };
}

/** What was sent with the act and is not kept elsewhere. */
function saidWith({ input, withParent, withMeasure }: ActOrder): Record<string, unknown> {
  const { grade, agencyCode, basis, reviewOn, endKind, effectiveOn, unitId, joint, newDue, requirement, missing } = input;
  const said = { grade, agencyCode, basis, reviewOn, endKind, effectiveOn, unitId, joint, newDue, requirement, missing, withParent, withMeasure };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** The acts that pass the work to another person. */
const HANDING_ON: readonly TaskAct[] = ['assignHandler', 'transfer', 'delegate', 'handBack'];

/** Who has it from now on, and who had it. */
function handedOn(act: TaskAct, task: Task, after: Task): Record<string, unknown> {
  return HANDING_ON.includes(act) ? { handlerId: after.handlerId, formerHandlerId: task.handlerId } : {};
}

/** Keeps the stage of the completion round that the act is; a signature carries the hash of what was signed. */
async function recordStage(
  tx: Tx, task: Task, decision: Decision, input: ActInput, round: number, request: TaskFactsRow['request'],
): Promise<string | null> {
  const stage = SIGN_OFF_STAGES[decision.act]?.[decision.from];
  if (!stage || tx.actor.kind !== 'person') return null;
  const thisRound = stage.stage === 'REQUEST' ? round + 1 : round;
  const signed = stage.stage === 'SIGN' || stage.stage === 'CHECK' ? request : null;
  const contentHash = signed
    ? createHash('sha256').update(JSON.stringify([task.id, round, signed.statement, signed.evidence])).digest('hex') : null;
  await insertSignOff(tx, {
    taskId: task.id, round: thisRound, stage: stage.stage, decision: stage.decision, personId: tx.actor.personId,
    postId: decision.post.id, onBehalfOf: decision.post.onBehalfOf?.personId ?? null, agencyCode: tx.actor.agency ?? '',
    statement: [input.statement ?? input.reason, ...(input.missing ?? []).map((point, i) => `${i + 1}. ${point}`)].filter(Boolean).join('\n') || null, evidence: input.evidence ?? [], grade: input.grade ?? null, contentHash,
    inside: stage.inside ?? false,
  });
  if (stage.stage === 'SIGN' && stage.decision === 'YES') await releaseRound(tx, task.id, thisRound);
  return contentHash;
}

/** The rebuilt fields among those that an act changed, with their values in `from`. */
export function changed(patch: Partial<Task>, from: Task): Record<string, unknown> {
  return Object.fromEntries(REBUILT_FIELDS.filter((field) => field in patch).map((field) => [field, from[field]]));
}

/** Throws stale_version where the person saw another version than the present one. */
export function requireVersion(task: Task, expected: number): void {
  if (task.version !== expected) throw new DomainError('stale_version', { expected, current: task.version, status: task.status });
}
