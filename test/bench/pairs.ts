import { BrokenInvariant } from './invariants.js';
import type { BenchCluster, BenchDatabase } from './cluster.js';
import { say } from './say.js';

/** One side of a comparison: runs one block on a fresh database, its own warm-up thrown away, and answers its figure. */
export interface Side {
  name: string;
  template: string;
  /** Milliseconds or requests a second, as `unit` of the comparison says. */
  run(db: BenchDatabase): Promise<number>;
}

export interface Comparison {
  workload: string;
  against: string;
  ours: Side;
  peer: Side;
  unit: 'ms' | 'req/s';
  /**
   * share: how much of the peer's speed we reach, more is better. times: how many times its time we take, less is better.
   * seconds: how long we take, less is better; the peer is run to show what it does.
   */
  measure: 'share' | 'times' | 'seconds';
  gate: number | null;
  aim: number | null;
}

export interface Outcome extends Omit<Comparison, 'ours' | 'peer'> {
  ratios: number[];
  ours: number[];
  peer: number[];
  broken: string[];
}

/** The two sides in turn, A B B A A B ..., each block on a fresh database: what drifts on the machine falls on both. */
export async function runPairs(cluster: BenchCluster, comparison: Comparison, pairs: number): Promise<Outcome> {
  const { ours, peer, ...about } = comparison;
  const outcome: Outcome = { ...about, ratios: [], ours: [], peer: [], broken: [] };
  for (let pair = 0; pair < pairs; pair += 1) {
    const figures = new Map<Side, number | null>();
    for (const side of pair % 2 === 0 ? [ours, peer] : [peer, ours]) {
      figures.set(side, await block(cluster, side, outcome.broken));
    }
    const [a, b] = [figures.get(ours) ?? null, figures.get(peer) ?? null];
    if (a !== null) outcome.ours.push(a);
    if (b !== null) outcome.peer.push(b);
    outcome.ratios.push(a === null || b === null ? worthless(comparison) : ratioOf(comparison, a, b));
    say(`${comparison.workload}, pair ${pair + 1} of ${pairs}: ${show(a)} against ${show(b)} ${comparison.unit}, ratio ${outcome.ratios.at(-1)?.toFixed(2)}`);
  }
  return outcome;
}

async function block(cluster: BenchCluster, side: Side, broken: string[]): Promise<number | null> {
  try {
    return await cluster.fresh(side.template, (db) => side.run(db));
  } catch (error) {
    if (!(error instanceof BrokenInvariant)) throw error;
    broken.push(`${side.name}: ${error.message}`);
    say(`BROKEN ${side.name}: ${error.message}`);
    return null;
  }
}

function ratioOf({ unit, measure }: Comparison, ours: number, peer: number): number {
  if (measure === 'seconds') return ours / 1_000;
  const share = unit === 'ms' ? peer / ours : ours / peer;
  return measure === 'share' ? share : 1 / share;
}

/** The time of what did not come at all. */
export const NEVER = Number.POSITIVE_INFINITY;

/** What a pair counts in which an invariant broke. */
const worthless = ({ measure }: Comparison): number => (measure === 'share' ? 0 : Number.POSITIVE_INFINITY);

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

export function worst({ ratios, measure }: Outcome): number {
  return measure === 'share' ? Math.min(...ratios) : Math.max(...ratios);
}

const show = (figure: number | null): string => (figure === null ? 'broken' : figure === NEVER ? 'never' : figure.toFixed(figure < 100 ? 2 : 0));
