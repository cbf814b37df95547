import autocannon from 'autocannon';
import { withClient, type BenchCluster, type BenchDatabase } from './cluster.js';
import { fillRegister, fillTasks, type Grid } from './fill.js';
import { hold } from './invariants.js';
import type { Comparison } from './pairs.js';
import { signIn, withServer } from './server.js';
import { AGENCY, build, workingDays } from './world.js';

const CONNECTIONS = 10;
const SECONDS = { warmUp: 3, measured: 5 } as const;
const ROWS = 25;

/** W3: my agency's open tasks by due date, through REST with a signed-in person. */
export async function inboxWorkload(cluster: BenchCluster, grid: Grid): Promise<Comparison> {
  const tasks = grid.measures * grid.agencies;
  const template = `inbox_${tasks}`;
  await cluster.template(template, (db) => build(db, async (client, book) => {
    await fillRegister(client, grid);
    await fillTasks(client, grid, workingDays(book, -20, 1, 180));
  }));
  return {
    workload: `W3 inbox of ${ROWS}, ${tasks.toLocaleString('en')} tasks, REST with sign-in`, against: 'bare Fastify with one query by hand',
    unit: 'req/s', measure: 'share', gate: 0.5, aim: 0.8,
    ours: { name: 'API', template, run: (db) => load(db, 'ours', db.url) },
    peer: { name: 'bare Fastify', template, run: (db) => load(db, 'peer', db.ownerUrl) },
  };
}

function load(db: BenchDatabase, side: 'ours' | 'peer', url: string): Promise<number> {
  return withServer(side, url, null, async (base) => {
    const headers: Record<string, string> = side === 'ours' ? { authorization: `Bearer ${await signIn(base, `${AGENCY.toLowerCase()}.liaison`)}` } : {};
    const target = { url: `${base}/inbox`, headers };
    await holdAnswer(db, target);
    await autocannon({ ...target, connections: CONNECTIONS, duration: SECONDS.warmUp });
    const run = await autocannon({ ...target, connections: CONNECTIONS, duration: SECONDS.measured });
    hold(run.non2xx === 0 && run.errors === 0 && run.timeouts === 0, `${run.non2xx} answers were no 2xx, ${run.errors} errors`);
    await holdAnswer(db, target);
    return run['2xx'] / run.duration;
  });
}

/** The page must be the soonest due open tasks of the agency, in their order. */
async function holdAnswer(db: BenchDatabase, { url, headers }: { url: string; headers: Record<string, string> }): Promise<void> {
  const { items } = await (await fetch(url, { headers })).json() as { items: { id: string }[] };
  const expected = await withClient(db.ownerUrl, async (client) => (await client.query<{ id: string }>(
    `SELECT id FROM task WHERE agency_code = $1 AND status NOT IN ('COMPLETED', 'CLOSED') ORDER BY current_due, id LIMIT $2`, [AGENCY, ROWS])).rows);
  hold(expected.length === ROWS && JSON.stringify(items.map(({ id }) => id)) === JSON.stringify(expected.map(({ id }) => id)), 'the inbox shows other tasks');
}
