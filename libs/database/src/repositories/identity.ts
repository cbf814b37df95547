import type { PostRole } from '#domain';
import type { Tx } from '../client/tx.js';

export interface AccountRow {
  personId: string;
  login: string;
  passwordHash: string;
  disabledAt: Date | null;
  failedAttempts: number;
  lockedUntil: Date | null;
}

export interface SessionRow {
  id: string;
  personId: string;
  refreshHash: string;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
}

/** A post somebody holds, as a token carries it. */
export interface HeldPostRow {
  postId: string;
  agencyCode: string;
  role: PostRole;
  title: string;
}

/** The account of a login, or null. `lock` keeps it from changing until the transaction ends. */
export async function accountByLogin(tx: Tx, login: string, lock = false): Promise<AccountRow | null> {
  return tx.maybe<AccountRow>(`SELECT * FROM account WHERE login = $1${lock ? ' FOR UPDATE' : ''}`, [login]);
}

export async function accountOf(tx: Tx, personId: string): Promise<AccountRow> {
  return tx.one<AccountRow>('SELECT * FROM account WHERE person_id = $1 FOR UPDATE', [personId], 'account');
}

export async function saveAttempts(tx: Tx, personId: string, failedAttempts: number, lockedUntil: Date | null): Promise<void> {
  tx.write('UPDATE account SET failed_attempts = $2, locked_until = $3 WHERE person_id = $1', [personId, failedAttempts, lockedUntil]);
}

export async function insertSession(tx: Tx, session: Omit<SessionRow, 'revokedAt'>): Promise<void> {
  tx.write(
    'INSERT INTO session (id, person_id, refresh_hash, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)',
    [session.id, session.personId, session.refreshHash, session.createdAt, session.expiresAt]);
}

/** The session, locked: two refreshes with one token take turns. */
export async function lockSession(tx: Tx, id: string): Promise<SessionRow | null> {
  return tx.maybe<SessionRow>('SELECT * FROM session WHERE id = $1 FOR UPDATE', [id]);
}

export async function rotateSession(tx: Tx, id: string, refreshHash: string): Promise<void> {
  tx.write('UPDATE session SET refresh_hash = $2 WHERE id = $1', [id, refreshHash]);
}

/** Ends a session from this instant. Answers whether it was still open. */
export async function revokeSession(tx: Tx, id: string): Promise<boolean> {
  return (await tx.run('UPDATE session SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL', [id, tx.now])) === 1;
}

/**
 * Ends every session of a person; for an administrator. Sessions are hidden even from him (row-level security lets only
 * their owner and the sign-in scope see them), so the statement runs in the sign-in scope, inside the same transaction.
 */
export async function revokeSessionsOf(tx: Tx, personId: string): Promise<number> {
  const { scope } = await tx.one<{ scope: string }>(`SELECT coalesce(current_setting('duban.scope', true), '') AS scope`);
  tx.write(`SELECT set_config('duban.scope', 'auth', true)`);
  const ended = await tx.run('UPDATE session SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL', [personId, tx.now]);
  tx.write(`SELECT set_config('duban.scope', $1, true)`, [scope]);
  return ended;
}

/** The posts a person holds on a civil date, by agency and role. */
export async function postsHeld(tx: Tx, personId: string, onDate: string): Promise<HeldPostRow[]> {
  return tx.query<HeldPostRow>(
    `SELECT po.id AS post_id, po.agency_code, po.role, po.title
       FROM post_holding h JOIN post po ON po.id = h.post_id
      WHERE h.person_id = $1 AND h.valid_from <= $2 AND (h.valid_to IS NULL OR h.valid_to >= $2)
      ORDER BY po.agency_code, po.role, po.title`,
    [personId, onDate]);
}

export interface PersonRow {
  id: string;
  name: string;
  email: string | null;
  locale: 'zh' | 'en';
  version: number;
}

export async function findPerson(tx: Tx, id: string): Promise<PersonRow> {
  return tx.one<PersonRow>('SELECT id, name, email, locale, version FROM person WHERE id = $1', [id], 'person');
}
