import type { CivilDate, TaskStatus } from '#domain';
import type { Tx } from '../client/tx.js';

export interface FoundMeasure {
  id: string;
  documentId: string;
  /** The newest plan with a task of it that the actor may see. */
  planId: string | null;
  ref: string;
  title: string | null;
  /** Of its words, what stands around the first hit; null where only the title holds it. */
  fragment: string | null;
}

export interface FoundTask {
  id: string;
  title: string;
  agencyCode: string;
  agencyName: string;
  status: TaskStatus;
  currentDue: CivilDate | null;
}

export interface FoundDocument {
  id: string;
  title: string | null;
  docNumber: string | null;
  fragment: string | null;
}

/** Chinese has no case: then the texts need not be folded, which is two thirds of the price of looking at 100,000 of them. */
const hasCase = (q: string): boolean => q.toLowerCase() !== q.toUpperCase();
const folded = (column: string, q: string): string => (hasCase(q) ? `lower(${column})` : column);
const wanted = (q: string): string => (hasCase(q) ? 'lower($1)' : '$1');
/** Where `q` stands in a text, 0 for nowhere. What is looked for is itself, never a pattern. */
const at = (column: string, q: string): string => `position(${wanted(q)} IN ${folded(column, q)})`;
/** Of a text in which `q` stands at `place`: enough around it for a snippet. */
const fragment = (column: string, place: string): string => `CASE WHEN ${place} > 0 THEN substr(${column}, greatest(${place} - 40, 1), 240) END`;

/**
 * The tasks that an agency sees, of which indexes can find the most; null: all, for the office. Row-level security says the same,
 * but in words by which no index may be used.
 */
function seenTasks(agency: string | null, param: string): string {
  if (agency === null) return 'task t';
  const own = `(agency_code = ${param} OR lead_agency_code = ${param} OR assigner_agency_code = ${param})`;
  return `(SELECT * FROM task WHERE ${own} UNION ALL SELECT * FROM task WHERE id = ANY (ARRAY(SELECT asked_tasks())) AND NOT ${own}) t`;
}

/**
 * Measures by number, title and words: those whose title holds it first. Words are looked through only in documents that hold it
 * at all. `agency`: whose measures, those it has part in; null for the office, which sees all.
 */
export async function searchMeasures(tx: Tx, q: string, agency: string | null, limit: number): Promise<FoundMeasure[]> {
  const titled = `${at("coalesce(m.title, '')", q)} > 0`;
  return tx.query<FoundMeasure>(
    `WITH holding AS MATERIALIZED (SELECT id, text FROM policy_document WHERE ${at('text', q)} > 0),
          found AS (
            SELECT m.id, m.document_id, m.ref, m.title, m.position, ${titled} AS titled, ${fragment('w.words', 'w.place')} AS fragment
              FROM measure m LEFT JOIN holding d ON d.id = m.document_id
              LEFT JOIN LATERAL (SELECT x.words, ${at('x.words', q)} AS place
                                   FROM (SELECT substr(d.text, m.body_start + 1, m.body_end - m.body_start) AS words OFFSET 0) x) w ON true
             WHERE (w.place > 0 OR ${titled} OR ${folded('m.ref', q)} = ${wanted(q)})
               ${agency === null ? '' : `AND m.id IN (SELECT t.measure_id FROM ${seenTasks(agency, '$3')} WHERE t.parent_id IS NULL)`}
             ORDER BY titled DESC, m.document_id, m.position LIMIT $2)
     SELECT found.*, newest_plan_of(found.id, found.document_id) AS plan_id
       FROM found ORDER BY titled DESC, document_id, position`, agency === null ? [q, limit] : [q, limit, agency]);
}

/**
 * Tasks by title: open ones first, soonest due. Each title the actor may see is looked at once: an index for substrings would
 * not be used, since row-level security is asked before anything that might tell of a row. Among
 * 100,000 tasks the office waits 0.2 to 1 s on two busy cores; an agency, for its own 2,000 of them, 0.02 to 0.2 s.
 */
export async function searchTasks(tx: Tx, q: string, agency: string | null, limit: number): Promise<FoundTask[]> {
  return tx.query<FoundTask>(
    `SELECT t.id, t.title, t.agency_code, a.short_zh AS agency_name, t.status, t.current_due
       FROM (SELECT id, title, agency_code, status, current_due,
                    status IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED') AS done
               FROM ${seenTasks(agency, '$3')} WHERE ${at('title', q)} > 0
              ORDER BY done, coalesce(current_due, DATE '9999-12-31'), id LIMIT $2) t
       JOIN agency a ON a.code = t.agency_code
      ORDER BY t.done, coalesce(t.current_due, DATE '9999-12-31'), t.id`, agency === null ? [q, limit] : [q, limit, agency]);
}

/** Documents by title, number and text, the newest first among those whose title or number holds it. */
export async function searchDocuments(tx: Tx, q: string, limit: number): Promise<FoundDocument[]> {
  return tx.query<FoundDocument>(
    `SELECT d.id, d.title, d.doc_number, ${fragment('d.text', 'd.place')} AS fragment
       FROM (SELECT *, ${at('text', q)} AS place, ${at("concat_ws(' ', title, doc_number)", q)} > 0 AS named FROM policy_document) d
      WHERE d.named OR d.place > 0 ORDER BY d.named DESC, d.uploaded_at DESC, d.id LIMIT $2`, [q, limit]);
}
