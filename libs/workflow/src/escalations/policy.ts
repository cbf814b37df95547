import { activeEscalationPolicy, type Tx } from '#database';
import { validateEscalationPolicy, type EscalationPolicy } from '#domain';

/** The policy that papers are written by now. */
export async function escalationPolicy(tx: Tx): Promise<EscalationPolicy> {
  return validateEscalationPolicy(await activeEscalationPolicy(tx));
}
