import type { TaskWithEvents } from '#database';
import { REBUILT_FIELDS, rebuildTask, type RebuiltField } from '#domain';
import { parse, record, type AuditProblem } from './link-check.js';

/** What a task is made with; an event that says nothing of a field leaves it so. */
const AT_FIRST: Partial<Record<RebuiltField, unknown>> = {
  provisional: false, returnCount: 0, everOverdue: false, finishedLate: false, lateDays: 0, percent: 0, signedSteps: 0,
};

/** Rebuilds a task from its events alone and compares it with its row (invariant 11). Answers what differs. */
export function checkTask(task: TaskWithEvents): AuditProblem[] {
  const events = eventsInOrder(task);
  const of = (what: AuditProblem['what'], detail: Record<string, unknown>): AuditProblem => ({
    chain: events.at(-1)?.chain ?? task.agencyCode, seq: events.at(-1)?.seq ?? null, what, detail: { taskId: task.id, ...detail },
  });
  if (events.length === 0) return [of('task_without_events', {})];
  const rebuilt = rebuildTask(events);
  const problems = rebuilt.breaks.map((step) => of('task_step_not_allowed', { step }));
  for (const field of REBUILT_FIELDS) {
    const said = plain(rebuilt.task[field] ?? AT_FIRST[field] ?? null);
    const stored = plain(task[field] ?? null);
    if (said !== stored) problems.push(of('task_differs', { field, stored, rebuilt: said }));
  }
  return problems;
}

interface TaskEvent {
  id: string;
  chain: string;
  seq: number;
  type: string;
  after: Record<string, unknown> | null;
}

/**
 * Oldest first. In one chain the sequence is the order. A task changes its chain only with its agency: task.succeeded is
 * its last event in the old agency's chain, until it comes back there, and names the next. In any other chain the event's id is the order, a
 * time-ordered UUID; `at` is not: a transaction that waited for the lock carries the earlier instant.
 */
function eventsInOrder(task: TaskWithEvents): TaskEvent[] {
  const events = (task.eventBodies ?? []).map((text, i) => {
    const body = parse(text) ?? {};
    return {
      id: task.eventIds?.[i] ?? '', chain: task.eventChains?.[i] ?? '', seq: task.eventSeqs?.[i] ?? 0,
      type: String(body['type']), after: record(body['after']),
    };
  });
  return alongChains(events.sort((a, b) => a.seq - b.seq));
}

/** The events in the order in which the task went through its chains: the one it began in, then each successor's. */
function alongChains(events: readonly TaskEvent[]): TaskEvent[] {
  const left = new Map<string, TaskEvent[]>();
  for (const event of events) left.set(event.chain, [...left.get(event.chain) ?? [], event]);
  const stays: { chain: string; events: TaskEvent[] }[] = [];
  const first = events.find(({ type }) => type === 'task.drafted') ?? events.find(({ type }) => type === 'task.dispatched');
  for (let chain = first?.chain; chain !== undefined;) {
    const here: TaskEvent[] = left.get(chain) ?? [];
    const end = here.findIndex(({ type }) => type === 'task.succeeded');
    stays.push({ chain, events: here.splice(0, end === -1 ? here.length : end + 1) });
    const next: unknown = end === -1 ? undefined : stays.at(-1)?.events.at(-1)?.after?.['agencyCode'];
    chain = typeof next === 'string' ? next : undefined;
  }
  // What the last stay in a chain left there belongs to it; chains that it never was in come last, by their ids.
  for (const [chain, rest] of left) {
    const last = stays.findLast((stay) => stay.chain === chain);
    if (last !== undefined) last.events.push(...rest.splice(0));
  }
  const elsewhere = [...left.values()].flat().sort((a, b) => (a.chain === b.chain ? a.seq - b.seq : a.id < b.id ? -1 : 1));
  return [...stays.flatMap((stay) => stay.events), ...elsewhere];
}

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);
