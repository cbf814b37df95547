import { listReads, type Credentials, type Database, type ReadFilter, type ReadRow } from '#database';
import { requirePermission } from '#domain';
import { limitOf, pageOf, readBefore, type MessagePage } from '../messages/instant-cursor.js';

/** Who was shown what and took what out (L4), for auditors and administrators. It is written by the reads themselves. */
export class ReadLog {
  constructor(private readonly db: Database) {}

  /** The newest first. Throws invalid_input for a cursor never given out. */
  async list(credentials: Credentials, filter: ReadFilter, page: { cursor?: string; limit?: number }): Promise<MessagePage<ReadRow>> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'readlog.read');
      const limit = limitOf(page.limit);
      const rows = await listReads(tx, filter, this.db.zone, readBefore(page.cursor), limit + 1);
      return pageOf(rows, limit, ({ at, id }) => ({ at, id }));
    });
  }
}
