import type { PostRole } from '../access/index.js';

/** Whose signature can be an agency's word. */
const SIGNERS: readonly PostRole[] = ['SIGNATORY', 'AGENCY_LEADER'];

/**
 * The posts that a report passes after it was drafted, in their order: the agency's own chain (D1, 1 to 4 posts) without
 * the drafter's. The last one signs; a chain that ends without a signatory gets one, because the agency's word is his.
 */
export function signSteps(chain: readonly PostRole[]): readonly PostRole[] {
  const steps = chain.filter((role) => role !== 'HANDLER');
  const last = steps.at(-1);
  return last !== undefined && SIGNERS.includes(last) ? steps : [...steps, 'SIGNATORY'];
}

/** Whose turn it is once `passed` posts have let it pass, and whether his is the signature. */
export function nextStepOfChain(chain: readonly PostRole[], passed: number): { role: PostRole; signs: boolean } {
  const steps = signSteps(chain);
  const index = Math.min(passed, steps.length - 1);
  return { role: steps[index] ?? 'SIGNATORY', signs: index === steps.length - 1 };
}
