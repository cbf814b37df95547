import type { CivilDate } from '#domain';
import type { PeriodWrite } from './reports.js';
import type { ClockWrite } from './tasks.js';
import type { Tx } from '../client/tx.js';

/**
 * Turns a plan's items into dispatched tasks with the ball at their agencies. Set-based: 80,000 tasks are a handful of
 * statements, for row by row the round trips alone took longer than all the rest. Answers how many.
 */
export async function insertPlanTasks(tx: Tx, planId: string, officeCode: string): Promise<number> {
  const tasks = await tx.run(
    `INSERT INTO task (plan_id, measure_id, template_id, template_version, role, agency_code, printed_name, lead_agency_code,
       assigner_agency_code, title, requirement, deliverable, deliverable_type, type, reporting, clock_offsets, joint, status, original_due,
       current_due, provisional, held_by, held_by_agency, held_since, created_at)
     SELECT plan_id, measure_id, template_id, template_version, role, agency_code, printed_name, lead_agency_code, $2, title,
       requirement, deliverable, deliverable_type, type, reporting, clock_offsets, joint, 'DISPATCHED', due_on, due_on, provisional, 'OWNER',
       agency_code, $3, $3
       FROM plan_item WHERE plan_id = $1`,
    [planId, officeCode, tx.now]);
  tx.write(
    `INSERT INTO holding (task_id, held_by, agency_code, from_at) SELECT id, 'OWNER', agency_code, $2 FROM task WHERE plan_id = $1`,
    [planId, tx.now]);
  return tasks;
}

/**
 * The clocks of a freshly issued plan: a waiting receipt clock each, and a running completion clock where there is a
 * date. `byDate` holds one armed clock per distinct due date: however many tasks, the ladder is walked once a date.
 */
export async function insertPlanClocks(tx: Tx, planId: string, receipt: ClockWrite, byDate: readonly ClockWrite[]): Promise<void> {
  tx.write(
    `INSERT INTO clock (task_id, kind, period, status, holder, holder_agency, ladder_key, ladder_version)
     SELECT id, 'RECEIPT', '', 'WAITING', 'OWNER', agency_code, $2, $3 FROM task WHERE plan_id = $1`,
    [planId, receipt.ladderKey, receipt.ladderVersion]);
  tx.write(
    `INSERT INTO clock (task_id, kind, period, status, holder, holder_agency, started_at, due_on, provisional, ladder_key,
                        ladder_version, next_step, next_at)
     SELECT t.id, 'COMPLETION', '', 'RUNNING', 'OWNER', t.agency_code, $2, t.current_due, u.provisional, u.ladder_key, u.ladder_version,
            u.next_step, u.next_at
       FROM task t
       JOIN unnest($3::date[], $4::boolean[], $5::text[], $6::int[], $7::text[], $8::timestamptz[])
            AS u(due_on, provisional, ladder_key, ladder_version, next_step, next_at) ON u.due_on = t.current_due
      WHERE t.plan_id = $1`,
    [planId, tx.now, byDate.map((c) => c.dueOn), byDate.map((c) => c.provisional), byDate.map((c) => c.ladderKey),
      byDate.map((c) => c.ladderVersion), byDate.map((c) => c.nextStep), byDate.map((c) => c.nextAt)]);
}

/** Which cadences of reporting occur in a plan, with which due dates. */
export async function planCadences(tx: Tx, planId: string): Promise<{ reporting: string; due: CivilDate | null }[]> {
  return tx.query('SELECT DISTINCT reporting, due_on AS due FROM plan_item WHERE plan_id = $1', [planId]);
}

/** The report periods of freshly issued tasks, for all cadences and dates in one statement. */
export async function insertPlanReports(
  tx: Tx, planId: string, periods: readonly (PeriodWrite & { reporting: string; taskDue: CivilDate | null })[],
): Promise<void> {
  if (periods.length === 0) return;
  tx.write(
    `INSERT INTO progress_report (task_id, period, opens_on, due_on)
     SELECT t.id, p.period, p.opens_on, p.due_on
       FROM task t
       JOIN unnest($2::text[], $3::date[], $4::text[], $5::date[], $6::date[]) AS p(reporting, task_due, period, opens_on, due_on)
         ON p.reporting = t.reporting AND coalesce(p.task_due, 'infinity') = coalesce(t.current_due, 'infinity')
      WHERE t.plan_id = $1`,
    [planId, periods.map((p) => p.reporting), periods.map((p) => p.taskDue), periods.map((p) => p.period), periods.map((p) => p.opensOn),
      periods.map((p) => p.dueOn)]);
}
