import type { Agency } from './agency.js';
import type { AgencyRegistry } from './build-registry.js';
import { nameKey } from './name-key.js';

/** How a printed name was found. Only exact and alias may become a task; fuzzy is a suggestion for a person (A5). */
export type AgencyLookup =
  | { readonly tier: 'exact' | 'alias'; readonly agency: Agency }
  | { readonly tier: 'ambiguous'; readonly candidates: readonly Agency[] }
  | { readonly tier: 'fuzzy'; readonly candidates: readonly Agency[] }
  | { readonly tier: 'none' };

/** At most this many suggestions: more is a list to search, not a suggestion. */
const MAX_SUGGESTIONS = 3;
/** Dice's coefficient on character pairs; below half, a name shares less than it differs. */
const LEAST_LIKENESS = 0.5;

/**
 * Looks a printed name up: official and short names, then aliases, then likeness. A name of several bodies is
 * ambiguous; a fuzzy find never counts as found. Names longer than 60 characters are not names.
 */
export function lookUpAgency(registry: AgencyRegistry, printed: string): AgencyLookup {
  const key = nameKey(printed);
  if (key === '' || key.length > 60) return { tier: 'none' };
  for (const [tier, index] of [['exact', registry.byName], ['alias', registry.byAlias]] as const) {
    const found = index.get(key);
    if (found === undefined) continue;
    const [agency, other] = found;
    if (agency !== undefined && other === undefined) return { tier, agency };
    return { tier: 'ambiguous', candidates: found };
  }
  const candidates = suggestAgencies(registry, key);
  return candidates.length > 0 ? { tier: 'fuzzy', candidates } : { tier: 'none' };
}

function suggestAgencies(registry: AgencyRegistry, key: string): Agency[] {
  const pairs = pairsOf(key);
  const best = new Map<Agency, number>();
  for (const index of [registry.byName, registry.byAlias]) {
    for (const [name, agencies] of index) {
      const score = likeness(pairs, pairsOf(name));
      if (score < LEAST_LIKENESS) continue;
      for (const agency of agencies) best.set(agency, Math.max(best.get(agency) ?? 0, score));
    }
  }
  return [...best]
    .sort(([a, x], [b, y]) => y - x || a.code.localeCompare(b.code))
    .slice(0, MAX_SUGGESTIONS)
    .map(([agency]) => agency);
}

function pairsOf(name: string): ReadonlySet<string> {
  const characters = [...name];
  return new Set(characters.slice(1).map((c, i) => `${characters[i] ?? ''}${c}`));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}
