#!/usr/bin/env node
/** `npm test`: prepares, checks all types (specs too), runs Jest with what was passed along, ends with `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './find-program.mjs';
import { afterPreparing, ROOT } from './prepare.mjs';

/** Programs that part of the tests need: without them that part is skipped, or fails where the variable asks for it. */
const OPTIONAL = [
  {
    names: ['redis-server', 'valkey-server'], what: 'Redis', require: 'REQUIRE_REDIS',
    how: 'Debian, Ubuntu: apt-get install redis-server; macOS: brew install redis',
  },
  {
    names: ['chromium', 'chromium-browser', 'google-chrome'], what: 'browser', require: 'REQUIRE_BROWSER',
    how: 'Debian: apt-get install chromium fonts-noto-cjk',
  },
];

await afterPreparing(main);

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'duban-results-'));
  try {
    const typesFailed = (await run('node_modules/typescript-native/bin/tsc', ['-p', 'tsconfig.test.json'])) !== 0;
    if (typesFailed) process.stdout.write('The type check failed.\n');
    const counts = await jest(join(folder, 'counts.json'));
    const missing = OPTIONAL.filter(({ names }) => findProgram(...names) === null);
    for (const { what, how, require, names } of missing) {
      process.stdout.write(isRequired(require)
        ? `${require}=1, but there is no ${names[0]} (${how}).\n`
        : `The ${what} half was skipped: there is no ${names[0]} (${how}).\n`);
    }
    const failed = counts.failed + Number(typesFailed) + missing.filter(({ require }) => isRequired(require)).length;
    for (const name of counts.failures) process.stdout.write(`FAILED ${name}\n`);
    process.stdout.write(`${counts.skipped} skipped\n${counts.passed} passed, ${failed} failed\n`);
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function jest(file) {
  const args = process.argv.slice(2);
  const workers = args.some((arg) => /^(-i|-w|--runInBand|--maxWorkers)/.test(arg)) ? [] : ['--maxWorkers=3'];
  const code = await run('node_modules/jest/bin/jest.js', [
    // Last: a list option takes the words after it for more of the list.
    ...workers, ...args, '--reporters=default', `--reporters=${join(ROOT, 'apps/cli/bin/test-reporter.mjs')}`,
  ], { DUBAN_TEST_COUNTS: file, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules`.trim() });
  let counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Jest ended before it could report (its set-up failed, or --listTests): its exit code decides.
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function run(script, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, env: { ...process.env, ...env }, stdio: 'inherit' });
    // Ctrl-C reaches Jest as well: wait for it to take its database down.
    process.on('SIGINT', () => undefined);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function isRequired(name) {
  return process.env[name] === '1';
}
