import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A volume of its own, which can be filled to the last byte and emptied again. */
export interface SmallVolume {
  path: string;
  /** Takes what room there is. */
  fill(): void;
  /** Gives the room back. */
  empty(): void;
  unmount(): void;
}

/** A volume of so many megabytes, in memory; null where this process may not mount one (it takes root, and in a container CAP_SYS_ADMIN). */
export function mountSmallVolume(megabytes: number): SmallVolume | null {
  const path = mkdtempSync(join(tmpdir(), 'duban-volume-'));
  const run = (command: string, ...args: string[]): void => void execFileSync(command, args, { stdio: 'ignore' });
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'duban-test', path);
  } catch {
    rmSync(path, { recursive: true });
    return null;
  }
  chmodSync(path, 0o755);
  const ballast = join(path, 'ballast');
  return {
    path,
    fill: () => {
      const file = openSync(ballast, 'a');
      try {
        // Others write there too: how much room there is shows by there being none.
        for (const piece of [Buffer.alloc(1 << 20), Buffer.alloc(1 << 12)]) while (wrote(file, piece)) { /* more */ }
      } finally {
        closeSync(file);
      }
    },
    empty: () => rmSync(ballast, { force: true }),
    unmount: () => {
      run('umount', '-l', path);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

function wrote(file: number, piece: Buffer): boolean {
  try {
    return writeSync(file, piece) === piece.length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
