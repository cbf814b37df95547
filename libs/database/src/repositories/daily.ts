import type { CivilDate, ClockKind } from '#domain';
import type { Tx } from '../client/tx.js';

export interface OpenedReport {
  id: string;
  taskId: string;
  planId: string;
  agencyCode: string;
  period: string;
  opensOn: CivilDate;
  dueOn: CivilDate;
}

/** Opens scheduled reports whose day has come, of tasks that still owe them. Answers the ones opened now. */
export async function openScheduledReports(tx: Tx, today: CivilDate, limit: number): Promise<OpenedReport[]> {
  return tx.query<OpenedReport>(
    `UPDATE progress_report r SET status = 'OPEN', version = r.version + 1
       FROM (SELECT p.id, t.plan_id, t.agency_code FROM progress_report p JOIN task t ON t.id = p.task_id
              WHERE p.status = 'SCHEDULED' AND p.opens_on <= $1
                AND t.status IN ('DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SIGNING', 'RETURNED', 'ROUTINE')
              ORDER BY p.opens_on, p.id LIMIT $2 FOR NO KEY UPDATE OF p SKIP LOCKED) d
      WHERE r.id = d.id
      RETURNING r.id, r.task_id, d.plan_id, d.agency_code, r.period, r.opens_on, r.due_on`, [today, limit]);
}

/**
 * Stops the clocks of earlier periods whose report never came: the next report answers for the time since, and urging
 * for both would be two mails for one piece of work. That the earlier one was missed stays on record. [I]
 */
export async function stopSupersededReportClocks(tx: Tx, opened: readonly OpenedReport[]): Promise<void> {
  if (opened.length === 0) return;
  tx.write(
    `UPDATE clock SET status = 'STOPPED', stopped_at = $3, next_at = NULL, next_step = NULL
       FROM unnest($1::uuid[], $2::date[]) AS u(task_id, due_on)
      WHERE clock.task_id = u.task_id AND clock.kind IN ('REPORT', 'DRAFT', 'SIGNING', 'REWORK') AND clock.period <> '' AND clock.status = 'RUNNING'
        AND clock.due_on < u.due_on`,
    [opened.map((report) => report.taskId), opened.map((report) => report.dueOn), tx.now]);
}

/** Notes as missed (缺报) what was due before today and has not been handed in; it may still come, late. A pause of the task moves it. */
export async function markMissedReports(tx: Tx, today: CivilDate): Promise<number> {
  return tx.run(
    `UPDATE progress_report SET missed = true
      WHERE NOT missed AND submitted_at IS NULL AND due_on < $1 AND status IN ('OPEN', 'DRAFT', 'SIGNING', 'RETURNED')
        AND NOT EXISTS (SELECT 1 FROM clock c WHERE c.task_id = progress_report.task_id AND c.kind = 'REPORT' AND c.period = progress_report.period
                           AND (c.status = 'PAUSED' OR (c.status = 'RUNNING' AND c.due_on >= $1)))`, [today]);
}

/** The years of provisional due dates of open tasks and running clocks. */
export async function provisionalYears(tx: Tx): Promise<number[]> {
  const rows = await tx.query<{ year: number }>(
    `SELECT extract(year FROM current_due)::int AS year FROM task WHERE provisional AND current_due IS NOT NULL AND status NOT IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')
      UNION SELECT extract(year FROM due_on)::int FROM clock WHERE provisional AND due_on IS NOT NULL AND status = 'RUNNING' ORDER BY 1`);
  return rows.map(({ year }) => year);
}

export interface FirmedTask {
  id: string;
  planId: string;
  agencyCode: string;
  title: string;
  currentDue: CivilDate;
}

/** Takes the mark of a provisional date from tasks due in a year; answers those changed, at most `limit`. */
export async function firmTasks(tx: Tx, year: number, limit: number): Promise<FirmedTask[]> {
  return tx.query<FirmedTask>(
    `UPDATE task SET provisional = false
      WHERE id IN (SELECT id FROM task WHERE provisional AND status NOT IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')
                      AND current_due >= make_date($1, 1, 1) AND current_due <= make_date($1, 12, 31)
                    ORDER BY id LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED)
      RETURNING id, plan_id, agency_code, title, current_due`, [year, limit]);
}

export interface FirmedClock {
  id: string;
  kind: ClockKind;
  dueOn: CivilDate;
  startedAt: Date;
  lastStepAt: Date | null;
  ladderKey: string;
  ladderVersion: number;
}

/** The same for running clocks; their next step has then to be computed anew. */
export async function firmClocks(tx: Tx, year: number, limit: number): Promise<FirmedClock[]> {
  return tx.query<FirmedClock>(
    `UPDATE clock SET provisional = false
      WHERE id IN (SELECT id FROM clock WHERE provisional AND status = 'RUNNING'
                      AND due_on >= make_date($1, 1, 1) AND due_on <= make_date($1, 12, 31)
                    ORDER BY id LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED)
      RETURNING id, kind, due_on, started_at, last_step_at, ladder_key, ladder_version`, [year, limit]);
}

/** How many open tasks are due in a year. */
export async function openTasksDueIn(tx: Tx, year: number): Promise<number> {
  const row = await tx.one<{ n: number }>(
    `SELECT count(*)::int AS n FROM task WHERE status NOT IN ('DRAFT', 'COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')
        AND current_due >= make_date($1, 1, 1) AND current_due <= make_date($1, 12, 31)`, [year]);
  return row.n;
}
