import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { withClient, type BenchCluster, type BenchDatabase } from './cluster.js';
import { fillRegister, fillTasks, type Grid } from './fill.js';
import { hold } from './invariants.js';
import type { Comparison } from './pairs.js';
import { AGENCY, build, PASSWORD, workingDays } from './world.js';

const SERVER = fileURLToPath(new URL('serve.mjs', import.meta.url));
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

async function load(db: BenchDatabase, side: 'ours' | 'peer', url: string): Promise<number> {
  const server = fork(SERVER, [side, url], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  try {
    const [line] = await once(server.stdout ?? server, 'data') as [Buffer];
    const base = `http://127.0.0.1:${Number(line.toString())}/api/v1`;
    const headers: Record<string, string> = side === 'ours' ? { authorization: `Bearer ${await signIn(base)}` } : {};
    const target = { url: `${base}/inbox`, headers };
    await holdAnswer(db, target);
    await autocannon({ ...target, connections: CONNECTIONS, duration: SECONDS.warmUp });
    const run = await autocannon({ ...target, connections: CONNECTIONS, duration: SECONDS.measured });
    hold(run.non2xx === 0 && run.errors === 0 && run.timeouts === 0, `${run.non2xx} answers were no 2xx, ${run.errors} errors`);
    await holdAnswer(db, target);
    return run['2xx'] / run.duration;
  } finally {
    const gone = once(server, 'exit');
    server.kill();
    await gone;
  }
}

async function signIn(base: string): Promise<string> {
  const answer = await fetch(`${base}/auth/token`, {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: `${AGENCY.toLowerCase()}.liaison`, password: PASSWORD }),
  });
  const body = await answer.json() as { accessToken?: string };
  hold(typeof body.accessToken === 'string', `no token: ${JSON.stringify(body)}`);
  return body.accessToken ?? '';
}

/** The page must be the soonest due open tasks of the agency, in their order. */
async function holdAnswer(db: BenchDatabase, { url, headers }: { url: string; headers: Record<string, string> }): Promise<void> {
  const { items } = await (await fetch(url, { headers })).json() as { items: { id: string }[] };
  const expected = await withClient(db.ownerUrl, async (client) => (await client.query<{ id: string }>(
    `SELECT id FROM task WHERE agency_code = $1 AND status NOT IN ('COMPLETED', 'CLOSED') ORDER BY current_due, id LIMIT $2`, [AGENCY, ROWS])).rows);
  hold(expected.length === ROWS && JSON.stringify(items.map(({ id }) => id)) === JSON.stringify(expected.map(({ id }) => id)), 'the inbox shows other tasks');
}
