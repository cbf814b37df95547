import { activateRule, appendEvent, findRule, insertRule, nextRuleVersion, type RuleRow, type RuleTable, type Tx } from '#database';
import { DomainError, requirePermission } from '#domain';

/** A version as it stands on record, its body read. */
export type RuleVersion<Body> = Omit<RuleRow, 'body'> & { body: Body };

/** What tells one sort of versioned rules from another: ladders, policies of escalation. */
export interface RuleSort<Body extends { key: string; version: number }> {
  table: RuleTable;
  /** What its permissions begin with. */
  may: 'ladder' | 'escalation';
  /** What its events call it. */
  called: 'ladder' | 'policy';
  /** Throws invalid_input naming the first place that is wrong. */
  read: (json: unknown) => Body;
}

/** Keeps a rule as the next version of its key; it is not in force until it is switched on. Throws invalid_input. */
export async function draftRule<Body extends { key: string; version: number }>(tx: Tx, { table, may, called, read }: RuleSort<Body>, json: object): Promise<RuleVersion<Body>> {
  const { person, post } = requirePermission(tx.actor, `${may}.draft`);
  const { key } = read({ ...json, version: 1 });
  const rule = read({ ...json, version: await nextRuleVersion(tx, table, key) });
  await insertRule(tx, table, rule, person.personId);
  await appendEvent(tx, { type: `${table}.drafted`, subject: `${rule.key}@${rule.version}`, post, facts: { [called]: rule } });
  return { ...await findRule(tx, table, rule.key, rule.version), body: rule };
}

/**
 * Puts a version in force in place of the one that was. `also`: what else the switch does, and what its event tells of that.
 * Throws not_found, reason_required, conflict where it is in force already.
 */
export async function switchRule<Body extends { key: string; version: number }>(
  tx: Tx, { table, may, called, read }: RuleSort<Body>, { key, version }: { key: string; version: number }, reason: string, also: (rule: Body, row: RuleRow) => Promise<Record<string, unknown>>,
): Promise<RuleVersion<Body>> {
  const { person, post } = requirePermission(tx.actor, `${may}.switch`);
  if (reason.trim() === '') throw new DomainError('reason_required');
  const row = await findRule(tx, table, key, version);
  if (row.active) throw new DomainError('conflict', { already: `${called}_in_force`, version });
  const rule = read(row.body);
  const former = await activateRule(tx, table, row, person.personId);
  const facts = await also(rule, row);
  await appendEvent(tx, {
    type: `${table}.switched`, subject: `${key}@${version}`, post, reason: reason.trim(), before: { [called]: former }, after: { [called]: { key, version } }, facts,
  });
  return { ...await findRule(tx, table, key, version), body: rule };
}
