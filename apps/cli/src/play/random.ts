import { createHash } from 'node:crypto';

/**
 * Chance that depends on the seed and on what it is asked for, never on the order of asking: the same seed plays the
 * same year, whatever ids the database gives out.
 */
export class Chance {
  constructor(private readonly seed: string) {}

  /** A number in [0, 1) for this question. */
  of(...question: (string | number)[]): number {
    const digest = createHash('sha256').update(JSON.stringify([this.seed, ...question])).digest();
    return digest.readUInt32BE(0) / 2 ** 32;
  }

  /** Whether something of this probability happens. */
  happens(probability: number, ...question: (string | number)[]): boolean {
    return this.of(...question) < probability;
  }

  /** An integer from `from` to `to`, both included. */
  between(from: number, to: number, ...question: (string | number)[]): number {
    return from + Math.floor(this.of(...question) * (to - from + 1));
  }

  /** One of the items; undefined of none. */
  pick<T>(items: readonly T[], ...question: (string | number)[]): T | undefined {
    return items[Math.floor(this.of(...question) * items.length)];
  }
}
