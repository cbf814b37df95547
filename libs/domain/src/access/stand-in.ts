import type { HeldPost, PersonActor, PostRole } from './actor.js';

/** Who arranges cover in an agency's or the office's desk, beside the absent person himself [I]. */
const DESK: readonly PostRole[] = ['LIAISON', 'SIGNATORY', 'AGENCY_LEADER', 'OFFICE_DIRECTOR'];

/**
 * The post with which the actor may appoint or end a stand-in for somebody of his agency, or null. A stand-in may not hand
 * on what he holds for another: only posts of one's own count.
 */
export function standInPost(actor: PersonActor, absentId: string): HeldPost | null {
  const own = actor.posts.filter((post) => post.onBehalfOf === undefined);
  return (actor.personId === absentId ? own[0] : own.find((post) => DESK.includes(post.role))) ?? null;
}
