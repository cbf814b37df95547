import { randomUUID } from 'node:crypto';
import { seedDemoPeople } from '#workflow';
import { freePort } from '../../apps/cli/src/embedded/free-port.js';
import { World } from '../support/factories.js';
import { startProcess, type ProductProcess } from '../support/product-process.js';
import { until } from '../support/until.js';
import { faulty, type Fault } from './harness/scene.js';

const PASSWORD = 'a passphrase of the faults';

let world: World;
let base = '';
let port = 0;
let api: ProductProcess | null = null;

beforeEach(async () => {
  world = await World.open();
  await world.at('2016-07-04', '10:00');
  await seedDemoPeople(world.owner, ['MIIT'], PASSWORD, 'seeds');
  port = await freePort();
  base = `http://127.0.0.1:${port}`;
});
afterEach(async () => {
  await api?.kill();
  await world.close();
});

async function start(fault: Fault = {}): Promise<void> {
  const started = api = startProcess('api', { DATABASE_URL: world.database.url, TOKEN_SECRET: 'a secret of the faults, 32 bytes!', PORT: String(port), ...faulty(fault) });
  await until('the API starts', () => fetch(`${base}/health/ready`).then(({ ok }) => ok, () => false), { told: () => started.errors() });
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(`${base}/api/v1${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  return { status: answer.status, body: await answer.json() as Record<string, unknown> };
}

/** Where the process dies in the middle of the request, and whether the change is there before it is tried again. */
const MOMENTS: readonly (readonly [string, Fault, boolean])[] = [
  ['before the change is saved', { kill: { at: 'UPDATE task SET' } }, false],
  // The answer for a repetition is kept and the transaction committed in one message.
  ['before COMMIT', { kill: { at: 'UPDATE idempotency_key SET result' } }, false],
  ['after COMMIT, before the answer', { kill: { at: 'UPDATE idempotency_key SET result', when: 'together' } }, true],
];

it.each(MOMENTS)('the API killed %s: the same request with the same key is done once, and answered', async (_moment, fault, there) => {
  await start();
  const { body: { accessToken } } = await post('/auth/token', { login: 'miit.liaison', password: PASSWORD });
  const taskId = await world.task({ status: 'DISPATCHED' });
  await api?.stop();

  await start(fault);
  const headers = { authorization: `Bearer ${String(accessToken)}`, 'if-match': '"1"', 'idempotency-key': randomUUID() };
  const acknowledge = (): ReturnType<typeof post> => post(`/tasks/${taskId}/acts/acknowledge`, {}, headers);
  await expect(acknowledge()).rejects.toThrow();
  await api?.kill();
  const status = async (): Promise<string | undefined> => (await world.rows<{ status: string }>('SELECT status FROM task WHERE id = $1', [taskId]))[0]?.status;
  expect(await status()).toBe(there ? 'ACKNOWLEDGED' : 'DISPATCHED');

  await start();
  expect(await acknowledge()).toEqual({ status: 200, body: { id: taskId, version: 2 } });
  expect(await acknowledge()).toEqual({ status: 200, body: { id: taskId, version: 2 } });
  expect(await status()).toBe('ACKNOWLEDGED');
  expect(await world.count(`event WHERE task_id = $1 AND type = 'task.acknowledged'`, [taskId])).toBe(1);
  expect(await world.count(`clock WHERE task_id = $1 AND kind = 'PLAN' AND status = 'RUNNING'`, [taskId])).toBe(1);
});
