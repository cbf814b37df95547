import {
  appendEvent, insertSignRoute, signRouteChanges, signRouteOf, unheldPosts, type Credentials, type Database, type SignRouteChange,
} from '#database';
import { checkRoute, civilDateOf, DomainError, licensingPost, PERMISSIONS, requirePermission, signersOf, type Actor, type RouteRole, type SignRoute } from '#domain';

export interface SignRouteView extends SignRoute {
  /** Every change, the newest first. */
  changes: SignRouteChange[];
  /** What the person may do. */
  allowedActions: 'change'[];
}

/** The posts that a completion request passes inside each agency (D1): its own affair, changed without touching a template. */
export class SignRoutes {
  constructor(private readonly db: Database) {}

  /** Throws not_found. */
  async get(credentials: Credentials, agencyCode: string): Promise<SignRouteView> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'directory.read');
      return { ...await signRouteOf(tx, agencyCode), changes: await signRouteChanges(tx, agencyCode), allowedActions: mayChange(tx.actor, agencyCode) ? ['change'] : [] };
    });
  }

  /**
   * Changes the chain for requests from now on; what waits for a signature goes on by the one it began with. By the
   * administrator, or the agency's own signatory. Throws stale_version, invalid_input, route_unmanned naming the posts nobody holds,
   * act_not_allowed_for_agency, reason_required.
   */
  async change(
    credentials: Credentials, agencyCode: string, chain: readonly RouteRole[], reason: string, expectedVersion: number,
  ): Promise<SignRoute> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'route.write');
      const before = await signRouteOf(tx, agencyCode);
      if (!mayChange(tx.actor, agencyCode)) throw new DomainError('act_not_allowed_for_agency', { side: 'OWNER' });
      if (reason.trim() === '') throw new DomainError('reason_required');
      checkRoute(chain);
      const missing = await unheldPosts(tx, agencyCode, signersOf(chain), civilDateOf(tx.now, this.db.zone));
      if (missing.length > 0) throw new DomainError('route_unmanned', { need: missing });
      const next: SignRoute = { agencyCode, version: expectedVersion + 1, chain };
      const stale = (): DomainError => new DomainError('stale_version', { expected: expectedVersion, current: before.version });
      if (before.version !== expectedVersion) throw stale();
      if (!(await insertSignRoute(tx, { ...next, reason, changedBy: person.personId }))) throw stale();
      await appendEvent(tx, {
        type: 'route.changed', subject: agencyCode, agency: agencyCode, post, reason,
        before: { chain: before.chain, version: before.version }, after: { chain, version: next.version },
      });
      return next;
    });
  }
}

/** The administrator's for every agency, a signatory's for his own. */
function mayChange(actor: Actor, agencyCode: string): boolean {
  const post = licensingPost(actor, PERMISSIONS['route.write']);
  return post !== null && (post.role !== 'SIGNATORY' || (actor.kind === 'person' && actor.agency === agencyCode));
}
