import { setSimulatedTime, type Database } from '#database';

export interface RunningClock {
  now(): Date;
  /** Leaps ahead. */
  leapTo(instant: Date): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Lets the office's clock run at the pace of real time from an instant of our choice, for every process on the database:
 * with the real time of day a test of mails would do nothing at night and on holidays, when no mail may leave.
 */
export async function startRunningClock(owner: Database, from: Date, everyMs = 50): Promise<RunningClock> {
  let origin = from.getTime() - performance.now();
  const now = (): Date => new Date(origin + performance.now());
  let running = true;
  await setSimulatedTime(owner, now());
  const loop = (async () => {
    while (running) {
      await new Promise((resolve) => { setTimeout(resolve, everyMs); });
      // While the database is away the clock goes on; it is told again as soon as it is back.
      await setSimulatedTime(owner, now()).catch(() => undefined);
    }
  })();
  return {
    now,
    leapTo: async (instant) => {
      origin = Math.max(origin, instant.getTime() - performance.now());
      await setSimulatedTime(owner, now());
    },
    stop: async () => {
      running = false;
      await loop;
    },
  };
}
