import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../apps/cli/src/embedded/free-port.js';

const PROGRAM = findProgram('redis-server', 'valkey-server');

/** Whether this machine has a Redis server to start. */
export const redisAvailable = PROGRAM !== null;

export interface RedisServer {
  url: string;
  port: number;
  /** Stops it in an orderly way (SIGTERM): what it holds is on disk. */
  stop(): Promise<void>;
  /** kill -9. */
  kill(): Promise<void>;
  /** Starts it again on the same port and folder; with `empty`, without its data. */
  restart(options?: { empty?: boolean }): Promise<void>;
  /** FLUSHALL: everything is gone while clients stay connected. */
  flushAll(): Promise<void>;
  /** Any command, its words as one inline request; answers the first line of the reply. Throws on an error reply. */
  command(...words: string[]): Promise<string>;
  /** Freezes the process (SIGSTOP): connections stay open and nothing is answered. */
  freeze(): void;
  thaw(): void;
  /** Stops it for good and removes its folder. */
  dispose(): Promise<void>;
}

/** Starts a Redis on a free loopback port, append-only and `noeviction`, as docker-compose.yml runs it. */
export async function startRedisServer(): Promise<RedisServer> {
  if (PROGRAM === null) throw new Error('There is no redis-server on PATH (apt-get install redis-server).');
  const program = PROGRAM;
  const port = await freePort();
  let dir = await mkdtemp(join(tmpdir(), 'duban-redis-'));
  let child: ChildProcess;

  const begin = async (): Promise<void> => {
    child = spawn(program, [
      '--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--appendonly', 'yes', '--appendfsync', 'always',
      '--save', '', '--maxmemory-policy', 'noeviction', '--daemonize', 'no',
    ], { stdio: 'ignore' });
    process.once('exit', killNow);
    for (;;) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`redis-server ended at once (exit code ${child.exitCode})`);
      if (await request(port, ['PING']).then((reply) => reply === '+PONG', () => false)) return;
      await sleep(20);
    }
  };
  const killNow = (): void => { child.kill('SIGKILL'); };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    process.removeListener('exit', killNow);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    child.kill('SIGCONT');
    await gone;
  };
  const command = async (...words: string[]): Promise<string> => {
    const reply = await request(port, words);
    if (reply.startsWith('-')) throw new Error(reply.slice(1));
    return reply.replace(/^[+:]/, '');
  };

  await begin();
  return {
    url: `redis://127.0.0.1:${port}`, port, command,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    restart: async ({ empty = false } = {}) => {
      await end('SIGTERM');
      if (empty) {
        await rm(dir, { recursive: true, force: true });
        dir = await mkdtemp(join(tmpdir(), 'duban-redis-'));
      }
      await begin();
    },
    flushAll: async () => { await command('FLUSHALL'); },
    freeze: () => { child.kill('SIGSTOP'); },
    thaw: () => { child.kill('SIGCONT'); },
    dispose: async () => {
      await end('SIGKILL');
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** One command in Redis' own protocol, on a connection of its own; answers the first line of the reply (a bulk's text). */
function request(port: number, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`);
    });
    let text = '';
    socket.setTimeout(5_000, () => socket.destroy(new Error('redis-server did not answer in 5 s')));
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      const lines = text.split('\r\n');
      const [first, second] = lines;
      if (first === undefined || lines.length < 2) return;
      if (first.startsWith('$') && first !== '$-1') {
        if (lines.length < 3) return;
        resolve(second ?? '');
      } else {
        resolve(first);
      }
      socket.end();
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('redis-server closed the connection')));
  });
}

function findProgram(...names: string[]): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];
  for (const path of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  return null;
}
