import type { Changes } from '#workflow';
import type { DubanRequest } from '../http/request.js';
import type { Refusal } from './to-problem.js';

/** Which object the version in the request is of, by its route: the first that fits. */
const KIND_OF = [
  ['measures/:id/templates', 'template'], ['measures', 'measure'], ['tasks', 'task'], ['reports', 'report'], ['plans', 'plan'], ['extensions', 'extension'],
  ['notices', 'notice'], ['spot-checks', 'spotCheck'], ['amendments', 'amendment'], ['documents/:id/readings', 'reading'], ['people', 'person'],
  ['units', 'unit'], ['agencies/:code/sign-route', 'signRoute'], ['lead-rules', 'leadRule'], ['me/mail-preferences', 'mailPreferences'],
] as const;

/** Of a route. */
export const versionedBy = (url: string): (typeof KIND_OF)[number][1] | undefined => KIND_OF.find(([path]) => `${url}/`.startsWith(`/api/v1/${path}/`))?.[1];

/**
 * A stale_version with what the others changed since the version that this person saw, from the object's events; other
 * refusals as they are. Asked outside the transaction that was refused, which is rolled back by now; where that can't be
 * done any more (the session was ended, the database went away), the conflict itself is still the answer.
 */
export async function withChanges(refusal: Refusal, { caller, routeOptions, params }: DubanRequest, changes: Changes): Promise<Refusal> {
  const { expected, current } = refusal.details;
  const kind = versionedBy(routeOptions.url ?? '');
  if (refusal.code !== 'stale_version' || caller === undefined || kind === undefined) return refusal;
  if (typeof expected !== 'number' || typeof current !== 'number') return refusal;
  const { id, code, key } = params as Record<'id' | 'code' | 'key', string | undefined>;
  const subject = id?.toLowerCase() ?? code ?? key ?? caller.claims.personId;
  const found = await changes.since(caller.credentials, kind, subject, expected, current).catch(() => null);
  return found === null ? refusal : { ...refusal, details: { ...refusal.details, changes: found } };
}
