import type { JobQueue, Schedule, TickName } from '#queue';
import { SCHEDULED, type Intervals } from './schedules.js';

/** How many intervals may pass without a tick before it is asked why. */
const PATIENCE = 3;
/** Ticks more frequent than this are still given so long: a busy queue is not a dead one. */
const AT_LEAST_MS = 3_000;
/** A tick that is being handled shows no next instant; one that is handled for so long is not. */
const HANDLED_AT_MOST_MS = 60_000;

type Ticks = Readonly<Partial<Record<TickName, () => Promise<void>>>>;

/**
 * Runs ticks inside this process when the schedules have stopped producing: the library's have before (BullMQ #3272), a
 * FLUSHALL takes them away, and the backend may be gone altogether. A tick too many does no harm, one too few is late.
 */
export class Watchdog {
  private readonly lastSeen = new Map<TickName, number>();
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;

  constructor(
    private readonly queue: Pick<JobQueue, 'schedules' | 'upsertSchedule'>,
    private readonly ticks: Ticks,
    private readonly intervals: Intervals,
    private readonly log: (line: string) => void,
    private readonly now: () => number = () => Date.now(),
  ) {}

  /** Tells that a tick ran in this process. */
  saw(name: TickName): void {
    this.lastSeen.set(name, this.now());
  }

  start(everyMs = 1_000): void {
    for (const name of SCHEDULED) this.saw(name);
    this.timer = setInterval(() => {
      this.looking ??= this.look().then(() => undefined, (error: unknown) => this.log(`watchdog: ${String(error)}`)).finally(() => { this.looking = null; });
    }, everyMs);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.looking;
  }

  /**
   * Looks once; answers the ticks it had to run itself. One that is silent gives away a FLUSHALL: what it took besides is run and
   * said again at once, or the sweep would rest for three of its long intervals.
   */
  async look(): Promise<TickName[]> {
    const silent = SCHEDULED.filter((name) => this.now() - (this.lastSeen.get(name) ?? 0) > this.patience(name));
    if (silent.length === 0) return [];
    const schedules = await this.queue.schedules().catch((): null => null);
    const of = (name: TickName): Schedule | undefined => schedules?.find((schedule) => schedule.name === name);
    const dead = SCHEDULED.filter((name) => (silent.includes(name) ? !this.alive(name, of(name)) : schedules !== null && of(name) === undefined));
    // Those that another process runs are seen through their schedule; they need no look for a while.
    for (const name of [...silent, ...dead]) this.saw(name);
    for (const name of dead) {
      this.log(`watchdog: no ${name} tick any more; running it here`);
      await this.queue.upsertSchedule(name, this.intervals[name]).catch((error: unknown) => this.log(`watchdog: ${String(error)}`));
      await this.ticks[name]?.().catch((error: unknown) => this.log(`watchdog: ${name}: ${String(error)}`));
    }
    return dead;
  }

  private patience(name: TickName): number {
    return Math.max(PATIENCE * this.intervals[name], AT_LEAST_MS);
  }

  private alive(name: TickName, schedule: Schedule | undefined): boolean {
    if (schedule === undefined) return false;
    if (schedule.nextAt === null) return this.now() - (this.lastSeen.get(name) ?? 0) < this.patience(name) + HANDLED_AT_MOST_MS;
    return schedule.nextAt.getTime() > this.now() - this.patience(name);
  }
}
