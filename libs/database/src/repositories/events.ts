import { v7 as uuid } from 'uuid';
import { canonicalBody, EVENT_TYPES, eventActor, OFFICE_AGENCY, type DubanEvent, type EventType } from '#domain';
import type { Tx } from '../client/tx.js';

/** What a use case says of an event; the rest (id, instant, chain, actor) follows from the transaction. */
export interface NewEvent {
  type: EventType;
  taskId?: string | null;
  planId?: string | null;
  subject?: string | null;
  /** The agency whose chain keeps it; the office's where it concerns no single agency. */
  agency?: string;
  post?: { id: string; title: string } | null;
  reason?: string | null;
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
  facts?: Record<string, unknown>;
  /** false: told already by another event (a task dispatched with its plan). */
  publish?: boolean;
}

/**
 * Appends events to their hash chains, in the order given, in the transaction that changed the state; those that
 * somebody may have to hear of get an outbox row. One round trip however many. Answers their ids.
 */
export async function appendEvents(tx: Tx, events: readonly NewEvent[]): Promise<string[]> {
  if (events.length === 0) return [];
  const full: DubanEvent[] = events.map((event) => ({
    id: uuid(),
    type: event.type,
    at: tx.now,
    chain: event.agency ?? OFFICE_AGENCY,
    taskId: event.taskId ?? null,
    planId: event.planId ?? null,
    subject: event.subject ?? null,
    actor: eventActor(tx.actor, event.post ?? null),
    reason: event.reason ?? null,
    before: event.before ?? null,
    after: event.after ?? null,
    facts: event.facts ?? {},
  }));
  await tx.run('SELECT append_events($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)', [
    full.map((e) => e.id), full.map((e) => e.chain), full.map((e) => e.type), full.map((e) => e.at),
    full.map((e) => e.taskId), full.map((e) => e.planId), full.map((e) => e.subject), full.map((e) => e.actor.personId),
    full.map((e) => e.actor.agency), full.map(canonicalBody),
    full.map((e, i) => EVENT_TYPES[e.type].publish && events[i]?.publish !== false),
  ]);
  return full.map((e) => e.id);
}

/** Appends one event; answers its id. */
export async function appendEvent(tx: Tx, event: NewEvent): Promise<string> {
  const [id] = await appendEvents(tx, [event]);
  if (id === undefined) throw new Error('append_events gave no id');
  return id;
}
