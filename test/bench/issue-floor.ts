import type pg from 'pg';
import { periodsFor } from '../../libs/workflow/src/tasks/schedule-periods.js';
import { runningClock, type TimeBook } from '#workflow';
import type { CivilDate } from '#domain';
import { NOW, OFFICE } from './world.js';

/** What the floor is given beforehand and need not work out: the armed clocks and the report periods of each due date. */
export interface Prepared {
  clocks: ReturnType<typeof runningClock>[];
  periods: { for: CivilDate; period: string; opensOn: CivilDate; dueOn: CivilDate }[];
}

export function prepareFloor(book: TimeBook, dates: readonly CivilDate[]): Prepared {
  return {
    clocks: dates.map((dueOn) => runningClock({ taskId: '', kind: 'COMPLETION', holder: 'OWNER', holderAgency: '' }, dueOn, book)),
    periods: dates.flatMap((date) => periodsFor('monthly', date, book).map((period) => ({ for: date, ...period }))),
  };
}

/**
 * The rows that issuing writes, by hand: bare set-based inserts in one transaction, as the owner (no row-level security),
 * nothing decided, nothing checked, hashes without their chain.
 */
export async function insertByHand(client: pg.Client, planId: string, { clocks, periods }: Prepared): Promise<void> {
  await client.query('BEGIN');
  await client.query(
    `INSERT INTO task (plan_id, measure_id, template_id, template_version, role, agency_code, printed_name, lead_agency_code,
       assigner_agency_code, title, requirement, deliverable, deliverable_type, type, reporting, clock_offsets, status, original_due,
       current_due, provisional, held_by, held_by_agency, held_since, created_at)
     SELECT plan_id, measure_id, template_id, template_version, role, agency_code, printed_name, lead_agency_code, $2, title, requirement,
       deliverable, deliverable_type, type, reporting, clock_offsets, 'DISPATCHED', due_on, due_on, provisional, 'OWNER', agency_code, $3, $3
       FROM plan_item WHERE plan_id = $1`, [planId, OFFICE, NOW]);
  await client.query(
    `INSERT INTO holding (task_id, held_by, agency_code, from_at) SELECT id, 'OWNER', agency_code, $2 FROM task WHERE plan_id = $1`, [planId, NOW]);
  await client.query(
    `INSERT INTO clock (task_id, kind, status, holder, holder_agency, ladder_key, ladder_version)
     SELECT id, 'RECEIPT', 'WAITING', 'OWNER', agency_code, 'default-receipt', 1 FROM task WHERE plan_id = $1`, [planId]);
  await client.query(
    `INSERT INTO clock (task_id, kind, status, holder, holder_agency, started_at, due_on, ladder_key, ladder_version, next_step, next_at)
     SELECT t.id, 'COMPLETION', 'RUNNING', 'OWNER', t.agency_code, $2, t.current_due, u.ladder_key, u.ladder_version, u.next_step, u.next_at
       FROM task t JOIN unnest($3::date[], $4::text[], $5::int[], $6::text[], $7::timestamptz[])
         AS u(due_on, ladder_key, ladder_version, next_step, next_at) ON u.due_on = t.current_due
      WHERE t.plan_id = $1`,
    [planId, NOW, clocks.map((c) => c.dueOn), clocks.map((c) => c.ladderKey), clocks.map((c) => c.ladderVersion),
      clocks.map((c) => c.nextStep), clocks.map((c) => c.nextAt)]);
  await client.query(
    `INSERT INTO progress_report (task_id, period, opens_on, due_on)
     SELECT t.id, p.period, p.opens_on, p.due_on
       FROM task t JOIN unnest($2::date[], $3::text[], $4::date[], $5::date[]) AS p(for_due, period, opens_on, due_on) ON p.for_due = t.current_due
      WHERE t.plan_id = $1 AND t.reporting = 'monthly'`,
    [planId, periods.map((p) => p.for), periods.map((p) => p.period), periods.map((p) => p.opensOn), periods.map((p) => p.dueOn)]);
  await client.query(
    `WITH said AS (
       SELECT gen_random_uuid() AS event_id, t.id, t.agency_code, row_number() OVER (PARTITION BY agency_code) AS seq,
              jsonb_build_object('id', t.id, 'type', 'task.dispatched', 'at', $3::timestamptz, 'chain', agency_code, 'taskId', t.id, 'planId', plan_id,
                'actor', jsonb_build_object('name', '', 'agency', $2::text), 'after', jsonb_build_object('status', status, 'agencyCode', agency_code,
                'handlerId', null, 'originalDue', original_due, 'currentDue', current_due, 'provisional', provisional, 'heldBy', held_by,
                'heldByAgency', held_by_agency, 'heldSince', held_since, 'returnCount', 0, 'everOverdue', false, 'finishedLate', false,
                'lateDays', 0, 'percent', 0), 'facts', jsonb_build_object('title', title, 'withPlan', true))::text AS body
         FROM task t WHERE plan_id = $1)
     INSERT INTO event (id, chain, seq, type, at, task_id, plan_id, agency, body, hash)
     SELECT event_id, 'bench/' || agency_code, seq, 'task.dispatched', $3, id, $1, $2, body, encode(sha256(convert_to(body, 'UTF8')), 'hex') FROM said`,
    [planId, OFFICE, NOW]);
  await client.query(
    `WITH told AS (
       INSERT INTO event (chain, seq, type, at, plan_id, agency, body, hash)
       VALUES ('bench/plan', 1, 'plan.issued', $2, $1, $3, '{}', repeat('0', 64)) RETURNING id)
     INSERT INTO outbox (event_id, created_at) SELECT id, $2 FROM told`, [planId, NOW, OFFICE]);
  await client.query(`UPDATE plan SET status = 'ISSUED', issued_at = $2, version = version + 1 WHERE id = $1`, [planId, NOW]);
  await client.query('COMMIT');
}
