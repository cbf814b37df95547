import { DomainError } from '../errors.js';
import { POST_ROLES, type Actor, type HeldPost, type PersonActor, type PostRole } from './actor.js';

/**
 * Whose posts a post may fill and empty, inside its own agency; the administrator's everywhere. Nobody makes his own equal or
 * superior: an agency's word (its signatory's) is given by its head or by the administrator [I].
 */
export const PEOPLE_RULES = {
  SYSADMIN: POST_ROLES,
  AGENCY_LEADER: ['LIAISON', 'HANDLER', 'REVIEWER', 'SIGNATORY'],
  SIGNATORY: ['LIAISON', 'HANDLER', 'REVIEWER'],
  LIAISON: ['HANDLER', 'REVIEWER'],
  OFFICE_DIRECTOR: ['OFFICE_OFFICER'],
} as const satisfies Partial<Record<PostRole, readonly PostRole[]>>;

/** Posts that nobody holds beside another, nor while he stands in for one: who runs the system, and who audits it and only reads [I]. */
const HELD_ALONE: readonly PostRole[] = ['SYSADMIN', 'AUDITOR'];

/** Whether one person may hold both posts at a time. */
export function holdsTogether(one: PostRole, other: PostRole): boolean {
  return one === other || !(HELD_ALONE.includes(one) || HELD_ALONE.includes(other));
}

type ManagingRole = keyof typeof PEOPLE_RULES;

/** What somebody may do with people: for one agency (null: for all), with posts of these roles, by this post of his own. */
export interface PeopleLicence {
  person: PersonActor;
  post: HeldPost;
  agencyCode: string | null;
  roles: readonly PostRole[];
}

/** The licence of his own posts, the widest first; what he holds for somebody absent gives none. Throws forbidden. */
export function peopleLicence(actor: Actor): PeopleLicence {
  const managing = Object.keys(PEOPLE_RULES) as ManagingRole[];
  if (actor.kind === 'person') {
    const own = actor.posts.filter((post) => post.onBehalfOf === undefined);
    for (const role of managing) {
      const post = own.find((held) => held.role === role);
      if (post !== undefined) return { person: actor, post, agencyCode: role === 'SYSADMIN' ? null : actor.agency, roles: PEOPLE_RULES[role] };
    }
  }
  throw new DomainError('forbidden', { permission: 'people.manage', roles: managing });
}

/** Throws not_found for another agency, as for one that is not there, and forbidden for a post that he may not give. */
export function checkManages(licence: PeopleLicence, matter: { agencyCode: string; role?: PostRole }, what: string): void {
  if (licence.agencyCode !== null && matter.agencyCode !== licence.agencyCode) throw new DomainError('not_found', { what });
  const { role } = matter;
  if (role === undefined || licence.roles.includes(role)) return;
  throw new DomainError('forbidden', { permission: 'people.manage', roles: (Object.keys(PEOPLE_RULES) as ManagingRole[]).filter((one) => (PEOPLE_RULES[one] as readonly PostRole[]).includes(role)) });
}
