import { OFFICE_AGENCY, type Actor, type CivilDate, type Grade, type Holder, type TaskRole, type TaskStatus } from '#domain';
import type { Credentials, Database } from '../client/database.js';
import type { Tx } from '../client/tx.js';
import { POSTS_OF_ACTOR, STANDING_FACTS, standing, type StandingFacts, type StandingRow } from './standing-facts.js';
import type { TaskRow } from './tasks.js';

export interface TaskFilter {
  planId?: string;
  measureId?: string;
  measureRef?: string;
  agencyCode?: string;
  leadAgencyCode?: string;
  assignerAgencyCode?: string;
  role?: TaskRole;
  status?: TaskStatus;
  heldBy?: Holder;
  handlerId?: string;
  parentId?: string;
  /** true: only what is still to be done; false: only what was done, not what was ended or withdrawn; absent: all. */
  open?: boolean;
  /** Past its date and with its own agency. */
  overdue?: boolean;
  /** Due within the due-soon limit and with its own agency. */
  dueSoon?: boolean;
  everOverdue?: boolean;
  /** Objected to, or with an unanswered proposal of another date or scope. */
  disputed?: boolean;
  grade?: Grade;
  /** Words, each of them in its title or its agency's short name. */
  q?: string;
  /** Of this department. */
  unitId?: string;
  /** Without a handler, of the whole agency or of one of these departments: what their people may claim. */
  claimableIn?: readonly string[];
}

/** A task as lists show it: without what only its own page tells, of which the requirement alone is longer than the rest. */
export interface TaskListRow extends Omit<TaskRow, 'requirement' | 'templateId' | 'templateVersion'>, TaskNames {}

/** What the ids of a task are called. */
interface TaskNames {
  measureRef: string;
  measureTitle: string | null;
  agencyName: string;
  leadAgencyName: string;
  handlerName: string | null;
}

export interface Page {
  limit: number;
  after: { due: string; id: string } | null;
}

/** The columns of `task t` in a TaskListRow. */
const LISTED = `t.id, t.version, t.plan_id, t.measure_id, t.parent_id, t.depth, t.role, t.type, t.title, t.deliverable, t.deliverable_type, t.reporting, t.clock_offsets,
  t.agency_code, t.unit_id, t.printed_name, t.former_names, t.lead_agency_code, t.lead_former_names, t.assigner_agency_code, t.handler_id, t.delegated_by,
  t.status, t.sign_route, t.signed_steps, t.original_due, t.current_due, t.provisional, t.held_by, t.held_by_agency, t.held_since,
  t.return_count, t.ever_overdue, t.finished_late, t.late_days, t.percent, t.verified_percent, t.verified_by, t.verified_by_name, t.verified_at, t.targets, t.trajectory,
  t.created_at, t.completed_at, t.closed_at, t.grade, t.joint, t.consultation, t.counter_proposal, t.consulted, t.end_kind, t.replaces_id, t.replaced_by_id`;
const NAMES = 'm.ref AS measure_ref, m.title AS measure_title, a.short_zh AS agency_name, l.short_zh AS lead_agency_name, h.name AS handler_name';

const OPEN = `t.status NOT IN ('DRAFT', 'COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')`;
const DONE = `t.status IN ('COMPLETED', 'CLOSED', 'ARCHIVED')`;
const SORT_DUE = `coalesce(t.current_due, DATE '9999-12-31')`;

/** What an agency does not take as it is, and nobody has answered yet. */
export const DISPUTED = `(t.status = 'OBJECTED' OR t.counter_proposal->>'status' = 'PROPOSED')`;

/** One condition per filter: the allow list. A `?` takes the filter's value. */
const EQUALS = {
  planId: 't.plan_id = ?', measureId: 't.measure_id = ?', measureRef: 'm.ref = ?', agencyCode: 't.agency_code = ?', leadAgencyCode: 't.lead_agency_code = ?',
  assignerAgencyCode: 't.assigner_agency_code = ?', role: 't.role = ?', status: 't.status = ?', heldBy: 't.held_by = ?',
  handlerId: 't.handler_id = ?', parentId: 't.parent_id = ?', everOverdue: 't.ever_overdue = ?', grade: 't.grade = ?', unitId: 't.unit_id = ?',
  claimableIn: `t.handler_id IS NULL AND t.status IN ('ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED') AND (t.unit_id IS NULL OR t.unit_id = ANY (?))`,
} as const satisfies Partial<Record<keyof TaskFilter, string>>;

/**
 * Tasks that the actor may see, soonest due first; undated ones last. `today` and `soon` (the last date that counts as
 * due soon) are civil dates. Answers one row more than the page when there is a next one.
 */
export async function listTasks(tx: Tx, filter: TaskFilter, page: Page, today: CivilDate, soon: CivilDate): Promise<TaskListRow[]> {
  const params: unknown[] = [];
  const param = (value: unknown): string => `$${params.push(value)}`;
  const where: string[] = [];
  for (const key of Object.keys(EQUALS) as (keyof typeof EQUALS)[]) {
    if (filter[key] !== undefined) where.push(EQUALS[key].replace('?', param(filter[key])));
  }
  if (filter.open !== undefined) where.push(filter.open ? OPEN : DONE);
  for (const word of filter.q?.split(/\s+/).filter((part) => part !== '') ?? []) {
    const wanted = `lower(${param(word)})`;
    where.push(`(position(${wanted} IN lower(t.title)) > 0 OR EXISTS (SELECT FROM agency a WHERE a.code = t.agency_code AND position(${wanted} IN lower(a.short_zh || ' ' || coalesce(a.name_en, ''))) > 0))`);
  }
  if (filter.disputed) where.push(DISPUTED);
  if (filter.overdue) where.push(OPEN, `t.held_by = 'OWNER'`, `${SORT_DUE} < ${param(today)}::date`);
  if (filter.dueSoon) where.push(OPEN, `t.held_by = 'OWNER'`, `${SORT_DUE} BETWEEN ${param(today)}::date AND ${param(soon)}::date`);
  if (page.after) where.push(`(${SORT_DUE}, t.id) > (${param(page.after.due)}::date, ${param(page.after.id)}::uuid)`);
  const measureFilter = filter.measureRef === undefined ? '' : 'JOIN measure m ON m.id = t.measure_id';
  // The page is cut before anything is joined to it: 25 rows meet the other tables, not 100,000.
  return tx.query<TaskListRow>(
    `WITH page AS MATERIALIZED (
       SELECT ${LISTED} FROM task t ${measureFilter} WHERE ${where.length ? where.join(' AND ') : 'true'}
        ORDER BY ${SORT_DUE}, t.id LIMIT ${param(page.limit + 1)})
     SELECT t.*, ${NAMES}
       FROM page t JOIN measure m ON m.id = t.measure_id JOIN agency a ON a.code = t.agency_code
       JOIN agency l ON l.code = t.lead_agency_code LEFT JOIN person h ON h.id = t.handler_id
      ORDER BY ${SORT_DUE}, t.id`,
    params,
  );
}

/** The facts behind allowedActions for many tasks at once. */
export async function factsOfMany(tx: Tx, ids: readonly string[]): Promise<Map<string, StandingFacts>> {
  const rows = await tx.query<StandingRow & { id: string; agencyCode: string; actorPosts: Record<string, string[]> | null }>(
    `SELECT t.id, t.agency_code, ${POSTS_OF_ACTOR} AS actor_posts, ${STANDING_FACTS} FROM task t WHERE t.id = ANY ($1)`, [ids]);
  return new Map(rows.map((row) => [row.id, standing(row, row.actorPosts)]));
}

/** A row of the inbox: the task as lists show it, with the facts behind its allowedActions. */
export type InboxRow = TaskListRow & StandingFacts;

/** Sorts before every row. */
const FIRST = { due: '-infinity', id: '00000000-0000-0000-0000-000000000000' } as const;

/** A column of the opening, told with the first row: 26 times the same instant is 26 times parsed. */
const once = (column: string): string => `CASE WHEN coalesce(t.ordinality, 1) = 1 THEN who.${column} END AS ${column}`;

/**
 * Opens the context and reads in one round trip, planned once a connection. The laterals (OFFSET 0 keeps the last one whole)
 * put it in order: policies are asked after duban_begin has said who asks. What is said once comes with the first row only. Where else
 * its people hold posts is asked once by the office, whose tasks are all of others, and by an agency beside each task that is not its own.
 */
const INBOX = `
  SELECT ${['now', 'person_id', 'name', 'locale', 'agency', 'posts', 'scope'].map(once).join(', ')},
         CASE WHEN CASE WHEN who.scope = 'office' THEN t.ordinality = 1 ELSE t.agency_code <> who.agency END THEN ${POSTS_OF_ACTOR} END AS actor_posts,
         ${LISTED}, f.*
    FROM duban_begin($1, $2, $3) who
    LEFT JOIN LATERAL inbox_tasks(who.agency = $4, who.agency, CASE WHEN $5::boolean THEN who.person_id END, $6, $7, $8) WITH ORDINALITY t ON true
    LEFT JOIN LATERAL (
      SELECT m.ref AS measure_ref, m.title AS measure_title, a.short_zh AS agency_name, l.short_zh AS lead_agency_name,
             (SELECT h.name FROM person h WHERE h.id = t.handler_id) AS handler_name,
             ${STANDING_FACTS}
        FROM measure m, agency a, agency l WHERE m.id = t.measure_id AND a.code = t.agency_code AND l.code = t.lead_agency_code OFFSET 0) f ON true
   ORDER BY t.ordinality`;

/**
 * A page of the inbox: what lies with the office, or the open tasks of the person's agency and what tasks of others ask of it (as their
 * lead or assigner, or as one that co-signs), soonest due first; only what he handles himself where `mine`. One row more than the page when there is a next.
 */
export async function sessionInbox(
  db: Database, credentials: Credentials, mine: boolean, page: Page,
): Promise<{ now: Date; actor: Actor; rows: InboxRow[] }> {
  const after = page.after ?? FIRST;
  const { now, actor, rows } = await db.inOneStatement<TaskListRow & StandingRow & { actorPosts: Record<string, string[]> | null }>('inbox', INBOX,
    [credentials.sessionId, credentials.agency ?? null, db.zone, OFFICE_AGENCY, mine, after.due, after.id, page.limit + 1]);
  const posts = rows.find((row) => row.actorPosts !== null)?.actorPosts ?? null;
  return { now, actor, rows: rows.filter((row) => row.id !== null).map((row) => standing(row, posts)) };
}

/** Everything beside the task that its own page shows. */
export async function taskDetail(tx: Tx, id: string): Promise<{
  task: TaskRow & TaskNames;
  measure: { id: string; ref: string; title: string | null; words: string; documentId: string; docTitle: string | null; docNumber: string | null };
  signOffs: unknown[];
  holdings: { heldBy: Holder; agencyCode: string | null; fromAt: Date; toAt: Date | null }[];
}> {
  const task = await tx.one<TaskRow & TaskNames>(
    `SELECT t.*, ${NAMES}
       FROM task t JOIN measure m ON m.id = t.measure_id JOIN agency a ON a.code = t.agency_code
       JOIN agency l ON l.code = t.lead_agency_code LEFT JOIN person h ON h.id = t.handler_id WHERE t.id = $1`, [id], 'task');
  return {
    task,
    measure: await tx.one(
      `SELECT m.id, m.ref, m.title, substr(d.text, m.body_start + 1, m.body_end - m.body_start) AS words, d.id AS document_id,
              d.title AS doc_title, d.doc_number FROM measure m JOIN policy_document d ON d.id = m.document_id WHERE m.id = $1`, [task.measureId], 'measure'),
    signOffs: await tx.query(
      `SELECT s.round, s.stage, s.decision, s.person_id, p.name AS person_name, s.agency_code, s.statement, s.evidence, s.grade, s.content_hash, s.at
         FROM sign_off s LEFT JOIN person p ON p.id = s.person_id WHERE s.task_id = $1 ORDER BY s.at, s.id`, [id]),
    holdings: await tx.query('SELECT held_by, agency_code, from_at, to_at FROM holding WHERE task_id = $1 ORDER BY from_at, to_at NULLS LAST', [id]),
  };
}

/** An event as it stands in the trail; `body` is the text that was hashed. */
export interface TrailRow {
  id: string;
  chain: string;
  seq: string;
  type: string;
  at: Date;
  body: string;
  hash: string;
}

/** What happened to a task, oldest first, as far as it may be seen; after the event of the cursor. */
export async function historyOf(tx: Tx, taskId: string, type: string | null, after: string | null, limit: number): Promise<TrailRow[]> {
  return tx.query<TrailRow>(
    `SELECT id, chain, seq, type, at, body, hash FROM event
      WHERE task_id = $1 AND ($2::text IS NULL OR type = $2)
        AND ($3::uuid IS NULL OR (at, seq, id) > (SELECT b.at, b.seq, b.id FROM event b WHERE b.id = $3 AND b.task_id = $1))
      ORDER BY at, seq, id LIMIT $4`, [taskId, type, after, limit]);
}
