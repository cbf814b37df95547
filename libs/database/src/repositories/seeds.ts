import { randomUUID } from 'node:crypto';
import { publishedOn, type Agency, type EscalationPolicy, type HolidayNotice, type Ladder, type PostRole } from '#domain';
import type { Tx } from '../client/tx.js';

/** What seeding changed: rows made or brought up to date. */
export interface SeedCount {
  made: number;
  changed: number;
}

/** Puts the registry's agencies in; those that are there are brought up to the file. `records` in the order of `agencies`. */
export async function putAgencies(tx: Tx, agencies: readonly Agency[], records: readonly unknown[]): Promise<SeedCount> {
  const rows = await tx.query<{ made: boolean }>(
    `INSERT INTO agency (code, name_zh, short_zh, name_en, kind, level, parent_code, active_from, active_to, assignable, record)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
                          $10::boolean[], $11::jsonb[])
     ON CONFLICT (code) DO UPDATE SET name_zh = EXCLUDED.name_zh, short_zh = EXCLUDED.short_zh, name_en = EXCLUDED.name_en,
       kind = EXCLUDED.kind, level = EXCLUDED.level, parent_code = EXCLUDED.parent_code, active_from = EXCLUDED.active_from,
       active_to = EXCLUDED.active_to, assignable = EXCLUDED.assignable, record = EXCLUDED.record
     WHERE agency.record IS DISTINCT FROM EXCLUDED.record
     RETURNING (xmax = 0) AS made`,
    [
      // A body known only by its English name is shown by it: the column may not be empty.
      agencies.map((a) => a.code), agencies.map((a) => a.nameZh ?? a.nameEn), agencies.map((a) => a.shortZh ?? a.nameZh ?? a.nameEn),
      agencies.map((a) => a.nameEn), agencies.map((a) => a.kind), agencies.map((a) => a.level), agencies.map((a) => a.parent),
      agencies.map((a) => a.activeFrom), agencies.map((a) => a.activeTo), agencies.map((a) => a.assignable),
      records.map((record) => JSON.stringify(record)),
    ]);
  return { made: rows.filter(({ made }) => made).length, changed: rows.filter(({ made }) => !made).length };
}

/**
 * Adds the notices that are not there. A notice that is there stays as it is: it was published so. Where work is going on
 * already, a new one waits until the director applies it: no date moves because the program was updated. Answers the added
 * ones, and whether they wait.
 */
export async function addNotices(tx: Tx, notices: readonly HolidayNotice[]): Promise<{ year: number; published: string; waits: boolean }[]> {
  return tx.query(
    `INSERT INTO calendar_notice (year, published, source, amends, record, known_on)
     SELECT u.year, u.published, u.source, u.amends, u.record, CASE WHEN EXISTS (SELECT FROM task) THEN NULL ELSE u.known_on END
       FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::jsonb[], $6::date[]) AS u(year, published, source, amends, record, known_on)
     ON CONFLICT (year, published) DO NOTHING RETURNING year, published, known_on IS NULL AS waits`,
    [
      notices.map((n) => n.year), notices.map((n) => n.published), notices.map((n) => n.source), notices.map((n) => n.amends),
      notices.map((n) => JSON.stringify(n)), notices.map(publishedOn),
    ]);
}

/**
 * Adds the ladder versions that are not there; a clock keeps the version it started with, so none is ever rewritten. The
 * newest is in force, unless a person has switched on one for the same clocks: that stays until a person switches again.
 */
export async function addLadders(tx: Tx, ladders: readonly Ladder[]): Promise<number> {
  const made = await tx.run(
    `INSERT INTO ladder (key, version, kind, body, active)
     SELECT u.*, false FROM unnest($1::text[], $2::int[], $3::text[], $4::jsonb[]) u ON CONFLICT (key, version) DO NOTHING`,
    [ladders.map((l) => l.key), ladders.map((l) => l.version), ladders.map((l) => l.clockKind), ladders.map((l) => JSON.stringify(l))]);
  if (made > 0) {
    const kinds = [ladders.map(({ clockKind }) => clockKind)];
    const mine = `kind = ANY($1) AND NOT EXISTS (SELECT FROM ladder p WHERE p.kind = ladder.kind AND p.active AND p.switched_by IS NOT NULL)`;
    tx.write(`UPDATE ladder SET active = false WHERE active AND ${mine}`, kinds);
    tx.write(
      `UPDATE ladder SET active = true WHERE ${mine} AND made_by IS NULL
          AND (key, version) = (SELECT n.key, n.version FROM ladder n WHERE n.kind = ladder.kind AND n.made_by IS NULL ORDER BY n.version DESC, n.key LIMIT 1)`, kinds);
  }
  return made;
}

/**
 * Adds the policy versions that are not there; a paper keeps the version it was written by, so none is ever rewritten. The newest is
 * in force, unless a person has put one in force: that stays until a person does so again.
 */
export async function addEscalationPolicies(tx: Tx, policies: readonly EscalationPolicy[]): Promise<number> {
  const made = await tx.run(
    'INSERT INTO escalation_policy (key, version, body, active) SELECT u.*, false FROM unnest($1::text[], $2::int[], $3::jsonb[]) u ON CONFLICT (key, version) DO NOTHING',
    [policies.map((p) => p.key), policies.map((p) => p.version), policies.map((p) => JSON.stringify(p))]);
  if (made > 0) {
    const chosen = 'NOT EXISTS (SELECT FROM escalation_policy p WHERE p.active AND p.switched_by IS NOT NULL)';
    tx.write(`UPDATE escalation_policy SET active = false WHERE active AND ${chosen}`);
    tx.write(
      `UPDATE escalation_policy SET active = true WHERE ${chosen} AND (key, version) =
         (SELECT n.key, n.version FROM escalation_policy n WHERE n.made_by IS NULL ORDER BY n.version DESC, n.key LIMIT 1)`);
  }
  return made;
}

/** Adds rules that are not there; one that was switched stays switched. */
export async function addLeadRule(
  tx: Tx, rule: { key: string; enabled: boolean; scope: string; sourceZh: string; sourceEn: string },
): Promise<number> {
  return tx.run(
    'INSERT INTO lead_rule (key, enabled, scope, source_zh, source_en) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (key) DO NOTHING',
    [rule.key, rule.enabled, rule.scope, rule.sourceZh, rule.sourceEn]);
}

export interface SeedPerson {
  login: string;
  name: string;
  email: string;
  agencyCode: string;
  unitName: string | null;
  role: PostRole;
  title: string;
}

/** Which of these logins are there already. */
export async function existingLogins(tx: Tx, logins: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ login: string }>('SELECT login FROM account WHERE login = ANY($1)', [logins]);
  return new Set(rows.map(({ login }) => login));
}

export async function addUnits(tx: Tx, units: readonly { agencyCode: string; name: string }[], validFrom: string): Promise<void> {
  tx.write(
    `INSERT INTO unit (agency_code, name, valid_from) SELECT u.*, $3::date FROM unnest($1::text[], $2::text[]) u
     ON CONFLICT (agency_code, name) DO NOTHING`,
    [units.map((u) => u.agencyCode), units.map((u) => u.name), validFrom]);
}

/** Makes persons with account, post and holding, in four statements however many. Answers their ids in order. */
export async function addPeople(tx: Tx, people: readonly SeedPerson[], passwordHash: string, validFrom: string): Promise<string[]> {
  const ids = people.map(() => randomUUID());
  tx.write(
    'INSERT INTO person (id, name, email, locale, created_at) SELECT u.*, \'zh\', $4 FROM unnest($1::uuid[], $2::text[], $3::text[]) u',
    [ids, people.map((p) => p.name), people.map((p) => p.email), tx.now]);
  tx.write(
    'INSERT INTO account (person_id, login, password_hash) SELECT u.*, $3 FROM unnest($1::uuid[], $2::text[]) u',
    [ids, people.map((p) => p.login), passwordHash]);
  tx.write(
    `INSERT INTO post (agency_code, unit_id, role, title)
     SELECT u.agency, unit.id, u.role, u.title FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS u(agency, unit, role, title)
       LEFT JOIN unit ON unit.agency_code = u.agency AND unit.name = u.unit
     ON CONFLICT (agency_code, role, title) DO NOTHING`,
    [people.map((p) => p.agencyCode), people.map((p) => p.unitName), people.map((p) => p.role), people.map((p) => p.title)]);
  tx.write(
    `INSERT INTO post_holding (post_id, person_id, valid_from)
     SELECT post.id, u.person, $5::date FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS u(person, agency, role, title)
       JOIN post ON post.agency_code = u.agency AND post.role = u.role AND post.title = u.title`,
    [ids, people.map((p) => p.agencyCode), people.map((p) => p.role), people.map((p) => p.title), validFrom]);
  return ids;
}
