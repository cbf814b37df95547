import { DomainError } from '../errors.js';
import type { CorrectedReading } from './correction.js';
import type { Doubt } from './reading.js';

/** A doubt with its place in the reading's list, by which it is cleared. */
export type NumberedDoubt = Doubt & { readonly index: number };

/** The doubts above info that nobody has cleared yet, in their order (A6). */
export function uncleared(reading: CorrectedReading, cleared: readonly { index: number }[]): NumberedDoubt[] {
  const done = new Set(cleared.map(({ index }) => index));
  return reading.doubts
    .map((doubt, index) => ({ ...doubt, index }))
    .filter((doubt) => doubt.severity !== 'info' && !done.has(doubt.index));
}

/** How many of the open doubts a refusal shows. */
const SHOWN = 5;

/**
 * May this person confirm the reading? Throws four_eyes for the one who corrected it last (or uploaded it, where nobody
 * corrected), doubts_open with the count and the first of them, invalid_input for a reading without measures.
 */
export function checkConfirmable(
  reading: CorrectedReading, state: { cleared: readonly { index: number }[]; madeBy: string; confirmer: string },
): void {
  if (state.madeBy === state.confirmer) throw new DomainError('four_eyes', { madeBy: state.madeBy });
  const open = uncleared(reading, state.cleared);
  if (open.length > 0) {
    const first = open.slice(0, SHOWN).map(({ index, code, measure, message }) => ({ index, code, measure, message }));
    throw new DomainError('doubts_open', { count: open.length, first });
  }
  if (reading.measures.length === 0) throw new DomainError('invalid_input', { path: 'measures' });
}
