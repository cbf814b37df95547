import type { TextSpan } from '#domain';
import { MAX_PHRASE } from './parse-phrase.js';

export interface BracketScan {
  /** Pairs, outer before inner, in order of their opening. */
  readonly pairs: readonly TextSpan[];
  /** Closing brackets that close nothing. */
  readonly strayClosers: readonly number[];
  /** Opening brackets never closed. */
  readonly unclosed: readonly number[];
}

/** Names nest brackets once, phrases once more; deeper nesting is no phrase. Keeps the work linear. */
const MAX_HEIGHT = 3;

/**
 * The bracket pairs of a stretch that may be phrases, in one pass with a stack: never relies on balance, since
 * copies lose and gain brackets. Pairs longer than MAX_PHRASE or deeper than three levels are left out.
 */
export function findBrackets(view: string, { start, end }: TextSpan): BracketScan {
  const open: { at: number; height: number }[] = [];
  const pairs: TextSpan[] = [];
  const strayClosers: number[] = [];
  const unclosed: number[] = [];
  for (let at = start; at < end; at += 1) {
    const char = view.charAt(at);
    if (char === '(' || char === '[') open.push({ at, height: 1 });
    else if (char === ')' || char === ']') {
      // A "[" left open must not hide the "(" around it.
      while (char === ')' && open.length > 1 && view.charAt(open.at(-1)?.at ?? 0) === '[') unclosed.push(open.pop()?.at ?? 0);
      const top = open.at(-1);
      if (top === undefined || (view.charAt(top.at) === '(') !== (char === ')')) {
        if (char === ')') strayClosers.push(at);
        continue;
      }
      open.pop();
      const outer = open.at(-1);
      if (outer !== undefined) outer.height = Math.max(outer.height, top.height + 1);
      if (top.height <= MAX_HEIGHT && at + 1 - top.at <= MAX_PHRASE) pairs.push({ start: top.at, end: at + 1 });
    }
  }
  return {
    pairs: pairs.sort((a, b) => a.start - b.start || b.end - a.end),
    strayClosers,
    unclosed: [...unclosed, ...open.map(({ at }) => at)],
  };
}
