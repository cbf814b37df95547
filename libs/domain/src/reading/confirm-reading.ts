import { DomainError, type DomainErrorCode } from '../errors.js';
import type { CorrectedReading } from './correction.js';
import type { Doubt } from './reading.js';

export interface ReadingRefusal {
  code: DomainErrorCode;
  details: Record<string, unknown>;
}

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

/** What a reading's acts depend on: what has been cleared, who made this version (its corrector, else the uploader), who acts. */
export interface ReadingState {
  cleared: readonly { index: number }[];
  madeBy: string;
  confirmer: string;
}

/**
 * What keeps this person from confirming the reading, or null: four_eyes for the one who corrected it last (or uploaded it,
 * where nobody corrected), doubts_open with the count and the first of them, invalid_input for a reading without measures.
 */
export function confirmRefusal(reading: CorrectedReading, state: ReadingState): ReadingRefusal | null {
  if (state.madeBy === state.confirmer) return { code: 'four_eyes', details: { rule: 'confirmerNotMaker' } };
  const open = uncleared(reading, state.cleared);
  if (open.length > 0) {
    const first = open.slice(0, SHOWN).map(({ index, code, measure, message }) => ({ index, code, measure, message }));
    return { code: 'doubts_open', details: { count: open.length, first } };
  }
  return reading.measures.length === 0 ? { code: 'invalid_input', details: { path: 'measures' } } : null;
}

/** Throws what confirmRefusal finds. */
export function checkConfirmable(reading: CorrectedReading, state: ReadingState): void {
  const refusal = confirmRefusal(reading, state);
  if (refusal !== null) throw new DomainError(refusal.code, refusal.details);
}
