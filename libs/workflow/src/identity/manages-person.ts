import { everOfAgency, postsFrom, type Tx } from '#database';
import { checkManages, DomainError, type CivilDate, type PeopleLicence } from '#domain';

/**
 * Throws not_found for a person of another agency, and forbidden where he holds a post, now or later, that the actor may not
 * give: whoever could change a signatory's address could sign in his place.
 */
export async function checkManagesPerson(tx: Tx, licence: PeopleLicence, personId: string, today: CivilDate): Promise<void> {
  if (licence.agencyCode === null) return;
  if (!(await everOfAgency(tx, personId, licence.agencyCode))) throw new DomainError('not_found', { what: 'person' });
  for (const post of await postsFrom(tx, personId, today)) {
    checkManages({ ...licence, agencyCode: null }, post.agencyCode === licence.agencyCode ? post : { ...post, role: 'SYSADMIN' }, 'person');
  }
}
