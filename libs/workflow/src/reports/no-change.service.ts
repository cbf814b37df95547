import { appendEvents, findDelegation, putDelegation, type Credentials, type Database, type DelegationRow } from '#database';
import { DomainError, requirePermission, type HeldPost, type PersonActor, type PostRole } from '#domain';

/** To whom "no change" (无变化) may be delegated inside an agency. */
export const NO_CHANGE_ROLES = ['LIAISON', 'REVIEWER', 'HANDLER'] as const satisfies readonly PostRole[];

export interface Delegation extends DelegationRow {
  /** What the person may do. */
  allowedActions: 'delegate'[];
}

/** "No change" is the signatory's word; he may leave it to posts of his agency, and take it back (C7). */
export class NoChangeDelegations {
  constructor(private readonly db: Database) {}

  /** The delegation in the person's own agency. */
  async get(credentials: Credentials): Promise<Delegation> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      return view(await findDelegation(tx, agencyOf(person)), person);
    });
  }

  /** Delegates to these posts and no others; none takes it back. Throws act_not_allowed_for_role for anybody but the signatory himself. */
  async set(credentials: Credentials, roles: readonly PostRole[]): Promise<Delegation> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      const post = delegating(person);
      if (!post) throw new DomainError('act_not_allowed_for_role', { act: 'delegateNoChange', need: ['SIGNATORY'] });
      const agency = agencyOf(person);
      const before = await findDelegation(tx, agency);
      await putDelegation(tx, agency, [...new Set(roles)], person.personId);
      await appendEvents(tx, [{ type: 'no_change.delegated', agency, post, before: { roles: before.roles }, after: { roles: [...new Set(roles)] } }]);
      return view(await findDelegation(tx, agency), person);
    });
  }
}

/** The signatory himself; nobody for him. */
function delegating(person: PersonActor): HeldPost | undefined {
  return person.posts.find(({ role, onBehalfOf }) => role === 'SIGNATORY' && onBehalfOf === undefined);
}

function view(row: DelegationRow, person: PersonActor): Delegation {
  return { ...row, allowedActions: delegating(person) === undefined ? [] : ['delegate'] };
}

function agencyOf(person: PersonActor): string {
  if (person.agency === null) throw new DomainError('forbidden');
  return person.agency;
}
