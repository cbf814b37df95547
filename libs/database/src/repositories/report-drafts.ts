import type { FileRef, ReportContent, TakenReport, TargetValue, Task } from '#domain';
import type { Tx } from '../client/tx.js';
import type { ReportRow } from './reports.js';

/** What an agency is writing of a period. Nobody outside of it gets this row. */
export interface DraftRow {
  reportId: string;
  taskId: string;
  progress: string;
  problems: string;
  nextSteps: string;
  coordination: string;
  percent: number | null;
  targetValues: TargetValue[];
  files: FileRef[];
  takes: TakenReport[];
  /** Never leaves the agency, not even with the signature. */
  remarks: string;
  draftedBy: string;
  drafters: string[];
  passed: number;
  returnReason: string | null;
  savedAt: Date;
}

export async function findDraft(tx: Tx, reportId: string): Promise<DraftRow | null> {
  return tx.maybe<DraftRow>('SELECT * FROM report_draft WHERE report_id = $1', [reportId]);
}

/** The drafts of a task's reports by report; empty for other agencies. */
export async function draftsOf(tx: Tx, taskId: string): Promise<Map<string, DraftRow>> {
  const rows = await tx.query<DraftRow>('SELECT * FROM report_draft WHERE task_id = $1', [taskId]);
  return new Map(rows.map((row) => [row.reportId, row]));
}

/** Saves the whole draft: made, or written over. */
export async function putDraft(tx: Tx, d: Omit<DraftRow, 'savedAt'>): Promise<void> {
  tx.write(
    `INSERT INTO report_draft (report_id, task_id, progress, problems, next_steps, coordination, percent, target_values, takes, remarks,
                               drafted_by, drafters, passed, return_reason, saved_at, files)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb, $10, $11, $12::jsonb, $13, $14, $15, $16::jsonb)
     ON CONFLICT (report_id) DO UPDATE SET
       progress = EXCLUDED.progress, problems = EXCLUDED.problems, next_steps = EXCLUDED.next_steps, coordination = EXCLUDED.coordination,
       percent = EXCLUDED.percent, target_values = EXCLUDED.target_values, takes = EXCLUDED.takes, remarks = EXCLUDED.remarks,
       drafted_by = EXCLUDED.drafted_by, drafters = EXCLUDED.drafters, passed = EXCLUDED.passed, return_reason = EXCLUDED.return_reason,
       saved_at = EXCLUDED.saved_at, files = EXCLUDED.files`,
    [
      d.reportId, d.taskId, d.progress, d.problems, d.nextSteps, d.coordination, d.percent, JSON.stringify(d.targetValues), JSON.stringify(d.takes),
      d.remarks, d.draftedBy, JSON.stringify(d.drafters), d.passed, d.returnReason, tx.now,
      JSON.stringify(d.files),
    ]);
}

/** The text of a row, of what was signed or of what is being written. */
export function contentOf(row: Pick<ReportRow | DraftRow, 'progress' | 'problems' | 'nextSteps' | 'coordination' | 'percent' | 'targetValues' | 'files'>): ReportContent {
  const { progress, problems, nextSteps, coordination, percent, targetValues, files } = row;
  return { progress, problems, nextSteps, coordination, percent, values: targetValues, files };
}

export type SourceRow = ReportRow & { agencyCode: string; agencyName: string; task: Task };

/** The reports of the same period of the tasks that a task consolidates or may, with their tasks: those it leads and its subtasks'. */
export async function sourceReports(tx: Tx, task: Task, period: string, lock: boolean): Promise<SourceRow[]> {
  const rows = await tx.query<SourceRow & { task: Record<string, unknown> }>(
    `SELECT r.*, t.agency_code, a.short_zh AS agency_name,
            jsonb_build_object('id', t.id, 'parentId', t.parent_id, 'role', t.role, 'measureId', t.measure_id, 'planId', t.plan_id,
                               'leadAgencyCode', t.lead_agency_code, 'agencyCode', t.agency_code) AS task
       FROM progress_report r JOIN task t ON t.id = r.task_id JOIN agency a ON a.code = t.agency_code
      WHERE r.period = $2 AND t.id <> $1 AND (t.parent_id = $1 OR (t.measure_id = $3 AND t.plan_id = $4 AND t.parent_id IS NULL))
      ORDER BY a.short_zh, r.id ${lock ? 'FOR NO KEY UPDATE OF r' : ''}`, [task.id, period, task.measureId, task.planId]);
  return rows;
}
