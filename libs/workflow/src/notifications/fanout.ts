import {
  deleteOutbox, eventsById, holdOutbox, insertNotifications, mailChoicesOf, raiseAlarms, receiptHeld, taskTitles,
  type AlarmWrite, type Addressee, type Database, type NotificationWrite, type Tx,
} from '#database';
import { civilDateOf, formTold, recipientsOf, sendTime, type CivilDate, type MailForm, type NobodyThere, type Recipient } from '#domain';
import type { Books, TimeBook } from '../time/books.js';
import { loadPeople, loadWorld, readEvent, type LoadedEvent } from './load-world.js';
import type { NoticeModel } from './notice-model.js';

export interface FanoutResult {
  events: number;
  notifications: number;
  alarms: number;
}

/**
 * Tells everybody concerned of these events: one notification per event and person, in a handful of queries however many
 * events. Takes their outbox rows away in the same transaction, so that a lost queue loses nothing and a second run
 * finds nothing to do. Whoever can't be reached raises an alarm (J3).
 */
export async function fanout(db: Database, books: Books, eventIds: readonly string[]): Promise<FanoutResult> {
  return db.asSystem('fanout', async (tx) => {
    const held = await holdOutbox(tx, eventIds);
    if (held.length === 0) return { events: 0, notifications: 0, alarms: 0 };
    const book = await books.open(tx);
    const events = (await eventsById(tx, held)).map(readEvent).filter((event): event is LoadedEvent => event !== null);
    const world = await loadWorld(tx, events, book.today);
    const decided = events.map((event) => ({ event, ...recipientsOf(event, world) }));
    const people = await loadPeople(tx, decided.flatMap(({ recipients }) => recipients.map(({ personId }) => personId)));
    const choices = await mailChoicesOf(tx, [...people.keys()]);
    const rows = decided.flatMap(({ event, recipients }) => recipients.map((to) => ({ to, row: rowOf(event, to, formTold(to, choices.get(to.personId)), recipients, people, book, db.zone) })));
    const notifications = await insertNotifications(tx, rows.map(({ row }) => row));
    const unreached = rows.filter(({ row }) => row.status === 'NO_ADDRESS');
    const alarms = await raiseAlarms(tx, [
      ...await missingAddresses(tx, unreached.map(({ to }) => to), people, book),
      ...nobodyAlarms(decided.flatMap(({ nobody }) => nobody), book),
    ]);
    await deleteOutbox(tx, held);
    return { events: held.length, notifications, alarms };
  });
}

function rowOf(
  event: LoadedEvent, to: Recipient, form: MailForm, all: readonly Recipient[], people: ReadonlyMap<string, Addressee>, book: TimeBook, zone: string,
): NotificationWrite {
  const model: NoticeModel = {
    capacity: to.capacity, taskIds: to.taskIds, planId: event.planId, facts: event.facts, by: event.actor.name, byAgency: event.actor.agency, reason: event.reason,
    event: event.type, ...formerDue(event), on: civilDateOf(event.at, zone), alsoTo: others(to, all, people),
  };
  const urgent = form === 'IN_APP' ? to.urgent : form === 'SINGLE';
  return {
    eventId: event.id, personId: to.personId, agencyCode: to.agencyCode, taskId: event.taskId, clockId: to.clockId, kind: to.kind, level: to.level,
    urgent, model, status: form === 'IN_APP' ? 'IN_APP' : hasAddress(people.get(to.personId)) ? 'PENDING' : 'NO_ADDRESS',
    notBefore: sendTime(urgent, meantFor(event), book.calendar),
  };
}

/** The date that the event took away from its task. */
function formerDue({ before, after }: LoadedEvent): Pick<NoticeModel, 'formerDue'> {
  if (after === null || !('currentDue' in after) || before?.['currentDue'] === after['currentDue']) return {};
  return { formerDue: (before?.['currentDue'] ?? null) as CivilDate | null };
}

/** A step swept late, or an event handed on late, still joins the digest it was meant for. */
function meantFor(event: LoadedEvent): Date {
  const at = event.facts['at'];
  return typeof at === 'string' ? new Date(at) : event.at;
}

/** The others who were told (J1); a plan's notice goes to all agencies, but names only the reader's colleagues. */
function others(to: Recipient, all: readonly Recipient[], people: ReadonlyMap<string, Addressee>): string[] {
  return all.filter((other) => other.personId !== to.personId && ((to.kind !== 'plan.issued' && to.kind !== 'plan.amended') || other.agencyCode === to.agencyCode))
    .flatMap((other) => people.get(other.personId)?.name ?? []);
}

function hasAddress(person: Addressee | undefined): boolean {
  return person?.email !== undefined && person.email !== null && person.email.trim() !== '';
}

/** One alarm per person and day, naming the first matter. */
async function missingAddresses(
  tx: Tx, unreached: readonly Recipient[], people: ReadonlyMap<string, Addressee>, book: TimeBook,
): Promise<AlarmWrite[]> {
  if (unreached.length === 0) return [];
  const taskIds = unreached.flatMap((to) => to.taskIds);
  const held = await receiptHeld(tx, taskIds);
  const titles = await taskTitles(tx, taskIds);
  return unreached.map((to) => ({
    kind: 'mail.missing', dedupeKey: `mail.missing:${to.personId}:${book.today}`, taskId: to.taskIds[0] ?? null, personId: to.personId, agencyCode: to.agencyCode,
    details: {
      person: people.get(to.personId)?.name ?? '', address: null, cause: 'missing', noticeKind: to.kind,
      taskTitle: titles.get(to.taskIds[0] ?? '') ?? null, serverResponse: null, receiptClockHeld: to.taskIds.some((id) => held.has(id)),
    },
  }));
}

/** An agency where nobody holds the post that had to be told: once per agency, kind of notice and day. */
function nobodyAlarms(nobody: readonly NobodyThere[], book: TimeBook): AlarmWrite[] {
  return nobody.map(({ agencyCode, kind, taskId }) => ({
    kind: 'notice.nobody', dedupeKey: `notice.nobody:${agencyCode}:${kind}:${book.today}`, taskId, agencyCode, details: { noticeKind: kind },
  }));
}
