import { appendEvent, leadRules, lockLeadRule, saveLeadRule, type Credentials, type Database, type LeadRuleRow } from '#database';
import { DomainError, requirePermission } from '#domain';

/** Rules on who leads, as data with their sources (A4). */
export class LeadRules {
  constructor(private readonly db: Database) {}

  async list(credentials: Credentials): Promise<LeadRuleRow[]> {
    return this.db.asPerson(credentials, (tx) => {
      requirePermission(tx.actor, 'rule.read');
      return leadRules(tx);
    });
  }

  /**
   * Switches a rule on or off, for proposals from now on; templates made before stay. Throws reason_required, not_found,
   * and stale_version where `expectedVersion` is given and not the rule's.
   */
  async switch(
    credentials: Credentials, key: string, enabled: boolean, reason: string, expectedVersion: number | null = null,
  ): Promise<LeadRuleRow> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'rule.switch');
      if (reason.trim() === '') throw new DomainError('reason_required');
      const rule = await lockLeadRule(tx, key);
      if (expectedVersion !== null && rule.version !== expectedVersion) throw new DomainError('stale_version', { expected: expectedVersion, current: rule.version });
      if (rule.enabled === enabled) return rule;
      const switched = await saveLeadRule(tx, rule, enabled, person, reason.trim());
      await appendEvent(tx, { type: 'rule.switched', subject: key, post, reason: reason.trim(), before: { enabled: rule.enabled }, after: { enabled } });
      return switched;
    });
  }
}
