import type { Queue } from 'bullmq';
import { jobIdFor } from './job-id.js';
import { JOBS, QUEUE_KEYS, jobOptions, type JobName, type JobPayload, type QueueKey, type TickName } from './jobs.js';

export interface EnqueueOptions {
  /** While a job of this name and key waits or runs, another add does nothing. */
  key?: string;
  /** Milliseconds on the queue's own clock: for pauses between tries, never for what is due. */
  delayMs?: number;
}

/** A schedule as the backend has it; `nextAt` is null while its job is being handled. */
export interface Schedule {
  name: string;
  everyMs: number | null;
  nextAt: Date | null;
}

/** The way in for producers: typed, and the only one. Every method rejects within seconds when the backend is away. */
export class JobQueue {
  private ended = 0;
  private wake: (() => void) | null = null;

  constructor(private readonly queues: Readonly<Record<QueueKey, Queue>>) {}

  /** Adds one job; answers its id, which is that of the job already there when `key` met one. */
  async enqueue<N extends JobName>(name: N, payload: JobPayload<N>, options: EnqueueOptions = {}): Promise<string> {
    const job = await this.queueOf(name).add(name, payload, {
      ...jobOptions(name),
      ...(options.key === undefined ? {} : { jobId: jobIdFor(name, options.key) }),
      ...(options.delayMs === undefined ? {} : { delay: options.delayMs }),
    });
    return job.id ?? '';
  }

  /** Starts `name` every so many milliseconds, once for all processes; saying it again leaves the rhythm as it is. */
  async upsertSchedule(name: TickName, everyMs: number): Promise<void> {
    await this.queueOf(name).upsertJobScheduler(name, { every: everyMs }, { name, data: {}, opts: jobOptions(name) });
  }

  async removeSchedule(name: TickName): Promise<void> {
    await this.queueOf(name).removeJobScheduler(name);
  }

  /** The schedules the backend knows: none after a FLUSHALL, which is how a watchdog sees it. */
  async schedules(): Promise<Schedule[]> {
    const found: Schedule[] = [];
    for (const key of QUEUE_KEYS) {
      for (const s of await this.queues[key].getJobSchedulers()) {
        found.push({ name: s.key, everyMs: s.every ? Number(s.every) : null, nextAt: s.next ? new Date(s.next) : null });
      }
    }
    return found;
  }

  /**
   * Jobs waiting, running or put off, without the next ticks of schedules. Queues are counted from upstream to downstream,
   * one after the other: a job adds what follows from it before it ends, so 0 means quiet.
   */
  async pendingCount(): Promise<number> {
    let total = 0;
    for (const key of QUEUE_KEYS) total += await this.pendingIn(key);
    return total;
  }

  private async pendingIn(key: QueueKey): Promise<number> {
    const { jobs, putOff } = await this.countsOf(key);
    return jobs + (putOff === 0 ? 0 : await this.putOffIn(key));
  }

  /** At one instant: what waits or runs, and what is put off, ticks of schedules included. */
  private async countsOf(key: QueueKey): Promise<{ jobs: number; putOff: number }> {
    const { delayed: putOff = 0, ...rest } = await this.queues[key].getJobCounts('wait', 'active', 'prioritized', 'delayed');
    return { jobs: Object.values(rest).reduce((sum, n) => sum + n, 0), putOff };
  }

  private async putOffIn(key: QueueKey): Promise<number> {
    return (await this.queues[key].getDelayed()).filter((job) => job.repeatJobKey === undefined).length;
  }

  /**
   * Whether any queue has something pending: one that has is enough. Not `sure` where something is put off: what is asked about it
   * comes after the counts, and a retry on its way to waiting is then in neither.
   */
  private async look(): Promise<{ pending: boolean; sure: boolean }> {
    let sure = true;
    for (const key of QUEUE_KEYS) {
      const { jobs, putOff } = await this.countsOf(key);
      if (jobs > 0 || (putOff > 0 && await this.putOffIn(key) > 0)) return { pending: true, sure: true };
      if (putOff > 0) sure = false;
    }
    return { pending: false, sure };
  }

  /** Told by the workers of this process: another job has ended. */
  jobEnded(): void {
    this.ended += 1;
    this.wake?.();
  }

  /**
   * Resolves when nothing is pending; rejects where no job has ended for `timeoutMs`. For runs on simulated time, which may only move on then.
   * It looks again when a job of this process has ended, and every `pollMs` for those of other processes.
   */
  async untilQuiet({ timeoutMs = 60_000, pollMs = 50 }: { timeoutMs?: number; pollMs?: number } = {}): Promise<void> {
    let [seen, giveUpAt] = [this.ended, performance.now() + timeoutMs];
    for (let quiet = 0; ;) {
      const before = this.ended;
      if (before !== seen) [seen, giveUpAt] = [before, performance.now() + timeoutMs];
      const { pending, sure } = await this.look();
      quiet = pending ? 0 : quiet + 1;
      if (quiet >= (sure ? 1 : 2)) return;
      if (performance.now() > giveUpAt) throw new Error(`No job has ended for ${timeoutMs} ms: ${await this.pendingCount()} jobs pending`);
      if (pending && this.ended === before) await this.nextEnd(pollMs);
    }
  }

  /** Whether the backend answers at all, for health checks. */
  async ping(): Promise<void> {
    await this.queues.ticks.getJobCounts('wait');
  }

  private async nextEnd(pollMs: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = null;
  }

  private queueOf(name: JobName): Queue {
    return this.queues[JOBS[name].queue];
  }
}
