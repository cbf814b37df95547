import type { CivilDate, PostRole } from '#domain';
import type { Tx } from '../client/tx.js';
import type { UnitView } from './organisations.js';

export interface AgencyListRow {
  code: string;
  nameZh: string;
  shortZh: string;
  nameEn: string;
  kind: string;
  level: string;
  assignable: boolean;
  activeFrom: string | null;
  activeTo: string | null;
}

export interface AgencyDetailRow extends AgencyListRow {
  /** The body it belongs to today. */
  parentCode: string | null;
  aliasesZh: string[];
  successors: { code: string; scope: string }[];
  resolveTo: string | null;
  note: string | null;
}

const LIST_COLUMNS = 'code, name_zh, short_zh, name_en, kind, level, assignable, active_from, active_to';

/** Agencies by code, those after the cursor. `q` is looked for in code, names and former printed names, as it stands. */
export async function listAgencies(
  tx: Tx, filter: { q: string | null; kind: string | null; after: string | null; limit: number },
): Promise<AgencyListRow[]> {
  return tx.query<AgencyListRow>(
    `SELECT ${LIST_COLUMNS} FROM agency
      WHERE ($1::text IS NULL OR position(lower($1) IN lower(concat_ws(' ', code, name_zh, short_zh, name_en, record ->> 'acronym', record ->> 'aliases_zh'))) > 0)
        AND ($2::text IS NULL OR kind = $2) AND ($3::text IS NULL OR code > $3 COLLATE "C")
      ORDER BY code COLLATE "C" LIMIT $4`,
    [filter.q, filter.kind, filter.after, filter.limit]);
}

/** The agency, without the body above it, which depends on the day. */
export async function agencyDetail(tx: Tx, code: string): Promise<Omit<AgencyDetailRow, 'parentCode'>> {
  return tx.one(
    `SELECT ${LIST_COLUMNS}, coalesce(record -> 'aliases_zh', '[]') AS aliases_zh, coalesce(record -> 'successors', '[]') AS successors,
            record ->> 'resolve_to' AS resolve_to, record ->> 'note' AS note
       FROM agency WHERE code = $1`, [code], 'agency');
}

/** The departments of an agency that exist on a civil date; null: all that it has, had or will have. */
export async function unitsOn(tx: Tx, agencyCode: string, day: CivilDate | null): Promise<UnitView[]> {
  return tx.query<UnitView>(
    `SELECT id, name, valid_from, valid_to, version FROM unit
      WHERE agency_code = $1 AND ($2::date IS NULL OR (valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2))) ORDER BY name`, [agencyCode, day]);
}

export interface DirectoryEntry {
  personId: string;
  name: string;
  role: PostRole;
  title: string;
  unitName: string | null;
}

/** Who holds which post in an agency on a civil date, at most 500: names and posts, nothing else of a person. */
export async function holdersOf(tx: Tx, agencyCode: string, role: PostRole | null, today: CivilDate): Promise<DirectoryEntry[]> {
  return tx.query<DirectoryEntry>(
    `SELECT p.id AS person_id, p.name, po.role, po.title, u.name AS unit_name
       FROM post po JOIN post_holding h ON h.post_id = po.id JOIN person p ON p.id = h.person_id LEFT JOIN unit u ON u.id = po.unit_id
      WHERE po.agency_code = $1 AND ($2::text IS NULL OR po.role = $2) AND h.valid_from <= $3 AND (h.valid_to IS NULL OR h.valid_to >= $3)
      ORDER BY po.role, p.name, p.id LIMIT 500`, [agencyCode, role, today]);
}

/** Every agency's short name in both languages. */
export async function shortNames(tx: Tx): Promise<{ code: string; zh: string; en: string }[]> {
  return tx.query('SELECT code, short_zh AS zh, name_en AS en FROM agency');
}
