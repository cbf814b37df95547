/** The posts of domain vocabulary 1.2 that carry duties in the product. */
export const POST_ROLES = [
  'CONVENER', 'OFFICE_DIRECTOR', 'OFFICE_OFFICER', 'AUDITOR',
  'LIAISON', 'HANDLER', 'REVIEWER', 'SIGNATORY', 'AGENCY_LEADER',
  'SYSADMIN',
] as const;
export type PostRole = (typeof POST_ROLES)[number];

/** The code of the joint meeting's office (联席会议办公室) in the agency registry. */
export const OFFICE_AGENCY = 'JMO';

export interface HeldPost {
  id: string;
  role: PostRole;
  title: string;
  unitId: string | null;
  /** Whose post it is where the actor stands in for him (代办人, AB角): both names stand on every act. */
  onBehalfOf?: { personId: string; name: string };
}

/**
 * Who acts in a transaction: a person for one agency with the posts he holds there today, or the system itself.
 * `scope` is what row-level security was opened with.
 */
export type Actor =
  | { kind: 'person'; personId: string; name: string; locale: Locale; agency: string | null; posts: HeldPost[]; scope: Scope }
  | { kind: 'system'; name: string };

export type PersonActor = Extract<Actor, { kind: 'person' }>;
export type Scope = 'office' | 'agency' | 'admin' | 'none';
export type Locale = 'zh' | 'en';

/** The post that licenses an act asked of `roles`, or null: recorded with the act, so that no act is without post. */
export function licensingPost(actor: Actor, roles: readonly PostRole[]): HeldPost | null {
  if (actor.kind !== 'person') return null;
  return actor.posts.find((post) => roles.includes(post.role)) ?? null;
}
