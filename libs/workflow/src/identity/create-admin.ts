import { randomUUID } from 'node:crypto';
import {
  agencyExists, appendEvent, ensurePost, insertAccount, insertHolding, insertPerson, insertSession, findPerson, type Database,
} from '#database';
import { civilDateOf, DomainError, OFFICE_AGENCY } from '#domain';
import { checkNewLogin } from './login.js';
import { checkNewPassword, hashPassword } from './password.js';
import { newRefreshToken } from './tokens.js';

export const SYSADMIN_TITLE = '系统管理员';

/**
 * Makes an administrator, and his post where it is missing; only the command line does this, with the owner's role, so
 * that no route can. `db` is opened as owner. Answers the person's id. Throws conflict where the login is taken,
 * invalid_input for login or password, unknown_agency where the registry has not been loaded.
 */
export async function createAdmin(db: Database, login: string, name: string, password: string): Promise<string> {
  const loginName = checkNewLogin(login);
  const personName = name.trim();
  if (personName === '' || personName.length > 100) throw new DomainError('invalid_input', { path: 'name' });
  checkNewPassword(password);
  const hash = await hashPassword(password);
  return db.asSystem('admin', async (tx) => {
    if (!(await agencyExists(tx, OFFICE_AGENCY))) throw new DomainError('unknown_agency', { code: OFFICE_AGENCY });
    const id = randomUUID();
    await insertPerson(tx, { id, name: personName, email: null, locale: 'zh' });
    if (!(await insertAccount(tx, id, loginName, hash))) throw new DomainError('conflict', { login: loginName });
    const post = await ensurePost(tx, { agencyCode: OFFICE_AGENCY, unitId: null, role: 'SYSADMIN', title: SYSADMIN_TITLE });
    await insertHolding(tx, {
      id: randomUUID(), postId: post.id, personId: id, validFrom: civilDateOf(tx.now, db.zone), validTo: null,
    });
    await appendEvent(tx, { type: 'account.created', subject: id, facts: { login: loginName, name: personName, role: 'SYSADMIN' } });
    return id;
  });
}

/** The play lives through years on the simulated clock; its sessions must not end meanwhile. */
const PLAY_SESSION_MS = 20 * 365 * 86_400_000;

/**
 * Opens a session without a password, for the play and for tests: `db` is opened as owner, which no request can have.
 * Answers the session's id, to be used as Credentials. Throws not_found.
 */
export async function openSession(db: Database, personId: string): Promise<string> {
  return db.asSystem('play', async (tx) => {
    const person = await findPerson(tx, personId);
    const id = randomUUID();
    await insertSession(tx, {
      id, personId: person.id, refreshHash: newRefreshToken(id).hash, createdAt: tx.now, expiresAt: new Date(tx.now.getTime() + PLAY_SESSION_MS),
    });
    await appendEvent(tx, { type: 'session.opened', subject: person.id, facts: { name: person.name } });
    return id;
  });
}
