import { DomainError } from '../errors.js';

/** How a lot is drawn, as it is published with it: whoever has the seed and the population can do it again with sha256sum. */
export const LOT_RULE = 'sha256(seed ":" id) ascending, the first n';
/** More than this nobody looks at twice. */
export const LARGEST_LOT = 200;

/** The population as the text that is hashed and handed out: one id a line, ascending. */
export function populationText(ids: readonly string[]): string {
  return [...ids].sort().map((id) => `${id}\n`).join('');
}

export interface Ticket {
  id: string;
  /** SHA-256 of the seed, a colon and the id: the smallest are drawn. */
  key: string;
}

/**
 * Draws `size` of the ids: the order of the population does not matter, and nobody who doesn't choose the seed can say whom it
 * meets. `digest` answers SHA-256 as lower-case hex. Throws lot_exceeds_population.
 */
export function drawLot(ids: readonly string[], size: number, seed: string, digest: (text: string) => string): Ticket[] {
  if (size > ids.length) throw new DomainError('lot_exceeds_population', { wanted: size, population: ids.length });
  const tickets = ids.map((id) => ({ id, key: digest(`${seed}:${id}`) }));
  return tickets.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, size);
}
