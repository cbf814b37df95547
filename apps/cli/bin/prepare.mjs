/**
 * Makes a clone ready to run, with nothing but Node's own modules: packages, the Prisma client, the compiled
 * program, the web application.
 * Each step leaves a stamp of what it was made from and is skipped while that is unchanged (some 20 ms in all).
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, PrepareError } from './exit-codes.mjs';
import { withPrepareLock } from './prepare-lock.mjs';
import { runStep } from './run-step.mjs';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');
const at = (...parts) => join(ROOT, ...parts);

/** Brings packages, Prisma client, compiled program and web application up to date. Throws PrepareError. */
export async function prepare() {
  checkNode();
  try {
    if (STEPS.every((step) => step.isCurrent())) return;
    await withPrepareLock(ROOT, async () => {
      for (const step of STEPS) {
        if (step.isCurrent()) continue;
        const made = step.digest(); // before: what changes meanwhile is seen next time
        await step.run();
        stamp(step, made);
      }
    });
  } catch (error) {
    throw error.code === 'ENOSPC' || error.code === 'EDQUOT'
      ? new PrepareError(EXIT.diskFull, `The disk that holds ${ROOT} is full: free some space and try again.`)
      : error;
  }
}

/** Runs the work after the preparation and ends the process with a sentence where it can't be done. */
export async function afterPreparing(work) {
  try {
    await prepare();
  } catch (error) {
    if (!(error instanceof PrepareError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(error.exitCode);
  }
  await work();
}

function checkNode() {
  const wanted = JSON.parse(readFileSync(at('package.json'), 'utf8')).engines.node.replace(/^>=/, '');
  const [has, needs] = [process.versions.node, wanted].map((version) => version.split('.').map(Number));
  const difference = [0, 1, 2].map((i) => (has[i] ?? 0) - (needs[i] ?? 0)).find((d) => d !== 0) ?? 0;
  if (difference < 0) {
    throw new PrepareError(EXIT.nodeTooOld, `Duban needs Node ${wanted} or newer; this is Node ${process.versions.node}. See https://nodejs.org.`);
  }
}

const STEPS = [
  {
    stampFile: at('node_modules', '.duban-stamp'),
    digest: () => digest([readFileSync(at('package-lock.json')), process.platform, process.arch]),
    // Somebody may have run npm himself: its own record is then newer than the lock file.
    alsoCurrent: () => modified(at('node_modules', '.package-lock.json')) >= modified(at('package-lock.json')),
    run: () => {
      const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
      return runStep('Installing packages (first start only)', EXIT.installFailed, npm[0],
        [...npm.slice(1), 'ci', '--include=dev', '--no-audit', '--no-fund'],
        { cwd: ROOT, shell: process.platform === 'win32' && npm.length === 1 });
    },
  },
  {
    stampFile: at('libs', 'database', 'src', 'generated', '.duban-stamp'),
    digest: () => digest([readFileSync(at('prisma', 'schema.prisma')), readFileSync(at('node_modules', 'prisma', 'package.json'))]),
    run: () => runStep('Generating the database client', EXIT.prepareFailed, process.execPath,
      [at('node_modules', 'prisma', 'build', 'index.js'), 'generate', '--schema', at('prisma', 'schema.prisma')],
      {
        cwd: ROOT,
        env: {
          ...process.env,
          // The command only wants to see an executable there; otherwise it downloads one that is never used.
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
          CHECKPOINT_DISABLE: '1',
        },
      }),
  },
  {
    stampFile: at('dist', '.duban-stamp'),
    digest: () => digest(['apps', 'libs'].flatMap(sourcesBelow).concat(at('tsconfig.json'), at('package-lock.json')).map(fingerprint)),
    run: () => runStep('Compiling', EXIT.prepareFailed, process.execPath,
      [at('node_modules', 'typescript-native', 'bin', 'tsc'), '-p', at('tsconfig.json')], { cwd: ROOT }),
  },
  {
    // Beside the folder, not in it: a build begins by emptying it.
    stampFile: at('dist', '.duban-web-stamp'),
    digest: () => digest(filesBelow(at('apps', 'web')).concat(at('package-lock.json')).map(fingerprint)),
    run: () => runStep('Building the web application', EXIT.prepareFailed, process.execPath,
      [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', at('apps', 'web')], { cwd: ROOT }),
  },
].map((step) => ({
  ...step,
  isCurrent: () => {
    if (!existsSync(dirname(step.stampFile))) return false;
    const made = existsSync(step.stampFile) ? readFileSync(step.stampFile, 'utf8') : '';
    if (made === step.digest()) return true;
    if (made !== '' || !step.alsoCurrent?.()) return false;
    stamp(step, step.digest());
    return true;
  },
}));

function stamp(step, made) {
  mkdirSync(dirname(step.stampFile), { recursive: true });
  writeFileSync(step.stampFile, made);
}

function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\n');
  return hash.digest('hex');
}

function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : -1;
}

/** Path, size and time, as make would look at it: reading 600 files would cost more than the start itself. */
function fingerprint(path) {
  const { size, mtimeMs } = statSync(path);
  return `${path} ${size} ${mtimeMs}`;
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function sourcesBelow(kind) {
  return readdirSync(at(kind)).flatMap((name) => {
    const folder = at(kind, name, 'src');
    // The web application is built by itself.
    if (name === 'web' || !existsSync(folder)) return [];
    return filesBelow(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  });
}
