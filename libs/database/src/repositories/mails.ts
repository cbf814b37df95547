import type { TryResult } from '#domain';
import { PRESENT } from '../client/presence.js';
import type { Tx } from '../client/tx.js';
import { meetDomains } from './mail-paces.js';
import { CLAIM_SECONDS, MOST_WITH_QUEUE } from './outbox.js';

export type MailStatus = 'PENDING' | 'SENDING' | 'SENT' | 'FAILED' | 'UNCERTAIN' | 'OVERTAKEN' | 'REPLACED';

export interface MailWrite {
  id: string;
  messageId: string;
  dedupeKey: string;
  kind: string;
  personId: string;
  toAddress: string;
  toName: string;
  locale: string;
  subject: string;
  text: string;
  html: string;
  raw: Buffer;
  rawSha256: string;
}

/**
 * Stores composed mails; one whose key exists already is left out. Answers the ids stored. Words and bytes go as one parameter, from
 * which PostgreSQL cuts them: as arrays they are escaped here and read back there, bytes in twice their length.
 */
export async function insertMails(tx: Tx, mails: readonly MailWrite[]): Promise<Set<string>> {
  if (mails.length === 0) return new Set();
  const parts = mails.map((m) => [m.raw, Buffer.from(m.text), Buffer.from(m.html)]);
  const rows = await tx.query<{ id: string }>(
    `INSERT INTO mail (id, message_id, dedupe_key, kind, person_id, to_address, to_name, locale, subject, raw_sha256, raw, text, html, not_before, created_at)
     SELECT u.id, u.message_id, u.dedupe_key, u.kind, u.person_id, u.to_address, u.to_name, u.locale, u.subject, u.raw_sha256,
            substring($11::bytea FROM u.at FOR u.raw), convert_from(substring($11::bytea FROM u.at + u.raw FOR u.text), 'UTF8'),
            convert_from(substring($11::bytea FROM u.at + u.raw + u.text FOR u.html), 'UTF8'), $16::timestamptz, $16::timestamptz
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $12::int[], $13::int[], $14::int[], $15::int[])
         AS u(id, message_id, dedupe_key, kind, person_id, to_address, to_name, locale, subject, raw_sha256, at, raw, text, html)
     ON CONFLICT (dedupe_key) DO NOTHING RETURNING id`,
    [mails.map((m) => m.id), mails.map((m) => m.messageId), mails.map((m) => m.dedupeKey), mails.map((m) => m.kind), mails.map((m) => m.personId),
      mails.map((m) => m.toAddress), mails.map((m) => m.toName), mails.map((m) => m.locale), mails.map((m) => m.subject), mails.map((m) => m.rawSha256),
      Buffer.concat(parts.flat()), startsOf(parts), ...[0, 1, 2].map((i) => parts.map((part) => part[i]?.length)), tx.now]);
  await meetDomains(tx, mails.map((m) => m.toAddress));
  return new Set(rows.map(({ id }) => id));
}

/** Where each mail's bytes begin in what lies behind one another; counted from 1, as PostgreSQL does. */
function startsOf(parts: readonly (readonly Buffer[])[]): number[] {
  let at = 1;
  return parts.map((part) => {
    const start = at;
    at += part.reduce((sum, { length }) => sum + length, 0);
    return start;
  });
}

/**
 * Mails to hand to the queue now, urgent ones before digests, and to a domain that `rooms` names no more than it has room for. Only marks
 * them, so that the next tick does not hand them over again; the claim that counts is made by the sender. A mark is void after
 * CLAIM_SECONDS: the queue may have lost the job. Looks at as many rows as it takes, however many wait: each domain has its line in an index, and
 * its last row leads to the next domain.
 */
export async function offerMails(tx: Tx, limit: number, rooms: Rooms): Promise<string[]> {
  const notInHand = '(claimed_at IS NULL OR claimed_at < $1::timestamptz - make_interval(secs => $3))';
  // The domain stands in ORDER BY because only then the index is read in its order, and no further than to the last one needed.
  const rows = await tx.query<{ id: string }>(
    `WITH RECURSIVE waiting AS (
       SELECT min(mail_domain(to_address)) AS domain FROM mail WHERE status = 'PENDING'
       UNION ALL SELECT (SELECT min(mail_domain(to_address)) FROM mail WHERE status = 'PENDING' AND mail_domain(to_address) > w.domain) FROM waiting w WHERE w.domain IS NOT NULL),
     in_hand AS MATERIALIZED (
       SELECT mail_domain(to_address) AS domain, count(*)::int AS n FROM mail
        WHERE status = 'PENDING' AND claimed_at IS NOT NULL AND claimed_at >= $1::timestamptz - make_interval(secs => $3) GROUP BY 1),
     heads AS (
       SELECT m.* FROM waiting w LEFT JOIN unnest($5::text[], $6::int[]) AS r(domain, room) ON r.domain = w.domain LEFT JOIN in_hand h ON h.domain = w.domain
        CROSS JOIN LATERAL (SELECT id, kind, not_before FROM mail WHERE mail_domain(to_address) = w.domain AND status = 'PENDING' AND not_before <= $1 AND ${notInHand}
                             ORDER BY mail_domain(to_address), (kind = 'digest'), not_before, id LIMIT greatest(0, least($2, r.room - coalesce(h.n, 0)))) m),
     chosen AS (SELECT id FROM heads ORDER BY (kind = 'digest'), not_before, id LIMIT greatest(0, least($2, $4 - (SELECT coalesce(sum(n), 0) FROM in_hand)))),
     locked AS (SELECT l.id FROM chosen CROSS JOIN LATERAL (SELECT id FROM mail WHERE id = chosen.id AND status = 'PENDING' AND ${notInHand} FOR UPDATE SKIP LOCKED) l)
     UPDATE mail SET claimed_at = $1 WHERE id IN (SELECT id FROM locked) RETURNING id`,
    [tx.now, limit, CLAIM_SECONDS, Math.min(MOST_WITH_QUEUE, rooms.all), [...rooms.domains.keys()], [...rooms.domains.values()]]);
  return rows.map(({ id }) => id);
}

/** Takes back the mark of mails that the queue did not accept, or a sender did not begin. */
export async function releaseMails(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) tx.write(`UPDATE mail SET claimed_at = NULL WHERE id = ANY($1) AND status = 'PENDING' AND claimed_at IS NOT NULL`, [ids]);
}

/** A mail to be handed to the server, with the number of the try that now stands in the database. */
export interface ClaimedMail {
  id: string;
  messageId: string;
  attempt: number;
  toAddress: string;
  /** Of the address, in lower case. */
  domain: string;
  raw: Buffer;
}

/** How many mails may be taken, to each paced domain and altogether; a domain that is not named is not bound. */
export interface Rooms {
  domains: ReadonlyMap<string, number>;
  all: number;
}

/** Takes mails that are due and notes a try for each. Commit before handing over the first byte. `ids`: only among these. `by`: the presence of who takes them. */
export async function claimMails(tx: Tx, limit: number, ids: readonly string[] | null, rooms: Rooms | null, by: number | null): Promise<ClaimedMail[]> {
  // Two texts, not one that asks whether ids were given: its plan would look through all that wait.
  const due = `status = 'PENDING' AND not_before <= $1 AND ${ids === null ? '$3::uuid[] IS NULL' : 'id = ANY ($3::uuid[])'}`;
  const fits = `id IN (SELECT id FROM (
    SELECT id, r.room, row_number() OVER (PARTITION BY mail_domain(to_address) ORDER BY (kind = 'digest'), not_before, id) AS place
      FROM mail LEFT JOIN unnest($5::text[], $6::int[]) AS r(domain, room) ON r.domain = mail_domain(to_address) WHERE ${due}) ranked
    WHERE room IS NULL OR place <= room)`;
  return tx.query<ClaimedMail>(
    `WITH due AS (
       SELECT id FROM mail WHERE ${due} ${rooms === null ? '' : `AND ${fits}`}
        ORDER BY (kind = 'digest'), not_before, id LIMIT $2 FOR UPDATE SKIP LOCKED),
     taken AS (
       UPDATE mail SET status = 'SENDING', claimed_at = $1, claimed_by = $4, attempts = attempts + 1 FROM due WHERE mail.id = due.id
       RETURNING mail.id, mail.message_id, mail.attempts AS attempt, mail.to_address, mail_domain(mail.to_address) AS domain, mail.raw),
     noted AS (INSERT INTO mail_attempt (mail_id, number, started_at, domain) SELECT id, attempt, $1, domain FROM taken)
     SELECT * FROM taken`,
    [tx.now, Math.min(limit, rooms?.all ?? limit), ids, by, ...(rooms === null ? [] : [[...rooms.domains.keys()], [...rooms.domains.values()]])]);
}

export interface TryWrite {
  mailId: string;
  attempt: number;
  result: TryResult;
  response: string | null;
  /** Whoever tried is no more. */
  dead?: boolean;
}

/** A try that counted; the series it belongs to began after `redoneAtAttempt`. */
export interface FinishedTry extends TryWrite {
  uncertain: number;
  redoneAtAttempt: number;
  domain: string;
  /** Milliseconds between two tries to the domain while it defers mail; 0: it does not. */
  gapMs: number;
  startedAt: Date;
}

/**
 * Finishes tries, each once; only a late ACCEPTED corrects one that had been given up as UNCERTAIN, and when that was stays on record. Answers those that
 * counted, with how many tries of their series were uncertain.
 */
export async function finishTries(tx: Tx, tries: readonly TryWrite[]): Promise<FinishedTry[]> {
  if (tries.length === 0) return [];
  const rows = await tx.query<{ mailId: string; number: number } & Pick<FinishedTry, 'uncertain' | 'redoneAtAttempt' | 'domain' | 'gapMs' | 'startedAt'>>(
    `WITH done AS (
       UPDATE mail_attempt a SET finished_at = $5, outcome = u.outcome, response = u.response, uncertain_at = CASE WHEN u.outcome = 'UNCERTAIN' THEN $5::timestamptz ELSE a.uncertain_at END
         FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[]) AS u(mail_id, number, outcome, response)
        WHERE a.mail_id = u.mail_id AND a.number = u.number
          AND (a.finished_at IS NULL OR (a.outcome = 'UNCERTAIN' AND u.outcome = 'ACCEPTED'))
       RETURNING a.mail_id, a.number, a.outcome, a.domain, a.started_at)
     SELECT d.mail_id, d.number,
            (d.outcome = 'UNCERTAIN')::int + (SELECT count(*)::int FROM mail_attempt o WHERE o.mail_id = d.mail_id AND o.number <> d.number AND o.number > m.redone_at_attempt AND o.outcome = 'UNCERTAIN') AS uncertain,
            m.redone_at_attempt, d.domain, coalesce((SELECT gap_ms FROM mail_pace p WHERE p.domain = d.domain), 0) AS gap_ms, d.started_at
       FROM done d JOIN mail m ON m.id = d.mail_id`,
    [tries.map((t) => t.mailId), tries.map((t) => t.attempt), tries.map((t) => t.result), tries.map((t) => t.response), tx.now]);
  const counted = new Map(rows.map((row) => [`${row.mailId}/${row.number}`, row]));
  return tries.flatMap((each) => {
    const row = counted.get(`${each.mailId}/${each.attempt}`);
    if (row === undefined) return [];
    const { uncertain, redoneAtAttempt, domain, gapMs, startedAt } = row;
    return [{ ...each, uncertain, redoneAtAttempt, domain, gapMs, startedAt }];
  });
}

/**
 * Finishes tries that the server took and moves their mails to SENT, in one statement: nothing has to be decided about them. Counts as
 * `finishTries` and `moveMails` do: a late word is believed, one told twice changes nothing.
 */
export async function settleAccepted(tx: Tx, tries: readonly TryWrite[]): Promise<{ finished: FinishedTry[]; moved: MovedMail[] }> {
  if (tries.length === 0) return { finished: [], moved: [] };
  const rows = await tx.query<Omit<MovedMail, 'id'> & { id: string | null; mailId: string; number: number; domain: string; gapMs: number; startedAt: Date }>(
    `WITH done AS (
       UPDATE mail_attempt a SET finished_at = $4, outcome = 'ACCEPTED', response = u.response
         FROM unnest($1::uuid[], $2::int[], $3::text[]) AS u(mail_id, number, response)
        WHERE a.mail_id = u.mail_id AND a.number = u.number AND (a.finished_at IS NULL OR a.outcome = 'UNCERTAIN')
       RETURNING a.mail_id, a.number, a.domain, a.started_at, a.response),
     sent AS (
       UPDATE mail m SET status = 'SENT', response = d.response, claimed_at = NULL, sent_at = $4 FROM done d
        WHERE m.id = d.mail_id AND ((m.status = 'SENDING' AND m.attempts = d.number) OR m.status IN ('PENDING', 'UNCERTAIN'))
       RETURNING m.id, m.status, m.kind, m.person_id, m.to_name, m.to_address, m.subject, m.message_id)
     SELECT d.mail_id, d.number, d.domain, d.started_at, coalesce((SELECT gap_ms FROM mail_pace p WHERE p.domain = d.domain), 0) AS gap_ms, sent.*
       FROM done d LEFT JOIN sent ON sent.id = d.mail_id`,
    [tries.map((t) => t.mailId), tries.map((t) => t.attempt), tries.map((t) => t.response), tx.now]);
  const counted = new Map(rows.map((row) => [`${row.mailId}/${row.number}`, row]));
  const finished = tries.flatMap((each) => {
    const row = counted.get(`${each.mailId}/${each.attempt}`);
    return row === undefined ? [] : [{ ...each, uncertain: 0, redoneAtAttempt: 0, domain: row.domain, gapMs: row.gapMs, startedAt: row.startedAt }];
  });
  return { finished, moved: rows.flatMap(({ id, ...row }) => (id === null ? [] : [{ ...row, id }])) };
}

export interface MailMove {
  mailId: string;
  attempt: number;
  status: MailStatus;
  notBefore: Date | null;
  response: string | null;
}

export interface MovedMail {
  id: string;
  status: MailStatus;
  kind: string;
  personId: string;
  toName: string;
  toAddress: string;
  subject: string;
  messageId: string;
}

/** Moves mails on after a try; a result of a try that is no longer the present one moves nothing, unless it says SENT. */
export async function moveMails(tx: Tx, moves: readonly MailMove[]): Promise<MovedMail[]> {
  if (moves.length === 0) return [];
  return tx.query<MovedMail>(
    `UPDATE mail m SET status = u.status, not_before = coalesce(u.not_before, m.not_before), response = u.response, claimed_at = NULL,
            sent_at = CASE WHEN u.status = 'SENT' THEN $6::timestamptz END
       FROM unnest($1::uuid[], $2::int[], $3::text[], $4::timestamptz[], $5::text[]) AS u(id, attempt, status, not_before, response)
      WHERE m.id = u.id AND ((m.status = 'SENDING' AND m.attempts = u.attempt) OR (u.status = 'SENT' AND m.status IN ('PENDING', 'UNCERTAIN')))
      RETURNING m.id, m.status, m.kind, m.person_id, m.to_name, m.to_address, m.subject, m.message_id`,
    [moves.map((m) => m.mailId), moves.map((m) => m.attempt), moves.map((m) => m.status), moves.map((m) => m.notBefore), moves.map((m) => m.response), tx.now]);
}

/** So long after PostgreSQL has started nobody is taken for dead: its end took every presence along, and what was answered meanwhile is still being recorded. */
const GATHER_SECONDS = 15;

/** Tries whose worker is dead, which shows in its presence, or has not been heard of for so many seconds. */
export async function lostTries(tx: Tx, seconds: number, limit: number): Promise<{ mailId: string; attempt: number; dead: boolean }[]> {
  return tx.query(
    `WITH present AS MATERIALIZED (
       SELECT objid::bigint AS key FROM pg_locks
        WHERE locktype = 'advisory' AND granted AND objsubid = 2 AND classid = $4 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())),
     tried AS (SELECT id, claimed_by IS NOT NULL AND claimed_by NOT IN (SELECT key FROM present) AS dead FROM mail WHERE status = 'SENDING')
     SELECT m.id AS mail_id, m.attempts AS attempt, tried.dead FROM mail m JOIN tried ON tried.id = m.id
      WHERE m.status = 'SENDING' AND (tried.dead OR m.claimed_at < $1::timestamptz - make_interval(secs => $2))
        AND clock_timestamp() - pg_postmaster_start_time() > make_interval(secs => $5) ORDER BY m.claimed_at LIMIT $3 FOR UPDATE OF m SKIP LOCKED`,
    [tx.now, seconds, limit, PRESENT, GATHER_SECONDS]);
}

/** What a mail told about: its tasks, agency and kind. */
export interface MailedNotice {
  mailId: string;
  kind: string;
  agencyCode: string;
  taskId: string | null;
  taskIds: string[];
}

export async function noticesOfMails(tx: Tx, mailIds: readonly string[]): Promise<MailedNotice[]> {
  return mailIds.length === 0 ? [] : tx.query<MailedNotice>(
    `SELECT mail_id, kind, agency_code, task_id, task_ids FROM notification WHERE mail_id = ANY($1)`, [mailIds]);
}

/** Withdraws those of these single mails whose clock has stopped or moved since they were written; answers their ids. Of what was written this very second that was asked just now. */
export async function withdrawOvertaken(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx.query<{ id: string }>(
    `WITH due AS (SELECT id FROM mail WHERE id = ANY ($1) AND status = 'PENDING' AND (attempts > 0 OR created_at < $2::timestamptz - interval '1 second') AND kind <> 'digest'),
          gone AS (SELECT due.id AS mail_id, n.id FROM due JOIN notification n ON n.mail_id = due.id JOIN clock c ON c.id = n.clock_id
                    WHERE c.status <> 'RUNNING' OR c.due_on::text <> n.model->'facts'->>'dueOn'),
          told AS (UPDATE notification n SET status = 'OVERTAKEN', model = n.model || '{"why":"clock_stopped"}' FROM gone WHERE n.id = gone.id)
     UPDATE mail SET status = 'OVERTAKEN' FROM gone WHERE mail.id = gone.mail_id RETURNING mail.id`, [ids, tx.now]);
  return rows.map(({ id }) => id);
}
