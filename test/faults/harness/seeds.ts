/** How many seeds a randomised scenario runs: few in every test run, many by `npm run faults -- --seeds 200`. */
export const SEEDS: readonly number[] = Array.from({ length: Number(process.env['FAULT_SEEDS'] ?? 2) }, (_, i) => Number(process.env['FAULT_FIRST_SEED'] ?? 1) + i);

/** Numbers from 0 to 1 that a seed gives again in the same order (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
