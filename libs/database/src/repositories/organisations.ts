import type { CivilDate } from '#domain';
import type { Tx } from '../client/tx.js';

/** To whom a body belonged, both days included; null: as far back, or on, as is known. */
export interface AgencyParentRow {
  parentCode: string;
  validFrom: CivilDate | null;
  validTo: CivilDate | null;
  /** The document it rests on; null: the registry. */
  basis: string | null;
}

/** The body, locked, with the parent that the registry names. Throws not_found. */
export async function lockAgency(tx: Tx, code: string): Promise<{ code: string; parentCode: string | null }> {
  return tx.one('SELECT code, parent_code FROM agency WHERE code = $1 FOR UPDATE', [code], 'agency');
}

/** The whole history, oldest first; of a body that was never moved, what the registry says. */
export async function parentsOf(tx: Tx, code: string): Promise<AgencyParentRow[]> {
  return tx.query<AgencyParentRow>(
    `SELECT parent_code, valid_from, valid_to, basis FROM agency_parent WHERE agency_code = $1
     UNION ALL
     SELECT a.parent_code, NULL, NULL, NULL FROM agency a
      WHERE a.code = $1 AND a.parent_code IS NOT NULL AND NOT EXISTS (SELECT 1 FROM agency_parent p WHERE p.agency_code = $1)
      ORDER BY valid_from NULLS FIRST`, [code]);
}

/** One body at a time moves: of two that moved under each other at once neither would see the other. */
export async function lockParents(tx: Tx): Promise<void> {
  await tx.run(`SELECT pg_advisory_xact_lock(hashtext('agency-parents'))`);
}

/** The body above the one in the row of agency `a`, on the day `day`; `p` is the row of agency_parent, empty where it was never moved. */
const parentOn = (day: string): { join: string; code: string } => ({
  join: `LEFT JOIN agency_parent p ON p.agency_code = a.code AND (p.valid_from IS NULL OR p.valid_from <= ${day}) AND (p.valid_to IS NULL OR p.valid_to >= ${day})`,
  code: 'coalesce(p.parent_code, CASE WHEN NOT EXISTS (SELECT 1 FROM agency_parent any_row WHERE any_row.agency_code = a.code) THEN a.parent_code END)',
});

/** A body and the one above it on a day. */
export interface BelongingRow {
  code: string;
  parentCode: string;
  /** Null: as far back as the registry knows. */
  since: CivilDate | null;
  basis: string | null;
}

/** Which body belongs to which on a day, by the one above. */
export async function belongingOn(tx: Tx, day: CivilDate): Promise<BelongingRow[]> {
  const { join, code } = parentOn('$1');
  return tx.query<BelongingRow>(
    `SELECT * FROM (SELECT a.code, ${code} AS parent_code, p.valid_from AS since, p.basis FROM agency a ${join}) b
      WHERE parent_code IS NOT NULL ORDER BY parent_code COLLATE "C", code COLLATE "C"`, [day]);
}

/** The body above one on a day; null: none. */
export async function parentOf(tx: Tx, agencyCode: string, day: CivilDate): Promise<string | null> {
  const { join, code } = parentOn('$2');
  return (await tx.maybe<{ parentCode: string | null }>(`SELECT ${code} AS parent_code FROM agency a ${join} WHERE a.code = $1`, [agencyCode, day]))?.parentCode ?? null;
}

/** Whether `above` stands over the body, or is it, on a day or on any later one for which a move is known already. */
export async function isAbove(tx: Tx, above: string, code: string, day: CivilDate): Promise<boolean> {
  const parent = parentOn('up.day');
  return (await tx.query(
    `WITH RECURSIVE up AS (
       SELECT $2::text AS code, day FROM (SELECT $3::date AS day UNION SELECT valid_from FROM agency_parent WHERE valid_from > $3) days
       UNION
       SELECT ${parent.code}, up.day FROM up JOIN agency a ON a.code = up.code ${parent.join})
     SELECT 1 FROM up WHERE code = $1 LIMIT 1`, [above, code, day])).length > 0;
}

/** Ends the parent that is open, with this last day; a body that was never moved gets its registry's parent written down first. */
export async function endParent(tx: Tx, agency: { code: string; parentCode: string | null }, lastDay: CivilDate): Promise<void> {
  if (agency.parentCode !== null) {
    tx.write(
      `INSERT INTO agency_parent (agency_code, parent_code, valid_from, valid_to, set_at)
       SELECT $1, $2, NULL, $3::date, $4 WHERE NOT EXISTS (SELECT 1 FROM agency_parent WHERE agency_code = $1)`, [agency.code, agency.parentCode, lastDay, tx.now]);
  }
  tx.write('UPDATE agency_parent SET valid_to = $2 WHERE agency_code = $1 AND valid_to IS NULL', [agency.code, lastDay]);
}

export async function insertParent(tx: Tx, row: { agencyCode: string; parentCode: string; validFrom: CivilDate; basis: string; setBy: string }): Promise<void> {
  tx.write('INSERT INTO agency_parent (agency_code, parent_code, valid_from, basis, set_by, set_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [row.agencyCode, row.parentCode, row.validFrom, row.basis, row.setBy, tx.now]);
}

export interface UnitView {
  id: string;
  name: string;
  validFrom: CivilDate;
  validTo: CivilDate | null;
  version: number;
}

/** Adds a department; null where one of that name is there. */
export async function insertUnit(tx: Tx, agencyCode: string, name: string, validFrom: CivilDate): Promise<UnitView | null> {
  return tx.maybe<UnitView>(
    'INSERT INTO unit (agency_code, name, valid_from) VALUES ($1, $2, $3) ON CONFLICT (agency_code, name) DO NOTHING RETURNING id, name, valid_from, valid_to, version',
    [agencyCode, name, validFrom]);
}

/** The department, locked. Throws not_found, also for one that the actor may not change. */
export async function lockUnit(tx: Tx, id: string): Promise<UnitView & { agencyCode: string }> {
  return tx.one('SELECT id, agency_code, name, valid_from, valid_to, version FROM unit WHERE id = $1 FOR UPDATE', [id], 'unit');
}

export async function unitNamed(tx: Tx, agencyCode: string, name: string): Promise<string | null> {
  return (await tx.maybe<{ id: string }>('SELECT id FROM unit WHERE agency_code = $1 AND name = $2', [agencyCode, name]))?.id ?? null;
}

export async function saveUnit(tx: Tx, unit: UnitView): Promise<void> {
  tx.write('UPDATE unit SET name = $2, valid_from = $3, valid_to = $4, version = $5 WHERE id = $1', [unit.id, unit.name, unit.validFrom, unit.validTo, unit.version]);
}
