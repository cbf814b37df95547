import type { GuardContext, Refusal } from './guards.js';

export const refuse = (code: Refusal['code'], details: Record<string, unknown> = {}): Refusal => ({ code, details });

/** A refusal of what does not arise here at all: it is told when tried, but not listed as held back. */
export const idle = (code: Refusal['code'], details: Record<string, unknown> = {}): Refusal => ({ code, details, idle: true });

/** Who acts: the person, and whom he stands in for. Four eyes hold against both (pneumatic #381). */
export function namesOf({ actor, post }: GuardContext): string[] {
  return [actor.personId, ...(post?.onBehalfOf ? [post.onBehalfOf.personId] : [])];
}

export function differentPerson(ctx: GuardContext, others: readonly (string | null | undefined)[], rule: string): Refusal | null {
  if (ctx.facts.fourEyesRelaxed) return null;
  const self = namesOf(ctx);
  return others.some((other) => typeof other === 'string' && self.includes(other)) ? refuse('four_eyes', { rule }) : null;
}
