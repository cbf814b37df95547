import type { CivilDate, ClockKind, FileRef, PostRole, Report, ReportContent, TakenReport, TargetLine, TargetValue, Task } from '#domain';
import type { Tx } from '../client/tx.js';

export interface PeriodWrite {
  period: string;
  opensOn: CivilDate;
  dueOn: CivilDate;
}

/** Schedules the same periods for all these tasks; periods that a task already has stay as they are. */
export async function schedulePeriodRows(tx: Tx, taskIds: readonly string[], periods: readonly PeriodWrite[]): Promise<void> {
  if (taskIds.length === 0 || periods.length === 0) return;
  tx.write(
    `INSERT INTO progress_report (task_id, period, opens_on, due_on)
     SELECT t, p.period, p.opens_on, p.due_on
       FROM unnest($1::uuid[]) t CROSS JOIN unnest($2::text[], $3::date[], $4::date[]) AS p(period, opens_on, due_on)
     ON CONFLICT (task_id, period) DO NOTHING`,
    [taskIds, periods.map((p) => p.period), periods.map((p) => p.opensOn), periods.map((p) => p.dueOn)],
  );
}

/** A period with what was signed of it last. */
export interface ReportRow extends Report {
  version: number;
  opensOn: CivilDate;
  progress: string;
  problems: string;
  nextSteps: string;
  coordination: string;
  percent: number | null;
  targetValues: TargetValue[];
  files: FileRef[];
  signedBy: string | null;
  submittedAt: Date | null;
  signedCount: number;
  contentHash: string | null;
  similarity: number | null;
  takes: TakenReport[];
  consolidatedIn: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  verifiedPercent: number | null;
  returnedBy: string | null;
  returnReason: string | null;
  late: boolean;
  missed: boolean;
  /** Of the matter its signed text names for others: since when, what was answered, by whom and of which agency, and who settled it. */
  matterRaisedAt: Date | null;
  matterAnswer: string | null;
  matterAnsweredBy: string | null;
  matterAnsweredFor: string | null;
  matterAnsweredAt: Date | null;
  matterSettledBy: string | null;
  matterSettledAt: Date | null;
}

/** Loads a report and locks it. Throws not_found, also for what may not be seen. */
export async function lockReport(tx: Tx, id: string): Promise<ReportRow> {
  return tx.one<ReportRow>('SELECT * FROM progress_report WHERE id = $1 FOR UPDATE', [id], 'report');
}

/** Loads a report. Throws not_found, also for what may not be seen. */
export async function findReport(tx: Tx, id: string): Promise<ReportRow> {
  return tx.one<ReportRow>('SELECT * FROM progress_report WHERE id = $1', [id], 'report');
}

export async function reportsOf(tx: Tx, taskId: string): Promise<ReportRow[]> {
  return tx.query<ReportRow>('SELECT * FROM progress_report WHERE task_id = $1 ORDER BY due_on, period', [taskId]);
}

/** The newest report of the task that was signed for an earlier period: to copy forward, and to compare with. */
export async function previousReport(tx: Tx, { taskId, dueOn }: Pick<ReportRow, 'taskId' | 'dueOn'>): Promise<ReportRow | null> {
  return tx.maybe<ReportRow>(
    `SELECT * FROM progress_report WHERE task_id = $1 AND due_on < $2 AND signed_count > 0 ORDER BY due_on DESC LIMIT 1`, [taskId, dueOn]);
}

export type ReportPatch = Partial<Omit<ReportRow, 'id' | 'taskId' | 'period' | 'version' | 'opensOn' | 'dueOn'>>;

const COLUMNS = {
  status: 'status', progress: 'progress', problems: 'problems', nextSteps: 'next_steps', coordination: 'coordination', percent: 'percent',
  targetValues: 'target_values', files: 'files', draftedBy: 'drafted_by', signedBy: 'signed_by', submittedAt: 'submitted_at', signedCount: 'signed_count',
  contentHash: 'content_hash', similarity: 'similarity', takes: 'takes', consolidatedIn: 'consolidated_in', decidedBy: 'decided_by',
  decidedAt: 'decided_at', verifiedPercent: 'verified_percent', returnedBy: 'returned_by', returnReason: 'return_reason', late: 'late', missed: 'missed',
  matter: 'matter', matterRaisedAt: 'matter_raised_at', matterAnswer: 'matter_answer', matterAnsweredBy: 'matter_answered_by', matterAnsweredFor: 'matter_answered_for',
  matterAnsweredAt: 'matter_answered_at', matterSettledBy: 'matter_settled_by', matterSettledAt: 'matter_settled_at',
} as const satisfies Record<keyof ReportPatch, string>;

/** Saves what an act changed on a locked report; answers its new version. */
export async function saveReport(tx: Tx, before: ReportRow, patch: ReportPatch): Promise<number> {
  const fields = (Object.keys(COLUMNS) as (keyof ReportPatch)[]).filter((field) => field in patch);
  tx.write(
    `UPDATE progress_report SET ${[...fields.map((f, i) => `${COLUMNS[f]} = $${i + 2}`), 'version = version + 1'].join(', ')} WHERE id = $1`,
    [before.id, ...fields.map((f) => plain(patch[f]))],
  );
  return before.version + 1;
}

/** Lists are kept as JSON. */
function plain(value: unknown): unknown {
  return Array.isArray(value) ? JSON.stringify(value) : value;
}

export interface VersionWrite {
  reportId: string;
  taskId: string;
  number: number;
  content: ReportContent & { takes: readonly TakenReport[] };
  contentHash: string;
  similarity: number | null;
  signedBy: string;
}

export interface VersionRow extends VersionWrite {
  signedAt: Date;
}

/** Keeps what was signed, word by word. */
export async function insertReportVersion(tx: Tx, v: VersionWrite): Promise<void> {
  tx.write(
    `INSERT INTO report_version (report_id, task_id, number, content, content_hash, similarity, signed_by, signed_at)
     VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7, $8)`,
    [v.reportId, v.taskId, v.number, JSON.stringify(v.content), v.contentHash, v.similarity, v.signedBy, tx.now]);
}

export async function versionsOf(tx: Tx, reportId: string): Promise<VersionRow[]> {
  const rows = await tx.query<VersionRow>('SELECT * FROM report_version WHERE report_id = $1 ORDER BY number', [reportId]);
  // Before there were files nothing was said of them.
  return rows.map((row) => ({ ...row, content: { ...row.content, files: row.content.files ?? [] } }));
}

/** Stops a period's clocks of these kinds, where they run. */
export async function stopReportClocks(tx: Tx, taskId: string, period: string, kinds: readonly ClockKind[]): Promise<void> {
  tx.write(
    `UPDATE clock SET status = 'STOPPED', stopped_at = $3, next_at = NULL, next_step = NULL
      WHERE task_id = $1 AND kind = ANY($4) AND period = $2 AND status <> 'STOPPED'`, [taskId, period, tx.now, kinds]);
}

/** What the agency last reported under signature, shown beside the task: the share and the lines of its targets. */
export async function setReported(tx: Tx, taskId: string, percent: number, targets: readonly TargetLine[]): Promise<void> {
  tx.write('UPDATE task SET percent = $2, targets = $3::jsonb WHERE id = $1', [taskId, percent, JSON.stringify(targets)]);
}

/** What the office found, beside what is reported. */
export async function setVerified(
  tx: Tx, taskId: string, percent: number | null, by: { id: string; name: string }, targets: readonly TargetLine[],
): Promise<void> {
  tx.write('UPDATE task SET targets = $2::jsonb WHERE id = $1', [taskId, JSON.stringify(targets)]);
  if (percent === null) return;
  tx.write('UPDATE task SET verified_percent = $2, verified_by = $3, verified_by_name = $4, verified_at = $5 WHERE id = $1', [taskId, percent, by.id, by.name, tx.now]);
}

export async function targetsOf(tx: Tx, taskId: string): Promise<TargetLine[]> {
  return (await tx.one<{ targets: TargetLine[] }>('SELECT targets FROM task WHERE id = $1', [taskId], 'task')).targets;
}

/**
 * The posts through which an agency's reports of a task go (D1), those that may say "no change" for it, whether its plan relaxes four eyes on
 * persons, and whether others report to it: to the measure's lead, and to a task with subtasks.
 */
export async function reportingFacts(tx: Tx, { id, agencyCode, planId, role, parentId }: Task): Promise<{ chain: PostRole[]; noChangeRoles: PostRole[]; fourEyesRelaxed: boolean; gathers: boolean }> {
  return tx.one(
    `SELECT a.chain, coalesce((SELECT d.roles FROM no_change_delegation d WHERE d.agency_code = a.code), '{}') AS no_change_roles,
            EXISTS (SELECT 1 FROM plan WHERE plan.id = $2 AND plan.four_eyes_basis IS NOT NULL) AS four_eyes_relaxed,
            $3 OR EXISTS (SELECT 1 FROM task k WHERE k.parent_id = $4) AS gathers
       FROM agency a WHERE a.code = $1`, [agencyCode, planId, role === 'LEAD' && parentId === null, id], 'agency');
}

export interface DelegationRow {
  roles: PostRole[];
  delegatedBy: string | null;
  delegatedAt: Date | null;
}

/** To whom the agency's signatory has delegated "no change"; nobody where he has not. */
export async function findDelegation(tx: Tx, agencyCode: string): Promise<DelegationRow> {
  return await tx.maybe<DelegationRow>('SELECT roles, delegated_by, delegated_at FROM no_change_delegation WHERE agency_code = $1', [agencyCode])
    ?? { roles: [], delegatedBy: null, delegatedAt: null };
}

export async function putDelegation(tx: Tx, agencyCode: string, roles: readonly PostRole[], by: string): Promise<void> {
  tx.write(
    `INSERT INTO no_change_delegation (agency_code, roles, delegated_by, delegated_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (agency_code) DO UPDATE SET roles = EXCLUDED.roles, delegated_by = EXCLUDED.delegated_by, delegated_at = EXCLUDED.delegated_at`,
    [agencyCode, roles, by, tx.now]);
}
