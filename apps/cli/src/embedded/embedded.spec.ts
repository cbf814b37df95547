import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { isAlive, waitForExit } from './process-table.js';
import { DubanStartError, START_FAILURES, startEmbeddedPostgres, type EmbeddedPostgres } from './index.js';

const CHILD = fileURLToPath(new URL('../../../../test/support/embedded-child.mjs', import.meta.url));

let dataDir: string;
const running: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'duban-embedded-'));
  await chmod(dataDir, 0o755); // run as root, the server is another account and must pass here
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await Promise.all(running.splice(0).map((server) => server.stop()));
  const left = await postmaster();
  if (left !== null && isAlive(left)) process.kill(left, 'SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, fast: true });
  running.push(server);
  return server;
}

async function query<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function postmaster(): Promise<number | null> {
  const text = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '');
  return text === '' ? null : Number.parseInt(text, 10);
}

/** Starts another process on the folder; answers it with the first line of its output. */
async function startChild(): Promise<{ child: ChildProcess; owner: string }> {
  const child = spawn(process.execPath, [CHILD, dataDir], { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  children.push(child);
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8')));
    child.once('exit', (code) => reject(new Error(`the child ended with ${code}`)));
  });
  return { child, owner: (JSON.parse(line) as { owner: string }).owner };
}

async function failureOf(attempt: Promise<unknown>): Promise<DubanStartError> {
  const error: unknown = await attempt.then(() => null, (reason: unknown) => reason);
  if (error instanceof DubanStartError) return error;
  throw new Error(`expected a DubanStartError, got ${String(error)}`);
}

describe('the embedded PostgreSQL', () => {
  it('makes a database in UTF-8 and locale C once, and goes on with the same data', async () => {
    const first = await start();
    expect(await query(first.ownerUrl, `SELECT pg_encoding_to_char(encoding) AS encoding, datcollate FROM pg_database WHERE datname = 'duban'`))
      .toEqual([{ encoding: 'UTF8', datcollate: 'C' }]);
    await query(first.ownerUrl, `CREATE TABLE kept AS SELECT '督办' AS word`);
    await first.stop();
    await first.stop();
    expect(await postmaster()).toBeNull();
    const second = await start();
    expect(await query(second.ownerUrl, 'SELECT word FROM kept')).toEqual([{ word: '督办' }]);
    expect(second.port).toBe(first.port);
  });

  it('listens on the loopback only, keeps its passwords to the owner, and gives the application a login that may do nothing', async () => {
    const server = await start();
    expect(await query(server.ownerUrl, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect((await stat(join(dataDir, 'postgres.json'))).mode & 0o777).toBe(0o600);
    expect(await query(server.url(), 'SELECT rolsuper, rolcreatedb FROM pg_roles WHERE rolname = current_user'))
      .toEqual([{ rolsuper: false, rolcreatedb: false }]);
    await expect(query(server.url().replace(/:[0-9a-f]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('refuses a second start beside the first, from another process and from the same, and leaves the first alone', async () => {
    const { child, owner } = await startChild();
    const error = await failureOf(start());
    expect(error).toMatchObject({ failure: 'already_running', exitCode: 10 });
    expect(error.message).toContain(`process ${child.pid}`);
    expect(await query(owner, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    child.kill('SIGINT');
    await once(child, 'exit');
    await start();
    expect((await failureOf(start())).failure).toBe('already_running');
  });

  it('ends a second process with a sentence and the exit code of the table', async () => {
    await start();
    const child = spawn(process.execPath, [CHILD, dataDir], { stdio: ['ignore', 'ignore', 'pipe'] });
    let words = '';
    child.stderr.on('data', (chunk: Buffer) => { words += chunk.toString('utf8'); });
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(START_FAILURES.already_running.exitCode);
    expect(words).toMatch(/^Duban already runs on .+: stop it first/);
  });

  it('stops the server that a killed process left running, and goes on with its data', async () => {
    const { child, owner } = await startChild();
    await query(owner, 'CREATE TABLE kept ()');
    const orphan = await postmaster();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(orphan !== null && isAlive(orphan)).toBe(true);
    const server = await start();
    expect(await query(server.ownerUrl, 'SELECT count(*)::int FROM kept')).toEqual([{ count: 0 }]);
    expect(await postmaster()).not.toBe(orphan);
    expect(orphan !== null && await waitForExit(orphan, 5_000)).toBe(true);
  });

  it('starts when process and server were both killed, even if their numbers belong to others by now', async () => {
    const { child } = await startChild();
    const server = await postmaster();
    child.kill('SIGKILL');
    if (server !== null) process.kill(server, 'SIGKILL');
    await once(child, 'exit');
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    const lines = (await readFile(pidFile, 'utf8')).split('\n');
    await writeFile(pidFile, [String(process.ppid), ...lines.slice(1)].join('\n'));
    await writeFile(join(dataDir, 'duban.lock'), JSON.stringify({ pid: process.ppid, command: 'node something else' }));
    expect(await query((await start()).ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('survives Ctrl-C in the terminal until the application has closed its pools', async () => {
    const { child, owner } = await startChild();
    const server = await postmaster();
    // The terminal sends SIGINT to the whole foreground process group, of which the child is the leader.
    process.kill(-(child.pid ?? NaN), 'SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(server !== null && isAlive(server)).toBe(false);
    await expect(query(owner, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
    expect(await query((await start()).ownerUrl, `SELECT count(*)::int FROM pg_tables WHERE tablename = 'written_after_ctrl_c'`))
      .toEqual([{ count: 1 }]);
  });

  it('takes another port when somebody has taken its own', async () => {
    const first = await start();
    await first.stop();
    const squatter = createServer().listen(first.port, '127.0.0.1');
    await once(squatter, 'listening');
    const second = await start();
    expect(second.port).not.toBe(first.port);
    squatter.close();
  });

  it('tells when the server dies although nobody stopped it', async () => {
    const server = await start();
    const pid = await postmaster();
    if (pid !== null) process.kill(pid, 'SIGQUIT');
    expect(await server.died).toBeInstanceOf(DubanStartError);
  });
});

describe('a data folder that is not as it was left', () => {
  beforeEach(async () => { await (await start()).stop(); });

  it.each([
    ['data_damaged', 12, 'a missing control file', () => rm(join(dataDir, 'postgres/global/pg_control'))],
    ['data_damaged', 12, 'a control file of zeros', () => writeFile(join(dataDir, 'postgres/global/pg_control'), Buffer.alloc(8192))],
    ['data_damaged', 12, 'a missing PG_VERSION', () => rm(join(dataDir, 'postgres/PG_VERSION'))],
    ['data_damaged', 12, 'a missing log of changes', () => rm(join(dataDir, 'postgres/pg_wal'), { recursive: true })],
    ['data_damaged', 12, 'nonsense in its settings', () => writeFile(join(dataDir, 'postgres/postgresql.conf'), '%%%\n')],
    ['data_damaged', 12, 'a lost password file', () => rm(join(dataDir, 'postgres.json'))],
    ['data_damaged', 12, 'a password file cut short', () => writeFile(join(dataDir, 'postgres.json'), '{"po')],
    ['data_damaged', 12, 'a lost table of roles', () => rm(join(dataDir, 'postgres/global/1260'))],
    ['data_other_version', 13, 'the data of another major version', () => writeFile(join(dataDir, 'postgres/PG_VERSION'), '17\n')],
  ] as const)('is refused as %s (exit code %i): %s', async (failure, exitCode, _what, spoil) => {
    await spoil();
    const error = await failureOf(start());
    expect(error).toMatchObject({ failure, exitCode });
    expect(error.message).toContain(dataDir);
    expect(await postmaster()).toBeNull();
    // Nothing holds the folder: a second try says the same.
    expect(await failureOf(start())).toMatchObject({ failure });
  });

  it('is made again when only a first start had been interrupted', async () => {
    await rm(join(dataDir, 'postgres'), { recursive: true });
    await writeFile(join(dataDir, 'postgres.new'), 'half of an initdb');
    expect(await query((await start()).ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('can not be a file', async () => {
    await writeFile(join(dataDir, 'file'), '');
    expect(await failureOf(startEmbeddedPostgres({ dataDir: join(dataDir, 'file', 'var') })))
      .toMatchObject({ failure: 'data_not_writable', exitCode: 14 });
  });
});
