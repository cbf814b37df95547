import { DomainError, type DomainErrorCode } from '../errors.js';
import { isDone } from '../task/index.js';
import { checkDueDate, type CivilDate, type WorkCalendar } from '../time/index.js';
import { CHANGEABLE_IN, type AddableTask, type ChangeRefusal, type PlanChange, type PlanEffect, type PlannedTask } from './amendment.js';

/** What the changes are judged against; loaded in the same transaction. */
export interface AmendmentWorld {
  tasks: ReadonlyMap<string, PlannedTask>;
  addable: readonly AddableTask[];
  today: CivilDate;
  calendar: WorkCalendar;
}

type Judged = { effect: PlanEffect } | { refusal: Omit<ChangeRefusal, 'index'> };

const refuse = (code: DomainErrorCode, details: Record<string, unknown> = {}): Judged => ({ refusal: { code, details } });

/**
 * What the changes would do, and which of them can't be made, against the plan as it stands now. The first date never
 * changes, whatever the new one; two changes of one task are one too many, except its date and its words.
 */
export function judgeChanges(changes: readonly PlanChange[], world: AmendmentWorld): { effects: PlanEffect[]; refusals: ChangeRefusal[] } {
  const effects: PlanEffect[] = [];
  const refusals: ChangeRefusal[] = [];
  const seen = new Set<string>();
  const dropped = new Set(changes.flatMap(({ kind, taskId }) => (kind === 'DROP' && taskId !== undefined ? [taskId] : [])));
  changes.forEach((change, index) => {
    const key = change.kind === 'ADD' ? `${change.measureRef}/${change.agencyCode}` : `${change.kind}/${change.taskId}`;
    const twice = seen.has(key) || (change.kind !== 'DROP' && change.taskId !== undefined && dropped.has(change.taskId));
    seen.add(key);
    const judged = twice ? refuse('invalid_input', { why: 'changed_twice' }) : judge(change, world, dropped);
    if ('effect' in judged) effects.push(judged.effect);
    else refusals.push({ index, code: judged.refusal.code, details: { path: `changes[${index}]`, ...judged.refusal.details } });
  });
  return { effects, refusals };
}

function judge(change: PlanChange, world: AmendmentWorld, dropped: ReadonlySet<string>): Judged {
  if (change.kind === 'ADD') return add(change, world, dropped);
  const task = change.taskId === undefined ? undefined : world.tasks.get(change.taskId);
  if (task === undefined) return refuse('invalid_input', { why: 'no_task_of_plan' });
  switch (change.kind) {
    case 'DUE': return due(task, change, world);
    case 'WORDS': return words(task, change);
    case 'DROP': return drop(task, world, dropped);
  }
}

function due(task: PlannedTask, { dueOn }: PlanChange, { today, calendar }: AmendmentWorld): Judged {
  if (dueOn === undefined) return refuse('due_required', { field: 'dueOn' });
  const still = changeable(task);
  if (still) return still;
  if (task.extensionPending) return refuse('extension_pending');
  if (dueOn === task.currentDue) return refuse('invalid_input', { why: 'nothing_changes' });
  if (task.latestChildDue !== null && dueOn < task.latestChildDue) return refuse('due_before_children', { dueOn, latestChildDue: task.latestChildDue });
  return dated(dueOn, today, calendar, (provisional) => ({ kind: 'DUE', task, from: task.currentDue, to: dueOn, provisional }));
}

function words(task: PlannedTask, { requirement, deliverable }: PlanChange): Judged {
  const still = changeable(task);
  if (still) return still;
  const changed = {
    ...(requirement === undefined || requirement === task.requirement ? {} : { requirement }),
    ...(deliverable === undefined || deliverable === task.deliverable ? {} : { deliverable }),
  };
  return Object.keys(changed).length === 0 ? refuse('invalid_input', { why: 'nothing_changes' }) : { effect: { kind: 'WORDS', task, ...changed } };
}

function changeable(task: PlannedTask): Judged | null {
  return CHANGEABLE_IN.includes(task.status) ? null : refuse('act_not_allowed_in_state', { act: 'amend', status: task.status, allowedFrom: CHANGEABLE_IN });
}

/** Nobody has signed for it yet: it is cancelled; else it is terminated, which takes the convener (D7). */
function drop(task: PlannedTask, { tasks }: AmendmentWorld, dropped: ReadonlySet<string>): Judged {
  if (isDone(task.status)) return refuse('act_not_allowed_in_state', { act: 'terminate', status: task.status, allowedFrom: CHANGEABLE_IN });
  const orphan = task.role === 'LEAD' && [...tasks.values()].some((other) =>
    other.measureId === task.measureId && other.id !== task.id && !isDone(other.status) && !dropped.has(other.id));
  return orphan ? refuse('lead_required', { ref: task.measureRef }) : { effect: { kind: 'DROP', task, act: task.status === 'DISPATCHED' ? 'cancel' : 'terminate' } };
}

function add({ measureRef, agencyCode, dueOn }: PlanChange, { tasks, addable, today, calendar }: AmendmentWorld, dropped: ReadonlySet<string>): Judged {
  const item = addable.find((one) => one.measureRef === measureRef && one.agencyCode === agencyCode);
  if (item === undefined) return refuse('invalid_input', { why: 'not_in_template' });
  const there = [...tasks.values()].filter((task) => task.measureId === item.measureId && !isDone(task.status) && !dropped.has(task.id));
  if (there.some((task) => task.agencyCode === agencyCode)) return refuse('conflict', { already: 'task_of_agency' });
  const lead = there.find(({ role }) => role === 'LEAD');
  if (item.role === 'LEAD' && lead !== undefined) return refuse('conflict', { already: 'lead' });
  const led = { ...item, leadAgencyCode: lead?.agencyCode ?? there[0]?.leadAgencyCode ?? item.leadAgencyCode };
  if (dueOn === undefined) {
    return item.type === 'continuing' ? { effect: { kind: 'ADD', item: led, dueOn: null, provisional: false } } : refuse('due_required', { field: 'dueOn' });
  }
  return dated(dueOn, today, calendar, (provisional) => ({ kind: 'ADD', item: led, dueOn, provisional }));
}

function dated(dueOn: CivilDate, today: CivilDate, calendar: WorkCalendar, effect: (provisional: boolean) => PlanEffect): Judged {
  try {
    return { effect: effect(checkDueDate({ dueOn, today }, calendar).provisional) };
  } catch (error) {
    if (error instanceof DomainError) return refuse(error.code, { field: 'dueOn', today, ...error.details });
    throw error;
  }
}
