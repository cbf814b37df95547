import type { Tx } from '../client/tx.js';

/**
 * Rules kept as versions, by their tables: of each kind one version is in force. Escalation policies are all of one kind.
 * `running`: what still goes by a version, clocks or papers.
 */
const RULES = {
  ladder: { kind: 'r.kind', running: `SELECT count(*)::int FROM clock c WHERE c.ladder_key = r.key AND c.ladder_version = r.version AND c.status = 'RUNNING'` },
  escalation_policy: {
    kind: `'ESCALATION'`,
    running: `SELECT count(*)::int FROM escalation_notice n WHERE n.policy_key = r.key AND n.policy_version = r.version
                AND n.status IN ('PROPOSED', 'SIGNED', 'ISSUED', 'RECEIVED', 'REPLIED')`,
  },
} as const;
export type RuleTable = keyof typeof RULES;

/** One version, as it stands on record. */
export interface RuleRow {
  key: string;
  version: number;
  kind: string;
  active: boolean;
  body: unknown;
  /** Null: it came with the program. */
  madeBy: string | null;
  madeAt: Date | null;
  switchedBy: string | null;
  switchedAt: Date | null;
  /** Clocks that run, or papers that are open, under it. */
  running: number;
}

function selectFrom(table: RuleTable): string {
  const { kind, running } = RULES[table];
  return `SELECT r.key, r.version, ${kind} AS kind, r.active, r.body, r.made_by, r.made_at, r.switched_by, r.switched_at, (${running}) AS running FROM ${table} r`;
}

/** All versions of a key, or with null of every key; the newest first. */
export async function ruleVersions(tx: Tx, table: RuleTable, key: string | null): Promise<RuleRow[]> {
  return tx.query<RuleRow>(`${selectFrom(table)} WHERE $1::text IS NULL OR r.key = $1 ORDER BY r.key, r.version DESC`, [key]);
}

/** One version. Throws not_found. */
export async function findRule(tx: Tx, table: RuleTable, key: string, version: number): Promise<RuleRow> {
  return tx.one<RuleRow>(`${selectFrom(table)} WHERE r.key = $1 AND r.version = $2`, [key, version], table);
}

/** The next version of a key; whoever drafts at the same time waits for it. */
export async function nextRuleVersion(tx: Tx, table: RuleTable, key: string): Promise<number> {
  await tx.run('SELECT pg_advisory_xact_lock(hashtext($1))', [`${table}:${key}`]);
  return (await tx.one<{ n: number }>(`SELECT coalesce(max(version), 0) + 1 AS n FROM ${table} WHERE key = $1`, [key])).n;
}

/** Keeps a version that a person drafted; not in force. A ladder has its kind in a column. */
export async function insertRule(tx: Tx, table: RuleTable, rule: { key: string; version: number; clockKind?: string }, personId: string): Promise<void> {
  const [column, value] = rule.clockKind === undefined ? ['', ''] : ['kind, ', '$6, '];
  tx.write(`INSERT INTO ${table} (key, version, ${column}body, active, made_by, made_at) VALUES ($1, $2, ${value}$3, false, $4, $5)`,
    [rule.key, rule.version, JSON.stringify(rule), personId, tx.now, ...(rule.clockKind === undefined ? [] : [rule.clockKind])]);
}

/** Puts one version in force for its kind, in place of the one that was; answers that one. */
export async function activateRule(tx: Tx, table: RuleTable, { key, version, kind }: RuleRow, personId: string): Promise<{ key: string; version: number } | null> {
  await tx.run('SELECT pg_advisory_xact_lock(hashtext($1))', [`${table}-kind:${kind}`]);
  const former = await tx.maybe<{ key: string; version: number }>(
    `UPDATE ${table} r SET active = false WHERE ${RULES[table].kind} = $1 AND r.active RETURNING r.key, r.version`, [kind]);
  tx.write(`UPDATE ${table} SET active = true, switched_by = $3, switched_at = $4 WHERE key = $1 AND version = $2`, [key, version, personId, tx.now]);
  return former;
}
