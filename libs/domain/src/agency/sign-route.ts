import type { PostRole } from '../access/index.js';
import { DomainError } from '../errors.js';

/** Posts that can stand in an agency's chain of signatures, in the order in which they outrank each other. */
export const ROUTE_ROLES = ['HANDLER', 'LIAISON', 'REVIEWER', 'SIGNATORY', 'AGENCY_LEADER'] as const satisfies readonly PostRole[];
export type RouteRole = (typeof ROUTE_ROLES)[number];
/** Whose signature is the agency's word. */
const WORD_OF_AGENCY: readonly RouteRole[] = ['SIGNATORY', 'AGENCY_LEADER'];
const MOST_STEPS = 4;

/** One version of the posts a completion request passes inside an agency (D1). */
export interface SignRoute {
  agencyCode: string;
  /** 0: as the agency was registered. */
  version: number;
  chain: readonly RouteRole[];
}

/**
 * Checks a chain: 1 to 4 posts, each once, upwards, the last one whose word binds the agency. HANDLER, if named, is the
 * request itself and comes first. Throws invalid_input with the reason.
 */
export function checkRoute(chain: readonly RouteRole[]): void {
  const fail = (why: string): never => {
    throw new DomainError('invalid_input', { path: 'chain', why });
  };
  const last = chain.at(-1);
  if (last === undefined || chain.length > MOST_STEPS) return fail('one_to_four_posts');
  if (!WORD_OF_AGENCY.includes(last)) return fail('last_signs_for_the_agency');
  const ranks = chain.map((role) => ROUTE_ROLES.indexOf(role));
  if (ranks.some((rank, i) => i > 0 && rank <= (ranks[i - 1] ?? rank))) fail('each_post_once_and_upwards');
}

/** The posts that sign, in their order: the chain without the request that opens it. */
export function signersOf(chain: readonly string[]): RouteRole[] {
  const signers = ROUTE_ROLES.filter((role) => role !== 'HANDLER' && chain.includes(role));
  return signers.length > 0 ? signers : ['SIGNATORY'];
}
