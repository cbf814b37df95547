import type { Facts } from './facts.js';
import type { Language } from './language.js';

/** One kind of refusal: its HTTP status, its words, and which of the details a client may see. */
export interface ProblemRow {
  status: number;
  title: Readonly<Record<Language, string>>;
  zh: (f: Facts) => string;
  en: (f: Facts) => string;
  /** Details beyond these never leave. */
  shows: readonly string[];
}
