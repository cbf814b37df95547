import type { Tx } from '../client/tx.js';

/** One version of a measure's workflow template; `body` is the domain's template, checked by whoever reads it. */
export interface TemplateRow<Body = unknown> {
  id: string;
  measureId: string;
  version: number;
  body: Body;
  note: string | null;
  createdBy: string;
  createdAt: Date;
}

export interface LeadRuleRow {
  key: string;
  enabled: boolean;
  scope: string;
  sourceZh: string;
  sourceEn: string;
  version: number;
  /** The last switch; null: it is as it was shipped. */
  switchedAt: Date | null;
  switchedByName: string | null;
  switchReason: string | null;
}

export interface RosterRow {
  id: string;
  collectiveCode: string;
  asOf: string;
  members: string[];
  note: string;
  chosenBy: string;
  chosenAt: Date;
}

/** The newest version of each measure's template of a document, in its order. */
export async function documentTemplates<Body>(tx: Tx, documentId: string): Promise<TemplateRow<Body>[]> {
  return tx.query<TemplateRow<Body>>(
    `SELECT DISTINCT ON (m.position) t.* FROM measure m JOIN measure_template t ON t.measure_id = m.id
      WHERE m.document_id = $1 ORDER BY m.position, t.version DESC`, [documentId]);
}

/** One version of a measure's template, the newest where none is named; null where there is none. */
export async function templateOf<Body>(tx: Tx, measureId: string, version: number | null = null): Promise<TemplateRow<Body> | null> {
  return tx.maybe<TemplateRow<Body>>(
    'SELECT * FROM measure_template WHERE measure_id = $1 AND ($2::int IS NULL OR version = $2) ORDER BY version DESC LIMIT 1',
    [measureId, version]);
}

export async function templateVersions<Body>(tx: Tx, measureId: string): Promise<TemplateRow<Body>[]> {
  return tx.query<TemplateRow<Body>>('SELECT * FROM measure_template WHERE measure_id = $1 ORDER BY version DESC', [measureId]);
}

export async function findTemplate<Body>(tx: Tx, id: string): Promise<TemplateRow<Body>> {
  return tx.one<TemplateRow<Body>>('SELECT * FROM measure_template WHERE id = $1', [id], 'template');
}

export async function insertTemplates(tx: Tx, rows: readonly TemplateRow[]): Promise<void> {
  if (rows.length === 0) return;
  tx.write(
    `INSERT INTO measure_template (id, measure_id, version, body, note, created_by, created_at)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::jsonb[], $5::text[], $6::uuid[], $7::timestamptz[])`,
    [
      rows.map((r) => r.id), rows.map((r) => r.measureId), rows.map((r) => r.version), rows.map((r) => JSON.stringify(r.body)),
      rows.map((r) => r.note), rows.map((r) => r.createdBy), rows.map((r) => r.createdAt),
    ]);
}

export async function leadRules(tx: Tx): Promise<LeadRuleRow[]> {
  return tx.query<LeadRuleRow>('SELECT r.*, p.name AS switched_by_name FROM lead_rule r LEFT JOIN person p ON p.id = r.switched_by ORDER BY r.key COLLATE "C"');
}

export async function lockLeadRule(tx: Tx, key: string): Promise<LeadRuleRow> {
  return tx.one<LeadRuleRow>('SELECT r.*, p.name AS switched_by_name FROM lead_rule r LEFT JOIN person p ON p.id = r.switched_by WHERE r.key = $1 FOR UPDATE OF r', [key], 'lead rule');
}

/** Answers the rule as it is now. */
export async function saveLeadRule(tx: Tx, rule: LeadRuleRow, enabled: boolean, by: { personId: string; name: string }, reason: string): Promise<LeadRuleRow> {
  const version = rule.version + 1;
  tx.write('UPDATE lead_rule SET enabled = $2, version = $3, switched_by = $4, switched_at = $5, switch_reason = $6 WHERE key = $1', [rule.key, enabled, version, by.personId, tx.now, reason]);
  return { ...rule, enabled, version, switchedAt: tx.now, switchedByName: by.name, switchReason: reason };
}

export async function insertRoster(tx: Tx, roster: RosterRow): Promise<void> {
  tx.write(
    'INSERT INTO roster (id, collective_code, as_of, members, note, chosen_by, chosen_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [roster.id, roster.collectiveCode, roster.asOf, roster.members, roster.note, roster.chosenBy, roster.chosenAt]);
}

/** Every roster, or a collective's, the newest first of each, after the one of the cursor. */
export async function listRosters(tx: Tx, collectiveCode: string | null, after: string | null, limit: number): Promise<RosterRow[]> {
  return tx.query<RosterRow>(
    `SELECT r.* FROM roster r LEFT JOIN roster b ON b.id = $2
      WHERE ($1::text IS NULL OR r.collective_code = $1)
        AND ($2::uuid IS NULL OR r.collective_code > b.collective_code
             OR (r.collective_code = b.collective_code AND (r.as_of, r.chosen_at, r.id) < (b.as_of, b.chosen_at, b.id)))
      ORDER BY r.collective_code, r.as_of DESC, r.chosen_at DESC, r.id DESC LIMIT $3`, [collectiveCode, after, limit]);
}

/** For each collective the roster in force on a civil date: the latest day not after it, of that day the last chosen. */
export async function rostersOn(tx: Tx, onDate: string): Promise<RosterRow[]> {
  return tx.query<RosterRow>(
    `SELECT DISTINCT ON (collective_code) * FROM roster WHERE as_of <= $1
      ORDER BY collective_code, as_of DESC, chosen_at DESC, id DESC`, [onDate]);
}
