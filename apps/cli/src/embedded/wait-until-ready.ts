import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/**
 * Not there yet: nobody listens, or "the database system is starting up" (57P03; recovery may take minutes after a
 * crash). Any other refusal is final.
 */
const NOT_YET = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '57P03']);

export type Readiness = { state: 'ready' } | { state: 'exited' } | { state: 'refused'; why: string; code: string };

/** Asks until the server answers a query or its process ends. `onSlow` is told after 3 s and then every 10 s. */
export async function waitUntilReady(child: ChildProcess, url: string, onSlow: (seconds: number) => void): Promise<Readiness> {
  const begin = performance.now();
  let nextWord = 3_000;
  for (;;) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return { state: 'exited' };
    const answer = await ask(url);
    if (answer !== null) return answer;
    const waited = performance.now() - begin;
    if (waited > nextWord) {
      onSlow(Math.round(waited / 1000));
      nextWord += 10_000;
    }
    await sleep(30);
  }
}

async function ask(url: string): Promise<Readiness | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return { state: 'ready' };
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    // Without a code it is our own timeout or a connection cut short.
    return code === '' || NOT_YET.has(code) ? null : { state: 'refused', why: message, code };
  } finally {
    await client.end().catch(() => undefined);
  }
}
