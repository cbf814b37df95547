import { countNotices, listNotices, markAllRead, markRead, type Credentials, type Database, type InboxNotice } from '#database';
import { DomainError, noticePath, requirePermission, type NoticeKind } from '#domain';
import { limitOf, pageOf, readBefore, type MessagePage } from './instant-cursor.js';

export interface NoticeQuery {
  unread?: boolean;
  /** Asks for something that nobody has done yet. */
  waiting?: boolean;
  kind?: NoticeKind;
  taskId?: string;
  cursor?: string;
  limit?: number;
}

export interface InboxNoticeView extends Omit<InboxNotice, 'model' | 'actedAt' | 'actedBy' | 'actedById'> {
  /** As what the reader is told. */
  capacity: string;
  by: string;
  byAgency: string | null;
  reason: string | null;
  taskIds: string[];
  /** Where in the web application one acts on it. */
  path: string;
  /** The fact by which it was settled, whoever did it; null: not yet, or nothing was asked. */
  acted: { at: Date; by: string | null; mine: boolean } | null;
}

/** Counting further would cost more than anybody reads from it. */
const MOST_COUNTED = 1_000;

/** A person's own inbox of notices (J2): read is his mark, acted is a fact of the matter. */
export class Notices {
  constructor(private readonly db: Database) {}

  /** Newest first. */
  async list(credentials: Credentials, query: NoticeQuery): Promise<MessagePage<InboxNoticeView>> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'self.read');
      const limit = limitOf(query.limit);
      const rows = await listNotices(tx, person.personId, {
        unread: query.unread ?? null, waiting: query.waiting ?? null, kind: query.kind ?? null, taskId: query.taskId ?? null,
        before: readBefore(query.cursor), limit: limit + 1,
      });
      const { items, nextCursor } = pageOf(rows, limit, (row) => ({ at: row.createdAt, id: row.id }));
      return { items: items.map((row) => view(row, person.personId)), nextCursor };
    });
  }

  /** How many are unread and how many wait for an act; each counted to 1,000 at most. */
  async counts(credentials: Credentials): Promise<{ unread: number; waiting: number }> {
    return this.db.asPerson(credentials, (tx) => countNotices(tx, requirePermission(tx.actor, 'self.read').person.personId, MOST_COUNTED));
  }

  /** Marks notices as read, all or none. Throws not_found, also for another's. */
  async markRead(credentials: Credentials, ids: readonly string[]): Promise<{ read: number }> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'self.read');
      const wanted = new Set(ids);
      if ((await markRead(tx, person.personId, [...wanted])).length !== wanted.size) throw new DomainError('not_found', { what: 'notification' });
      return { read: wanted.size };
    });
  }

  /** Marks everything read that was written until now. */
  async markAllRead(credentials: Credentials): Promise<{ read: number }> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'self.read');
      return { read: await markAllRead(tx, person.personId, tx.now) };
    });
  }
}

function view({ model, actedAt, actedBy, actedById, ...notice }: InboxNotice, reader: string): InboxNoticeView {
  return {
    ...notice, capacity: model.capacity, by: model.by, byAgency: model.byAgency, reason: model.reason, taskIds: model.taskIds,
    path: noticePath(notice.kind, { ...notice, clockKind: model.facts['clockKind'], measureId: model.facts['measureId'] }), acted: actedAt === null ? null : { at: actedAt, by: actedBy, mine: actedById === reader },
  };
}
