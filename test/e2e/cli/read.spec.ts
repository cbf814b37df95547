import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';

const SEED = 'seeds/documents/guofa-2015-40.txt';
let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'duban-read-')); });
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

/** The compiled command, as `npm run duban -- read` runs it once everything is prepared. */
function read(args: string[], input?: Buffer): Promise<Outcome> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, ['dist/apps/cli/src/main.js', 'read', ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    const outcome: Outcome = { code: null, out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => { outcome.out += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => { outcome.err += chunk.toString(); });
    child.stdin.on('error', () => undefined); // the command may refuse before it has read all
    child.on('close', (code) => settle({ ...outcome, code }));
    child.stdin.end(input);
  });
}

function file(name: string, bytes: Buffer | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

it('prints the reading of the State Council’s document as JSON and nothing else', async () => {
  const { code, out, err } = await read([SEED, '--json']);
  const reading = JSON.parse(out) as { sections: unknown[]; measures: { responsibilities: unknown[] }[]; doubts: unknown[] };
  expect([code, err]).toEqual([0, '']);
  expect([reading.sections.length, reading.measures.length, reading.measures.filter((m) => m.responsibilities.length > 0).length]).toEqual([7, 25, 23]);
});

it('reads the same from standard input, and from GB18030', async () => {
  const bytes = readFileSync(SEED);
  const plain = await read([SEED, '--json']);
  expect((await read(['-', '--json'], bytes)).out).toBe(plain.out);
  const gb = await read([file('gb.txt', iconv.encode(bytes.toString('utf8'), 'gb18030')), '--json']);
  expect(gb.out).toBe(plain.out);
});

it('prints a table with the doubts, in either language', async () => {
  const zh = await read([SEED]);
  expect(zh.out).toContain('夯实网络基础');
  expect(zh.out).toContain('NO_RESPONSIBILITY');
  const en = await read([SEED, '--locale', 'en']);
  expect(en.out).not.toBe(zh.out);
});

it.each([
  ['an empty file', () => file('empty.txt', ''), 'empty'],
  ['a binary file', () => file('binary.bin', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff, 0xfe, 0xfd, 0])), 'not a text file'],
  ['50 MB', () => file('large.txt', Buffer.alloc(50 * 1024 * 1024, '国务院')), 'too large'],
  ['a file that is not there', () => join(folder, 'missing.txt'), "can't be read"],
] as const)('refuses %s in a sentence, with an exit code', async (_what, path, sentence) => {
  const { code, out, err } = await read([path(), '--json']);
  expect([code, out]).toEqual([3, '']);
  expect(err).toContain(sentence);
  expect(err).not.toMatch(/ {4}at |[{}]/u);
  expect(err.trimEnd()).toMatch(/[.]$/u);
});

it('gives an empty reading with a doubt for a text without any measure', async () => {
  const { code, out } = await read([file('poem.txt', '床前明月光，疑是地上霜。举头望明月，低头思故乡。'), '--json']);
  const reading = JSON.parse(out) as { measures: unknown[]; doubts: { severity: string }[] };
  expect([code, reading.measures]).toEqual([0, []]);
  expect(reading.doubts.some((doubt) => doubt.severity !== 'info')).toBe(true);
});
