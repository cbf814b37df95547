import { v7 as uuid } from 'uuid';
import { DomainError, EXTENSION_DESKS, PENDING_EXTENSION, signingStep, type CivilDate, type ExtensionDesk, type ExtensionRequest, type ExtensionStatus, type LeadOpinion, type PendingRequest, type Task } from '#domain';
import type { Tx } from '../client/tx.js';
import { PARENT_DUE } from './standing-facts.js';

export interface ExtensionRow extends ExtensionRequest {
  createdAt: Date;
  signedAt: Date | null;
  opinion: LeadOpinion | null;
  opinionText: string | null;
  opinionAt: Date | null;
  reviewText: string | null;
  reviewedAt: Date | null;
  answerDue: CivilDate | null;
  answerLateDays: number;
  decisionText: string | null;
  decidedDue: CivilDate | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  withdrawnBy: string | null;
  withdrawnAt: Date | null;
  pausedUntil: Date | null;
  heldAfter: Date | null;
}

/** Loads a request. Throws not_found, also for what another agency has not signed yet. */
export async function findExtension(tx: Tx, id: string): Promise<ExtensionRow> {
  return tx.one<ExtensionRow>('SELECT * FROM extension_request WHERE id = $1', [id], 'extension');
}

/** The same, locked until the end of the transaction. Lock its task first. */
export async function lockExtension(tx: Tx, id: string): Promise<ExtensionRow> {
  return tx.one<ExtensionRow>('SELECT * FROM extension_request WHERE id = $1 FOR UPDATE', [id], 'extension');
}

/** A task's requests that may be seen, in their order. */
export async function extensionsOf(tx: Tx, taskId: string): Promise<ExtensionRow[]> {
  return tx.query<ExtensionRow>('SELECT * FROM extension_request WHERE task_id = $1 ORDER BY number', [taskId]);
}

export interface ExtensionFilter {
  status?: ExtensionStatus;
  /** Waiting for somebody, or answered and withdrawn. */
  pending?: boolean;
  waiting?: ExtensionDesk;
  planId?: string;
  agencyCode?: string;
}

/** A page of the requests that may be seen, newest first, one more than `limit` where there is a next page. */
export async function listExtensions(tx: Tx, filter: ExtensionFilter, page: { limit: number; before: string | null }): Promise<ExtensionRow[]> {
  return tx.query<ExtensionRow>(
    `SELECT x.* FROM extension_request x JOIN task t ON t.id = x.task_id
      WHERE ($1::uuid IS NULL OR x.id < $1) AND ($2::text IS NULL OR x.status = $2)
        AND ($3::boolean IS NULL OR (x.status = ANY ($4)) = $3)
        AND ($5::uuid IS NULL OR t.plan_id = $5) AND ($6::text IS NULL OR t.agency_code = $6) AND ($7::text[] IS NULL OR x.status = ANY ($7))
      ORDER BY x.id DESC LIMIT $8`,
    [page.before, filter.status ?? null, filter.pending ?? null, PENDING_EXTENSION, filter.planId ?? null, filter.agencyCode ?? null,
      filter.waiting === undefined ? null : EXTENSION_DESKS[filter.waiting], page.limit + 1]);
}

/** The tasks of these requests, as far as they may be seen. */
export async function tasksById(tx: Tx, ids: readonly string[]): Promise<Map<string, Task>> {
  const rows = ids.length === 0 ? [] : await tx.query<Task>('SELECT * FROM task WHERE id = ANY ($1)', [ids]);
  return new Map(rows.map((task) => [task.id, task]));
}

/** What the rules ask of a task's other requests, also of those the reader may not see. */
export interface ExtensionFactsRow {
  granted: number;
  pendingId: string | null;
  parentDue: CivilDate | null;
  fourEyesRelaxed: boolean;
  chain: string[];
}

/** By task: how many extensions it was granted, which request is pending, its parent's date. One round trip. */
export async function extensionFacts(tx: Tx, taskIds: readonly string[]): Promise<Map<string, ExtensionFactsRow>> {
  const rows = taskIds.length === 0 ? [] : await tx.query<ExtensionFactsRow & { id: string }>(
    `SELECT t.id, ${PARENT_DUE} AS parent_due,
            (SELECT count(*)::int FROM extension_request x WHERE x.task_id = t.id AND x.status IN ('APPROVED', 'PARTLY_APPROVED')) AS granted,
            (SELECT x.id FROM extension_request x WHERE x.task_id = t.id AND x.status = ANY ($2)) AS pending_id,
            EXISTS (SELECT 1 FROM plan WHERE plan.id = t.plan_id AND plan.four_eyes_basis IS NOT NULL) AS four_eyes_relaxed,
            (SELECT a.chain FROM agency a WHERE a.code = t.agency_code) AS chain
       FROM task t WHERE t.id = ANY ($1)`, [taskIds, PENDING_EXTENSION]);
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}

/** Until when an earlier request about the same date let the ladder rest: withdrawing and filing anew gains no second pause. */
export async function pauseSpent(tx: Tx, taskId: string, formerDue: CivilDate): Promise<boolean> {
  const rows = await tx.query('SELECT 1 FROM extension_request WHERE task_id = $1 AND former_due = $2 AND paused_until IS NOT NULL LIMIT 1', [taskId, formerDue]);
  return rows.length > 0;
}

export type ExtensionPatch = Partial<Omit<ExtensionRow, 'id' | 'taskId' | 'number' | 'version' | 'createdAt'>>;

const COLUMNS = {
  status: 'status', reasonClass: 'reason_class', reasonText: 'reason_text', progress: 'progress', formerDue: 'former_due', requestedDue: 'requested_due',
  late: 'late', draftedBy: 'drafted_by', signedBy: 'signed_by', signedAt: 'signed_at', opinion: 'opinion', opinionText: 'opinion_text',
  opinionBy: 'opinion_by', opinionAt: 'opinion_at', reviewText: 'review_text', reviewedBy: 'reviewed_by', reviewedAt: 'reviewed_at',
  answerDue: 'answer_due', answerLateDays: 'answer_late_days', decisionText: 'decision_text', decidedDue: 'decided_due', decidedBy: 'decided_by',
  decidedAt: 'decided_at', withdrawnBy: 'withdrawn_by', withdrawnAt: 'withdrawn_at', pausedUntil: 'paused_until', heldAfter: 'held_after',
  eyes: 'eyes', signRoute: 'sign_route', signedSteps: 'signed_steps',
} as const satisfies Record<keyof ExtensionPatch, string>;

export type NewExtension = Pick<ExtensionRow, 'taskId' | 'reasonClass' | 'reasonText' | 'progress' | 'formerDue' | 'requestedDue' | 'late' | 'draftedBy' | 'eyes'>;

/** Keeps a new draft; its number follows the task's last. The task must be locked. Answers its id. */
export async function insertExtension(tx: Tx, row: NewExtension): Promise<{ id: string; number: number }> {
  return tx.one<{ id: string; number: number }>(
    `INSERT INTO extension_request (id, task_id, number, reason_class, reason_text, progress, former_due, requested_due, late, drafted_by, created_at, eyes)
     SELECT $1, $2, coalesce((SELECT max(number) FROM extension_request WHERE task_id = $2), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb
     RETURNING id, number`,
    [uuid(), row.taskId, row.reasonClass, row.reasonText, row.progress, row.formerDue, row.requestedDue, row.late, row.draftedBy, tx.now, JSON.stringify(row.eyes)]);
}

/** Saves what an act changed on a locked request; answers its new version. */
export async function saveExtension(tx: Tx, before: ExtensionRow, patch: ExtensionPatch): Promise<number> {
  const fields = (Object.keys(COLUMNS) as (keyof ExtensionPatch)[]).filter((field) => field in patch);
  const changed = await tx.run(
    `UPDATE extension_request SET ${[...fields.map((f, i) => `${COLUMNS[f]} = $${i + 3}`), 'version = version + 1'].join(', ')} WHERE id = $1 AND version = $2`,
    [before.id, before.version, ...fields.map((f) => (f === 'eyes' ? JSON.stringify(patch[f]) : patch[f]))]);
  if (changed !== 1) throw new DomainError('stale_version', { current: before.version });
  return before.version + 1;
}

/** The present statuses of requests, for notices that wait for one. */
export async function extensionStates(tx: Tx, ids: readonly string[]): Promise<Map<string, ExtensionStatus>> {
  const rows = ids.length === 0 ? [] : await tx.query<{ id: string; status: ExtensionStatus }>('SELECT id, status FROM extension_request WHERE id = ANY ($1)', [ids]);
  return new Map(rows.map(({ id, status }) => [id, status]));
}

/** A running clock set to stand elsewhere on its ladder; nothing else of it changes. */
export async function holdClock(tx: Tx, id: string, held: { lastStepAt: Date | null; nextStep: string | null; nextAt: Date | null }): Promise<void> {
  tx.write(`UPDATE clock SET last_step_at = $2, next_step = $3, next_at = $4 WHERE id = $1 AND status = 'RUNNING'`, [id, held.lastStepAt, held.nextStep, held.nextAt]);
}

/** The pending request of each of these tasks: who drafted it, whose turn it is to sign, and, where it waits for its decision, whose that is by the trail. */
export async function pendingRequests(tx: Tx, taskIds: readonly string[]): Promise<Map<string, PendingRequest>> {
  const rows = taskIds.length === 0 ? [] : await tx.query<Pick<ExtensionRow, 'taskId' | 'id' | 'draftedBy' | 'status' | 'signRoute' | 'signedSteps'> & { decider: string | null }>(
    `SELECT x.task_id, x.id, x.drafted_by, x.status, x.sign_route, x.signed_steps, CASE WHEN x.status = 'DECISION' THEN
              (SELECT e.body::jsonb #>> '{facts,decider}' FROM event e WHERE e.task_id = x.task_id AND e.type = 'extension.reviewed' AND e.subject = x.id::text ORDER BY e.id DESC LIMIT 1) END AS decider
       FROM extension_request x WHERE x.task_id = ANY ($1) AND x.status = ANY ($2)`, [taskIds, PENDING_EXTENSION]);
  return new Map(rows.map(({ taskId, id, draftedBy, decider, ...round }) => [taskId, { id, draftedBy, decider, signer: round.status === 'SIGNING' ? signingStep(round).turn : null }]));
}
