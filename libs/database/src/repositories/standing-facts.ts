import { standsAsking, type CivilDate, type GuardName, type Side, type TaskStatus } from '#domain';

/** A task that another one waits for, as refusals and screens name it. */
export interface NamedTask {
  id: string;
  title: string;
  agencyCode: string;
  /** Its agency's name: what holds an act back is told in words wherever the act is shown. */
  agencyName?: { zh: string; en: string };
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

const NAMED = (k: string): string => `jsonb_build_object('id', ${k}.id, 'title', ${k}.title, 'agencyCode', ${k}.agency_code, 'status', ${k}.status,
  'agencyName', (SELECT jsonb_build_object('zh', a.short_zh, 'en', a.name_en) FROM agency a WHERE a.code = ${k}.agency_code))`;

/** Direct subtasks of the task `t` that are not done; NULL for none. */
export const OPEN_CHILDREN = `(SELECT jsonb_agg(${NAMED('k')} ORDER BY k.created_at)
    FROM task k WHERE k.parent_id = t.id AND k.status NOT IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED'))`;

/** The tasks of other agencies that `t` waits for; NULL for none. */
export const WAITS_FOR = `(SELECT jsonb_agg(${NAMED('o')} ORDER BY w.since)
    FROM task_wait w JOIN task o ON o.id = w.on_task_id WHERE w.task_id = t.id AND w.ended_at IS NULL)`;

/** The date of the parent of `t`, and of the lead's task in the measure of the co-operator's task `t`; also where that task itself may not be seen. */
export const PARENT_DUE = 'CASE WHEN t.parent_id IS NOT NULL THEN parent_due(t.parent_id) END';
export const LEAD_DUE = `CASE WHEN t.parent_id IS NULL AND t.role <> 'LEAD' THEN lead_due(t.plan_id, t.measure_id) END`;

const HELD_TODAY = 'h.person_id = ANY (ctx_people()) AND h.valid_from <= ctx_today() AND (h.valid_to IS NULL OR h.valid_to >= ctx_today())';

/** Of the person and those he stands in for: who holds a post in the agency of `t` today. */
export const OF_ITS_AGENCY = `(SELECT array_agg(DISTINCT h.person_id) FROM post JOIN post_holding h ON h.post_id = post.id WHERE post.agency_code = t.agency_code AND ${HELD_TODAY})`;

/** Of the same people: in which agencies each holds a post today, once for a whole list. NULL for none. */
export const POSTS_OF_ACTOR = `(SELECT jsonb_object_agg(a.agency_code, a.people)
    FROM (SELECT post.agency_code, jsonb_agg(DISTINCT h.person_id) AS people FROM post JOIN post_holding h ON h.post_id = post.id WHERE ${HELD_TODAY} GROUP BY 1) a)`;

type Stage = 'REQUEST' | 'CHECK' | 'SIGN' | 'PROPOSE' | 'VERIFY';
/** One act of a round of sign-off: which round, which stage, who, and whom he stood in for. */
export type SignedStage = [round: number, stage: Stage, personId: string, onBehalfOf: string | null];

/** What the columns of `STANDING_FACTS` answer: all rounds in one pass, because each look at a signature asks its policy for the task again. */
export type StandingRow = Omit<StandingFacts, 'eyes' | 'ofItsAgency' | 'parentDue' | 'parentStatus'> & {
  signed: SignedStage[] | null;
  parent: { due: CivilDate | null; status: TaskStatus } | null;
};

/** The facts of a row; `posts` as POSTS_OF_ACTOR answers. */
export function standing<T extends StandingRow & { agencyCode: string }>(row: T, posts: Record<string, string[]> | null): T & StandingFacts {
  return Object.assign(row, {
    eyes: row.signed === null ? null : eyesOf(row.signed), ofItsAgency: posts?.[row.agencyCode] ?? null,
    parentDue: row.parent?.due ?? null, parentStatus: row.parent?.status ?? null,
  });
}

/** Who did each stage of the newest round. */
export function eyesOf(signed: readonly SignedStage[]): NonNullable<StandingFacts['eyes']> {
  const newest = Math.max(...signed.map(([round]) => round));
  const eyes: NonNullable<StandingFacts['eyes']> = {};
  const absent: [Stage, string][] = [];
  for (const [round, stage, personId, onBehalfOf] of signed) {
    if (round !== newest) continue;
    (eyes[stage] ??= []).push(personId);
    if (onBehalfOf !== null) absent.push([stage, onBehalfOf]);
  }
  for (const [stage, personId] of absent) eyes[stage]?.push(personId);
  return eyes;
}

/** Who stands on a side of the task `t`, as standsOn of the domain says; wider where it would take more to say. */
const STANDS_ON: Record<Side, string> = {
  OWNER: 't.agency_code = ctx_agency()',
  REVIEWER: 'CASE WHEN t.parent_id IS NULL THEN t.lead_agency_code ELSE t.assigner_agency_code END = ctx_agency()',
  LEAD: 't.lead_agency_code = ctx_agency()',
  CONSULTED: 't.consultation IS NOT NULL',
  ASSIGNER: 't.assigner_agency_code = ctx_agency()',
  OFFICE: `ctx_scope() = 'office'`,
};

/** Whether some act asks one of these guards of the person whose context this is. */
function isAsking(...guards: readonly GuardName[]): string {
  const asked = [...standsAsking(...guards)].map(([side, statuses]) => `t.status IN (${[...statuses].map((status) => `'${status}'`).join(', ')}) AND ${STANDS_ON[side]}`);
  return `(${asked.join(' OR ')})`;
}
const SIGNED_ASKED = isAsking('notHandler', 'notChecker', 'notSigner', 'notDecider', 'noProposal', 'proposalByAnother');

/** The columns of StandingRow over a task `t`; each part only where an act of its status asks it of this person. */
export const STANDING_FACTS = `
  EXISTS (SELECT FROM plan p WHERE p.id = t.plan_id AND p.four_eyes_basis IS NOT NULL) AS four_eyes_relaxed,
  CASE WHEN ${isAsking('noOpenChildren')} OR t.counter_proposal IS NOT NULL THEN ${OPEN_CHILDREN} END AS open_children,
  CASE WHEN ${isAsking('notWaiting', 'waits', 'waitsForAnother')} THEN ${WAITS_FOR} END AS waits_for,
  CASE WHEN ${SIGNED_ASKED} THEN (
    SELECT jsonb_agg(jsonb_build_array(s.round, s.stage, s.person_id, s.on_behalf_of)) FROM sign_off s WHERE s.task_id = t.id) END AS signed,
  CASE WHEN t.counter_proposal IS NOT NULL THEN ${LEAD_DUE} END AS lead_due,
  CASE WHEN t.counter_proposal IS NOT NULL OR t.status = 'SUSPENDED' THEN (
    SELECT jsonb_build_object('due', u.current_due, 'status', u.status) FROM task u WHERE u.id = t.parent_id) END AS parent,
  CASE WHEN t.status = 'SUSPENDED' THEN (SELECT m.status FROM measure m WHERE m.id = t.measure_id) END AS measure_status`;
