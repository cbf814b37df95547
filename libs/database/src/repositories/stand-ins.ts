import type { CivilDate, PostRole } from '#domain';
import type { Tx } from '../client/tx.js';

export interface StandInRow {
  id: string;
  postId: string;
  personId: string;
  standInId: string;
  validFrom: CivilDate;
  validTo: CivilDate;
}
export interface StandInView extends StandInRow {
  agencyCode: string;
  role: PostRole;
  title: string;
  personName: string;
  standInName: string;
}

/** Whether a person holds the post on every day of the span. */
export async function holdsPost(tx: Tx, postId: string, personId: string, from: CivilDate, to: CivilDate): Promise<boolean> {
  return (await tx.query(
    'SELECT 1 FROM post_holding WHERE post_id = $1 AND person_id = $2 AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $4)',
    [postId, personId, from, to])).length > 0;
}

/** Whether a person holds any post of the agency on a day. */
export async function isOfAgency(tx: Tx, personId: string, agencyCode: string, on: CivilDate): Promise<boolean> {
  return (await tx.query(
    `SELECT 1 FROM post_holding h JOIN post p ON p.id = h.post_id
      WHERE h.person_id = $1 AND p.agency_code = $2 AND h.valid_from <= $3 AND (h.valid_to IS NULL OR h.valid_to >= $3)`,
    [personId, agencyCode, on])).length > 0;
}

/** The roles of the posts that a person holds on any day of a span. */
export async function rolesHeld(tx: Tx, personId: string, from: CivilDate, to: CivilDate): Promise<PostRole[]> {
  const rows = await tx.query<{ role: PostRole }>(
    `SELECT DISTINCT p.role FROM post_holding h JOIN post p ON p.id = h.post_id
      WHERE h.person_id = $1 AND h.valid_from <= $3 AND (h.valid_to IS NULL OR h.valid_to >= $2) ORDER BY 1`, [personId, from, to]);
  return rows.map(({ role }) => role);
}

export async function insertStandIn(tx: Tx, row: Omit<StandInRow, 'id'>, appointedBy: string): Promise<string> {
  const { id } = await tx.one<{ id: string }>(
    `INSERT INTO stand_in (post_id, person_id, stand_in_id, valid_from, valid_to, appointed_by, appointed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
    [row.postId, row.personId, row.standInId, row.validFrom, row.validTo, appointedBy, tx.now], 'stand_in');
  return id;
}

/** A stand-in's appointment, locked. */
export async function lockStandIn(tx: Tx, id: string): Promise<StandInRow & { agencyCode: string }> {
  return tx.one('SELECT s.*, p.agency_code FROM stand_in s JOIN post p ON p.id = s.post_id WHERE s.id = $1 FOR UPDATE OF s', [id], 'stand_in');
}

/** Ends an appointment from this instant; answers whether it still stood. */
export async function endStandIn(tx: Tx, id: string): Promise<boolean> {
  return (await tx.run('UPDATE stand_in SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL', [id, tx.now])) === 1;
}

/** Who stands in for whom in an agency on or after a day, soonest first. */
export async function standInsOf(tx: Tx, agencyCode: string, from: CivilDate, personId: string | null, after: string | null, limit: number): Promise<StandInView[]> {
  return tx.query<StandInView>(
    `SELECT s.id, s.post_id, s.person_id, s.stand_in_id, s.valid_from, s.valid_to, p.agency_code, p.role, p.title,
            a.name AS person_name, b.name AS stand_in_name
       FROM stand_in s JOIN post p ON p.id = s.post_id JOIN person a ON a.id = s.person_id JOIN person b ON b.id = s.stand_in_id
      WHERE p.agency_code = $1 AND s.valid_to >= $2 AND s.ended_at IS NULL
        AND ($3::uuid IS NULL OR $3 IN (s.person_id, s.stand_in_id))
        AND ($4::uuid IS NULL OR (s.valid_from, s.id) > (SELECT b.valid_from, b.id FROM stand_in b WHERE b.id = $4))
      ORDER BY s.valid_from, s.id LIMIT $5`, [agencyCode, from, personId, after, limit]);
}
