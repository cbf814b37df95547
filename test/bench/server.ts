import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { hold } from './invariants.js';
import { PASSWORD } from './world.js';

const SERVER = fileURLToPath(new URL('serve.mjs', import.meta.url));
const AGENT = new Agent({ keepAlive: true });

/** Which server a block talks to: the product's API or one of the floors. */
export type ServerSide = 'ours' | 'peer' | 'acts-by-hand';

/** A server in a process of its own for the length of the work, which is given the address of its API. */
export async function withServer<T>(side: ServerSide, url: string, given: unknown, work: (base: string) => Promise<T>): Promise<T> {
  const server = fork(SERVER, [side, url, JSON.stringify(given ?? null)], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  try {
    const [line] = await once(server.stdout ?? server, 'data') as [Buffer];
    return await work(`http://127.0.0.1:${Number(line.toString())}/api/v1`);
  } finally {
    const gone = once(server, 'exit');
    server.kill();
    await gone;
  }
}

export async function signIn(base: string, login: string): Promise<string> {
  const answer = await fetch(`${base}/auth/token`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ login, password: PASSWORD }),
  });
  const body = await answer.json() as { accessToken?: string };
  hold(typeof body.accessToken === 'string', `no token: ${JSON.stringify(body)}`);
  return body.accessToken ?? '';
}

/** Posts JSON on a connection that is kept; a refusal breaks the block. Lighter than fetch, which would weigh on both sides. */
export async function post(url: string, json: object, headers: Record<string, string>): Promise<{ id: string; version: number }> {
  const text = JSON.stringify(json);
  const answer = await new Promise<{ status: number; text: string }>((settle, fail) => {
    const sent = request(url, { method: 'POST', agent: AGENT, headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } }, (response) => {
      let got = '';
      response.setEncoding('utf8').on('data', (part: string) => { got += part; }).on('end', () => settle({ status: response.statusCode ?? 0, text: got })).on('error', fail);
    });
    sent.on('error', fail).end(text);
  });
  hold(answer.status >= 200 && answer.status < 300, `${url} answered ${answer.status}: ${answer.text}`);
  return JSON.parse(answer.text) as { id: string; version: number };
}
