import { signersOf, type RouteRole } from '../agency/index.js';
import type { HeldPost } from '../access/index.js';
import type { Guard, Refusal } from './guards.js';
import { differentPerson, idle, namesOf, refuse } from './refusal.js';
import type { SignGuard } from './task-acts.js';
import type { Task } from './task.js';

/** A round of signatures inside an agency: the chain it began with, and how many of its posts have signed. */
export type SignRound = Pick<Task, 'signRoute' | 'signedSteps'>;
type Step = (round: SignRound, post: HeldPost | undefined) => Refusal | null;

/** The posts that sign this request, and the one whose turn it is. */
export function signingStep({ signRoute, signedSteps }: SignRound): { route: readonly RouteRole[]; turn: RouteRole; last: boolean } {
  const route = signersOf(signRoute);
  const turn = route[Math.min(signedSteps, route.length - 1)] ?? 'SIGNATORY';
  return { route, turn, last: signedSteps >= route.length - 1 };
}

/** Whether a post may let the request pass, without being the last of its chain. */
export const middleStep: Step = (round, post) => {
  const { route, turn, last } = signingStep(round);
  if (last || !route.some((role) => role === post?.role)) return idle('act_not_allowed_for_role', { need: [turn] });
  if (post?.role === turn) return null;
  const place = route.findIndex((role) => role === post?.role);
  // The last post signs, and who has signed is done: only whose turn is still to come has something to wait for.
  return place < round.signedSteps || place === route.length - 1 ? idle('sign_step_open', { need: [turn] }) : refuse('sign_step_open', { need: [turn] });
};

/** Whether a post may sign: the last of the chain, once the others have. */
export const lastStep: Step = (round, post) => {
  const { route, turn, last } = signingStep(round);
  if (post?.role !== route.at(-1)) return idle('act_not_allowed_for_role', { need: [route.at(-1)] });
  return last ? null : refuse('sign_step_open', { need: [turn] });
};

/** Whether a post has a say in the chain: a reviewer may send back what he sees, also where it does not name him. */
export const onRoute: Step = (round, post) => {
  const { route, turn } = signingStep(round);
  return post?.role === 'REVIEWER' || route.some((role) => role === post?.role) ? null : idle('act_not_allowed_for_role', { need: [turn] });
};

/** Guards of an agency's own chain of signatures (D1), and of four eyes between agencies (D2). */
export const SIGN_GUARDS: Record<SignGuard, Guard> = {
  middleStep: ({ task, post }) => middleStep(task, post),
  lastStep: ({ task, post }) => lastStep(task, post),
  onRoute: ({ task, post }) => onRoute(task, post),
  notChecker: (ctx) => differentPerson(ctx, ctx.facts.eyes?.CHECK ?? [], 'notChecker'),
  // A person of the task's own agency is not its other pair of eyes, whatever second post he holds elsewhere.
  notOfItsAgency: (ctx) => {
    if (ctx.facts.fourEyesRelaxed || ctx.actor.agency === ctx.task.agencyCode) return null;
    const self = namesOf(ctx);
    return ctx.facts.ofItsAgency?.some((id) => self.includes(id)) ? refuse('four_eyes', { rule: 'notOfItsAgency' }) : null;
  },
};
