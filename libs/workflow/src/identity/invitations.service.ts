import { createHash, randomBytes } from 'node:crypto';
import {
  acceptInvitation, appendEvent, armInvitation, findPerson, insertAccount, insertInvitation, invitationByHash, invitingAgency, listInvitations, lockInvitation, loginOf,
  personHasAccount, postsFrom, revokeInvitations, type Credentials, type Database, type InvitationRow, type InvitationView, type Tx,
} from '#database';
import { checkManages, civilDateOf, DomainError, peopleLicence } from '#domain';
import { limitOf, pageOf, readBefore, type MessagePage } from '../messages/instant-cursor.js';
import { checkNewLogin } from './login.js';
import { checkManagesPerson } from './manages-person.js';
import { checkNewPassword, hashPassword } from './password.js';

/** How long an invitation can be accepted [I]: long enough for a week's absence and two weekends. */
const LIFE_DAYS = 14;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A person sets up his own sign-in by a link that came to his address, once. Nobody else ever knows his password. */
export class Invitations {
  constructor(private readonly db: Database) {}

  /**
   * Invites a person who holds a post and has no account; an earlier invitation ends. Throws field_required where he has no
   * address, conflict where he has an account, not_found for another agency's, forbidden where his posts are not the actor's to give.
   */
  async invite(credentials: Credentials, personId: string): Promise<{ id: string }> {
    return this.db.asPerson(credentials, async (tx) => {
      const licence = peopleLicence(tx.actor);
      const person = await findPerson(tx, personId);
      const today = civilDateOf(tx.now, this.db.zone);
      await checkManagesPerson(tx, licence, personId, today);
      const [post] = await postsFrom(tx, personId, today);
      if (post === undefined) throw new DomainError('conflict', { already: 'no_post_to_invite_for' });
      if (person.email === null) throw new DomainError('field_required', { field: 'email' });
      if (await loginOf(tx, personId) !== null) throw new DomainError('conflict', { personId });
      await revokeInvitations(tx, personId);
      const expiresAt = new Date(tx.now.getTime() + LIFE_DAYS * 86_400_000);
      const id = await insertInvitation(tx, { personId, agencyCode: post.agencyCode, invitedBy: licence.person.personId, expiresAt });
      await appendEvent(tx, {
        type: 'account.invited', subject: id, post: licence.post,
        facts: { invitationId: id, invitedId: personId, name: person.name, agencyCode: post.agencyCode, role: post.role, title: post.title, expiresOn: civilDateOf(expiresAt, this.db.zone) },
      });
      return { id };
    });
  }

  /** Newest first; of one's own agency, of all for the administrator. */
  async list(credentials: Credentials, query: { agencyCode?: string; open?: boolean; cursor?: string; limit?: number }): Promise<MessagePage<InvitationView>> {
    return this.db.asPerson(credentials, async (tx) => {
      const licence = peopleLicence(tx.actor);
      const limit = limitOf(query.limit);
      const rows = await listInvitations(tx, {
        agencyCode: licence.agencyCode ?? query.agencyCode ?? null, open: query.open ?? null, before: readBefore(query.cursor), limit: limit + 1,
      });
      return pageOf(rows, limit, (row) => ({ at: row.createdAt, id: row.id }));
    });
  }

  /** Ends an open invitation at once. Throws not_found for another agency's, conflict where it is no longer open. */
  async revoke(credentials: Credentials, id: string): Promise<{ id: string }> {
    return this.db.asPerson(credentials, async (tx) => {
      const licence = peopleLicence(tx.actor);
      const invitation = await lockInvitation(tx, id);
      checkManages(licence, invitation, 'invitation');
      if (invitation.acceptedAt !== null || invitation.revokedAt !== null) throw new DomainError('conflict', { already: 'invitation_ended' });
      await revokeInvitations(tx, invitation.personId);
      await appendEvent(tx, { type: 'account.invitation_revoked', subject: id, post: licence.post, facts: { invitedId: invitation.personId } });
      return { id };
    });
  }

  /** Whom a link is for. Throws invitation_void for one that is unknown, used, taken back or too old. */
  async look(token: string): Promise<{ name: string; agencyCode: string; agencyName: string; agencyNameEn: string; expiresAt: Date }> {
    return this.db.asSignIn(async (tx) => {
      const invitation = await openInvitation(tx, token, false);
      const { name } = await findPerson(tx, invitation.personId);
      return { name, agencyCode: invitation.agencyCode, ...await invitingAgency(tx, invitation.agencyCode), expiresAt: invitation.expiresAt };
    });
  }

  /** Sets login and password, once. Throws invitation_void, invalid_input, and conflict where the login is taken: then the link stays good. */
  async accept(token: string, login: string, password: string): Promise<{ login: string }> {
    const name = checkNewLogin(login);
    checkNewPassword(password);
    // Before the costly hash: whoever has no link must not be able to keep the processor busy.
    await this.db.asSignIn((tx) => openInvitation(tx, token, false));
    const hash = await hashPassword(password);
    return this.db.asSignIn(async (tx) => {
      const invitation = await openInvitation(tx, token, true);
      if (await personHasAccount(tx, invitation.personId)) throw new DomainError('invitation_void', { why: 'used' });
      if (!(await insertAccount(tx, invitation.personId, name, hash))) throw new DomainError('conflict', { login: name });
      await acceptInvitation(tx, invitation.id);
      const person = await findPerson(tx, invitation.personId);
      await appendEvent(tx, {
        type: 'account.created', subject: invitation.personId, agency: invitation.agencyCode, facts: { login: name, name: person.name, invitationId: invitation.id },
      });
      return { login: name };
    });
  }
}

/** The token of an open invitation and when it ends, for the mail that carries it; null where the invitation is no longer open. */
export async function issueInvitationToken(tx: Tx, invitationId: string): Promise<{ token: string; expiresAt: Date } | null> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = await armInvitation(tx, invitationId, hashOf(token));
  return expiresAt === null ? null : { token, expiresAt };
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

async function openInvitation(tx: Tx, token: string, lock: boolean): Promise<InvitationRow> {
  const invitation = TOKEN.test(token) ? await invitationByHash(tx, hashOf(token), lock) : null;
  if (invitation === null || invitation.revokedAt !== null) throw new DomainError('invitation_void', { why: 'unknown' });
  if (invitation.acceptedAt !== null) throw new DomainError('invitation_void', { why: 'used' });
  if (invitation.expiresAt <= tx.now) throw new DomainError('invitation_void', { why: 'expired' });
  return invitation;
}
