import type { Tx } from '../client/tx.js';

export interface ChainHead {
  chain: string;
  lastSeq: number;
  lastHash: string;
}

/** An event as it stands in the table: the hashed text and the columns that repeat parts of it. */
export interface AuditRow {
  id: string;
  chain: string;
  seq: number;
  type: string;
  at: Date;
  taskId: string | null;
  planId: string | null;
  subject: string | null;
  personId: string | null;
  agency: string | null;
  body: string;
  hash: string;
}

/** The last link of every chain. Sequence numbers stay below 2^53. */
export async function chainHeads(tx: Tx): Promise<ChainHead[]> {
  const rows = await tx.query<{ chain: string; lastSeq: string; lastHash: string }>('SELECT * FROM audit_chain ORDER BY chain COLLATE "C"');
  return rows.map((row) => ({ ...row, lastSeq: Number(row.lastSeq) }));
}

/** Chains that have events and no last link: their row was taken away. */
export async function headlessChains(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ chain: string }>(
    'SELECT DISTINCT e.chain FROM event e WHERE NOT EXISTS (SELECT 1 FROM audit_chain c WHERE c.chain = e.chain) ORDER BY 1');
  return rows.map(({ chain }) => chain);
}

/** The next events of a chain after a sequence number, at most `limit`. */
export async function eventsAfter(tx: Tx, chain: string, seq: number, limit: number): Promise<AuditRow[]> {
  const rows = await tx.query<Omit<AuditRow, 'seq'> & { seq: string }>(
    'SELECT * FROM event WHERE chain = $1 AND seq > $2 ORDER BY seq LIMIT $3', [chain, seq, limit]);
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

/** The stored hash at a place of a chain, or null. */
export async function hashAt(tx: Tx, chain: string, seq: number): Promise<string | null> {
  return (await tx.maybe<{ hash: string }>('SELECT hash FROM event WHERE chain = $1 AND seq = $2', [chain, seq]))?.hash ?? null;
}

export type TaskWithEvents = Record<string, unknown> & {
  id: string;
  agencyCode: string;
  eventIds: string[] | null;
  eventChains: string[] | null;
  eventSeqs: number[] | null;
  eventBodies: string[] | null;
};

/** The next tasks by id, each with its events: one statement, so that task and events are of the same instant. */
export async function tasksWithEvents(tx: Tx, after: string | null, limit: number): Promise<TaskWithEvents[]> {
  return tx.query<TaskWithEvents>(
    `SELECT t.*, e.event_ids, e.event_chains, e.event_seqs, e.event_bodies
       FROM (SELECT * FROM task WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2) t
       LEFT JOIN LATERAL (
         SELECT array_agg(id::text ORDER BY seq) AS event_ids, array_agg(chain ORDER BY seq) AS event_chains,
                array_agg(seq::float8 ORDER BY seq) AS event_seqs, array_agg(body ORDER BY seq) AS event_bodies
           FROM event WHERE event.task_id = t.id) e ON true
      ORDER BY t.id`,
    [after, limit]);
}

/** Tasks of which there are events and no row: somebody deleted them. At most `limit`. */
export async function vanishedTasks(tx: Tx, limit: number): Promise<{ taskId: string; chain: string; seq: number }[]> {
  const rows = await tx.query<{ taskId: string; chain: string; seq: string }>(
    `SELECT DISTINCT ON (e.task_id) e.task_id, e.chain, e.seq FROM event e
      WHERE e.task_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM task t WHERE t.id = e.task_id)
      ORDER BY e.task_id, e.chain, e.seq LIMIT $1`, [limit]);
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}
