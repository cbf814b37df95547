import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.js';

/** A check that takes longer has failed: whoever asks waits 5 s at most. */
const PATIENCE_MS = 3_000;

export type HealthChecks = Readonly<Record<string, () => Promise<void>>>;

export interface HealthServer {
  url: string;
  close(): Promise<void>;
}

/**
 * What orchestrators ask of a worker that stands alone, at the API's addresses: `/health/live` answers 200 while the event
 * loop turns; `/health/ready` runs the checks and answers 503 where one fails, naming it and nothing more; `/metrics` answers Prometheus. Rejects where
 * the port is taken.
 */
export async function serveHealth(host: string, port: number, checks: HealthChecks, metrics: Metrics, patienceMs = PATIENCE_MS): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' }).end(JSON.stringify(body));
    };
    if (request.method !== 'GET') answer(405, { status: 'unknown' });
    else if (request.url === '/health/live') answer(200, { status: 'up' });
    else if (request.url === '/health/ready') void runAll(checks, patienceMs).then((found) => answer(found.status === 'up' ? 200 : 503, found));
    else if (request.url === '/metrics') {
      metrics.text().then(
        (text) => response.writeHead(200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }).end(text),
        () => answer(503, { status: 'down' }));
    } else answer(404, { status: 'unknown' });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { address, family, port: bound } = server.address() as AddressInfo;
  return { url: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`, close: () => closed(server) };
}

type Outcome = 'up' | 'down';

async function runAll(checks: HealthChecks, patienceMs: number): Promise<Record<string, Outcome>> {
  const found = await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await outcome(check, patienceMs)] as const));
  return { status: found.every(([, state]) => state === 'up') ? 'up' : 'down', ...Object.fromEntries(found) };
}

async function outcome(check: () => Promise<void>, patienceMs: number): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => { timer = setTimeout(resolve, patienceMs, 'down'); });
  const checked = check().then((): Outcome => 'up', (): Outcome => 'down');
  return Promise.race([checked, late]).finally(() => clearTimeout(timer));
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
