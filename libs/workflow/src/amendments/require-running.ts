import type { PlanRow } from '#database';
import { DomainError } from '#domain';

/** Throws act_not_allowed_in_state unless the plan has been issued and does not wind up yet. */
export function requireRunning({ status }: PlanRow): void {
  if (status !== 'ISSUED' && status !== 'RUNNING') throw new DomainError('act_not_allowed_in_state', { act: 'amend', status, allowedFrom: ['ISSUED', 'RUNNING'] });
}
