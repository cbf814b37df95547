import type { TickName } from '#queue';
import { whatWaits } from '#workflow';
import type { WorkerParts } from './worker-parts.js';

/** Far above what a chain of consequences needs (a step, its alarm, the alarm's mail, its failure); then something turns in a circle. */
const MOST_ROUNDS = 100;

/**
 * Steps through time that stands still between steps: does through the real queue whatever is due at the database's now,
 * and returns when nothing is. For the simulated clock of the play and of tests; schedules do not run beside it.
 */
export class Ticker {
  private day: string | null = null;

  constructor(private readonly parts: Pick<WorkerParts, 'db' | 'books' | 'queue'>) {}

  /** Answers how many rounds it took: 0 when nothing was due. Throws when the queue does not fall quiet in `timeoutMs`. */
  async runUntilQuiet({ timeoutMs = 60_000 }: { timeoutMs?: number } = {}): Promise<number> {
    const { db, books, queue } = this.parts;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const waits = await whatWaits(db, books);
      if (waits.today !== this.day) {
        // Before anything else of the day, and alone: opening a period stops the clock of a missed one, so whether the
        // sweep comes before or after would be chance, and the same seed would not play the same year.
        this.day = waits.today;
        await queue.enqueue('reports.open', {});
        await queue.untilQuiet({ timeoutMs });
        await queue.enqueue('reconcile', {});
        await queue.untilQuiet({ timeoutMs });
        continue;
      }
      const ticks: TickName[] = [];
      if (waits.clocks) ticks.push('sweep');
      if (waits.events) ticks.push('relay');
      if (waits.notices || waits.mails) ticks.push('digest');
      if (ticks.length === 0) return round;
      for (const name of ticks) await queue.enqueue(name, {});
      await queue.untilQuiet({ timeoutMs });
    }
    throw new Error(`Not quiet after ${MOST_ROUNDS} rounds: ${JSON.stringify(await whatWaits(db, books))}`);
  }
}
