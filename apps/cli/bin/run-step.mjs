import { spawn } from 'node:child_process';
import { EXIT, PrepareError } from './exit-codes.mjs';

/** Of the output: npm says first what is wrong, a compiler last. */
const HEAD_CHARACTERS = 2000;
const TAIL_CHARACTERS = 4000;

/**
 * Runs one long command with its output kept back: progress lines go to stderr (stdout belongs to the command the
 * person asked for), and the end of the output is shown only if it fails.
 */
export function runStep(title, exitCode, command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const begin = Date.now();
    const say = (text) => process.stderr.write(`${title}: ${text}\n`);
    say('...');
    const timer = setInterval(() => say(`still at it, ${Math.round((Date.now() - begin) / 1000)} s`), 10_000);
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let [head, tail] = ['', ''];
    const keep = (chunk) => {
      const text = chunk.toString('utf8').split(/(?<=\n)/).filter((line) => !line.startsWith('npm warn')).join('');
      const room = HEAD_CHARACTERS - head.length;
      head += text.slice(0, room);
      tail = (tail + text.slice(room)).slice(-TAIL_CHARACTERS);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const finish = (failure) => {
      clearInterval(timer);
      if (failure === null) {
        say(`done in ${((Date.now() - begin) / 1000).toFixed(1)} s`);
        resolve();
        return;
      }
      process.stderr.write(`${(head + tail).trimEnd()}\n`);
      reject(/ENOSPC|EDQUOT|no space left on device/i.test(head + tail)
        ? new PrepareError(EXIT.diskFull, `${title}: the disk is full. Free some space (about 1 GB for the packages) and try again.`)
        : new PrepareError(exitCode, `${title}: ${failure}`));
    };
    child.once('error', (error) => finish(error.code === 'ENOENT' ? `${command} was not found on PATH.` : error.message));
    child.once('close', (code, signal) => finish(code === 0 ? null : `${command} ended with ${signal ?? `exit code ${code}`}; its last words are above.`));
  });
}
