import {
  displayName, hasEnded, lookUpAgency, notYetSetUp, type Agency, type AgencyRegistry, type TextSpan,
} from '#domain';
import type { MeasureReading } from '../read-measure.js';
import type { NamedParty } from '../responsibility/parse-phrase.js';
import type { NameContext } from '../responsibility/to-responsibility.js';
import type { DoubtList } from './doubt-list.js';

/** Likeness is measured against every name of the registry (about 1 ms a name): enough for any real document. */
const MOST_SUGGESTIONS = 100;

interface Printed extends TextSpan {
  readonly measure: string;
  readonly raw: string;
  readonly agency: Agency | null;
  readonly party: NamedParty;
  readonly doubtful: boolean;
}

/** Doubts about names (A5): unknown, shared, another province's, out of their time, variants. */
export function doubtNames(
  doubts: DoubtList, text: string, registry: AgencyRegistry, context: NameContext,
  measures: readonly MeasureReading[], issuedOn: string | null,
): void {
  const printed = measures.flatMap(({ measure, phrases }) => phrases.flatMap(({ parsed }) => parsed.parties.map((party): Printed => {
    const { agency, doubtful } = context.choose(party.agencies);
    const { start, end } = party;
    return { measure: measure.id, start, end, raw: text.slice(start, end), agency, doubtful, party };
  })));
  const suggested = new Map<string, readonly Agency[]>();
  for (const name of printed) {
    const { measure, raw, agency, party } = name;
    const facts = { raw };
    if (agency !== null) {
      if (name.doubtful) {
        doubts.add('PROVINCE_UNKNOWN', measure, name, { ...facts, read: agency.nameZh ?? agency.code, readEn: agency.nameEn });
      }
      if (issuedOn !== null && (hasEnded(agency, issuedOn) || notYetSetUp(agency, issuedOn))) doubts.add('AGENCY_ENDED', measure, name, facts);
    } else if (party.agencies.length > 0) {
      const { agencies } = party;
      if (agencies.length === 1) doubts.add('AGENCY_OTHER_PROVINCE', measure, name, facts);
      else {
        doubts.add('AMBIGUOUS_AGENCY', measure, name, {
          ...facts, candidates: agencies.map((a) => a.nameZh ?? a.code).join('、'), candidatesEn: agencies.map((a) => a.code).join(', '),
        });
      }
    } else if (!party.collective) {
      const candidates = suggested.get(raw) ?? (suggested.size < MOST_SUGGESTIONS ? suggestionsFor(registry, raw) : []);
      suggested.set(raw, candidates);
      doubts.add('UNKNOWN_AGENCY', measure, name, {
        ...facts,
        suggestion: candidates.length === 0 ? '' : `（是否为${candidates.map((a) => displayName(a, 'zh')).join('、')}？）`,
        suggestionEn: candidates.length === 0 ? '' : ` (did it mean ${candidates.map((a) => displayName(a, 'en')).join(', ')}?)`,
      });
    }
  }
  doubtVariants(doubts, printed);
}

function suggestionsFor(registry: AgencyRegistry, raw: string): readonly Agency[] {
  const found = lookUpAgency(registry, raw);
  return found.tier === 'fuzzy' ? found.candidates : [];
}

function doubtVariants(doubts: DoubtList, printed: readonly Printed[]): void {
  const names = new Map<string, Map<string, Printed>>();
  for (const name of printed) {
    if (name.agency === null) continue;
    const variants = names.get(name.agency.code) ?? new Map<string, Printed>();
    if (!variants.has(name.raw)) variants.set(name.raw, name);
    names.set(name.agency.code, variants);
  }
  for (const variants of names.values()) {
    const [, second] = [...variants.values()];
    if (second !== undefined) doubts.add('ALIAS_VARIANT', second.measure, second, { raw: [...variants.keys()].join('、') });
  }
}
