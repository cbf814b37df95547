import { randomUUID } from 'node:crypto';
import {
  accountOf, agencyExists, appendEvent, endHolding, ensurePost, findHolding, findPerson, findPost, insertAccount, insertHolding,
  insertPerson, listPeople, listPosts, lockHoldings, personHasAccount, revokeSessionsOf, saveDisabled, savePassword, unitOfAgency,
  type Credentials, type Database, type HoldingRow, type PersonView, type PostRow, type Tx,
} from '#database';
import { civilDate, DomainError, POST_ROLES, requirePermission, type HeldPost, type Locale, type PostRole } from '#domain';
import { checkNewLogin } from './login.js';
import { checkNewPassword, hashPassword } from './password.js';

export interface PostSpec {
  agencyCode: string;
  unitId?: string | null;
  role: PostRole;
  title: string;
}

/** Persons, posts, who holds which from when to when, and accounts (K1): for the administrator, who has no other act. */
export class People {
  constructor(private readonly db: Database) {}

  /** People by id, at most `limit` (200 at most), after the cursor; `next` is null on the last page. */
  async list(
    credentials: Credentials, page: { agencyCode?: string | null; after?: string | null; limit?: number } = {},
  ): Promise<{ items: PersonView[]; next: string | null }> {
    const limit = Math.min(Math.max(page.limit ?? 50, 1), 200);
    return this.manage(credentials, async (tx) => {
      const rows = await listPeople(tx, { agencyCode: page.agencyCode ?? null, after: page.after ?? null, limit: limit + 1 });
      const items = rows.slice(0, limit);
      return { items, next: rows.length > limit ? items.at(-1)?.id ?? null : null };
    });
  }

  /** A person without account or post. An empty e-mail is allowed: it raises an alarm when he should be mailed (J3). */
  async createPerson(credentials: Credentials, spec: { name: string; email?: string | null; locale?: Locale }): Promise<string> {
    const name = textOf(spec.name, 'name', 100);
    const email = emailOf(spec.email ?? null);
    return this.manage(credentials, async (tx, post) => {
      const id = randomUUID();
      await insertPerson(tx, { id, name, email, locale: spec.locale ?? 'zh' });
      await appendEvent(tx, { type: 'account.changed', subject: id, post, facts: { what: 'person', name, email } });
      return id;
    });
  }

  /** A sign-in for a person. Throws conflict where the login is taken or the person has an account. */
  async createAccount(credentials: Credentials, personId: string, login: string, password: string): Promise<void> {
    const name = checkNewLogin(login);
    checkNewPassword(password);
    const hash = await hashPassword(password);
    await this.manage(credentials, async (tx, post) => {
      const person = await findPerson(tx, personId);
      if (await personHasAccount(tx, person.id)) throw new DomainError('conflict', { personId });
      if (!(await insertAccount(tx, person.id, name, hash))) throw new DomainError('conflict', { login: name });
      await appendEvent(tx, { type: 'account.created', subject: person.id, post, facts: { login: name, name: person.name } });
    });
  }

  /** The post of this agency, role and title; made where it is missing. Throws unknown_agency, invalid_input. */
  async createPost(credentials: Credentials, spec: PostSpec): Promise<PostRow> {
    const title = textOf(spec.title, 'title', 100);
    if (!POST_ROLES.includes(spec.role)) throw new DomainError('invalid_input', { path: 'role', allowed: [...POST_ROLES] });
    return this.manage(credentials, async (tx, post) => {
      if (!(await agencyExists(tx, spec.agencyCode))) throw new DomainError('unknown_agency', { code: spec.agencyCode });
      const unitId = spec.unitId ?? null;
      if (unitId !== null && !(await unitOfAgency(tx, unitId, spec.agencyCode))) throw new DomainError('not_found', { what: 'unit' });
      const { made, ...row } = await ensurePost(tx, { agencyCode: spec.agencyCode, unitId, role: spec.role, title });
      if (made) await appendEvent(tx, { type: 'account.changed', subject: row.id, post, facts: { what: 'post', ...row } });
      return row;
    });
  }

  async posts(credentials: Credentials, agencyCode: string): Promise<PostRow[]> {
    return this.manage(credentials, (tx) => listPosts(tx, agencyCode));
  }

  /**
   * Gives a post to a person from a civil date to another (both included; null: open). Throws conflict where he holds it
   * already in these days, and where it would make an administrator of somebody with other duties, or the other way round.
   */
  async assignPost(
    credentials: Credentials, spec: { postId: string; personId: string; validFrom: string; validTo?: string | null },
  ): Promise<string> {
    const validFrom = civilDate(spec.validFrom);
    const validTo = spec.validTo == null ? null : civilDate(spec.validTo);
    if (validTo !== null && validTo < validFrom) throw new DomainError('bad_date', { from: validFrom, to: validTo });
    return this.manage(credentials, async (tx, licence) => {
      const post = await findPost(tx, spec.postId);
      const holding: HoldingRow = { id: randomUUID(), postId: post.id, personId: spec.personId, validFrom, validTo };
      for (const held of await lockHoldings(tx, spec.personId)) {
        if (!overlap(held, holding)) continue;
        const mixed = (held.role === 'SYSADMIN') !== (post.role === 'SYSADMIN');
        if (held.postId === post.id || mixed) throw new DomainError('conflict', { holding: held.id, role: held.role });
      }
      await insertHolding(tx, holding);
      await appendEvent(tx, {
        type: 'post.assigned', subject: spec.personId, post: licence,
        after: { validFrom, validTo }, facts: { holding: holding.id, postId: post.id, agency: post.agencyCode, role: post.role, title: post.title },
      });
      return holding.id;
    });
  }

  /** Ends a holding with this civil date as its last day. Throws bad_date where it would end before it began. */
  async endHolding(credentials: Credentials, holdingId: string, lastDay: string): Promise<void> {
    const validTo = civilDate(lastDay);
    await this.manage(credentials, async (tx, post) => {
      const holding = await findHolding(tx, holdingId);
      if (validTo < holding.validFrom) throw new DomainError('bad_date', { from: holding.validFrom, to: validTo });
      await endHolding(tx, holding.id, validTo);
      await appendEvent(tx, {
        type: 'post.assigned', subject: holding.personId, post, before: { validTo: holding.validTo }, after: { validTo },
        facts: { holding: holding.id, postId: holding.postId },
      });
    });
  }

  /** Sets another's password and ends his sessions. */
  async setPassword(credentials: Credentials, personId: string, password: string): Promise<void> {
    checkNewPassword(password);
    const hash = await hashPassword(password);
    await this.manage(credentials, async (tx, post) => {
      const account = await accountOf(tx, personId);
      await savePassword(tx, account.personId, hash);
      const ended = await revokeSessionsOf(tx, account.personId);
      await appendEvent(tx, { type: 'account.changed', subject: account.personId, post, facts: { what: 'password', sessionsEnded: ended } });
    });
  }

  /** Disables an account and ends its sessions, or enables it again. Nobody disables his own: the last administrator would be out. */
  async setDisabled(credentials: Credentials, personId: string, disabled: boolean, reason: string): Promise<void> {
    if (reason.trim() === '') throw new DomainError('reason_required');
    await this.manage(credentials, async (tx, post) => {
      if (tx.actor.kind === 'person' && tx.actor.personId === personId) throw new DomainError('conflict', { personId });
      const account = await accountOf(tx, personId);
      const disabledAt = disabled ? account.disabledAt ?? tx.now : null;
      await saveDisabled(tx, account.personId, disabledAt);
      const ended = disabled ? await revokeSessionsOf(tx, account.personId) : 0;
      await appendEvent(tx, {
        type: 'account.changed', subject: account.personId, post, reason,
        before: { disabledAt: account.disabledAt }, after: { disabledAt }, facts: { what: 'disabled', sessionsEnded: ended },
      });
    });
  }

  private manage<T>(credentials: Credentials, work: (tx: Tx, post: HeldPost) => Promise<T>): Promise<T> {
    return this.db.asPerson(credentials, (tx) => work(tx, requirePermission(tx.actor, 'people.manage').post));
  }
}

function overlap(a: { validFrom: string; validTo: string | null }, b: { validFrom: string; validTo: string | null }): boolean {
  return (a.validTo === null || b.validFrom <= a.validTo) && (b.validTo === null || a.validFrom <= b.validTo);
}

function textOf(text: string, path: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > most || /[\r\n]/.test(trimmed)) throw new DomainError('invalid_input', { path });
  return trimmed;
}

/** One address as in RFC 5321's plain form: what would break a header line is refused. */
function emailOf(email: string | null): string | null {
  if (email === null || email.trim() === '') return null;
  const address = email.trim();
  if (address.length > 254 || !/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/.test(address)) throw new DomainError('invalid_input', { path: 'email' });
  return address;
}
