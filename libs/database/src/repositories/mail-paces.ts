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
}

/** Makes the configured limits those in force, for every worker; what was held under others is looked at anew. Answers whether they changed. */
export async function setMailLimits(tx: Tx, { all, each, domains }: MailLimits): Promise<boolean> {
  const named = [...new Map<string, number | null>([[ALL_MAIL, all], [OTHER_DOMAINS, each], ...domains])].sort(([a], [b]) => (a < b ? -1 : 1));
  const set = await tx.run(
    `INSERT INTO mail_pace (domain, per_minute) SELECT * FROM unnest($1::text[], $2::int[])
     ON CONFLICT (domain) DO UPDATE SET per_minute = EXCLUDED.per_minute WHERE mail_pace.per_minute IS DISTINCT FROM EXCLUDED.per_minute`,
    [named.map(([domain]) => domain), named.map(([, limit]) => limit)]);
  const others = await tx.run('UPDATE mail_pace SET per_minute = $2 WHERE domain <> ALL ($1::text[]) AND per_minute IS DISTINCT FROM $2', [named.map(([domain]) => domain), each]);
  if (set + others === 0) return false;
  tx.write(`UPDATE mail SET not_before = $1 WHERE status = 'PENDING' AND held_at IS NOT NULL`, [tx.now]);
  return true;
}

/** Gives the domains of new mails their row, where they have none. */
export async function meetDomains(tx: Tx, addresses: readonly string[]): Promise<void> {
  tx.write(
    `INSERT INTO mail_pace (domain, per_minute)
     SELECT d.domain, (SELECT per_minute FROM mail_pace WHERE domain = $2) FROM (SELECT DISTINCT mail_domain(a) AS domain FROM unnest($1::text[]) a) d
      WHERE NOT EXISTS (SELECT 1 FROM mail_pace p WHERE p.domain = d.domain) ORDER BY d.domain ON CONFLICT DO NOTHING`, [addresses, OTHER_DOMAINS]);
}

/** The paces that bind mails which are due (`ids`: among these), all mail's among them. `lock`: held against other claims until commit. */
export async function pacesInForce(tx: Tx, ids: readonly string[] | null, { lock }: { lock: boolean }): Promise<DomainPace[]> {
  return tx.query<DomainPace>(
    `SELECT domain, per_minute, gap_ms, next_at FROM mail_pace p
      WHERE (per_minute IS NOT NULL OR gap_ms > 0)
        AND (domain = $3 OR EXISTS (SELECT 1 FROM mail WHERE mail_domain(to_address) = p.domain AND status = 'PENDING' AND not_before <= $1 AND ($2::uuid[] IS NULL OR id = ANY ($2))))
      ORDER BY domain ${lock ? 'FOR UPDATE' : ''}`, [tx.now, ids, ALL_MAIL]);
}

/** The tries begun in the last minute, of each of these domains: how many, and when, the oldest first. */
export async function lastMinute(tx: Tx, domains: readonly string[]): Promise<Map<string, Date[]>> {
  const rows = await tx.query<{ domain: string; starts: string[] }>(
    `SELECT d.domain, t.starts FROM unnest($2::text[]) AS d(domain) CROSS JOIN LATERAL (
       SELECT coalesce(jsonb_agg(a.started_at ORDER BY a.started_at), '[]') AS starts FROM mail_attempt a
        WHERE a.started_at > $1::timestamptz - interval '1 minute' AND (d.domain = $3 OR a.domain = d.domain)) t`, [tx.now, domains, ALL_MAIL]);
  return new Map(rows.map(({ domain, starts }) => [domain, starts.map((at) => new Date(at))]));
}

/** As `lastMinute`, their number alone. */
export async function countLastMinute(tx: Tx, domains: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.query<{ domain: string; n: number }>(
    `SELECT d.domain, CASE WHEN d.domain = $3 THEN (SELECT count(*)::int FROM mail_attempt WHERE started_at > $1::timestamptz - interval '1 minute')
                           ELSE (SELECT count(*)::int FROM mail_attempt a WHERE a.domain = d.domain AND a.started_at > $1::timestamptz - interval '1 minute') END AS n
       FROM unnest($2::text[]) AS d(domain)`, [tx.now, domains, ALL_MAIL]);
  return new Map(rows.map(({ domain, n }) => [domain, n]));
}

/** A mail that waits for its turn, or is with the queue (`offered`) and about to begin. */
export interface WaitingTurn {
  id: string;
  domain: string;
  offered: boolean;
}

/** Mails that are due to these domains (null: to any), urgent ones before digests, the oldest first. */
export async function waitingTurns(tx: Tx, domains: readonly string[] | null, offeredFor: number, limit: number): Promise<WaitingTurn[]> {
  return tx.query<WaitingTurn>(
    `SELECT id, mail_domain(to_address) AS domain, coalesce(claimed_at >= $1::timestamptz - make_interval(secs => $3), false) AS offered FROM mail
      WHERE status = 'PENDING' AND not_before <= $1 AND ($2::text[] IS NULL OR mail_domain(to_address) = ANY ($2))
      ORDER BY (kind = 'digest'), coalesce(held_at, not_before), id LIMIT $4`, [tx.now, domains, offeredFor, limit]);
}

/** Holds mails until their turn; since when is kept from the first time. */
export async function holdMails(tx: Tx, turns: readonly { id: string; until: Date }[]): Promise<void> {
  if (turns.length === 0) return;
  tx.write(
    `UPDATE mail m SET held_at = coalesce(m.held_at, m.not_before), not_before = u.until FROM unnest($1::uuid[], $2::timestamptz[]) AS u(id, until)
      WHERE m.id = u.id AND m.status = 'PENDING'`, [turns.map(({ id }) => id), turns.map(({ until }) => until)]);
}

/** Notes that a mail to each of these slowed domains begins now: the next one waits for the gap. */
export async function beginGaps(tx: Tx, domains: readonly string[]): Promise<void> {
  tx.write(`UPDATE mail_pace SET next_at = $1::timestamptz + gap_ms * interval '1 millisecond' WHERE domain = ANY ($2) AND gap_ms > 0`, [tx.now, domains]);
}

/** Of these domains, those that are slowed, or have just deferred a mail, locked. */
export async function lockGaps(tx: Tx, domains: readonly string[], deferred: readonly string[]): Promise<{ domain: string; gapMs: number; slowedAt: Date | null }[]> {
  return tx.query('SELECT domain, gap_ms, slowed_at FROM mail_pace WHERE domain = ANY ($1) AND (gap_ms > 0 OR domain = ANY ($2)) ORDER BY domain FOR UPDATE', [domains, deferred]);
}

/** Sets a domain's gap. A wider one begins now; after a narrower one what was held for it is looked at anew. */
export async function setGap(tx: Tx, domain: string, gapMs: number, { wider }: { wider: boolean }): Promise<void> {
  tx.write(
    `UPDATE mail_pace SET gap_ms = $2, next_at = CASE WHEN $2 > 0 THEN $3::timestamptz + $2 * interval '1 millisecond' END, slowed_at = CASE WHEN $4 THEN $3 ELSE slowed_at END
      WHERE domain = $1`, [domain, gapMs, tx.now, wider]);
  if (!wider) tx.write(`UPDATE mail SET not_before = $2 WHERE status = 'PENDING' AND held_at IS NOT NULL AND mail_domain(to_address) = $1`, [domain, tx.now]);
}
