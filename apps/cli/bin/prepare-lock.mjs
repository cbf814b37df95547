import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** One preparation at a time: `npm start` and `npm test` begun together would both install into node_modules. */
export async function withPrepareLock(root, work) {
  const path = join(root, 'var', 'prepare.lock');
  mkdirSync(join(root, 'var'), { recursive: true });
  for (let told = false; ;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    let holder = NaN;
    try {
      holder = Number.parseInt(readFileSync(path, 'utf8'), 10);
    } catch {
      continue; // given back this very moment
    }
    if (Number.isNaN(holder) || holder === process.pid || !isAlive(holder)) {
      rmSync(path, { force: true });
      continue;
    }
    if (!told) process.stderr.write(`Waiting for another preparation (process ${holder})\n`);
    told = true;
    await new Promise((resolve) => { setTimeout(resolve, 300); });
  }
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}
