import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { SingleBar, Presets } from 'cli-progress';

/** A progress bar on standard error; on a pipe, a line every tenth. */
export function progressBar(title: string): { update(done: number, total: number, note: string): void; stop(): void } {
  if (process.stderr.isTTY) {
    const bar = new SingleBar({ format: `${title} {bar} {percentage}% {note}`, stream: process.stderr, hideCursor: true }, Presets.shades_classic);
    let started = false;
    return {
      update: (done, total, note) => {
        if (!started) bar.start(total, 0, { note });
        started = true;
        bar.update(done, { note });
      },
      stop: () => { if (started) bar.stop(); },
    };
  }
  let tenth = -1;
  return {
    update: (done, total, note) => {
      const now = Math.floor((done / total) * 10);
      if (now === tenth) return;
      tenth = now;
      say(`${title} ${now * 10}% ${note}`);
    },
    stop: () => undefined,
  };
}

/** A line for the person at the terminal; standard output stays for results. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Asks for a secret: at a terminal it is not shown; from a pipe it is the first line. null: the input ended without one. */
export async function askSecret(question: string): Promise<string | null> {
  process.stderr.write(question);
  const unseen = new Writable({ write: (_chunk, _encoding, done) => { done(); } });
  const reader = createInterface({ input: process.stdin, output: unseen, terminal: process.stdin.isTTY });
  try {
    const ended = new Promise<null>((settle) => reader.once('close', () => { settle(null); }));
    return (await Promise.race([reader.question(''), ended]))?.trim() ?? null;
  } finally {
    reader.close();
    process.stderr.write('\n');
  }
}
