import { randomUUID } from 'node:crypto';
import {
  accountByLogin, appendEvent, findPerson, insertSession, lockSession, postsHeld, revokeSession, rotateSession, saveAttempts,
  type AccountRow, type Credentials, type Database, type HeldPostRow, type PersonRow, type Tx,
} from '#database';
import { civilDateOf, DomainError, OFFICE_AGENCY, PERMISSIONS, requirePermission, rolesMay, type CivilDate, type HeldPost, type Permission, type Scope } from '#domain';
import { verifyPassword } from './password.js';
import { AccessTokens, isRefreshToken, newRefreshToken, sessionOfRefresh, type AccessClaims } from './tokens.js';
import { normalLogin } from './login.js';

/** Failures in a row before the account is locked, and for how long (ASVS 5.0, 6.3.1; the figures are [I]). */
const MOST_FAILURES = 5;
const LOCK_MS = 15 * 60_000;
/** How long tokens live, where the caller says nothing. ASVS 5.0, 9.2: short-lived; revoking works at once all the same. */
const LIFE = { accessMinutes: 15, refreshDays: 14 } as const;

export interface TokenLife {
  /** Minutes until an access token ends. */
  accessMinutes?: number;
  /** Days until a sign-in ends, however often it is refreshed. */
  refreshDays?: number;
}

export interface SignedIn {
  accessToken: string;
  /** When the access token ends; refresh before. */
  expiresAt: Date;
  refreshToken: string;
  person: PersonRow;
  posts: HeldPostRow[];
}

export interface Me {
  person: PersonRow;
  /** The agency he acts for now, and all for which he holds posts today. */
  agency: string | null;
  agencies: string[];
  posts: HeldPost[];
  scope: Scope;
  permissions: Permission[];
  /** The office's today. */
  today: CivilDate;
}

/** Signing in and out (K4): local accounts, short access tokens, rotating refresh tokens, lock-out. */
export class Identity {
  private readonly tokens: AccessTokens;
  private readonly sessionMs: number;

  /** `db` as duban_api; `tokenSecret` at least 32 bytes; `clock` is real time, for the tokens' expiry. */
  constructor(private readonly db: Database, tokenSecret: string, life: TokenLife = {}, clock?: () => Date) {
    this.tokens = new AccessTokens(tokenSecret, (life.accessMinutes ?? LIFE.accessMinutes) * 60, clock);
    this.sessionMs = (life.refreshDays ?? LIFE.refreshDays) * 86_400_000;
  }

  /**
   * Opens a session. `agency`: only for posts there. Throws unauthenticated with details.why: 'credentials' (unknown
   * login, wrong password or disabled account, not told apart), 'locked' with until, 'no_post'.
   */
  async signIn(login: string, password: string, agency: string | null = null): Promise<SignedIn> {
    const name = normalLogin(login);
    const seen = await this.db.asSignIn((tx) => accountByLogin(tx, name));
    // Outside any transaction: scrypt takes a quarter of a second, and a connection is worth more.
    const right = await verifyPassword(password, seen?.passwordHash ?? null);
    const outcome = await this.db.asSignIn(async (tx): Promise<Outcome> => {
      const account = await accountByLogin(tx, name, true);
      const refusal = await this.judge(tx, account, right && account?.passwordHash === seen?.passwordHash);
      return refusal ?? (account === null ? { why: 'credentials' } : this.open(tx, account.personId, agency));
    });
    return this.answer(outcome);
  }

  /** Changes a refresh token for a new pair. An old token means that somebody copied it: the session ends (why: 'reused'). */
  async refresh(refreshToken: string, agency: string | null = null): Promise<SignedIn> {
    const sessionId = sessionOfRefresh(refreshToken);
    const outcome = await this.db.asSignIn(async (tx): Promise<Outcome> => {
      const session = await lockSession(tx, sessionId);
      if (session === null || session.revokedAt !== null || session.expiresAt <= tx.now) return { why: 'session' };
      if (!isRefreshToken(refreshToken, session.refreshHash)) {
        await revokeSession(tx, session.id);
        await appendEvent(tx, { type: 'session.revoked', subject: session.personId, reason: 'refresh token used twice' });
        return { why: 'reused' };
      }
      const next = newRefreshToken(session.id);
      await rotateSession(tx, session.id, next.hash);
      return this.grant(tx, session.personId, session.id, next.token, agency);
    });
    return this.answer(outcome);
  }

  /** Ends the session at once: the next transaction of its token is refused, whatever the token's expiry. */
  async signOut(credentials: Credentials): Promise<void> {
    await this.db.asPerson(credentials, async (tx) => {
      if (!(await revokeSession(tx, credentials.sessionId))) return;
      await appendEvent(tx, { type: 'session.revoked', subject: tx.actor.kind === 'person' ? tx.actor.personId : null, reason: 'signed out' });
    });
  }

  /** The claims of an access token. Throws unauthenticated. Costs no database. */
  verifyAccess(token: string): Promise<AccessClaims> {
    return this.tokens.verify(token);
  }

  /** Who is signed in, for which agency he acts and what his posts permit. */
  async me(credentials: Credentials): Promise<Me> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'self.read');
      const today = civilDateOf(tx.now, this.db.zone);
      const held = await postsHeld(tx, person.personId, today);
      const roles = person.posts.map(({ role }) => role);
      return {
        person: await findPerson(tx, person.personId),
        agency: person.agency,
        agencies: [...new Set(held.map(({ agencyCode }) => agencyCode))],
        posts: person.posts,
        scope: person.scope,
        permissions: (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => rolesMay(roles, permission)),
        today,
      };
    });
  }

  /**
   * Counts the attempt. The lock is asked again here, under the row's lock: of a hundred guesses at once, all but the
   * first five are told 'locked' whether they were right or not.
   */
  private async judge(tx: Tx, account: AccountRow | null, right: boolean): Promise<Refusal | null> {
    if (account === null) return { why: 'credentials' };
    const { personId, lockedUntil } = account;
    if (lockedUntil !== null && lockedUntil > tx.now) return { why: 'locked', until: lockedUntil };
    if (account.disabledAt !== null) return { why: 'credentials' };
    if (right) {
      if (account.failedAttempts > 0) await saveAttempts(tx, personId, 0, null);
      return null;
    }
    const failures = (lockedUntil === null ? account.failedAttempts : 0) + 1;
    const until = failures >= MOST_FAILURES ? new Date(tx.now.getTime() + LOCK_MS) : null;
    await saveAttempts(tx, personId, failures, until);
    return until === null ? { why: 'credentials' } : { why: 'locked', until };
  }

  private async open(tx: Tx, personId: string, agency: string | null): Promise<Outcome> {
    const id = randomUUID();
    const refresh = newRefreshToken(id);
    const granted = await this.grant(tx, personId, id, refresh.token, agency);
    if ('why' in granted) return granted;
    await insertSession(tx, {
      id, personId, refreshHash: refresh.hash, createdAt: tx.now, expiresAt: new Date(tx.now.getTime() + this.sessionMs),
    });
    await appendEvent(tx, {
      type: 'session.opened', subject: personId, agency: granted.posts[0]?.agencyCode ?? OFFICE_AGENCY, facts: { name: granted.person.name },
    });
    return granted;
  }

  private async grant(tx: Tx, personId: string, sessionId: string, refreshToken: string, agency: string | null): Promise<Granted | Refusal> {
    const held = await postsHeld(tx, personId, civilDateOf(tx.now, this.db.zone));
    const posts = agency === null ? held : held.filter(({ agencyCode }) => agencyCode === agency);
    if (posts.length === 0) return { why: 'no_post' };
    return { sessionId, refreshToken, posts, person: await findPerson(tx, personId) };
  }

  private async answer(outcome: Outcome): Promise<SignedIn> {
    // Thrown only after the commit, or the count of failures would be rolled back with it.
    if ('why' in outcome) throw new DomainError('unauthenticated', { ...outcome });
    const { sessionId, refreshToken, person, posts } = outcome;
    const access = await this.tokens.sign({
      sessionId, personId: person.id, roles: [...new Set(posts.map(({ role }) => role))],
      agencies: [...new Set(posts.map(({ agencyCode }) => agencyCode))],
    });
    return { accessToken: access.token, expiresAt: access.expiresAt, refreshToken, person, posts };
  }
}

interface Refusal {
  why: 'credentials' | 'locked' | 'no_post' | 'session' | 'reused';
  until?: Date;
}
interface Granted {
  sessionId: string;
  refreshToken: string;
  posts: HeldPostRow[];
  person: PersonRow;
}
type Outcome = Granted | Refusal;
