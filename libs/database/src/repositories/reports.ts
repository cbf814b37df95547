import type { CivilDate, Report } from '#domain';
import type { Tx } from '../client/tx.js';

export interface PeriodWrite {
  period: string;
  opensOn: CivilDate;
  dueOn: CivilDate;
}

/** Schedules the same periods for all these tasks; periods that a task already has stay as they are. */
export async function schedulePeriodRows(tx: Tx, taskIds: readonly string[], periods: readonly PeriodWrite[]): Promise<void> {
  if (taskIds.length === 0 || periods.length === 0) return;
  await tx.run(
    `INSERT INTO progress_report (task_id, period, opens_on, due_on)
     SELECT t, p.period, p.opens_on, p.due_on
       FROM unnest($1::uuid[]) t CROSS JOIN unnest($2::text[], $3::date[], $4::date[]) AS p(period, opens_on, due_on)
     ON CONFLICT (task_id, period) DO NOTHING`,
    [taskIds, periods.map((p) => p.period), periods.map((p) => p.opensOn), periods.map((p) => p.dueOn)],
  );
}

export interface ReportRow extends Report {
  version: number;
  opensOn: CivilDate;
  progress: string;
  problems: string;
  nextSteps: string;
  coordination: string;
  percent: number | null;
  signedBy: string | null;
  submittedAt: Date | null;
  decidedBy: string | null;
  late: boolean;
  missed: boolean;
}

/** Loads a report and locks it. Throws not_found, also for a draft of another agency. */
export async function lockReport(tx: Tx, id: string): Promise<ReportRow> {
  return tx.one<ReportRow>('SELECT * FROM progress_report WHERE id = $1 FOR UPDATE', [id], 'report');
}

export async function reportsOf(tx: Tx, taskId: string): Promise<ReportRow[]> {
  return tx.query<ReportRow>('SELECT * FROM progress_report WHERE task_id = $1 ORDER BY due_on, period', [taskId]);
}

export type ReportPatch = Partial<Omit<ReportRow, 'id' | 'taskId' | 'period' | 'version' | 'opensOn' | 'dueOn'>>;

const COLUMNS = {
  status: 'status', progress: 'progress', problems: 'problems', nextSteps: 'next_steps', coordination: 'coordination', percent: 'percent',
  draftedBy: 'drafted_by', signedBy: 'signed_by', submittedAt: 'submitted_at', decidedBy: 'decided_by', late: 'late', missed: 'missed',
} as const satisfies Record<keyof ReportPatch, string>;

/** Saves what an act changed on a locked report; answers its new version. */
export async function saveReport(tx: Tx, before: ReportRow, patch: ReportPatch): Promise<number> {
  const fields = (Object.keys(COLUMNS) as (keyof ReportPatch)[]).filter((field) => field in patch);
  await tx.run(
    `UPDATE progress_report SET ${[...fields.map((f, i) => `${COLUMNS[f]} = $${i + 2}`), 'version = version + 1'].join(', ')} WHERE id = $1`,
    [before.id, ...fields.map((f) => patch[f])],
  );
  return before.version + 1;
}

/** Stops one period's clock, where it runs. */
export async function stopReportClock(tx: Tx, taskId: string, period: string): Promise<void> {
  await tx.run(
    `UPDATE clock SET status = 'STOPPED', stopped_at = $3, next_at = NULL, next_step = NULL
      WHERE task_id = $1 AND kind = 'REPORT' AND period = $2 AND status <> 'STOPPED'`, [taskId, period, tx.now]);
}

/** The share that the agency last reported under signature, shown beside the task. */
export async function setReportedPercent(tx: Tx, taskId: string, percent: number): Promise<void> {
  await tx.run('UPDATE task SET percent = $2 WHERE id = $1', [taskId, percent]);
}
