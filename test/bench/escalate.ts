import type pg from 'pg';
import { Books, sweep, sweepOnce } from '#workflow';
import { withClient, type BenchCluster, type BenchDatabase } from './cluster.js';
import type { Grid } from './fill.js';
import { hold, holdChains, holdCount } from './invariants.js';
import type { Comparison } from './pairs.js';
import { fill } from './sweep.js';
import { timed, withDatabase, ZONE } from './world.js';

/** The first so many are thrown away on either side: in a cold process they took half of the time of a thousand. */
const WARM_UP = 200;

/** W9: tasks that are a day late at one instant are escalated: a numbered paper each with its evidence, the trail, the notices to come. */
export async function escalateWorkload(cluster: BenchCluster, grid: Grid): Promise<Comparison> {
  const late = grid.measures * grid.agencies - WARM_UP;
  const template = `escalate_${late}`;
  await cluster.template(template, async (db) => {
    await fill(db, grid, 1, late + WARM_UP);
    await withClient(db.ownerUrl, dayLate);
  });
  return {
    workload: `W9 ${late.toLocaleString('en')} overdue tasks escalated`, against: 'the same rows by one bare set-based statement, nothing looked up or checked',
    unit: 'ms', measure: 'share', gate: 0.3, aim: 0.6,
    ours: { name: 'sweep', template, run: (db) => bySweep(db, late) },
    peer: { name: 'one statement', template, run: (db) => byHand(db, late) },
  };
}

/** All tasks open and in their agencies' hands, every clock at its first step after the date, the steps before it fired. */
async function dayLate(client: pg.Client): Promise<void> {
  await client.query(`UPDATE task SET status = 'IN_PROGRESS', held_by = 'OWNER', held_by_agency = agency_code`);
  await client.query(`INSERT INTO holding (task_id, held_by, agency_code, from_at) SELECT id, 'OWNER', agency_code, held_since FROM task`);
  await client.query(
    `UPDATE simulated_time SET now = ((SELECT max(due_on) FROM clock) + 1 + (CASE extract(isodow FROM (SELECT max(due_on) FROM clock)) WHEN 5 THEN 2 WHEN 6 THEN 1 ELSE 0 END)::int)::timestamp AT TIME ZONE '${ZONE}' + interval '9 hours 1 second'`);
  await client.query(`UPDATE clock SET next_step = 'late+1', next_at = now, last_step_at = due_on::timestamp AT TIME ZONE '${ZONE}' + interval '9 hours' FROM simulated_time`);
}

async function bySweep(db: BenchDatabase, late: number): Promise<number> {
  return withClient(db.ownerUrl, async (client) => {
    const books = new Books(ZONE);
    const ms = await withDatabase(db, 'duban_worker', async (worker) => {
      hold((await sweepOnce(worker, books, { limit: WARM_UP })).clocks === WARM_UP, 'the warm-up found too few');
      await client.query('CHECKPOINT');
      return timed(async () => {
        const { clocks, reminded, escalated } = await sweep(worker, books);
        hold(clocks === late && escalated === late && reminded === 0, `${clocks} clocks, ${escalated} escalated, ${reminded} reminded`);
      });
    });
    await holdChains(client);
    await holdRows(client, late + WARM_UP);
    return ms;
  });
}

/** A level-1 paper for each task, numbered without a gap, its clock, two events and the one that is told. */
async function holdRows(client: pg.Client, late: number): Promise<void> {
  await holdCount(client, `escalation_notice WHERE level = 1 AND status = 'ISSUED' AND number BETWEEN 1 AND $1`, late, [late]);
  await holdCount(client, '(SELECT DISTINCT number FROM escalation_notice) n', late);
  await holdCount(client, '(SELECT DISTINCT task_id FROM escalation_notice) n', late);
  await holdCount(client, `clock WHERE kind = 'NOTICE_REPLY' AND status = 'RUNNING'`, late);
  await holdCount(client, 'task WHERE ever_overdue', late);
  await holdCount(client, `event e JOIN outbox o ON o.event_id = e.id WHERE e.type = 'notice.issued'`, late);
  await holdCount(client, `event e JOIN reminder r ON r.event_id = e.id WHERE e.type = 'task.escalated'`, late);
}

async function byHand(db: BenchDatabase, late: number): Promise<number> {
  return withClient(db.ownerUrl, async (client) => {
    await client.query(BY_HAND, [WARM_UP]);
    await client.query('CHECKPOINT');
    const ms = await timed(() => client.query(BY_HAND, [late]));
    await holdRows(client, late + WARM_UP);
    return ms;
  });
}

/** The rows of the product, with bodies of its size. The numbers follow those that are there; nothing is locked but the clocks. */
const BY_HAND = `
  WITH late AS (SELECT clock.id FROM clock, simulated_time WHERE status = 'RUNNING' AND next_at <= now ORDER BY next_at LIMIT $1),
  due AS (
    UPDATE clock SET last_step_at = now, next_step = 'late+3', next_at = now + interval '2 days' FROM late, simulated_time WHERE clock.id = late.id
    RETURNING clock.id, clock.task_id, clock.due_on, now),
  moved AS (
    UPDATE task SET ever_overdue = true FROM due WHERE task.id = due.task_id
    RETURNING task.id AS task_id, plan_id, agency_code, title, due.id AS clock_id, due.due_on, now, gen_random_uuid() AS step_id, gen_random_uuid() AS issue_id, gen_random_uuid() AS paper_id),
  row AS (
    SELECT *, row_number() OVER () + (SELECT count(*) FROM escalation_notice) AS n,
           format('《指导意见》部署的“%s”由你单位负责，应于%s前办结，截至%s已逾期1个工作日。', title, due_on, now::date) AS words,
           jsonb_build_object('asOf', now, 'reason', 'OVERDUE', 'due', jsonb_build_object('kind', 'COMPLETION', 'dueOn', due_on, 'daysLate', 1), 'task', jsonb_build_object('title', title,
             'agency', agency_code, 'originalDue', due_on, 'currentDue', due_on, 'returns', 0, 'extensions', 0), 'held', '[]'::jsonb, 'mails', '[]'::jsonb, 'papers', '[]'::jsonb)::text AS evidence,
           jsonb_build_object('actor', jsonb_build_object('name', 'bare'), 'at', now, 'chain', agency_code, 'taskId', task_id, 'planId', plan_id, 'subject', clock_id, 'facts', jsonb_build_object(
             'clockId', clock_id, 'clockKind', 'COMPLETION', 'dueOn', due_on, 'holder', 'OWNER', 'holderAgency', agency_code, 'audience', '["HOLDER", "LIAISON", "HANDLER"]'::jsonb,
             'level', 1, 'noticeId', paper_id, 'step', 'late+1', 'urgent', true, 'workingDays', 1)) AS body
      FROM moved),
  told AS (
    INSERT INTO event (id, chain, seq, type, at, task_id, plan_id, subject, body, hash)
    SELECT step_id, 'bare', 2 * n, 'task.escalated', now, task_id, plan_id, clock_id, body::text, encode(sha256(convert_to(body::text, 'UTF8')), 'hex') FROM row
    UNION ALL SELECT issue_id, 'bare', 2 * n + 1, 'notice.issued', now, task_id, plan_id, paper_id, (body || jsonb_build_object('text', words))::text, encode(sha256(convert_to(words, 'UTF8')), 'hex') FROM row),
  published AS (INSERT INTO outbox (event_id, created_at) SELECT issue_id, now FROM row),
  ledger AS (INSERT INTO reminder (clock_id, task_id, due_on, step, level, event_id, fired_at) SELECT clock_id, task_id, due_on, 'late+1', 1, step_id, now FROM row),
  reply AS (
    INSERT INTO clock (task_id, kind, period, status, holder, holder_agency, started_at, due_on, ladder_key, ladder_version, next_step, next_at)
    SELECT task_id, 'NOTICE_REPLY', paper_id::text, 'RUNNING', 'OWNER', agency_code, now, now::date + 3, 'default-notice-reply', 1, 'T-1', now + interval '2 days' FROM row)
  INSERT INTO escalation_notice (id, task_id, kind, level, reason, rule, period, status, year, number, agency_code, held_by, clock_id, clock_kind, due_on, audience, signers, repliers,
                                 policy_key, policy_version, text, evidence, evidence_sha256, reply_within, issued_at, issued_on, reply_due, proposed_at)
  SELECT paper_id, task_id, 'URGE', 1, 'OVERDUE', 'late+1', clock_id || ':' || due_on, 'ISSUED', 2026, n, agency_code, 'OWNER', clock_id, 'COMPLETION', due_on, '[]', '[]', '[]', 'bare', 1,
         words, evidence, encode(sha256(convert_to(evidence, 'UTF8')), 'hex'), 'P3BD', now, now::date, now::date + 3, now FROM row`;
