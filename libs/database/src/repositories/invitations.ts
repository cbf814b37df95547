import type { CivilDate, PostRole } from '#domain';
import type { Before } from './messages.js';
import type { Tx } from '../client/tx.js';

export interface InvitationRow {
  id: string;
  personId: string;
  agencyCode: string;
  createdAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

export interface InvitationView extends InvitationRow {
  personName: string;
  email: string | null;
  invitedByName: string;
  /** Whether its mail has been written: before that there is no link. */
  mailed: boolean;
}

export async function insertInvitation(tx: Tx, row: { personId: string; agencyCode: string; invitedBy: string; expiresAt: Date }): Promise<string> {
  const { id } = await tx.one<{ id: string }>(
    'INSERT INTO invitation (person_id, agency_code, invited_by, created_at, expires_at) VALUES ($1, $2, $3, $4, $5) RETURNING id',
    [row.personId, row.agencyCode, row.invitedBy, tx.now, row.expiresAt], 'invitation');
  return id;
}

/** Takes back what is still open of a person; answers how many. */
export async function revokeInvitations(tx: Tx, personId: string): Promise<number> {
  return tx.run('UPDATE invitation SET revoked_at = $2 WHERE person_id = $1 AND accepted_at IS NULL AND revoked_at IS NULL', [personId, tx.now]);
}

export async function lockInvitation(tx: Tx, id: string): Promise<InvitationRow> {
  return tx.one<InvitationRow>('SELECT id, person_id, agency_code, created_at, expires_at, accepted_at, revoked_at FROM invitation WHERE id = $1 FOR UPDATE', [id], 'invitation');
}

/** The invitation of a token's hash, or null; locked where it is to be accepted. */
export async function invitationByHash(tx: Tx, hash: string, lock: boolean): Promise<InvitationRow | null> {
  return tx.maybe<InvitationRow>(
    `SELECT id, person_id, agency_code, created_at, expires_at, accepted_at, revoked_at FROM invitation WHERE token_hash = $1${lock ? ' FOR UPDATE' : ''}`, [hash]);
}

/** What the agency of an invitation is called. */
export async function invitingAgency(tx: Tx, code: string): Promise<{ agencyName: string; agencyNameEn: string }> {
  return tx.one<{ agencyName: string; agencyNameEn: string }>('SELECT short_zh AS agency_name, name_en AS agency_name_en FROM agency WHERE code = $1', [code], 'agency');
}

export async function acceptInvitation(tx: Tx, id: string): Promise<void> {
  tx.write('UPDATE invitation SET accepted_at = $2 WHERE id = $1', [id, tx.now]);
}

/** Gives an open invitation its token's hash; answers when it ends, or null where it is no longer open. For the one who writes the mail. */
export async function armInvitation(tx: Tx, id: string, hash: string): Promise<Date | null> {
  const row = await tx.maybe<{ expiresAt: Date }>(
    'UPDATE invitation SET token_hash = $2 WHERE id = $1 AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > $3 RETURNING expires_at', [id, hash, tx.now]);
  return row?.expiresAt ?? null;
}

/** Invitations that may be seen, newest first. `open`: only those that can still be accepted, or only the others. */
export async function listInvitations(
  tx: Tx, filter: { agencyCode: string | null; open: boolean | null; before: Before | null; limit: number },
): Promise<InvitationView[]> {
  return tx.query<InvitationView>(
    `SELECT i.id, i.person_id, i.agency_code, i.created_at, i.expires_at, i.accepted_at, i.revoked_at, p.name AS person_name, p.email,
            b.name AS invited_by_name, i.token_hash IS NOT NULL AS mailed
       FROM invitation i JOIN person p ON p.id = i.person_id JOIN person b ON b.id = i.invited_by
      WHERE ($1::text IS NULL OR i.agency_code = $1)
        AND ($2::boolean IS NULL OR (i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > $3) = $2)
        AND ($4::timestamptz IS NULL OR (i.created_at, i.id) < ($4, $5::uuid))
      ORDER BY i.created_at DESC, i.id DESC LIMIT $6`,
    [filter.agencyCode, filter.open, tx.now, filter.before?.at ?? null, filter.before?.id ?? null, filter.limit]);
}

/** The posts a person holds on a day or later, with their agencies. */
export async function postsFrom(tx: Tx, personId: string, day: CivilDate): Promise<{ agencyCode: string; role: PostRole; title: string }[]> {
  return tx.query(
    `SELECT po.agency_code, po.role, po.title FROM post_holding h JOIN post po ON po.id = h.post_id
      WHERE h.person_id = $1 AND (h.valid_to IS NULL OR h.valid_to >= $2) ORDER BY po.agency_code, po.role, po.title`, [personId, day]);
}

/** The login of a person whom the reader manages, or null. */
export async function loginOf(tx: Tx, personId: string): Promise<string | null> {
  return (await tx.maybe<{ login: string }>('SELECT login FROM account_state($1)', [personId]))?.login ?? null;
}

/** Whether the person ever held a post of the agency. */
export async function everOfAgency(tx: Tx, personId: string, agencyCode: string): Promise<boolean> {
  return (await tx.query('SELECT 1 FROM post_holding h JOIN post po ON po.id = h.post_id WHERE h.person_id = $1 AND po.agency_code = $2 LIMIT 1', [personId, agencyCode])).length > 0;
}
