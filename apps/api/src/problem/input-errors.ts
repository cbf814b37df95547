import type { InputFault } from '../http/input.pipe.js';
import { constraintSentence } from './constraints.js';
import type { Language } from './language.js';

export interface FieldError {
  path: string;
  message: string;
}

/** An unknown field is named as it was sent, and may have been sent as long as a body. */
const LONGEST_PATH = 200;

/** What an invalid_input is about, field by field: the pipe's faults, or the one field that a use case named. */
export function fieldErrors(details: Readonly<Record<string, unknown>>, language: Language): FieldError[] {
  const faults = Array.isArray(details['faults']) ? (details['faults'] as InputFault[]) : [ofUseCase(details)];
  return faults.map(({ path, constraint, limits }) => ({
    path: path.slice(0, LONGEST_PATH), message: constraintSentence(constraint, limits)[language],
  }));
}

function ofUseCase(details: Readonly<Record<string, unknown>>): InputFault {
  const path = String(details['path'] ?? details['field'] ?? '');
  if (details['allowed'] !== undefined) return { path, constraint: 'isIn', limits: [details['allowed']] };
  if (details['least'] !== undefined) return { path, constraint: 'length', limits: [details['least'], details['most']] };
  return { path, constraint: String(details['why'] ?? 'other'), limits: [] };
}
