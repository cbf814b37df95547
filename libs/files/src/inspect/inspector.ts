import { Worker } from 'node:worker_threads';
import { DomainError } from '#domain';
import { notSafe, type Inspection, type Unfit } from './inspection.js';

/** What the thread answers: what it found, what is unfit, or that the program itself failed. */
export type Found = { inspection: Inspection } | { unfit: Unfit } | { failure: string };

/** How long one file may take, and what its thread may hold in memory [I]. */
const LIMITS = { milliseconds: 20_000, megabytes: 512 };
/** Files looked into at the same time by one process; the others wait their turn. */
const AT_ONCE = 2;

/**
 * Looks into files in a thread of its own for each, which ends with the file: a document made to take for ever or to fill the
 * memory takes down nothing but its own upload.
 */
export class Inspector {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly script = new URL('./inspect-thread.js', import.meta.url), private readonly limits = LIMITS) {}

  /** What is in the file at this path. Throws file_type_refused, file_not_safe. */
  async inspect(path: string, name: string): Promise<Inspection> {
    await this.turn();
    try {
      const found = await this.inThread(path, name);
      if ('inspection' in found) return found.inspection;
      if ('failure' in found) throw new Error(found.failure);
      throw new DomainError(found.unfit.code, found.unfit.details);
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    while (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running += 1;
  }

  private async inThread(path: string, name: string): Promise<Found> {
    const thread = new Worker(this.script, { workerData: { path, name }, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes }, stdout: true, stderr: true });
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Found>((resolve, reject) => {
        timer = setTimeout(() => resolve({ unfit: notSafe('time').unfit }), this.limits.milliseconds);
        thread.once('message', resolve);
        thread.once('error', (error: NodeJS.ErrnoException) => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ unfit: notSafe('size').unfit }) : reject(error)));
      });
    } finally {
      clearTimeout(timer);
      await thread.terminate();
    }
  }
}
