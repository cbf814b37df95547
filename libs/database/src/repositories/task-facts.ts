import { DomainError, isAskedBy, type CivilDate, type Grade, type GuardName, type JointRule, type Task, type TaskAct, type TaskStatus } from '#domain';
import type { Statement } from '../client/batch.js';
import { statement, type Tx } from '../client/tx.js';
import type { KnownAgency } from './subtasks.js';
import { taskLock } from './tasks.js';
import { eyesOf, LEAD_DUE, OPEN_CHILDREN, PARENT_DUE, WAITS_FOR, OF_ITS_AGENCY, type NamedTask, type SignedStage } from './standing-facts.js';

/** What the guards of an act ask about beside the task. */
export interface TaskFactsRow {
  openChildren: NamedTask[];
  parentDue: CivilDate | null;
  handlerIsOfAgency: boolean;
  unitIsOfAgency: boolean;
  round: number;
  signedBy: string | null;
  proposedBy: string | null;
  proposedGrade: Grade | null;
  decidedBy: string | null;
  fourEyesRelaxed: boolean;
  eyes: Partial<Record<'REQUEST' | 'CHECK' | 'SIGN' | 'PROPOSE' | 'VERIFY', string[]>>;
  chain: string[];
  ofItsAgency: string[];
  objectors: string[];
  leadDue: CivilDate | null;
  knownAgencies: string[];
  /** The agency that the act names, where there is such a one. */
  namedAgency: KnownAgency | null;
  suspendedFrom: TaskStatus | null;
  parentStatus: TaskStatus | null;
  measureStatus: string;
  pausedDays: number | null;
  waitsFor: NamedTask[];
  /** The request of the present round: its words and evidence, hashed with a signature. */
  request: { statement: string; evidence: unknown[] } | null;
}

/** Whom and what an act names, to be checked against the task's agency today. */
export interface NamedInAct {
  handlerId?: string;
  unitId?: string;
  agencyCode?: string;
  joint?: JointRule;
}

/** The facts of the tasks of $1 for whoever opened the transaction, each a row; what was signed is that of the newest round. */
const factsSql = (children: string): string => `
  SELECT t.id AS task_id, ${children},
         EXISTS (SELECT 1 FROM post JOIN post_holding h ON h.post_id = post.id
                  WHERE post.agency_code = t.agency_code AND post.role = 'HANDLER' AND h.person_id = $2
                    AND h.valid_from <= ctx_today() AND (h.valid_to IS NULL OR h.valid_to >= ctx_today())) AS handler_is_of_agency,
         EXISTS (SELECT 1 FROM unit WHERE unit.id = $3 AND unit.agency_code = t.agency_code AND unit.valid_from <= ctx_today() AND (unit.valid_to IS NULL OR unit.valid_to >= ctx_today())) AS unit_is_of_agency,
         (SELECT chain FROM agency WHERE agency.code = t.agency_code) AS chain,
         coalesce(${OF_ITS_AGENCY}, '{}') AS of_its_agency,
         CASE WHEN t.role = 'LEAD' AND t.parent_id IS NULL AND t.status IN ('VERIFYING', 'SUSPENDED') THEN (
           SELECT coalesce(array_agg(DISTINCT c.agency_code), '{}') FROM task c
            WHERE c.plan_id = t.plan_id AND c.measure_id = t.measure_id AND c.parent_id IS NULL AND c.role = 'COOPERATING' AND c.agency_code <> t.agency_code
              AND c.status NOT IN ('DRAFT', 'TERMINATED', 'CANCELLED')) ELSE '{}' END AS objectors,
         (SELECT coalesce(array_agg(a.code), '{}') FROM agency a WHERE a.code = ANY ($4) AND a.assignable) AS known_agencies,
         (SELECT jsonb_build_object('code', a.code, 'shortZh', a.short_zh, 'assignable', a.assignable) FROM agency a WHERE a.code = $5) AS named_agency,
         ${LEAD_DUE} AS lead_due,
         EXISTS (SELECT 1 FROM plan WHERE plan.id = t.plan_id AND plan.four_eyes_basis IS NOT NULL) AS four_eyes_relaxed,
         (SELECT jsonb_agg(jsonb_build_object('round', s.round, 'stage', s.stage, 'personId', s.person_id, 'onBehalfOf', s.on_behalf_of, 'grade', s.grade,
                   'request', CASE WHEN s.stage = 'REQUEST' THEN jsonb_build_object('statement', s.statement, 'evidence', s.evidence) END))
            FROM sign_off s WHERE s.task_id = t.id AND s.round = (SELECT max(n.round) FROM sign_off n WHERE n.task_id = t.id)) AS signed,
         (SELECT status_before FROM suspension WHERE task_id = t.id AND resumed_at IS NULL) AS suspended_from,
         ${PARENT_DUE} AS parent_due,
         (SELECT u.status FROM task u WHERE u.id = t.parent_id) AS parent_status,
         (SELECT m.status FROM measure m WHERE m.id = t.measure_id) AS measure_status,
         (SELECT remaining FROM clock WHERE task_id = t.id AND kind = 'COMPLETION' AND status = 'PAUSED') AS paused_days,
         coalesce(${WAITS_FOR}, '[]') AS waits_for
    FROM task t WHERE t.id = ANY ($1)`;
const ALL_FACTS = factsSql(`coalesce(${OPEN_CHILDREN}, '[]') AS open_children`);
const FACTS_BUT_CHILDREN = factsSql('NULL AS open_children');
/** The guards that read them: of a task with two hundred subtasks they are nine tenths of what its facts cost. */
const ABOUT_CHILDREN: readonly GuardName[] = ['noOpenChildren', 'counterNamed', 'proposedDateValid'];
/** In place of what was not asked: a guard that reads it all the same must not take it for none. */
const NOT_ASKED = new Proxy<NamedTask[]>([], { get: (_, field) => { throw new Error(`The open subtasks were not asked (${String(field)}): see ABOUT_CHILDREN.`); } });

interface Signed { round: number; stage: string; personId: string; onBehalfOf: string | null; grade: Grade | null; request: TaskFactsRow['request'] }
type Asked = Omit<TaskFactsRow, 'openChildren' | keyof ReturnType<typeof readSigned>>
  & { taskId: string; openChildren: NamedTask[] | null; signed: Signed[] | null };

/**
 * Asks for all facts of these tasks; for one act, without the open subtasks where none of its guards asks for them. What is not asked in
 * the task's state hangs on its columns, not on a parameter: a parameter that switches a part off makes PostgreSQL plan the whole anew
 * each time (5 ms), since that plan looks cheaper than the one it keeps.
 */
function factsAsked(ids: readonly string[], named: NamedInAct, act?: TaskAct): Statement {
  const asked = act === undefined || isAskedBy(act, ...ABOUT_CHILDREN);
  return statement(asked ? ALL_FACTS : FACTS_BUT_CHILDREN, [ids, named.handlerId ?? null, named.unitId ?? null, named.joint?.agencies ?? [], named.agencyCode ?? null]);
}

/** What a transaction asks that does one act: the locked task and its facts, for both to go with its opening. */
export function askedByAct(taskId: string, named: NamedInAct, act: TaskAct): Statement[] {
  return [taskLock(taskId), factsAsked([taskId], named, act)];
}

/** All facts of a task in one round trip; in none where `askedByAct` went ahead. */
export async function taskFacts(tx: Tx, task: Task, named: NamedInAct, act?: TaskAct): Promise<TaskFactsRow> {
  const facts = (await factsOf(tx, [task.id], named, act)).get(task.id);
  if (facts === undefined) throw new DomainError('not_found', { what: 'task' });
  return facts;
}

/** The same for many tasks at once, by id; without those that may not be seen. */
export async function factsOf(tx: Tx, ids: readonly string[], named: NamedInAct, act?: TaskAct): Promise<Map<string, TaskFactsRow>> {
  const { text, values } = factsAsked(ids, named, act);
  const rows = await tx.query<Asked>(text, values);
  return new Map(rows.map(({ taskId, openChildren, signed, ...row }) => [taskId, {
    ...row, openChildren: openChildren ?? NOT_ASKED, ...readSigned(signed ?? []),
  }]));
}

function readSigned(signed: readonly Signed[]): Pick<TaskFactsRow, 'round' | 'signedBy' | 'proposedBy' | 'proposedGrade' | 'decidedBy' | 'eyes' | 'request'> {
  const by = (stage: string): Signed | undefined => signed.find((each) => each.stage === stage);
  const proposal = by('PROPOSE');
  return {
    round: signed[0]?.round ?? 0, signedBy: by('SIGN')?.personId ?? null, proposedBy: proposal?.personId ?? null, proposedGrade: proposal?.grade ?? null,
    decidedBy: by('VERIFY')?.personId ?? null, eyes: eyesOf(signed.map(({ round, stage, personId, onBehalfOf }): SignedStage => [round, stage as SignedStage[1], personId, onBehalfOf])), request: by('REQUEST')?.request ?? null,
  };
}

/** Whether a plan relaxes four eyes on persons, with a recorded basis. */
export async function fourEyesRelaxed(tx: Tx, planId: string): Promise<boolean> {
  return (await tx.one<{ relaxed: boolean }>('SELECT EXISTS (SELECT 1 FROM plan WHERE id = $1 AND four_eyes_basis IS NOT NULL) AS relaxed', [planId])).relaxed;
}

/** COSIGN and JOINT belong to joint sign-off, OBJECTION and ANSWER to the window before closing out. */
export const SIGN_OFF_STAGE_NAMES = ['REQUEST', 'CHECK', 'SIGN', 'REVIEW', 'COSIGN', 'JOINT', 'PROPOSE', 'VERIFY', 'OBJECTION', 'ANSWER'] as const;
export type SignOffStage = (typeof SIGN_OFF_STAGE_NAMES)[number];

export interface SignOffWrite {
  taskId: string;
  round: number;
  stage: SignOffStage;
  decision: 'YES' | 'RETURNED' | 'DISSENT';
  personId: string;
  postId: string;
  /** The absent person, where a stand-in acted. */
  onBehalfOf: string | null;
  agencyCode: string;
  statement: string | null;
  evidence: readonly unknown[];
  grade: Grade | null;
  contentHash: string | null;
  /** For the eyes of the task's agency only. */
  inside: boolean;
}

export async function insertSignOff(tx: Tx, s: SignOffWrite): Promise<void> {
  tx.write(
    `INSERT INTO sign_off (task_id, round, stage, decision, person_id, post_id, agency_code, statement, evidence, grade, content_hash, at, on_behalf_of, inside)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12, $13, $14)`,
    [s.taskId, s.round, s.stage, s.decision, s.personId, s.postId, s.agencyCode, s.statement, JSON.stringify(s.evidence), s.grade, s.contentHash, tx.now, s.onBehalfOf, s.inside],
  );
}

/** With the agency's signature others see what was signed: the request and the checks of that round. */
export async function releaseRound(tx: Tx, taskId: string, round: number): Promise<void> {
  tx.write('UPDATE sign_off SET inside = false WHERE task_id = $1 AND round = $2 AND inside', [taskId, round]);
}

/** Subtasks that are completed but not closed; they close with their parent. */
export async function completedChildren(tx: Tx, taskId: string): Promise<Task[]> {
  return tx.query<Task>(
    `WITH RECURSIVE down AS (
       SELECT * FROM task WHERE parent_id = $1
       UNION ALL SELECT t.* FROM task t JOIN down ON t.parent_id = down.id)
     SELECT * FROM down WHERE status = 'COMPLETED'`, [taskId]);
}
