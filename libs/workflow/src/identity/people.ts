import { randomUUID } from 'node:crypto';
import {
  accountOf, agencyExists, appendEvent, endHolding, ensurePost, everOfAgency, findHolding, findPerson, findPost, insertAccount, insertHolding,
  insertPerson, listPeople, listPosts, lockHoldings, personHasAccount, revokeSessionsOf, saveDisabled, savePassword, savePerson, unitOfAgency,
  type Credentials, type Database, type HoldingRow, type PersonView, type PostRow, type Tx,
} from '#database';
import {
  checkManages, civilDate, holdsTogether, civilDateOf, DomainError, peopleLicence, POST_ROLES, requirePermission, type HeldPost, type Locale, type PeopleLicence, type PostRole,
} from '#domain';
import { idPage, type IdPage } from '../pages/id-page.js';
import { checkNewLogin } from './login.js';
import { checkManagesPerson } from './manages-person.js';
import { checkNewPassword, hashPassword } from './password.js';
import { emailOf, textOf } from './people-input.js';

export interface PostSpec {
  agencyCode: string;
  unitId?: string | null;
  role: PostRole;
  title: string;
}

/** A new person; for whoever manages one agency, with his first post there. */
export interface NewPersonSpec {
  name: string;
  email?: string | null;
  locale?: Locale;
  postId?: string;
  /** Civil dates, both included. */
  validFrom?: string;
  validTo?: string | null;
}

/**
 * Persons, posts, who holds which from when to when (K1): for the administrator, and inside an agency for those whom PEOPLE_RULES
 * names. Accounts and passwords are the administrator's alone.
 */
export class People {
  constructor(private readonly db: Database) {}

  /** People by id, at most `limit` (200 at most), after the cursor; `next` is null on the last page. */
  async list(
    credentials: Credentials, page: { agencyCode?: string | null; after?: string | null; limit?: number } = {},
  ): Promise<{ items: PersonView[]; next: string | null }> {
    const limit = Math.min(Math.max(page.limit ?? 50, 1), 200);
    return this.manage(credentials, async (tx, licence) => {
      const rows = await listPeople(tx, { agencyCode: licence.agencyCode ?? page.agencyCode ?? null, after: page.after ?? null, limit: limit + 1 });
      const items = rows.slice(0, limit);
      return { items, next: rows.length > limit ? items.at(-1)?.id ?? null : null };
    });
  }

  /**
   * A person without account, and without post unless one is named. An empty e-mail is allowed: it raises an alarm when he
   * should be mailed (J3). Throws field_required where whoever manages one agency names no post of it.
   */
  async createPerson(credentials: Credentials, spec: NewPersonSpec): Promise<string> {
    const name = textOf(spec.name, 'name', 100);
    const email = emailOf(spec.email ?? null);
    return this.manage(credentials, async (tx, licence) => {
      if (licence.agencyCode !== null && spec.postId === undefined) throw new DomainError('field_required', { field: 'postId' });
      const id = randomUUID();
      const holding = spec.postId === undefined ? null : await this.holdingFor(tx, licence, { ...spec, postId: spec.postId, personId: id });
      await insertPerson(tx, { id, name, email, locale: spec.locale ?? 'zh' });
      await appendEvent(tx, { type: 'account.changed', subject: id, post: licence.post, facts: { what: 'person', name, email } });
      if (holding !== null) await this.give(tx, licence, holding);
      return id;
    });
  }

  /** Corrects a name, an address or the language of mails, on the version that was seen. Throws not_found, forbidden, stale_version. */
  async changePerson(
    credentials: Credentials, personId: string, patch: { name?: string; email?: string | null; locale?: Locale }, expectedVersion: number,
  ): Promise<{ id: string; version: number }> {
    const changes = {
      ...(patch.name === undefined ? {} : { name: textOf(patch.name, 'name', 100) }),
      ...(patch.email === undefined ? {} : { email: emailOf(patch.email) }),
      ...(patch.locale === undefined ? {} : { locale: patch.locale }),
    };
    return this.manage(credentials, async (tx, licence) => {
      await checkManagesPerson(tx, licence, personId, civilDateOf(tx.now, this.db.zone));
      const before = await findPerson(tx, personId);
      if (before.version !== expectedVersion) throw new DomainError('stale_version', { expected: expectedVersion, current: before.version });
      const version = await savePerson(tx, { ...before, ...changes });
      await appendEvent(tx, { type: 'account.changed', subject: personId, post: licence.post, before: { ...before }, after: { ...before, ...changes, version }, facts: { what: 'person' } });
      return { id: personId, version };
    });
  }

  /** A sign-in for a person. Throws conflict where the login is taken or the person has an account. */
  async createAccount(credentials: Credentials, personId: string, login: string, password: string): Promise<void> {
    const name = checkNewLogin(login);
    checkNewPassword(password);
    const hash = await hashPassword(password);
    await this.administer(credentials, async (tx, post) => {
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
    return this.manage(credentials, async (tx, licence) => {
      checkManages(licence, spec, 'agency');
      if (!(await agencyExists(tx, spec.agencyCode))) throw new DomainError('unknown_agency', { code: spec.agencyCode });
      const unitId = spec.unitId ?? null;
      if (unitId !== null && !(await unitOfAgency(tx, unitId, spec.agencyCode))) throw new DomainError('not_found', { what: 'unit' });
      const { made, ...row } = await ensurePost(tx, { agencyCode: spec.agencyCode, unitId, role: spec.role, title });
      if (made) await appendEvent(tx, { type: 'account.changed', subject: row.id, post: licence.post, facts: { what: 'post', ...row } });
      return row;
    });
  }

  /** The posts of an agency by role and title, of one role where it is named. */
  async posts(credentials: Credentials, agencyCode: string, role: PostRole | null = null, page: { cursor?: string; limit?: number } = {}): Promise<IdPage<PostRow>> {
    return this.manage(credentials, (tx, licence) => {
      checkManages(licence, { agencyCode }, 'agency');
      return idPage(page, (after, limit) => listPosts(tx, agencyCode, role, after, limit));
    });
  }

  /**
   * Gives a post to a person from a civil date to another (both included; null: open). Throws conflict where he holds it
   * already in these days, and where it would make an administrator or auditor of somebody with other duties, or the other way round.
   */
  async assignPost(
    credentials: Credentials, spec: { postId: string; personId: string; validFrom: string; validTo?: string | null },
  ): Promise<string> {
    return this.manage(credentials, async (tx, licence) => {
      if (licence.agencyCode !== null && !(await everOfAgency(tx, spec.personId, licence.agencyCode))) throw new DomainError('not_found', { what: 'person' });
      const holding = await this.holdingFor(tx, licence, spec);
      for (const held of await lockHoldings(tx, spec.personId)) {
        if (!overlap(held, holding)) continue;
        if (held.postId === holding.postId || !holdsTogether(held.role, holding.post.role)) throw new DomainError('conflict', { holding: held.id, role: held.role });
      }
      return this.give(tx, licence, holding);
    });
  }

  /** Ends a holding with this civil date as its last day. Throws bad_date where it would end before it began. */
  async endHolding(credentials: Credentials, holdingId: string, lastDay: string): Promise<void> {
    const validTo = civilDate(lastDay);
    await this.manage(credentials, async (tx, licence) => {
      const holding = await findHolding(tx, holdingId);
      checkManages(licence, await findPost(tx, holding.postId), 'holding');
      if (validTo < holding.validFrom) throw new DomainError('bad_date', { from: holding.validFrom, to: validTo });
      await endHolding(tx, holding.id, validTo);
      await appendEvent(tx, {
        type: 'post.assigned', subject: holding.personId, post: licence.post, before: { validTo: holding.validTo }, after: { validTo },
        facts: { holding: holding.id, postId: holding.postId },
      });
    });
  }

  /** Sets another's password and ends his sessions. */
  async setPassword(credentials: Credentials, personId: string, password: string): Promise<void> {
    checkNewPassword(password);
    const hash = await hashPassword(password);
    await this.administer(credentials, async (tx, post) => {
      const account = await accountOf(tx, personId);
      await savePassword(tx, account.personId, hash);
      const ended = await revokeSessionsOf(tx, account.personId);
      await appendEvent(tx, { type: 'account.changed', subject: account.personId, post, facts: { what: 'password', sessionsEnded: ended } });
    });
  }

  /** Disables an account and ends its sessions, or enables it again. Nobody disables his own: the last administrator would be out. */
  async setDisabled(credentials: Credentials, personId: string, disabled: boolean, reason: string): Promise<void> {
    if (reason.trim() === '') throw new DomainError('reason_required');
    await this.administer(credentials, async (tx, post) => {
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

  /** The post may be given by this licence, and the span is one. */
  private async holdingFor(
    tx: Tx, licence: PeopleLicence, spec: { postId: string; personId: string; validFrom?: string; validTo?: string | null },
  ): Promise<HoldingRow & { post: PostRow }> {
    const post = await findPost(tx, spec.postId);
    checkManages(licence, post, 'post');
    const validFrom = spec.validFrom === undefined ? civilDateOf(tx.now, this.db.zone) : civilDate(spec.validFrom);
    const validTo = spec.validTo == null ? null : civilDate(spec.validTo);
    if (validTo !== null && validTo < validFrom) throw new DomainError('bad_date', { from: validFrom, to: validTo });
    return { id: randomUUID(), postId: post.id, personId: spec.personId, validFrom, validTo, post };
  }

  private async give(tx: Tx, licence: PeopleLicence, { post, ...holding }: HoldingRow & { post: PostRow }): Promise<string> {
    await insertHolding(tx, holding);
    await appendEvent(tx, {
      type: 'post.assigned', subject: holding.personId, post: licence.post, after: { validFrom: holding.validFrom, validTo: holding.validTo },
      facts: { holding: holding.id, postId: post.id, agency: post.agencyCode, role: post.role, title: post.title },
    });
    return holding.id;
  }

  private manage<T>(credentials: Credentials, work: (tx: Tx, licence: PeopleLicence) => Promise<T>): Promise<T> {
    return this.db.asPerson(credentials, (tx) => work(tx, peopleLicence(tx.actor)));
  }

  private administer<T>(credentials: Credentials, work: (tx: Tx, post: HeldPost) => Promise<T>): Promise<T> {
    return this.db.asPerson(credentials, (tx) => work(tx, requirePermission(tx.actor, 'account.manage').post));
  }
}

function overlap(a: { validFrom: string; validTo: string | null }, b: { validFrom: string; validTo: string | null }): boolean {
  return (a.validTo === null || b.validFrom <= a.validTo) && (b.validTo === null || a.validFrom <= b.validTo);
}
