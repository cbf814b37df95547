import pg from 'pg';
import { Books, IssuePlan } from '#workflow';
import type { CivilDate } from '#domain';
import { withClient, type BenchCluster, type BenchDatabase } from './cluster.js';
import { fillPlan, fillRegister, type Grid } from './fill.js';
import { insertByHand, prepareFloor, type Prepared } from './issue-floor.js';
import { hold, holdChains, holdCount, countOf } from './invariants.js';
import type { Comparison } from './pairs.js';
import { build, OFFICE, sessionOf, timed, withDatabase, workingDays, ZONE } from './world.js';

/** Due dates of the plan: one in three working days, from five weeks to the end of the announced year. */
const DATES = { first: 25, gap: 3, count: 58 } as const;
/** Issued before the measured plan, so that code and connection are warm. */
const WARM_UP: Grid = { measures: 10, agencies: 10 };

/** W4: a submitted plan becomes tasks, clocks, report periods and events in one act. */
export async function issueWorkload(cluster: BenchCluster, grid: Grid): Promise<Comparison> {
  const items = grid.measures * grid.agencies;
  const template = `issue_${items}`;
  let prepared: Prepared | undefined;
  let dates: CivilDate[] = [];
  await cluster.template(template, (db) => build(db, async (client, book) => {
    dates = workingDays(book, DATES.first, DATES.gap, DATES.count);
    prepared = prepareFloor(book, dates);
    await fillRegister(client, { measures: Math.max(grid.measures, WARM_UP.measures), agencies: Math.max(grid.agencies, WARM_UP.agencies) });
    await fillPlan(client, 'warm-up', WARM_UP, dates);
    await fillPlan(client, 'measured', grid, dates);
  }));
  const floor = prepared ?? { clocks: [], periods: [] };
  return {
    workload: `W4 issue a plan of ${items.toLocaleString('en')} tasks`, against: 'bare set-based insert of the same rows',
    unit: 'ms', measure: 'share', gate: 0.3, aim: 0.6,
    ours: { name: 'IssuePlan.issue', template, run: (db) => issueByProduct(db, items) },
    peer: { name: 'insert by hand', template, run: (db) => issueByHand(db, items, floor) },
  };
}

async function issueByProduct(db: BenchDatabase, items: number): Promise<number> {
  const credentials = await sessionOf(db, 'jmo.director');
  return withDatabase(db, 'duban_api', (api) => withClient(db.ownerUrl, async (client) => {
    const issue = new IssuePlan(api, new Books(ZONE));
    await issue.issue(credentials, await planOf(client, 'warm-up'), 1);
    const measured = await planOf(client, 'measured');
    await settle(client);
    const ms = await timed(() => issue.issue(credentials, measured, 1));
    await holdRows(client, measured, items);
    await holdChains(client);
    return ms;
  }));
}

async function issueByHand(db: BenchDatabase, items: number, prepared: Prepared): Promise<number> {
  return withClient(db.ownerUrl, async (client) => {
    await insertByHand(client, await planOf(client, 'warm-up'), prepared);
    await client.query(`SET session_replication_role = replica; DELETE FROM event; SET session_replication_role = DEFAULT`);
    const measured = await planOf(client, 'measured');
    await settle(client);
    const ms = await timed(() => insertByHand(client, measured, prepared));
    await holdRows(client, measured, items);
    return ms;
  });
}

async function planOf(client: pg.Client, title: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM plan WHERE title = $1', [title]);
  return rows[0]?.id ?? '';
}

/** Both sides begin with the items in memory and nothing left to write. */
async function settle(client: pg.Client): Promise<void> {
  await client.query('CHECKPOINT');
  await countOf(client, 'plan_item WHERE requirement IS NOT NULL');
}

async function holdRows(client: pg.Client, planId: string, items: number): Promise<void> {
  const ofPlan = 'task t ON t.id = x.task_id AND t.plan_id = $1';
  await holdCount(client, `task WHERE plan_id = $1 AND status = 'DISPATCHED' AND original_due IS NOT NULL`, items, [planId]);
  await holdCount(client, `holding x JOIN ${ofPlan}`, items, [planId]);
  await holdCount(client, `clock x JOIN ${ofPlan} WHERE x.kind = 'RECEIPT' AND x.status = 'WAITING'`, items, [planId]);
  await holdCount(client, `clock x JOIN ${ofPlan} WHERE x.kind = 'COMPLETION' AND x.status = 'RUNNING' AND x.next_at IS NOT NULL`, items, [planId]);
  await holdCount(client, `event x JOIN ${ofPlan} WHERE x.type = 'task.dispatched'`, items, [planId]);
  await holdCount(client, `outbox o JOIN event e ON e.id = o.event_id WHERE e.plan_id = $1 AND e.type = 'plan.issued' AND e.agency = $2`, 1, [planId, OFFICE]);
  await holdCount(client, `outbox o JOIN event e ON e.id = o.event_id WHERE e.plan_id = $1`, 1, [planId]);
  const monthly = await countOf(client, `task WHERE plan_id = $1 AND reporting = 'monthly'`, [planId]);
  const reporting = await countOf(client, `(SELECT DISTINCT task_id FROM progress_report x JOIN ${ofPlan}) r`, [planId]);
  hold(monthly > 0 && reporting === monthly, `${reporting} tasks have report periods, not ${monthly}`);
}
