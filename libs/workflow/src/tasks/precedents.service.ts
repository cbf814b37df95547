import { listPrecedents, type Credentials, type Database, type PrecedentRow } from '#database';
import { requirePermission } from '#domain';
import { idPage, type IdPage } from '../pages/id-page.js';

/** What the office ruled on objections before: the dictionary that grows with every ruling (B5). */
export class Precedents {
  constructor(private readonly db: Database) {}

  /** Rulings, newest first; of a printed name or of an agency where they are named. Throws forbidden, invalid_input for the cursor. */
  async list(credentials: Credentials, filter: { printedName?: string; agencyCode?: string }, page: { cursor?: string; limit?: number } = {}): Promise<IdPage<PrecedentRow>> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'rule.read');
      return idPage(page, (after, limit) => listPrecedents(tx, filter, after, limit));
    });
  }
}
