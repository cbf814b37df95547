import { DomainError, type PostRole } from '#domain';
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
  await tx.prisma.person.create({ data: { ...person, createdAt: tx.now } });
}

/** Saves what is told of a person; answers the new version. Throws stale_version where somebody else was faster. */
export async function savePerson(tx: Tx, { id, name, email, locale, version }: PersonRow): Promise<number> {
  const changed = await tx.run('UPDATE person SET name = $3, email = $4, locale = $5, version = version + 1 WHERE id = $1 AND version = $2', [id, version, name, email, locale]);
  if (changed !== 1) throw new DomainError('stale_version', { expected: version, current: version + 1 });
  return version + 1;
}

/** Makes the account; answers false where the login is taken. */
export async function insertAccount(tx: Tx, personId: string, login: string, passwordHash: string): Promise<boolean> {
  // createMany, because a unique violation would abort the transaction that the answer still belongs to.
  const { count } = await tx.prisma.account.createMany({ data: [{ personId, login, passwordHash }], skipDuplicates: true });
  return count === 1;
}

export async function personHasAccount(tx: Tx, personId: string): Promise<boolean> {
  return (await tx.prisma.account.count({ where: { personId } })) === 1;
}

/** Stores a new password hash and forgets failed attempts. */
export async function savePassword(tx: Tx, personId: string, passwordHash: string): Promise<void> {
  await tx.prisma.account.updateMany({ where: { personId }, data: { passwordHash, failedAttempts: 0, lockedUntil: null } });
}

export async function saveDisabled(tx: Tx, personId: string, disabledAt: Date | null): Promise<void> {
  await tx.prisma.account.updateMany({ where: { personId }, data: { disabledAt } });
}

/** The post of this agency, role and title, made where it is missing. */
export async function ensurePost(tx: Tx, post: Omit<PostRow, 'id'>): Promise<PostRow & { made: boolean }> {
  const { count } = await tx.prisma.post.createMany({ data: [post], skipDuplicates: true });
  const { agencyCode, role, title } = post;
  const found = await tx.prisma.post.findUniqueOrThrow({ where: { agencyCode_role_title: { agencyCode, role, title } } });
  return { ...postRow(found), made: count === 1 };
}

export async function findPost(tx: Tx, id: string): Promise<PostRow> {
  const found = await tx.prisma.post.findUnique({ where: { id } });
  if (found === null) throw new DomainError('not_found', { what: 'post' });
  return postRow(found);
}

/** Whether the unit belongs to the agency. */
export async function unitOfAgency(tx: Tx, unitId: string, agencyCode: string): Promise<boolean> {
  return (await tx.prisma.unit.count({ where: { id: unitId, agencyCode } })) === 1;
}

export async function listPosts(tx: Tx, agencyCode: string, role: PostRole | null, after: string | null, limit: number): Promise<PostRow[]> {
  return tx.query<PostRow>(
    `SELECT id, agency_code, unit_id, role, title FROM post
      WHERE agency_code = $1 AND ($2::text IS NULL OR role = $2)
        AND ($3::uuid IS NULL OR (role, title, id) > (SELECT b.role, b.title, b.id FROM post b WHERE b.id = $3))
      ORDER BY role, title, id LIMIT $4`, [agencyCode, role, after, limit]);
}

/** The database keeps roles as text; only roles of the domain are ever written. */
function postRow({ id, agencyCode, unitId, role, title }: Omit<PostRow, 'role'> & { role: string }): PostRow {
  return { id, agencyCode, unitId, role: role as PostRole, title };
}

/** A person's holdings with the post's role, locked with the person so that two changes take turns. */
export async function lockHoldings(tx: Tx, personId: string): Promise<(HoldingRow & { role: PostRole })[]> {
  await tx.one('SELECT id FROM person WHERE id = $1 FOR UPDATE', [personId], 'person');
  return tx.query(
    `SELECT h.*, po.role FROM post_holding h JOIN post po ON po.id = h.post_id WHERE h.person_id = $1 ORDER BY h.valid_from`, [personId]);
}

export async function insertHolding(tx: Tx, holding: HoldingRow): Promise<void> {
  tx.write('INSERT INTO post_holding (id, post_id, person_id, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5)',
    [holding.id, holding.postId, holding.personId, holding.validFrom, holding.validTo]);
}

export async function findHolding(tx: Tx, id: string): Promise<HoldingRow> {
  return tx.one<HoldingRow>('SELECT * FROM post_holding WHERE id = $1 FOR UPDATE', [id], 'holding');
}

export async function endHolding(tx: Tx, id: string, validTo: string): Promise<void> {
  tx.write('UPDATE post_holding SET valid_to = $2 WHERE id = $1', [id, validTo]);
}

/** People by name and id, those after the cursor; `agencyCode` keeps those who ever held a post there. */
export async function listPeople(
  tx: Tx, page: { agencyCode: string | null; after: string | null; limit: number },
): Promise<PersonView[]> {
  return tx.query<PersonView>(
    `SELECT p.id, p.name, p.email, p.locale, p.version, coalesce(a.login, s.login) AS login, coalesce(a.disabled_at, s.disabled_at) AS disabled_at,
            coalesce(a.locked_until, s.locked_until) AS locked_until,
            coalesce((SELECT jsonb_agg(jsonb_build_object('id', h.id, 'postId', po.id, 'personId', p.id, 'validFrom', h.valid_from,
                        'validTo', h.valid_to, 'agencyCode', po.agency_code, 'role', po.role, 'title', po.title)
                        ORDER BY po.agency_code, po.role, h.valid_from)
                        FROM post_holding h JOIN post po ON po.id = h.post_id WHERE h.person_id = p.id), '[]') AS posts
       FROM person p LEFT JOIN account a ON a.person_id = p.id LEFT JOIN LATERAL account_state(p.id) s ON true
      WHERE ($1::uuid IS NULL OR p.id > $1)
        AND ($2::text IS NULL OR EXISTS (SELECT 1 FROM post_holding h JOIN post po ON po.id = h.post_id
                                          WHERE h.person_id = p.id AND po.agency_code = $2))
      ORDER BY p.id LIMIT $3`,
    [page.after, page.agencyCode, page.limit]);
}
