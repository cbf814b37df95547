import {
  activateMeasures, appendEvents, findMeasure, insertAddedTask, lockTask, putClocks, saveTask, type NewEvent, type PlanItemWrite, type PlanRow, type TaskRow, type Tx,
} from '#database';
import {
  DomainError, measureRow, OFFICE_AGENCY, rebuiltFields, type HeldPost, type MeasureStatus, type PersonActor, type PlanEffect,
} from '#domain';
import { completion } from '../tasks/clocks-after.js';
import { performAct } from '../tasks/perform-act.js';
import { schedulePeriods } from '../tasks/schedule-periods.js';
import { waitingClock } from '../time/arm-clock.js';
import type { TimeBook } from '../time/books.js';
import { itemKey } from './amendment-world.js';

export interface EffectContext {
  tx: Tx;
  plan: PlanRow;
  person: PersonActor;
  post: HeldPost;
  book: TimeBook;
  basis: string;
  reason: string;
  /** The plan's version that this makes. */
  number: number;
  items: ReadonlyMap<string, PlanItemWrite>;
}

/** A task that an amendment changed, dropped or added. */
export interface Affected { taskId: string; agencyCode: string; measureId: string; leadAgencyCode: string }

/**
 * Does what the effects say, in the caller's transaction: dates with their clocks, words, endings, new tasks, one event for
 * each task; nobody is told yet, the plan's own event does that once for each agency.
 */
export async function applyEffects(context: EffectContext, effects: readonly PlanEffect[]): Promise<Affected[]> {
  const affected: Affected[] = [];
  // In the order of ids, as every use case locks tasks; what is new comes last.
  const ordered = [...effects].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  for (const effect of ordered) {
    const { id, agencyCode, measureId, leadAgencyCode } = effect.kind === 'ADD' ? await add(context, effect) : await change(context, effect);
    affected.push({ taskId: id, agencyCode, measureId, leadAgencyCode });
  }
  return affected;
}

const idOf = (effect: PlanEffect): string => (effect.kind === 'ADD' ? '~' : effect.task.id);

async function change({ tx, plan, person, post, book, basis, reason, number }: EffectContext, effect: Exclude<PlanEffect, { kind: 'ADD' }>): Promise<TaskRow> {
  const task = await lockTask(tx, effect.task.id);
  if (task.status !== effect.task.status) throw new DomainError('stale_version', { current: task.version, status: task.status });
  if (effect.kind === 'DROP') {
    await performAct(tx, task, { act: effect.act, input: { reason, basis, ...(effect.act === 'terminate' ? { endKind: 'NOT_PURSUED' } : {}) }, person, book, quiet: true });
    return task;
  }
  const patch: Partial<TaskRow> = effect.kind === 'DUE' ? { currentDue: effect.to, provisional: effect.provisional }
    : { ...(effect.requirement === undefined ? {} : { requirement: effect.requirement }), ...(effect.deliverable === undefined ? {} : { deliverable: effect.deliverable }) };
  const after: TaskRow = { ...task, ...patch };
  await saveTask(tx, task, patch);
  if (effect.kind === 'DUE') {
    await putClocks(tx, completion(after, book));
    await schedulePeriods(tx, after, book);
  }
  const of = (row: TaskRow): Record<string, unknown> => Object.fromEntries(Object.keys(patch).map((field) => [field, row[field as keyof TaskRow]]));
  await appendEvents(tx, [{
    type: 'task.amended', taskId: task.id, planId: plan.id, agency: task.agencyCode, post, reason, publish: false, before: of(task), after: of(after),
    facts: { basis, planVersion: number },
  }]);
  return after;
}

async function add({ tx, plan, post, book, basis, reason, number, items }: EffectContext, { item, dueOn, provisional }: Extract<PlanEffect, { kind: 'ADD' }>): Promise<TaskRow> {
  const source = items.get(itemKey(item));
  if (source === undefined) throw new Error('An addition is judged only from an item of the newest template.');
  const opened = await openMeasure(tx, plan, item.measureId, post);
  const made = await insertAddedTask(tx, plan.id, source, { assigner: OFFICE_AGENCY, leadAgencyCode: item.leadAgencyCode, dueOn, provisional });
  await putClocks(tx, [waitingClock({ taskId: made.id, kind: 'RECEIPT', holder: 'OWNER', holderAgency: made.agencyCode }, book), ...completion(made, book)]);
  await schedulePeriods(tx, made, book);
  await appendEvents(tx, [...opened, {
    type: 'task.dispatched', taskId: made.id, planId: plan.id, agency: made.agencyCode, post, reason, publish: false, after: rebuiltFields(made),
    facts: { title: made.title, basis, planVersion: number },
  }]);
  return made;
}

/** New work opens its measure where it was not begun or was done. Throws measure_not_open. */
async function openMeasure(tx: Tx, plan: PlanRow, measureId: string, post: HeldPost): Promise<NewEvent[]> {
  const measure = await findMeasure(tx, measureId, true);
  const measureStatus = measure.status as MeasureStatus;
  if (measureStatus === 'ACTIVE') return [];
  if (!measureRow('activate').from.includes(measureStatus)) throw new DomainError('measure_not_open', { measures: [measure.ref] });
  await activateMeasures(tx, [measureId]);
  return [{ type: 'measure.activated', subject: measureId, planId: plan.id, post, before: { measureStatus }, after: { measureStatus: 'ACTIVE' }, facts: { ref: measure.ref } }];
}
