import type pg from 'pg';
import { runningClock, runningFor } from '#workflow';
import { offsetFor, OFFICE_AGENCY, type CivilDate, type Task } from '#domain';
import type { ArmedClocks } from './acts-floor.js';
import { withClient, type BenchCluster, type BenchDatabase } from './cluster.js';
import { fillDesks, fillRegister, fillTasks, type Grid } from './fill.js';
import { holdChains, holdCount } from './invariants.js';
import type { Comparison } from './pairs.js';
import { post, signIn, withServer } from './server.js';
import { build, workingDays } from './world.js';

/** Each client is another agency: one agency's events stand in one hash chain, and eight clerks of one would wait for it. */
const AGENCIES = ['MIIT', 'NDRC', 'MOF', 'MOST', 'MOE', 'MOFCOM', 'MOT', 'MARA'] as const;
const DESK = { signing: 340 } as const;
/** Acts of each client: to warm up, so that Node has compiled what it runs all day, then those that count, alone or among eight. */
const ACTS = { warmUp: 100, one: 240, each: 100 } as const;
const ONE: Grid = { measures: 1, agencies: 1 };

type Act = 'create' | 'sign';
const TITLE: Record<Act, string> = {
  create: 'W1 a subtask added and dispatched: two requests, two clocks, three events', sign: 'W2 sign-off: one request, one signature, one event',
};

interface Desk {
  agency: string;
  parent: string;
  signing: string[];
}

let armed: ArmedClocks | undefined;
let due: CivilDate | undefined;

/** A database with desks for the eight agencies, beside `tasks` others. */
async function desks(cluster: BenchCluster, grid: Grid): Promise<string> {
  const template = `acts_${grid.measures * grid.agencies}`;
  await cluster.template(template, (db) => build(db, async (client, book) => {
    const dates = workingDays(book, 25, 1, 180);
    due = dates[0];
    if (due === undefined) throw new Error('no working day');
    const owner = { taskId: '', holder: 'OWNER', holderAgency: '' } as const;
    armed = {
      completion: runningClock({ ...owner, kind: 'COMPLETION' }, due, book),
      verify: runningFor({ taskId: '', kind: 'VERIFY', holder: 'OFFICE', holderAgency: OFFICE_AGENCY }, offsetFor({ clockOffsets: {} } as Task, 'VERIFY'), book),
    };
    await fillRegister(client, grid);
    await fillTasks(client, grid, dates);
    await fillDesks(client, AGENCIES, DESK.signing, armed.completion);
  }, AGENCIES));
  return template;
}

/** W1 and W2: `act` through REST by so many clients, signed in, against a bare server that writes the same rows. */
export async function actsWorkload(cluster: BenchCluster, act: Act, clients: number): Promise<Comparison> {
  const template = await desks(cluster, ONE);
  return {
    workload: `${TITLE[act]}; ${clients === 1 ? '1 client' : `${clients} clients`}`, against: 'bare Fastify with one CTE a request',
    unit: 'req/s', measure: 'share', gate: 0.4, aim: 0.6,
    ours: { name: 'API', template, run: (db) => load(db, 'ours', act, clients) },
    peer: { name: 'bare Fastify', template, run: (db) => load(db, 'acts-by-hand', act, clients) },
  };
}

/** The same acts of the product with many tasks present, against the database without. */
export async function crowdedActsWorkloads(cluster: BenchCluster, grid: Grid): Promise<Comparison[]> {
  const crowded = await desks(cluster, grid);
  const alone = await desks(cluster, ONE);
  const tasks = (grid.measures * grid.agencies).toLocaleString('en');
  return (['create', 'sign'] as const).map((act): Comparison => ({
    workload: `${act === 'create' ? 'W1' : 'W2'} with ${tasks} tasks present; 8 clients`, against: 'the same with an empty database',
    unit: 'req/s', measure: 'share', gate: null, aim: null,
    ours: { name: `${tasks} tasks`, template: crowded, run: (db) => load(db, 'ours', act, AGENCIES.length) },
    peer: { name: 'empty', template: alone, run: (db) => load(db, 'ours', act, AGENCIES.length) },
  }));
}

async function load(db: BenchDatabase, side: 'ours' | 'acts-by-hand', act: Act, clients: number): Promise<number> {
  const places = (await withClient(db.ownerUrl, desksOf)).slice(0, clients);
  const each = clients === 1 ? ACTS.one : ACTS.each;
  return withServer(side, side === 'ours' ? db.url : db.ownerUrl, armed, async (base) => {
    const role = act === 'create' ? 'liaison' : 'signatory';
    const desk = await Promise.all(places.map(async (place) => ({
      ...place, headers: side === 'ours' ? { authorization: `Bearer ${await signIn(base, `${place.agency.toLowerCase()}.${role}`)}` } : {} as Record<string, string>,
    })));
    const one = async ({ parent, signing, headers }: (typeof desk)[number], i: number): Promise<void> => {
      if (act === 'sign') {
        await post(`${base}/tasks/${signing[i] ?? ''}/acts/sign`, { statement: '同意报出。' }, { ...headers, 'if-match': '"1"' });
        return;
      }
      const child = await post(`${base}/tasks/${parent}/subtasks`, {
        agencyCode: places.find((place) => place.parent === parent)?.agency, title: `分项任务${i}`, requirement: '按照牵头任务要求完成本部分工作，按期反馈结果。', dueOn: due,
      }, { ...headers, 'if-match': '"1"' });
      await post(`${base}/tasks/${child.id}/acts/dispatch`, {}, { ...headers, 'if-match': `"${child.version}"` });
    };
    const some = (from: number, count: number): Promise<unknown> => Promise.all(desk.map(async (place) => {
      for (let i = from; i < from + count; i += 1) await one(place, i);
    }));
    await some(0, ACTS.warmUp);
    const begin = performance.now();
    await some(ACTS.warmUp, each);
    const seconds = (performance.now() - begin) / 1000;
    await withClient(db.ownerUrl, async (client) => {
      await (act === 'create' ? holdCreated : holdSigned)(client, (ACTS.warmUp + each) * clients);
      if (side === 'ours') await holdChains(client);
    });
    return each * clients / seconds;
  });
}

async function desksOf(client: pg.Client): Promise<Desk[]> {
  const { rows } = await client.query<Desk>(
    `SELECT agency_code AS agency, (array_agg(id::text) FILTER (WHERE status = 'IN_PROGRESS'))[1] AS parent,
            array_agg(id::text) FILTER (WHERE status = 'SIGNING') AS signing
       FROM task WHERE title LIKE '案头%' GROUP BY agency_code ORDER BY agency_code`);
  return rows;
}

async function holdCreated(client: pg.Client, n: number): Promise<void> {
  const of = `JOIN task t ON t.id = x.task_id AND t.role = 'SUBTASK'`;
  await holdCount(client, `task WHERE role = 'SUBTASK' AND status = 'DISPATCHED' AND original_due IS NOT NULL AND version = 2`, n);
  await holdCount(client, `holding x ${of}`, 2 * n);
  await holdCount(client, `clock x ${of} WHERE x.kind = 'RECEIPT' AND x.status = 'WAITING'`, n);
  await holdCount(client, `clock x ${of} WHERE x.kind = 'COMPLETION' AND x.status = 'RUNNING' AND x.next_at IS NOT NULL`, n);
  await holdCount(client, `event x WHERE x.type IN ('task.decomposed', 'task.drafted')`, 2 * n);
  await holdCount(client, `outbox o JOIN event x ON x.id = o.event_id WHERE x.type = 'task.dispatched'`, n);
}

async function holdSigned(client: pg.Client, n: number): Promise<void> {
  const of = `JOIN task t ON t.id = x.task_id AND t.title LIKE '案头%'`;
  await holdCount(client, `task t WHERE t.title LIKE '案头%' AND status = 'VERIFYING' AND version = 2`, n);
  await holdCount(client, `sign_off x ${of} WHERE x.stage = 'SIGN' AND x.content_hash IS NOT NULL`, n);
  await holdCount(client, `holding x ${of} WHERE x.held_by = 'OFFICE' AND x.to_at IS NULL`, n);
  await holdCount(client, `clock x ${of} WHERE x.kind = 'COMPLETION' AND x.status = 'STOPPED' AND x.next_at IS NULL`, n);
  await holdCount(client, `clock x ${of} WHERE x.kind = 'VERIFY' AND x.status = 'RUNNING' AND x.next_at IS NOT NULL`, n);
  await holdCount(client, `outbox o JOIN event x ON x.id = o.event_id WHERE x.type = 'task.signed'`, n);
}
