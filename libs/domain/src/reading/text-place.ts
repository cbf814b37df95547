import { DomainError } from '../errors.js';
import type { CorrectedReading } from './correction.js';
import type { TextSpan } from './reading.js';

/** The span as it is, where it lies in the text and is not empty. Throws reading_out_of_range. */
export function spanIn(text: string, { start, end }: TextSpan): TextSpan {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > text.length) {
    throw new DomainError('reading_out_of_range', { start, end, length: text.length });
  }
  return { start, end };
}

export const rawOf = (text: string, { start, end }: TextSpan): string => text.slice(start, end);

/** A title of one line, or null for none. Throws invalid_input. */
export function titleOf(title: string | null): string | null {
  if (title === null) return null;
  const trimmed = title.trim();
  if (trimmed === '' || trimmed.length > 200 || /[\r\n]/.test(trimmed)) throw new DomainError('invalid_input', { path: 'title' });
  return trimmed;
}

/** Where the measure of this id stands. Throws not_found. */
export function indexOfMeasure(reading: CorrectedReading, id: string): number {
  const index = reading.measures.findIndex((measure) => measure.id === id);
  if (index < 0) throw new DomainError('not_found', { what: 'measure', id });
  return index;
}
