import type { MailPace } from '#domain';
import type { Tx } from '../client/tx.js';

/** The row of all mail together, and the one that a domain named nowhere goes by. No domain is called so. */
export const ALL_MAIL = '@';
const OTHER_DOMAINS = '*';

/** Mails a minute as configured; null: no limit. */
export interface MailLimits {
  all: number | null;
  /** Of each domain that `domains` does not name. */
  each: number | null;
  /** Domains in lower case. */
  domains: ReadonlyMap<string, number>;
}

export interface DomainPace extends MailPace {
  domain: string;
  /** When it last deferred mail. */
  slowedAt: Date | null;
}

/** Makes the configured limits those in force, for every worker. Answers whether they changed. */
export async function setMailLimits(tx: Tx, { all, each, domains }: MailLimits): Promise<boolean> {
  const named = [...new Map<string, number | null>([[ALL_MAIL, all], [OTHER_DOMAINS, each], ...domains])].sort(([a], [b]) => (a < b ? -1 : 1));
  const set = await tx.run(
    `INSERT INTO mail_pace (domain, per_minute) SELECT * FROM unnest($1::text[], $2::int[])
     ON CONFLICT (domain) DO UPDATE SET per_minute = EXCLUDED.per_minute WHERE mail_pace.per_minute IS DISTINCT FROM EXCLUDED.per_minute`,
    [named.map(([domain]) => domain), named.map(([, limit]) => limit)]);
  const others = await tx.run('UPDATE mail_pace SET per_minute = $2 WHERE domain <> ALL ($1::text[]) AND per_minute IS DISTINCT FROM $2', [named.map(([domain]) => domain), each]);
  // While workers are replaced, one of an earlier version may still put mails off until a turn; nobody else would look at them before it.
  await tx.run(`UPDATE mail SET not_before = held_at, held_at = NULL WHERE status = 'PENDING' AND held_at IS NOT NULL`);
  return set + others > 0;
}

/** Gives the domains of new mails their row, where they have none. */
export async function meetDomains(tx: Tx, addresses: readonly string[]): Promise<void> {
  tx.write(
    `INSERT INTO mail_pace (domain, per_minute)
     SELECT d.domain, (SELECT per_minute FROM mail_pace WHERE domain = $2) FROM (SELECT DISTINCT mail_domain(a) AS domain FROM unnest($1::text[]) a) d
      WHERE NOT EXISTS (SELECT 1 FROM mail_pace p WHERE p.domain = d.domain) ORDER BY d.domain ON CONFLICT DO NOTHING`, [addresses, OTHER_DOMAINS]);
}

/** Whether a mail to the domain of the row `p` is due at $1: SQL. As EXISTS it would be answered for all domains at once, by all that waits. */
const DUE_THERE = `coalesce((SELECT true FROM mail WHERE mail_domain(to_address) = p.domain AND status = 'PENDING' AND not_before <= $1 LIMIT 1), false)`;

/** The paces that bind mails which are due (`ids`: among these), all mail's among them, locked against other claims until commit. */
export async function lockPaces(tx: Tx, ids: readonly string[] | null): Promise<DomainPace[]> {
  const due = ids === null ? `${DUE_THERE} AND $2::uuid[] IS NULL` : `domain IN (SELECT mail_domain(to_address) FROM mail WHERE id = ANY ($2::uuid[]) AND status = 'PENDING' AND not_before <= $1)`;
  return tx.query<DomainPace>(
    `SELECT domain, per_minute, gap_ms, next_at, slowed_at FROM mail_pace p WHERE (per_minute IS NOT NULL OR gap_ms > 0) AND (domain = $3 OR ${due}) ORDER BY domain FOR UPDATE`,
    [tx.now, ids, ALL_MAIL]);
}

/** The paces that bind, or were slowed since, all mail's among them. */
export async function pacesSince(tx: Tx, since: Date): Promise<DomainPace[]> {
  return tx.query<DomainPace>('SELECT domain, per_minute, gap_ms, next_at, slowed_at FROM mail_pace WHERE per_minute IS NOT NULL OR gap_ms > 0 OR slowed_at > $1', [since]);
}

/** How many tries began in the last minute, to each of these domains. */
export async function countLastMinute(tx: Tx, domains: readonly string[]): Promise<Map<string, number>> {
  if (domains.length === 0) return new Map();
  const rows = await tx.query<{ domain: string; n: number }>(
    `SELECT d.domain, CASE WHEN d.domain = $3 THEN (SELECT count(*)::int FROM mail_attempt WHERE started_at > $1::timestamptz - interval '1 minute')
                           ELSE (SELECT count(*)::int FROM mail_attempt a WHERE a.domain = d.domain AND a.started_at > $1::timestamptz - interval '1 minute') END AS n
       FROM unnest($2::text[]) AS d(domain)`, [tx.now, domains, ALL_MAIL]);
  return new Map(rows.map(({ domain, n }) => [domain, n]));
}

/** Domains whose pace lets no mail begin at $1, '@' where it lets none at all: SQL for an array. */
const BARRED = `ARRAY(SELECT domain FROM mail_pace WHERE (per_minute IS NOT NULL OR gap_ms > 0) AND mail_free_at(domain, $1) > $1)`;

/** Whether a mail is due at $1 that may begin: SQL. */
export const MAIL_MAY_BEGIN = `(NOT '${ALL_MAIL}' = ANY (${BARRED}) AND EXISTS (
  SELECT 1 FROM mail WHERE status = 'PENDING' AND not_before <= $1 AND mail_domain(to_address) <> ALL (${BARRED})))`;

/** The instant after $1 at which the first of the lines moves that stand now and in which a mail is due; null: none stands. SQL. */
export const NEXT_TURN = `(SELECT min(greatest(mail_free_at(domain, $1), mail_free_at('${ALL_MAIL}', $1))) FROM mail_pace p
  WHERE domain = ANY (${BARRED}) AND ${DUE_THERE})`;

/** A mail that is due, its place in the line of its domain and in that of all mail; from 1. */
export interface MailPlace {
  id: string;
  domain: string;
  place: number;
  placeOfAll: number;
}

/** Of these mails, those that are due. */
export async function mailPlaces(tx: Tx, ids: readonly string[]): Promise<MailPlace[]> {
  return ids.length === 0 ? [] : tx.query<MailPlace>('SELECT id, domain, place, place_of_all FROM mail_places($1, $2)', [ids, tx.now]);
}

/** The paces that bind mail to these domains, all mail's among them, with the tries begun in the last minute, in order. */
export async function pacesOf(tx: Tx, domains: readonly string[]): Promise<(MailPace & { domain: string; starts: Date[] })[]> {
  return tx.query('SELECT domain, per_minute, gap_ms, next_at, starts FROM mail_paces($1, $2)', [[ALL_MAIL, ...domains], tx.now]);
}

/** Notes that a mail to each of these slowed domains begins now: the next one waits for the gap. */
export async function beginGaps(tx: Tx, domains: readonly string[]): Promise<void> {
  tx.write(`UPDATE mail_pace SET next_at = $1::timestamptz + gap_ms * interval '1 millisecond' WHERE domain = ANY ($2) AND gap_ms > 0`, [tx.now, domains]);
}

/** Of these domains, those that are slowed, or have just deferred a mail, locked. */
export async function lockGaps(tx: Tx, domains: readonly string[], deferred: readonly string[]): Promise<{ domain: string; gapMs: number; slowedAt: Date | null }[]> {
  return tx.query('SELECT domain, gap_ms, slowed_at FROM mail_pace WHERE domain = ANY ($1) AND (gap_ms > 0 OR domain = ANY ($2)) ORDER BY domain FOR UPDATE', [domains, deferred]);
}

/** Sets a domain's gap; it begins now. */
export async function setGap(tx: Tx, domain: string, gapMs: number, { wider }: { wider: boolean }): Promise<void> {
  tx.write(
    `UPDATE mail_pace SET gap_ms = $2, next_at = CASE WHEN $2 > 0 THEN $3::timestamptz + $2 * interval '1 millisecond' END, slowed_at = CASE WHEN $4 THEN $3 ELSE slowed_at END
      WHERE domain = $1`, [domain, gapMs, tx.now, wider]);
}
