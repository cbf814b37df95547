import type { Changes } from '#workflow';
import type { DubanRequest } from '../http/request.js';
import type { Refusal } from './to-problem.js';

/** Which object the version in If-Match is of, by the first part of the route. */
const KIND_OF = { tasks: 'task', reports: 'report', plans: 'plan', extensions: 'extension', measures: 'measure', notices: 'notice', 'spot-checks': 'spotCheck' } as const;
const ROUTE = /^\/api\/v1\/(tasks|reports|plans|extensions|measures|notices|spot-checks)\/:id(\/|$)/;

/**
 * A stale_version with what the others changed since the version that this person saw, from the object's events; other
 * refusals as they are. Asked outside the transaction that was refused, which is rolled back by now; where that can't be
 * done any more (the session was ended, the database went away), the conflict itself is still the answer.
 */
export async function withChanges(refusal: Refusal, { caller, routeOptions, params }: DubanRequest, changes: Changes): Promise<Refusal> {
  const { expected, current } = refusal.details;
  const part = ROUTE.exec(routeOptions.url ?? '')?.[1] as keyof typeof KIND_OF | undefined;
  if (refusal.code !== 'stale_version' || caller === undefined || part === undefined) return refusal;
  if (typeof expected !== 'number' || typeof current !== 'number') return refusal;
  const { id } = params as { id: string };
  const found = await changes.since(caller.credentials, KIND_OF[part], id.toLowerCase(), expected, current).catch(() => null);
  return found === null ? refusal : { ...refusal, details: { ...refusal.details, changes: found } };
}
