import { listPrecedents, type Credentials, type Database, type PrecedentRow } from '#database';
import { requirePermission } from '#domain';

const LIMIT = 200;

/** What the office ruled on objections before: the dictionary that grows with every ruling (B5). */
export class Precedents {
  constructor(private readonly db: Database) {}

  /** Rulings, newest first, at most 200; of a printed name or of an agency where they are named. Throws forbidden. */
  async list(credentials: Credentials, filter: { printedName?: string; agencyCode?: string }): Promise<PrecedentRow[]> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'rule.read');
      return listPrecedents(tx, filter, LIMIT);
    });
  }
}
