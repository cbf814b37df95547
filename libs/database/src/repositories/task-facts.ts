import type { CivilDate, Grade, Task, TaskStatus } from '#domain';
import type { Tx } from '../client/tx.js';

/** What the guards of an act ask about beside the task. */
export interface TaskFactsRow {
  openChildren: { id: string; title: string; agencyCode: string; status: TaskStatus }[];
  parentDue: CivilDate | null;
  handlerIsOfAgency: boolean;
  round: number;
  signedBy: string | null;
  proposedBy: string | null;
  decidedBy: string | null;
  fourEyesRelaxed: boolean;
}

/** All facts in one round trip. `handlerId`: the person an assignment names, to check that he holds the post today. */
export async function taskFacts(tx: Tx, task: Task, handlerId: string | null, today: CivilDate): Promise<TaskFactsRow> {
  return tx.one<TaskFactsRow>(
    `WITH latest AS (SELECT coalesce(max(round), 0) AS round FROM sign_off WHERE task_id = $1),
          stage AS (SELECT s.stage, s.person_id FROM sign_off s, latest WHERE s.task_id = $1 AND s.round = latest.round)
     SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'title', c.title, 'agencyCode', c.agency_code, 'status', c.status) ORDER BY c.created_at), '[]')
               FROM task c WHERE c.parent_id = $1 AND c.status NOT IN ('COMPLETED', 'CLOSED')) AS open_children,
            (SELECT p.current_due FROM task p WHERE p.id = $2) AS parent_due,
            EXISTS (SELECT 1 FROM post JOIN post_holding h ON h.post_id = post.id
                     WHERE post.agency_code = $3 AND post.role = 'HANDLER' AND h.person_id = $4
                       AND h.valid_from <= $5 AND (h.valid_to IS NULL OR h.valid_to >= $5)) AS handler_is_of_agency,
            latest.round,
            (SELECT person_id FROM stage WHERE stage = 'SIGN') AS signed_by,
            (SELECT person_id FROM stage WHERE stage = 'PROPOSE') AS proposed_by,
            (SELECT person_id FROM stage WHERE stage = 'VERIFY') AS decided_by,
            EXISTS (SELECT 1 FROM plan WHERE plan.id = $6 AND plan.four_eyes_basis IS NOT NULL) AS four_eyes_relaxed
       FROM latest`,
    [task.id, task.parentId, task.agencyCode, handlerId, today, task.planId],
  );
}

export interface SignOffWrite {
  taskId: string;
  round: number;
  stage: 'REQUEST' | 'SIGN' | 'REVIEW' | 'PROPOSE' | 'VERIFY';
  decision: 'YES' | 'RETURNED';
  personId: string;
  postId: string;
  agencyCode: string;
  statement: string | null;
  evidence: readonly unknown[];
  grade: Grade | null;
  contentHash: string | null;
}

export async function insertSignOff(tx: Tx, s: SignOffWrite): Promise<void> {
  await tx.run(
    `INSERT INTO sign_off (task_id, round, stage, decision, person_id, post_id, agency_code, statement, evidence, grade, content_hash, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12)`,
    [s.taskId, s.round, s.stage, s.decision, s.personId, s.postId, s.agencyCode, s.statement, JSON.stringify(s.evidence), s.grade, s.contentHash, tx.now],
  );
}

/** The request that a signatory signs: its words and evidence, hashed with his signature. */
export async function completionRequest(tx: Tx, taskId: string, round: number): Promise<{ statement: string; evidence: unknown[] } | null> {
  return tx.maybe(`SELECT statement, evidence FROM sign_off WHERE task_id = $1 AND round = $2 AND stage = 'REQUEST'`, [taskId, round]);
}

/** Subtasks that are completed but not closed; they close with their parent. */
export async function completedChildren(tx: Tx, taskId: string): Promise<Task[]> {
  return tx.query<Task>(
    `WITH RECURSIVE down AS (
       SELECT * FROM task WHERE parent_id = $1
       UNION ALL SELECT t.* FROM task t JOIN down ON t.parent_id = down.id)
     SELECT * FROM down WHERE status = 'COMPLETED'`, [taskId]);
}
