import type pg from 'pg';
import { Books, sweep } from '#workflow';
import { withClient, type BenchCluster, type BenchDatabase } from './cluster.js';
import type { Grid } from './fill.js';
import { hold, holdChains, holdCount } from './invariants.js';
import type { Comparison } from './pairs.js';
import { fill } from './sweep.js';
import { timed, withDatabase, ZONE } from './world.js';

/** W9: tasks that are a day late at one instant are escalated: a numbered paper each with its evidence, the trail, the notices to come. */
export async function escalateWorkload(cluster: BenchCluster, grid: Grid): Promise<Comparison> {
  const late = grid.measures * grid.agencies;
  const template = `escalate_${late}`;
  await cluster.template(template, async (db) => {
    await fill(db, grid, 1, late);
    await withClient(db.ownerUrl, dayLate);
  });
  return {
    workload: `W9 ${late.toLocaleString('en')} overdue tasks escalated`, against: 'the same rows by one bare set-based statement, no evidence, no hashes',
    unit: 'ms', measure: 'share', gate: 0.3, aim: 0.6,
    ours: { name: 'sweep', template, run: (db) => bySweep(db, late) },
    peer: { name: 'one statement', template, run: (db) => byHand(db, late) },
  };
}

/** All tasks open and in their agencies' hands, every clock at its first step after the date. */
async function dayLate(client: pg.Client): Promise<void> {
  await client.query(`UPDATE task SET status = 'IN_PROGRESS', held_by = 'OWNER', held_by_agency = agency_code`);
  await client.query(`UPDATE clock SET next_step = 'late+1', next_at = now FROM simulated_time`);
  await client.query(
    `UPDATE simulated_time SET now = ((SELECT max(due_on) FROM clock) + 1 + (CASE extract(isodow FROM (SELECT max(due_on) FROM clock)) WHEN 5 THEN 2 WHEN 6 THEN 1 ELSE 0 END)::int)::timestamp AT TIME ZONE '${ZONE}' + interval '9 hours 1 second'`);
}

async function bySweep(db: BenchDatabase, late: number): Promise<number> {
  return withClient(db.ownerUrl, async (client) => {
    await client.query('CHECKPOINT');
    const ms = await withDatabase(db, 'duban_worker', (worker) => timed(async () => {
      const { clocks, escalated } = await sweep(worker, new Books(ZONE));
      hold(clocks === late && escalated === late, `${clocks} clocks, ${escalated} escalated`);
    }));
    await holdCount(client, `escalation_notice WHERE level = 1 AND status = 'ISSUED' AND number BETWEEN 1 AND $1`, late, [late]);
    await holdCount(client, '(SELECT DISTINCT number FROM escalation_notice) n', late);
    await holdCount(client, 'task WHERE ever_overdue', late);
    await holdCount(client, `event e JOIN outbox o ON o.event_id = e.id WHERE e.type = 'notice.issued'`, late);
    await holdChains(client);
    return ms;
  });
}

async function byHand(db: BenchDatabase, late: number): Promise<number> {
  return withClient(db.ownerUrl, async (client) => {
    await client.query('CHECKPOINT');
    const ms = await timed(() => client.query(`
      WITH due AS (
        UPDATE clock SET last_step_at = now, next_step = 'late+3', next_at = now + interval '2 days' FROM simulated_time WHERE status = 'RUNNING' AND next_at <= now
        RETURNING clock.id, clock.task_id, clock.due_on, now),
      moved AS (UPDATE task SET ever_overdue = true FROM due WHERE task.id = due.task_id),
      told AS (
        INSERT INTO event (id, chain, seq, type, at, task_id, body, hash)
        SELECT gen_random_uuid(), 'bare', row_number() OVER (), 'notice.issued', now, task_id, '{}', '' FROM due RETURNING id, task_id, at),
      out AS (INSERT INTO outbox (event_id, created_at) SELECT id, at FROM told),
      ledger AS (
        INSERT INTO reminder (clock_id, task_id, due_on, step, level, event_id, fired_at)
        SELECT due.id, due.task_id, due.due_on, 'late+1', 1, told.id, due.now FROM due JOIN told USING (task_id))
      INSERT INTO escalation_notice (id, task_id, kind, level, reason, period, status, year, number, agency_code, held_by, audience, signers, repliers, policy_key, policy_version,
                                     text, evidence, evidence_sha256, reply_within, issued_at, issued_on, reply_due, proposed_at)
      SELECT gen_random_uuid(), task_id, 'URGE', 1, 'OVERDUE', '', 'ISSUED', 2026, row_number() OVER (), 'MIIT', 'OWNER', '[]', '[]', '[]', 'bare', 1, '', '{}', '', 'P3BD', now, now::date, now::date + 3, now FROM due`));
    await holdCount(client, 'escalation_notice', late);
    return ms;
  });
}
