import {
  activateMeasures, appendEvents, findMeasure, insertAddedTask, lockTasks, putClocks, TaskWrites, type NewEvent, type PlanItemWrite, type PlanRow, type TaskRow, type Tx,
} from '#database';
import {
  DomainError, measureRow, OFFICE_AGENCY, rebuiltFields, type ActInput, type HeldPost, type MeasureStatus, type PersonActor, type PlanEffect,
} from '#domain';
import { completion } from '../tasks/clocks-after.js';
import { aheadOf, performAct } from '../tasks/perform-act.js';
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

type Change = Exclude<PlanEffect, { kind: 'ADD' }>;

/**
 * Does what the effects say, in the caller's transaction: dates with their clocks, words, endings, new tasks, one event for
 * each, all appended in one call; nobody is told yet, the plan's own event does that once for each agency.
 */
export async function applyEffects(context: EffectContext, effects: readonly PlanEffect[]): Promise<Affected[]> {
  const { tx } = context;
  const changes = effects.filter((effect): effect is Change => effect.kind !== 'ADD');
  const tasks = await lockTasks(tx, changes.map(({ task }) => task.id));
  for (const { task: { id, status } } of changes) {
    const task = tasks.get(id);
    if (task?.status !== status) throw new DomainError('stale_version', { current: task?.version ?? null, status: task?.status ?? null });
  }
  const events: NewEvent[] = [];
  await rewrite(context, changes, tasks, events);
  for (const act of ['cancel', 'terminate'] as const) {
    await drop(context, act, changes.flatMap((effect) => (effect.kind === 'DROP' && effect.act === act ? tasks.get(effect.task.id) ?? [] : [])), events);
  }
  const added: TaskRow[] = [];
  for (const effect of effects) if (effect.kind === 'ADD') added.push(await add(context, effect, events));
  await appendEvents(tx, events);
  return [...changes.flatMap(({ task: { id } }) => tasks.get(id) ?? []), ...added]
    .map(({ id, agencyCode, measureId, leadAgencyCode }) => ({ taskId: id, agencyCode, measureId, leadAgencyCode }));
}

/** New dates and words; `tasks` holds them as they stand afterwards. */
async function rewrite({ tx, plan, post, book, basis, reason, number }: EffectContext, changes: readonly Change[], tasks: Map<string, TaskRow>, events: NewEvent[]): Promise<void> {
  const dated: TaskRow[] = [];
  const writes = new TaskWrites();
  for (const effect of changes) {
    const task = tasks.get(effect.task.id);
    if (effect.kind === 'DROP' || task === undefined) continue;
    const patch: Partial<TaskRow> = effect.kind === 'DUE' ? { currentDue: effect.to, provisional: effect.provisional }
      : { ...(effect.requirement === undefined ? {} : { requirement: effect.requirement }), ...(effect.deliverable === undefined ? {} : { deliverable: effect.deliverable }) };
    const after: TaskRow = { ...task, ...patch, version: writes.save(task, patch) };
    tasks.set(task.id, after);
    if (effect.kind === 'DUE') dated.push(after);
    const of = (row: TaskRow): Record<string, unknown> => Object.fromEntries(Object.keys(patch).map((field) => [field, row[field as keyof TaskRow]]));
    events.push({
      type: 'task.amended', taskId: task.id, planId: plan.id, agency: task.agencyCode, post, reason, publish: false, before: of(task), after: of(after),
      facts: { basis, planVersion: number },
    });
  }
  writes.handIn(tx);
  await putClocks(tx, dated.flatMap((task) => completion(task, book)));
  for (const task of dated) await schedulePeriods(tx, task, book);
}

async function drop({ tx, person, book, basis, reason }: EffectContext, act: 'cancel' | 'terminate', tasks: readonly TaskRow[], events: NewEvent[]): Promise<void> {
  if (tasks.length === 0) return;
  const input: ActInput = { reason, basis, ...(act === 'terminate' ? { endKind: 'NOT_PURSUED' } : {}) };
  const together = await aheadOf(tx, tasks, act, input);
  for (const task of tasks) await performAct(tx, task, { act, input, person, book, quiet: true, events, together });
  together.writes.handIn(tx);
}

async function add({ tx, plan, post, book, basis, reason, number, items }: EffectContext, { item, dueOn, provisional }: Extract<PlanEffect, { kind: 'ADD' }>, events: NewEvent[]): Promise<TaskRow> {
  const source = items.get(itemKey(item));
  if (source === undefined) throw new Error('An addition is judged only from an item of the newest template.');
  const opened = await openMeasure(tx, plan, item.measureId, post);
  const made = await insertAddedTask(tx, plan.id, source, { assigner: OFFICE_AGENCY, leadAgencyCode: item.leadAgencyCode, dueOn, provisional });
  await putClocks(tx, [waitingClock({ taskId: made.id, kind: 'RECEIPT', holder: 'OWNER', holderAgency: made.agencyCode }, book), ...completion(made, book)]);
  await schedulePeriods(tx, made, book);
  events.push(...opened, {
    type: 'task.dispatched', taskId: made.id, planId: plan.id, agency: made.agencyCode, post, reason, publish: false, after: rebuiltFields(made),
    facts: { title: made.title, basis, planVersion: number },
  });
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
