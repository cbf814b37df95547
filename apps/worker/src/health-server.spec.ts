import { serveHealth, type HealthChecks, type HealthServer } from './health-server.js';

const open: HealthServer[] = [];
afterEach(async () => { for (const server of open.splice(0)) await server.close(); });

async function serve(checks: HealthChecks): Promise<HealthServer> {
  const server = await serveHealth('127.0.0.1', 0, checks, 100);
  open.push(server);
  return server;
}

const up = (): Promise<void> => Promise.resolve();
const refused = (): Promise<void> => Promise.reject(new Error('password of 10.0.0.7 refused'));
const silent = (): Promise<void> => new Promise(() => undefined);

it('is ready while every check passes', async () => {
  const { url } = await serve({ database: up, queue: up });
  const answer = await fetch(`${url}/health/ready`);
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'up', database: 'up', queue: 'up' }]);
});

it.each([['fails', refused], ['does not answer', silent]])('is not ready where a check %s, names it and says no more', async (_how, check) => {
  const { url } = await serve({ database: up, queue: check });
  const answer = await fetch(`${url}/health/ready`);
  expect([answer.status, await answer.json()]).toEqual([503, { status: 'down', database: 'up', queue: 'down' }]);
});

it('lives whatever the checks say: a restart would not bring a server back', async () => {
  const { url } = await serve({ database: refused });
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
});

it('answers nothing else', async () => {
  const { url } = await serve({});
  expect((await fetch(`${url}/`)).status).toBe(404);
  expect((await fetch(`${url}/health/live`, { method: 'POST' })).status).toBe(405);
});

it('rejects where its port is taken', async () => {
  const { url } = await serve({});
  await expect(serveHealth('127.0.0.1', Number(new URL(url).port), {})).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
