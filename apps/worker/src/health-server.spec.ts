import { createMetrics, FIGURES, type Metrics } from './metrics.js';
import type { OperatingFigures } from '#workflow';
import { serveHealth, type HealthChecks, type HealthServer } from './health-server.js';

const open: HealthServer[] = [];
afterEach(async () => { for (const server of open.splice(0)) await server.close(); });

const QUIET: OperatingFigures = {
  oldestUnsentReminder: 0, oldestUnpublishedEvent: 0, oldestDueClock: 0, oldestUnsignedTask: 0, oldestUnsignedPaper: 0, unpublishedEvents: 0, unsentMails: 0, heldMails: 0, oldestHeldMail: 0, deadLetters: 0, openAlarms: 0,
};
const quiet = createMetrics(() => Promise.resolve(QUIET), () => Promise.resolve(0));

async function serve(checks: HealthChecks, metrics: Metrics = quiet): Promise<HealthServer> {
  const server = await serveHealth('127.0.0.1', 0, checks, metrics, 100);
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
  await expect(serveHealth('127.0.0.1', Number(new URL(url).port), {}, quiet)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

it('tells Prometheus how late the product is, each figure with what it means, and of a queue that is away no more than that', async () => {
  const late = createMetrics(() => Promise.resolve({ ...QUIET, oldestUnsentReminder: 61.5, deadLetters: 2 }), () => Promise.reject(new Error('redis://10.0.0.7')));
  const { url } = await serve({}, late);
  const answer = await fetch(`${url}/metrics`);
  const text = await answer.text();
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  for (const [name, help] of Object.values(FIGURES)) expect(text).toContain(`# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} `);
  expect(text).toContain('duban_oldest_unsent_reminder_seconds 61.5\n');
  expect(text).toContain('duban_dead_letters 2\n');
  expect(text).toContain('duban_queue_depth -1\n');
  expect(text).not.toContain('10.0.0.7');
});

it('answers 503 where the figures can not be read, and says no more', async () => {
  const { url } = await serve({}, createMetrics(() => Promise.reject(new Error('password refused')), () => Promise.resolve(0)));
  const answer = await fetch(`${url}/metrics`);
  expect([answer.status, await answer.json()]).toEqual([503, { status: 'down' }]);
});
