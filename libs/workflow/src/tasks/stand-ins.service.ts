import {
  appendEvent, endStandIn, findPost, holdsPost, insertStandIn, isOfAgency, lockStandIn, rolesHeld, standInsOf, type Credentials, type Database,
  type StandInView, type Tx,
} from '#database';
import { DomainError, holdsTogether, requirePermission, standInPost, type CivilDate, type HeldPost, type PersonActor } from '#domain';
import { idPage, type IdPage } from '../pages/id-page.js';
import type { Books } from '../time/books.js';

export interface StandInOrder {
  postId: string;
  /** Who is absent; holds the post on all these days. */
  personId: string;
  standInId: string;
  from: CivilDate;
  to: CivilDate;
}

/** Who acts with an absent person's post (代办人, AB角, B9): both names stand on every act, four eyes hold against both. */
export class StandIns {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /**
   * Appoints a stand-in, from one civil date to another, inclusive: the absent person himself, or who runs the agency's desk.
   * Throws not_found for a post of another agency, unknown_person where the one does not hold the post or the other is of
   * another agency, conflict where he may hold no other post (auditors), invalid_input for a span that ends before it begins or has passed.
   */
  async appoint(credentials: Credentials, order: StandInOrder): Promise<{ id: string }> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      const { today } = await this.books.open(tx);
      const post = await findPost(tx, order.postId);
      if (post.agencyCode !== person.agency) throw new DomainError('not_found', { what: 'post' });
      const by = appointingPost(person, order.personId);
      if (order.to < order.from || order.to < today) throw new DomainError('invalid_input', { field: 'to', why: 'span' });
      if (order.personId === order.standInId) throw new DomainError('invalid_input', { field: 'standInId', why: 'same_person' });
      if (!(await holdsPost(tx, order.postId, order.personId, order.from, order.to))) throw new DomainError('unknown_person', { field: 'personId', need: post.role });
      if (!(await isOfAgency(tx, order.standInId, post.agencyCode, order.from))) throw new DomainError('unknown_person', { field: 'standInId' });
      const held = await rolesHeld(tx, order.standInId, order.from, order.to);
      if (held.some((role) => !holdsTogether(role, post.role))) throw new DomainError('conflict', { field: 'standInId', roles: held });
      const id = await insertStandIn(
        tx, { postId: order.postId, personId: order.personId, standInId: order.standInId, validFrom: order.from, validTo: order.to }, person.personId);
      await say(tx, 'stand_in.appointed', id, post.agencyCode, by, { ...order });
      return { id };
    });
  }

  /** Ends an appointment from this instant. Throws conflict where it has ended, not_found for another agency's. */
  async end(credentials: Credentials, id: string): Promise<void> {
    await this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      const row = await lockStandIn(tx, id);
      if (row.agencyCode !== person.agency) throw new DomainError('not_found', { what: 'stand_in' });
      const by = appointingPost(person, row.personId);
      if (!(await endStandIn(tx, id))) throw new DomainError('conflict', { already: 'ended' });
      await say(tx, 'stand_in.ended', id, row.agencyCode, by, { postId: row.postId, personId: row.personId, standInId: row.standInId });
    });
  }

  /** Who stands in for whom in the person's agency, today and later, soonest first; `personId`: for or by him. */
  async list(credentials: Credentials, filter: { personId?: string } = {}, page: { cursor?: string; limit?: number } = {}): Promise<IdPage<StandInView>> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'directory.read');
      const { today } = await this.books.open(tx);
      return idPage(page, (after, limit) => standInsOf(tx, person.agency ?? '', today, filter.personId ?? null, after, limit));
    });
  }
}

function appointingPost(person: PersonActor, absentId: string): HeldPost {
  const post = standInPost(person, absentId);
  if (post === null) throw new DomainError('forbidden', { permission: 'stand_in' });
  return post;
}

async function say(
  tx: Tx, type: 'stand_in.appointed' | 'stand_in.ended', subject: string, agency: string, post: HeldPost, facts: Record<string, unknown>,
): Promise<void> {
  await appendEvent(tx, { type, subject, agency, post, facts });
}
