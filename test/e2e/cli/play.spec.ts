import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duban-play-spec-'));
  await chmod(folder, 0o711); // started as root, PostgreSQL runs as another account, which must pass
});
afterEach(async () => { await rm(folder, { recursive: true, force: true }); });

interface Playing {
  child: ChildProcess;
  ended: Promise<{ code: number | null; out: string; err: string }>;
}

/** `duban play` as a process of its own, whose throw-away database lies in this test's folder. */
function playing(args: readonly string[]): Playing {
  const child = spawn(process.execPath, ['dist/apps/cli/src/main.js', 'play', ...args], { env: { ...process.env, NODE_OPTIONS: '', TMPDIR: folder }, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString('utf8'); });
  child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString('utf8'); });
  return { child, ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err }))) };
}

/** The process of the play's own PostgreSQL, once it runs. */
async function postgresOf(): Promise<number> {
  for (;;) {
    for (const name of await readdir(folder)) {
      const pid = Number((await readFile(join(folder, name, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);
      if (pid > 0) return pid;
    }
    await sleep(50);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

it.each([['SIGTERM', 143], ['SIGINT', 130]] as const)('stops its own database and takes its folder away when %s ends it, with code %i', async (signal, code) => {
  const { child, ended } = playing(['--until', '2015-12-31']);
  const postgres = await postgresOf();
  child.kill(signal);
  expect((await ended).code).toBe(code);
  expect(isAlive(postgres)).toBe(false);
  expect(await readdir(folder)).toEqual([]);
});

it('plays the same days again under another ladder and prints the difference, and what a dry run had said of it', async () => {
  const ladder = JSON.parse(await readFile('seeds/ladders/receipt.json', 'utf8')) as { steps: { id: string }[] };
  const file = join(folder, 'ladder.json');
  await writeFile(file, JSON.stringify({ ...ladder, key: 'silent-receipt', name: { zh: '签收只催一次', en: 'Receipt asked for once' }, steps: ladder.steps.slice(0, 1), repeat: null }));
  const { code, out, err } = await playing(['--until', '2015-07-24', '--seed', 'spec', '--ladder', file]).ended;
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  expect(out.match(/checked, all hold/g)).toHaveLength(1);
  expect(out).toContain('签收只催一次 Receipt asked for once');
  const rows = [...out.matchAll(/步骤 steps of RECEIPT, level (\d)\s*│\s*(\d+)\s*│\s*(\d+)\s*│\s*([+-]?\d+)\s*│/g)].map(([, level, before, after, difference]) => [level, before, after, difference].map(Number));
  expect(rows.length).toBeGreaterThan(0);
  for (const [, before = 0, after = 0, difference] of rows) expect(after - before).toBe(difference);
  // Levels above the first reminder are gone.
  expect(rows.some(([level = 0, before = 0, after = 0]) => level > 0 && before > 0 && after === 0)).toBe(true);
  expect(out).toMatch(/试算 Dry run on the first year: \d+ steps/);
});
