import { addEscalationPolicies, addLadders, addLeadRule, addNotices, putAgencies, raiseAlarms, type Database, type SeedCount } from '#database';
import { buildRegistry, DomainError, validateEscalationPolicy, validateLadder } from '#domain';
import { readNotices } from './read-notices.js';
import { listOf, readSeed, readSeeds, textIn } from './seed-files.js';

/** What came new into the database; all noughts on the second run. */
export interface ReferenceSeeded {
  agencies: SeedCount;
  notices: number;
  ladders: number;
  rules: number;
  policies: number;
}

/**
 * Puts the reference data of the seeds folder into the database: agencies, holiday notices, ladders, lead rules. `db` is
 * opened as owner. May be run again at any time: agencies follow the file, what was published, started with or
 * switched stays. Throws invalid_input naming the place in the file; then nothing was written.
 */
export async function seedReference(db: Database, seedsDir: string): Promise<ReferenceSeeded> {
  const registryFile = await readSeed(seedsDir, 'agencies/registry.json');
  const registry = buildRegistry(registryFile);
  const notices = readNotices(await readSeed(seedsDir, 'calendars/notices.json'));
  const ladders = (await readSeeds(seedsDir, 'ladders')).map(validateLadder);
  const policies = (await readSeeds(seedsDir, 'policies')).map(validateEscalationPolicy);
  const rules = listOf((await readSeed(seedsDir, 'rules/lead-rules.json'))['rules'], 'rules').map((rule, i) => {
    const text = (key: string): string => textIn(rule, key, `rules[${i}]`);
    const { enabled } = rule;
    if (typeof enabled !== 'boolean') throw new DomainError('invalid_input', { path: `rules[${i}].enabled` });
    return { key: text('key'), enabled, scope: text('scope'), sourceZh: text('sourceZh'), sourceEn: text('sourceEn') };
  });
  return db.asSystem('seed', async (tx) => {
    const agencies = await putAgencies(tx, registry.agencies, listOf(registryFile['agencies'], 'agencies'));
    let added = 0;
    for (const rule of rules) added += await addLeadRule(tx, rule);
    const fresh = await addNotices(tx, notices);
    await raiseAlarms(tx, fresh.filter(({ waits }) => waits).map(({ year, published }) => ({
      kind: 'calendar.notice_waiting', dedupeKey: `calendar.notice_waiting:${year}:${published}`, details: { year, published },
    })));
    return { agencies, notices: fresh.length, ladders: await addLadders(tx, ladders), rules: added, policies: await addEscalationPolicies(tx, policies) };
  });
}
