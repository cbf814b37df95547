import type pg from 'pg';
import { Board, Books } from '#workflow';
import { withClient, type BenchCluster, type BenchDatabase } from './cluster.js';
import { fillRegister, fillTasks, type Grid } from './fill.js';
import { hold } from './invariants.js';
import { median, type Comparison } from './pairs.js';
import { build, sessionOf, timed, withDatabase, workingDays, ZONE } from './world.js';

const ROUNDS = { warmUp: 1, measured: 3 } as const;

/** The office's matrix of one plan (H3), with its lights and days held. */
export async function matrixWorkload(cluster: BenchCluster, grid: Grid): Promise<Comparison> {
  const tasks = grid.measures * grid.agencies;
  const template = `matrix_${tasks}`;
  await cluster.template(template, (db) => build(db, async (client, book) => {
    await fillRegister(client, grid);
    await fillTasks(client, grid, workingDays(book, -20, 1, 180));
  }));
  return {
    workload: `Matrix of ${tasks.toLocaleString('en')} tasks (${grid.measures} x ${grid.agencies})`, against: 'one query by hand, its rows in memory',
    unit: 'ms', measure: 'share', gate: null, aim: null,
    ours: { name: 'Board.matrix', template, run: (db) => byProduct(db, grid) },
    peer: { name: 'query by hand', template, run: (db) => byHand(db, grid) },
  };
}

async function byProduct(db: BenchDatabase, grid: Grid): Promise<number> {
  const credentials = await sessionOf(db, 'jmo.director');
  const planId = await planOf(db);
  return withDatabase(db, 'duban_api', async (api) => {
    const board = new Board(api, new Books(ZONE));
    return medianOf(async () => {
      const matrix = await board.matrix(credentials, planId);
      hold(matrix.cells.length === grid.measures * grid.agencies, `${matrix.cells.length} cells`);
      hold(matrix.measures.length === grid.measures && matrix.agencies.length === grid.agencies, 'a measure or an agency is missing');
      hold(matrix.cells.every((cell) => cell.tasks === 1), 'a cell counts more than its task');
    });
  });
}

async function byHand(db: BenchDatabase, grid: Grid): Promise<number> {
  const planId = await planOf(db);
  return withClient(db.ownerUrl, (client) => medianOf(async () => {
    hold((await cellsByHand(client, planId)).length === grid.measures * grid.agencies, 'cells are missing');
  }));
}

/** The same cells, one of several tasks standing for its cell, with lights and days since the ball moved worked out in SQL. */
async function cellsByHand(client: pg.Client, planId: string): Promise<unknown[]> {
  const { rows } = await client.query({ name: 'matrix', values: [planId], text: `
    SELECT DISTINCT ON (m.position, t.agency_code) m.ref, m.title, m.position, t.agency_code, a.short_zh, t.id, t.role, t.status, t.held_by, t.held_since,
           t.current_due::text, t.ever_overdue, t.finished_late, count(*) OVER w AS tasks,
           CASE WHEN t.status IN ('COMPLETED', 'CLOSED') THEN 'BLUE' WHEN t.current_due IS NULL THEN 'GREY' WHEN t.held_by <> 'OWNER' THEN 'GREEN'
                WHEN t.current_due < DATE '2026-03-02' THEN 'RED' WHEN t.current_due <= DATE '2026-03-09' THEN 'YELLOW' ELSE 'GREEN' END AS light,
           DATE '2026-03-02' - (t.held_since AT TIME ZONE 'Asia/Shanghai')::date AS days
      FROM task t JOIN measure m ON m.id = t.measure_id JOIN agency a ON a.code = t.agency_code
     WHERE t.plan_id = $1 AND t.parent_id IS NULL
    WINDOW w AS (PARTITION BY m.position, t.agency_code)
     ORDER BY m.position, t.agency_code, (t.status IN ('COMPLETED', 'CLOSED')), t.current_due, t.id` });
  return rows;
}

async function planOf(db: BenchDatabase): Promise<string> {
  return withClient(db.ownerUrl, async (client) => (await client.query<{ id: string }>('SELECT id FROM plan')).rows[0]?.id ?? '');
}

async function medianOf(work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS.warmUp + ROUNDS.measured; i += 1) {
    const ms = await timed(work);
    if (i >= ROUNDS.warmUp) times.push(ms);
  }
  return median(times);
}
