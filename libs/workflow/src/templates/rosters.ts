import { randomUUID } from 'node:crypto';
import { appendEvent, insertRoster, listRosters, type Credentials, type Database, type RosterRow } from '#database';
import { civilDate, DomainError, getAgency, isAssignable, isCollective, requirePermission } from '#domain';
import { registryOf } from '../documents/registry-of.js';
import { idPage, type IdPage } from '../pages/id-page.js';

/** 31 provinces, the corps, five cities and every ministry come to fewer. */
const MOST_MEMBERS = 200;

/** Whom a collective (各部门, 地方政府) means on a day: chosen by a person, never guessed (B3). */
export class Rosters {
  constructor(private readonly db: Database) {}

  /**
   * Records whom a collective means from a civil date on; a later roster for a later day supersedes it. Throws
   * unknown_agency, not_assignable naming a member that can't be given a task, invalid_input, reason_required (the note).
   */
  async choose(
    credentials: Credentials, choice: { collectiveCode: string; asOf: string; members: readonly string[]; note: string },
  ): Promise<RosterRow> {
    const asOf = civilDate(choice.asOf);
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'roster.write');
      const note = choice.note.trim();
      if (note === '') throw new DomainError('reason_required');
      const members = [...choice.members];
      if (members.length === 0 || members.length > MOST_MEMBERS || new Set(members).size !== members.length) {
        throw new DomainError('invalid_input', { path: 'members', most: MOST_MEMBERS });
      }
      const registry = await registryOf(tx);
      if (!isCollective(getAgency(registry, choice.collectiveCode))) throw new DomainError('invalid_input', { path: 'collectiveCode' });
      for (const code of members) {
        if (!isAssignable(getAgency(registry, code))) throw new DomainError('not_assignable', { code });
      }
      const roster: RosterRow = {
        id: randomUUID(), collectiveCode: choice.collectiveCode, asOf, members, note, chosenBy: person.personId, chosenAt: tx.now,
      };
      await insertRoster(tx, roster);
      await appendEvent(tx, {
        type: 'roster.chosen', subject: roster.id, post, reason: note, facts: { collectiveCode: roster.collectiveCode, asOf, members },
      });
      return roster;
    });
  }

  /** All rosters, or those of a collective, the newest first. */
  async list(credentials: Credentials, collectiveCode: string | null = null, page: { cursor?: string; limit?: number } = {}): Promise<IdPage<RosterRow>> {
    return this.db.asPerson(credentials, (tx) => {
      requirePermission(tx.actor, 'template.read');
      return idPage(page, (after, limit) => listRosters(tx, collectiveCode, after, limit));
    });
  }
}
