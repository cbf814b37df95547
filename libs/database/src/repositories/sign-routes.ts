import type { RouteRole, SignRoute } from '#domain';
import type { CivilDate } from '#domain';
import type { Tx } from '../client/tx.js';

/** One change of an agency's chain of signatures. */
export interface SignRouteChange extends SignRoute {
  reason: string;
  changedBy: string;
  changedByName: string;
  changedAt: Date;
}

/** The chain that holds for the next request; version 0 where it was never changed. Throws not_found. */
export async function signRouteOf(tx: Tx, agencyCode: string): Promise<SignRoute> {
  return tx.one<SignRoute>(
    `SELECT a.code AS agency_code, a.chain, coalesce((SELECT max(r.version) FROM agency_route r WHERE r.agency_code = a.code), 0) AS version
       FROM agency a WHERE a.code = $1`, [agencyCode], 'agency');
}

/** Its changes, the newest first. */
export async function signRouteChanges(tx: Tx, agencyCode: string): Promise<SignRouteChange[]> {
  return tx.query<SignRouteChange>(
    `SELECT r.agency_code, r.version, r.chain, r.reason, r.changed_by, p.name AS changed_by_name, r.changed_at
       FROM agency_route r JOIN person p ON p.id = r.changed_by WHERE r.agency_code = $1 ORDER BY r.version DESC`, [agencyCode]);
}

/** Keeps the next version; a trigger gives the agency its new chain. Answers false where somebody else was first. */
export async function insertSignRoute(tx: Tx, route: SignRoute & { reason: string; changedBy: string }): Promise<boolean> {
  return (await tx.run(
    `INSERT INTO agency_route (agency_code, version, chain, reason, changed_by, changed_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [route.agencyCode, route.version, route.chain, route.reason, route.changedBy, tx.now])) === 1;
}

/** Those of the posts that nobody in the agency holds today. */
export async function unheldPosts(tx: Tx, agencyCode: string, roles: readonly RouteRole[], today: CivilDate): Promise<RouteRole[]> {
  const rows = await tx.query<{ role: RouteRole }>(
    `SELECT u.role FROM unnest($2::text[]) WITH ORDINALITY AS u(role, n)
      WHERE NOT EXISTS (SELECT 1 FROM post p JOIN post_holding h ON h.post_id = p.id
                         WHERE p.agency_code = $1 AND p.role = u.role AND h.valid_from <= $3 AND (h.valid_to IS NULL OR h.valid_to >= $3))
      ORDER BY u.n`, [agencyCode, roles, today]);
  return rows.map(({ role }) => role);
}
