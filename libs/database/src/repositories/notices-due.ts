import type { CivilDate, NoticeKind } from '#domain';
import type { Tx } from '../client/tx.js';

/** A namespace of advisory locks of our own ("mail" in ASCII). */
const COMPOSING = 0x6d61696c;

export interface DueNotice<M> {
  id: string;
  personId: string;
  agencyCode: string;
  taskId: string | null;
  clockId: string | null;
  kind: NoticeKind;
  level: number;
  urgent: boolean;
  model: M;
  eventAt: Date;
}

/** A line of a digest waits at most so long for the lines of other steps: one that can't be handled must not hold it for ever. */
const WAITS_MINUTES = 10;

export interface PersonToTell {
  personId: string;
  /** Whether all that belongs into his digest is there, as far as anybody knows; else only what is urgent may be written. */
  whole: boolean;
}

/**
 * People who have something due, who waits longest first. While ladder steps are on their way, in clocks that are due or events
 * that are not told yet, only those with something urgent: a digest is written once a day, and a line that comes after it waits
 * for the next one. It goes through all that is due: ask for many at once. `except`: seen before in this run.
 * The outbox's events are looked up one by one: joined, the planner goes through the whole trail to find the few.
 */
export async function peopleToTell(tx: Tx, limit: number, except: readonly string[]): Promise<PersonToTell[]> {
  return tx.query<PersonToTell>(
    `WITH coming AS MATERIALIZED (
       SELECT EXISTS (SELECT 1 FROM clock WHERE status = 'RUNNING' AND next_at <= $1)
           OR EXISTS (SELECT 1 FROM outbox o WHERE (SELECT e.type FROM event e WHERE e.id = o.event_id) IN ('task.reminded', 'task.escalated', 'notice.issued')) AS steps)
     SELECT person_id, NOT steps OR min(created_at) <= $1::timestamptz - make_interval(mins => $4) AS whole
       FROM notification, coming WHERE status = 'PENDING' AND not_before <= $1 AND NOT person_id = ANY($3)
      GROUP BY person_id, steps HAVING NOT steps OR bool_or(urgent) OR min(created_at) <= $1::timestamptz - make_interval(mins => $4)
      ORDER BY min(not_before), person_id LIMIT $2`, [tx.now, limit, except, WAITS_MINUTES]);
}

/**
 * Takes those of these people whom no other composer has, each whole, or two would each write him a part of his digest;
 * then all that is due for them, the highest levels first. Of what happened at one instant, the kind decides and which date is nearest, not which act came first.
 */
export async function claimDueNotices<M>(tx: Tx, people: readonly string[]): Promise<{ notices: DueNotice<M>[]; personIds: string[] }> {
  const taken = await tx.query<{ personId: string; mine: boolean }>(
    'SELECT p AS person_id, pg_try_advisory_xact_lock($2, hashtext(p::text)) AS mine FROM unnest($1::uuid[]) p', [people, COMPOSING]);
  const personIds = taken.filter(({ mine }) => mine).map(({ personId }) => personId);
  if (personIds.length === 0) return { notices: [], personIds };
  const notices = await tx.query<DueNotice<M>>(
    `SELECT n.id, n.person_id, n.agency_code, n.task_id, n.clock_id, n.kind, n.level, n.urgent, n.model, e.at AS event_at
       FROM notification n JOIN event e ON e.id = n.event_id LEFT JOIN task t ON t.id = n.task_id
      WHERE n.status = 'PENDING' AND n.not_before <= $1 AND n.person_id = ANY($2)
      ORDER BY n.level DESC, n.not_before, e.at, n.kind, t.current_due, t.title, t.agency_code, e.seq, n.id
        FOR UPDATE OF n`, [tx.now, personIds]);
  return { notices, personIds };
}

/** Whether somebody has something due, and no event is on its way that may bring him more: he is told of a morning's steps together. */
export async function noticesReady(tx: Tx): Promise<boolean> {
  const { ready } = await tx.one<{ ready: boolean }>(
    `SELECT NOT EXISTS (SELECT 1 FROM outbox) AND EXISTS (SELECT 1 FROM notification WHERE status = 'PENDING' AND not_before <= $1) AS ready`, [tx.now]);
  return ready;
}

/** How many mails of their own, and whether a digest, each person has been written on a civil day. */
export async function writtenOn(tx: Tx, personIds: readonly string[], day: CivilDate, zone: string): Promise<Map<string, { singles: number; digest: boolean }>> {
  const rows = await tx.query<{ personId: string; singles: number; digest: boolean }>(
    `SELECT person_id, count(*) FILTER (WHERE kind <> 'digest')::int AS singles, bool_or(kind = 'digest') AS digest
       FROM mail WHERE person_id = ANY($1) AND created_at >= $2::date::timestamp AT TIME ZONE $3
        AND created_at < ($2::date + 1)::timestamp AT TIME ZONE $3
      GROUP BY person_id`, [personIds, day, zone]);
  return new Map(rows.map(({ personId, ...rest }) => [personId, rest]));
}

export async function markMailed(tx: Tx, pairs: readonly { id: string; mailId: string }[]): Promise<void> {
  if (pairs.length === 0) return;
  tx.write(
    `UPDATE notification n SET status = 'MAILED', mail_id = u.mail_id FROM unnest($1::uuid[], $2::uuid[]) AS u(id, mail_id) WHERE n.id = u.id`,
    [pairs.map((p) => p.id), pairs.map((p) => p.mailId)]);
}

/** Ends notices without a mail, and keeps the reason with them. */
export async function markUnmailed(tx: Tx, status: 'OVERTAKEN' | 'NO_ADDRESS' | 'CANCELLED', rows: readonly { id: string; why: string }[]): Promise<void> {
  if (rows.length === 0) return;
  tx.write(
    `UPDATE notification n SET status = $3, model = n.model || jsonb_build_object('why', u.why)
       FROM unnest($1::uuid[], $2::text[]) AS u(id, why) WHERE n.id = u.id`, [rows.map((r) => r.id), rows.map((r) => r.why), status]);
}

/** Leaves notices for a later digest. */
export async function postponeNotices(tx: Tx, ids: readonly string[], until: Date): Promise<void> {
  if (ids.length > 0) tx.write('UPDATE notification SET urgent = false, not_before = $2 WHERE id = ANY($1)', [ids, until]);
}
