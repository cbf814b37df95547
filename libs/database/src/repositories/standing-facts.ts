import type { CivilDate, TaskStatus } from '#domain';

/** A task that another one waits for, as refusals and screens name it. */
export interface NamedTask {
  id: string;
  title: string;
  agencyCode: string;
  status: TaskStatus;
}

/**
 * What decides which acts a task allows, whatever is sent with them; null or empty where its status never asks. Lists read
 * these for many tasks at once, so that they offer what the task's own page offers (test/e2e/api/lists-offer.spec).
 */
export interface StandingFacts {
  openChildren: NamedTask[] | null;
  waitsFor: NamedTask[] | null;
  /** Everybody who did a stage of the present round; who acted comes before whom he stood in for. */
  eyes: Partial<Record<'REQUEST' | 'CHECK' | 'SIGN' | 'PROPOSE' | 'VERIFY', string[]>> | null;
  fourEyesRelaxed: boolean;
  ofItsAgency: string[] | null;
  parentDue: CivilDate | null;
  leadDue: CivilDate | null;
  parentStatus: TaskStatus | null;
  measureStatus: string | null;
}

const NAMED = (k: string): string => `jsonb_build_object('id', ${k}.id, 'title', ${k}.title, 'agencyCode', ${k}.agency_code, 'status', ${k}.status)`;

/** Direct subtasks of the task `t` that are not done; NULL for none. */
export const OPEN_CHILDREN = `(SELECT jsonb_agg(${NAMED('k')} ORDER BY k.created_at)
    FROM task k WHERE k.parent_id = t.id AND k.status NOT IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED'))`;

/** The tasks of other agencies that `t` waits for; NULL for none. */
export const WAITS_FOR = `(SELECT jsonb_agg(${NAMED('o')} ORDER BY w.since)
    FROM task_wait w JOIN task o ON o.id = w.on_task_id WHERE w.task_id = t.id AND w.ended_at IS NULL)`;

/** The date of the lead's task in the measure of the co-operator's task `t`. */
export const LEAD_DUE = `(SELECT max(l.current_due) FROM task l
    WHERE t.parent_id IS NULL AND t.role <> 'LEAD' AND l.plan_id = t.plan_id AND l.measure_id = t.measure_id AND l.parent_id IS NULL AND l.role = 'LEAD')`;

/** Of these people: who holds a post in the agency of `t` on a day. */
export const ofItsAgency = (people: string, today: string): string => `(SELECT array_agg(DISTINCT h.person_id) FROM post JOIN post_holding h ON h.post_id = post.id
    WHERE post.agency_code = t.agency_code AND h.person_id = ANY (${people}) AND h.valid_from <= ${today} AND (h.valid_to IS NULL OR h.valid_to >= ${today}))`;

/** The columns of StandingFacts over a task `t`; people: SQL of the actor and whom he stands in for, an array or a query; today: SQL of a civil date. */
export const standingFacts = (people: string, today: string): string => `
  EXISTS (SELECT FROM plan p WHERE p.id = t.plan_id AND p.four_eyes_basis IS NOT NULL) AS four_eyes_relaxed,
  ${OPEN_CHILDREN} AS open_children,
  CASE WHEN t.status = 'IN_PROGRESS' THEN ${WAITS_FOR} END AS waits_for,
  CASE WHEN t.status NOT IN ('DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS') THEN (
    SELECT jsonb_object_agg(e.stage, e.people)
      FROM (SELECT s.stage, jsonb_agg(s.person_id) || coalesce(jsonb_agg(s.on_behalf_of) FILTER (WHERE s.on_behalf_of IS NOT NULL), '[]') AS people
              FROM sign_off s WHERE s.task_id = t.id AND s.round = (SELECT max(r.round) FROM sign_off r WHERE r.task_id = t.id) GROUP BY s.stage) e) END AS eyes,
  CASE WHEN t.counter_proposal IS NOT NULL OR t.status IN ('LEAD_REVIEW', 'VERIFYING', 'COMPLETED') THEN ${ofItsAgency(people, today)} END AS of_its_agency,
  CASE WHEN t.counter_proposal IS NOT NULL THEN (SELECT u.current_due FROM task u WHERE u.id = t.parent_id) END AS parent_due,
  CASE WHEN t.counter_proposal IS NOT NULL THEN ${LEAD_DUE} END AS lead_due,
  CASE WHEN t.status = 'SUSPENDED' THEN (SELECT u.status FROM task u WHERE u.id = t.parent_id) END AS parent_status,
  CASE WHEN t.status = 'SUSPENDED' THEN (SELECT m.status FROM measure m WHERE m.id = t.measure_id) END AS measure_status`;
