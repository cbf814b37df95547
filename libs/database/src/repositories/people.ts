import type { PostRole } from '#domain';
import type { Tx } from '../client/tx.js';
import type { PersonRow } from './identity.js';

export interface NewPerson {
  id: string;
  name: string;
  email: string | null;
  locale: 'zh' | 'en';
}

export interface PostRow {
  id: string;
  agencyCode: string;
  unitId: string | null;
  role: PostRole;
  title: string;
}

export interface HoldingRow {
  id: string;
  postId: string;
  personId: string;
  validFrom: string;
  validTo: string | null;
}

/** A person with his account and every holding, past and to come, as the administrator sees them. */
export interface PersonView extends PersonRow {
  login: string | null;
  disabledAt: Date | null;
  lockedUntil: Date | null;
  posts: (HoldingRow & { agencyCode: string; role: PostRole; title: string })[];
}

export async function insertPerson(tx: Tx, person: NewPerson): Promise<void> {
  await tx.run('INSERT INTO person (id, name, email, locale, created_at) VALUES ($1, $2, $3, $4, $5)',
    [person.id, person.name, person.email, person.locale, tx.now]);
}

/** Makes the account; answers false where the login is taken. */
export async function insertAccount(tx: Tx, personId: string, login: string, passwordHash: string): Promise<boolean> {
  return (await tx.run(
    'INSERT INTO account (person_id, login, password_hash) VALUES ($1, $2, $3) ON CONFLICT (login) DO NOTHING',
    [personId, login, passwordHash])) === 1;
}

export async function personHasAccount(tx: Tx, personId: string): Promise<boolean> {
  return (await tx.maybe('SELECT 1 FROM account WHERE person_id = $1', [personId])) !== null;
}

/** Stores a new password hash and forgets failed attempts. */
export async function savePassword(tx: Tx, personId: string, passwordHash: string): Promise<void> {
  await tx.run(
    'UPDATE account SET password_hash = $2, failed_attempts = 0, locked_until = NULL WHERE person_id = $1', [personId, passwordHash]);
}

export async function saveDisabled(tx: Tx, personId: string, disabledAt: Date | null): Promise<void> {
  await tx.run('UPDATE account SET disabled_at = $2 WHERE person_id = $1', [personId, disabledAt]);
}

/** The post of this agency, role and title, made where it is missing. */
export async function ensurePost(tx: Tx, post: Omit<PostRow, 'id'>): Promise<PostRow & { made: boolean }> {
  const made = await tx.maybe<PostRow>(
    `INSERT INTO post (agency_code, unit_id, role, title) VALUES ($1, $2, $3, $4)
     ON CONFLICT (agency_code, role, title) DO NOTHING RETURNING *`,
    [post.agencyCode, post.unitId, post.role, post.title]);
  if (made !== null) return { ...made, made: true };
  const found = await tx.one<PostRow>('SELECT * FROM post WHERE agency_code = $1 AND role = $2 AND title = $3',
    [post.agencyCode, post.role, post.title], 'post');
  return { ...found, made: false };
}

export async function findPost(tx: Tx, id: string): Promise<PostRow> {
  return tx.one<PostRow>('SELECT * FROM post WHERE id = $1', [id], 'post');
}

/** Whether the unit belongs to the agency. */
export async function unitOfAgency(tx: Tx, unitId: string, agencyCode: string): Promise<boolean> {
  return (await tx.maybe('SELECT 1 FROM unit WHERE id = $1 AND agency_code = $2', [unitId, agencyCode])) !== null;
}

/** A person's holdings with the post's role, locked with the person so that two changes take turns. */
export async function lockHoldings(tx: Tx, personId: string): Promise<(HoldingRow & { role: PostRole })[]> {
  await tx.one('SELECT id FROM person WHERE id = $1 FOR UPDATE', [personId], 'person');
  return tx.query(
    `SELECT h.*, po.role FROM post_holding h JOIN post po ON po.id = h.post_id WHERE h.person_id = $1 ORDER BY h.valid_from`, [personId]);
}

export async function insertHolding(tx: Tx, holding: HoldingRow): Promise<void> {
  await tx.run('INSERT INTO post_holding (id, post_id, person_id, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5)',
    [holding.id, holding.postId, holding.personId, holding.validFrom, holding.validTo]);
}

export async function findHolding(tx: Tx, id: string): Promise<HoldingRow> {
  return tx.one<HoldingRow>('SELECT * FROM post_holding WHERE id = $1 FOR UPDATE', [id], 'holding');
}

export async function endHolding(tx: Tx, id: string, validTo: string): Promise<void> {
  await tx.run('UPDATE post_holding SET valid_to = $2 WHERE id = $1', [id, validTo]);
}

export async function listPosts(tx: Tx, agencyCode: string): Promise<PostRow[]> {
  return tx.query<PostRow>('SELECT * FROM post WHERE agency_code = $1 ORDER BY role, title', [agencyCode]);
}

/** People by name and id, those after the cursor; `agencyCode` keeps those who ever held a post there. */
export async function listPeople(
  tx: Tx, page: { agencyCode: string | null; after: string | null; limit: number },
): Promise<PersonView[]> {
  return tx.query<PersonView>(
    `SELECT p.id, p.name, p.email, p.locale, a.login, a.disabled_at, a.locked_until,
            coalesce((SELECT jsonb_agg(jsonb_build_object('id', h.id, 'postId', po.id, 'personId', p.id, 'validFrom', h.valid_from,
                        'validTo', h.valid_to, 'agencyCode', po.agency_code, 'role', po.role, 'title', po.title)
                        ORDER BY po.agency_code, po.role, h.valid_from)
                        FROM post_holding h JOIN post po ON po.id = h.post_id WHERE h.person_id = p.id), '[]') AS posts
       FROM person p LEFT JOIN account a ON a.person_id = p.id
      WHERE ($1::uuid IS NULL OR p.id > $1)
        AND ($2::text IS NULL OR EXISTS (SELECT 1 FROM post_holding h JOIN post po ON po.id = h.post_id
                                          WHERE h.person_id = p.id AND po.agency_code = $2))
      ORDER BY p.id LIMIT $3`,
    [page.after, page.agencyCode, page.limit]);
}
