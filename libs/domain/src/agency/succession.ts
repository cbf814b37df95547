import { DomainError } from '../errors.js';
import type { Agency } from './agency.js';
import type { AgencyRegistry } from './build-registry.js';

/**
 * Had the body ended by a civil date ('YYYY-MM-DD')? The registry records the month of the reform, so a body
 * counts as alive to the end of that month (or year, where only the year is known).
 */
export function hasEnded(agency: Agency, onDate: string): boolean {
  return agency.activeTo !== null && onDate.slice(0, agency.activeTo.length) > agency.activeTo;
}

/** Was the body yet to be set up on a civil date? */
export function notYetSetUp(agency: Agency, onDate: string): boolean {
  return agency.activeFrom !== null && onDate.slice(0, agency.activeFrom.length) < agency.activeFrom;
}

/**
 * The body that does this body's work on a civil date (B10): itself while it lives, else its successor, walked
 * along the chain (银监会 -> 银保监会 -> 金融监管总局). Of several successors, the one on the way to resolve_to.
 * A body that ended without a recorded successor answers for itself: a person must decide.
 * Throws unknown_agency for a code that is not in the registry.
 */
export function successorOf(registry: AgencyRegistry, code: string, onDate: string): Agency {
  const walked = new Set<string>();
  let agency = getAgency(registry, code);
  while (hasEnded(agency, onDate) && !walked.has(agency.code)) {
    walked.add(agency.code);
    const next = directSuccessor(registry, agency);
    if (next === null) break;
    agency = next;
  }
  return agency;
}

/** The agency of a code. Throws unknown_agency. */
export function getAgency(registry: AgencyRegistry, code: string): Agency {
  const agency = registry.byCode.get(code);
  if (agency === undefined) throw new DomainError('unknown_agency', { code });
  return agency;
}

function directSuccessor(registry: AgencyRegistry, agency: Agency): Agency | null {
  const { resolveTo, successors } = agency;
  const onTheWay = successors.find(({ code }) => resolveTo !== null && leadsTo(registry, code, resolveTo));
  const code = onTheWay?.code ?? resolveTo ?? successors[0]?.code;
  return code === undefined ? null : getAgency(registry, code);
}

function leadsTo(registry: AgencyRegistry, from: string, target: string): boolean {
  const seen = new Set<string>();
  for (let at: string | null = from; at !== null && !seen.has(at);) {
    if (at === target) return true;
    seen.add(at);
    at = registry.byCode.get(at)?.resolveTo ?? null;
  }
  return false;
}
