import {
  appendEvent, clearAlarm, eventsSince, findMail, listAlarms, listMails, lockAlarm,
  type AlarmRow, type Credentials, type Database, type MailDetailRow, type MailListRow, type Tx,
} from '#database';
import { DomainError, requirePermission, type CivilDate } from '#domain';
import { officeMatter, refuseMarked } from '../evidence/refuse-marked.js';
import { heldUntil } from '../delivery/index.js';
import type { Books } from '../time/books.js';
import { limitOf, pageOf, readBefore, type MessagePage } from './instant-cursor.js';

export interface MailQuery {
  personId?: string;
  /** Told of this task, alone or among others. */
  taskId?: string;
  kind?: string;
  status?: string;
  /** Civil date on which it was written. */
  day?: CivilDate;
  cursor?: string;
  limit?: number;
}
interface Held {
  /** Until when the pace of its domain holds it, as reckoned; null: it does not. */
  heldUntil: Date | null;
}
/** A mail as it was handed over: `source` is the exact message, headers and all; null where its words are not for the reader. */
export type MailView = Omit<MailDetailRow, 'raw'> & Held & { source: string | null };

export interface EventView {
  id: string;
  chain: string;
  seq: string;
  type: string;
  at: Date;
  taskId: string | null;
  planId: string | null;
  /** The event as it was hashed. */
  event: Record<string, unknown>;
  hash: string;
}

/** Mails: one's own, and all of them for the office, but the words of those that tell of another agency's inside (row-level security draws the line). */
export class Mails {
  constructor(private readonly db: Database, private readonly books: Books) {}

  async list(credentials: Credentials, query: MailQuery): Promise<MessagePage<MailListRow & Held>> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'mail.read');
      const page = await mailPage(tx, this.db.zone, query);
      return { ...page, items: await this.held(tx, page.items) };
    });
  }

  /** Throws not_found, also for another's mail. */
  async get(credentials: Credentials, id: string): Promise<MailView> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'mail.read');
      const { raw, ...mail } = await findMail(tx, id);
      const [{ heldUntil } = { heldUntil: null }] = await this.held(tx, [mail]);
      tx.noteRead('MAIL', id);
      return { ...mail, heldUntil, source: raw?.toString('utf8') ?? null };
    });
  }

  private async held<M extends MailListRow>(tx: Tx, mails: readonly M[]): Promise<(M & Held)[]> {
    const until = await heldUntil(tx, this.books, mails.filter(({ status }) => status === 'PENDING').map(({ id }) => id));
    return mails.map((mail) => ({ ...mail, heldUntil: until.get(mail.id) ?? null }));
  }
}

/** What the office has to know and act on (J3, E4). */
export class Alarms {
  constructor(private readonly db: Database) {}

  /** Newest first; `open`: only those still open, or only those cleared. */
  async list(credentials: Credentials, query: { open?: boolean; cursor?: string; limit?: number }): Promise<MessagePage<AlarmRow>> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'alarm.read');
      const limit = limitOf(query.limit);
      const rows = await listAlarms(tx, query.open ?? null, readBefore(query.cursor), limit + 1);
      return pageOf(rows, limit, (row) => ({ at: row.raisedAt, id: row.id }));
    });
  }

  /** Clears an alarm, with what was done about it. Throws classified_marking, reason_required, conflict where it is cleared already. */
  async clear(credentials: Credentials, id: string, reason: string): Promise<{ id: string }> {
    await refuseMarked(this.db, credentials, officeMatter('alarm.clear'), { reason }, { what: 'alarm', subject: id });
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'alarm.clear');
      if (reason.trim() === '') throw new DomainError('reason_required');
      const alarm = await lockAlarm(tx, id);
      if (alarm.clearedAt !== null) throw new DomainError('conflict', { already: 'alarm_cleared' });
      await clearAlarm(tx, id, person.personId);
      await appendEvent(tx, { type: 'alarm.cleared', subject: id, post, reason: reason.trim(), facts: { kind: alarm.kind } });
      return { id };
    });
  }
}

/** The trail as a feed, for systems that follow what happens; everyone sees the events of what he may see. */
export class EventFeed {
  constructor(private readonly db: Database) {}

  /** Events after an event's id, oldest first; `nextSince` is what to ask for next, also when nothing new was there. */
  async since(
    credentials: Credentials, query: { since?: string; type?: string; limit?: number },
  ): Promise<{ items: EventView[]; nextSince: string | null }> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'event.read');
      const rows = await eventsSince(tx, query.since ?? null, query.type ?? null, limitOf(query.limit));
      const items = rows.map(({ body, ...row }) => ({ ...row, event: JSON.parse(body) as Record<string, unknown> }));
      const [first] = items;
      if (first !== undefined) tx.noteRead('EVENT_FEED', first.id);
      return { items, nextSince: items.at(-1)?.id ?? query.since ?? null };
    });
  }
}

async function mailPage(tx: Tx, zone: string, query: MailQuery): Promise<MessagePage<MailListRow>> {
  const limit = limitOf(query.limit);
  const rows = await listMails(tx, {
    personId: query.personId ?? null, taskId: query.taskId ?? null, kind: query.kind ?? null, status: query.status ?? null, day: query.day ?? null, zone,
    before: readBefore(query.cursor), limit: limit + 1,
  });
  return pageOf(rows, limit, (row) => ({ at: row.createdAt, id: row.id }));
}
