/** A piece of a text with the place of what was looked for, in UTF-16 code units of the piece (as String.slice counts). */
export interface Snippet {
  text: string;
  start: number;
  /** 0: the piece does not hold it, as far as JavaScript folds letters. */
  length: number;
}

/** So many characters stand before the hit, and so many after it, at most. */
export const SNIPPET = { before: 20, after: 60 } as const;
const CUT = '…';

/** What stands around the first hit of `q`, whatever its case, on one line; '…' where more stood before or after. */
export function snippetOf(text: string, q: string): Snippet {
  const hit = new RegExp(q.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'iu').exec(text);
  const [at, length] = hit === null ? [0, 0] : [hit.index, hit[0].length];
  const before = [...text.slice(0, at)];
  const after = [...text.slice(at + length)];
  const head = (before.length > SNIPPET.before ? CUT : '') + before.slice(-SNIPPET.before).join('');
  const tail = after.slice(0, SNIPPET.after).join('') + (after.length > SNIPPET.after ? CUT : '');
  return { text: (head + text.slice(at, at + length) + tail).replace(/\s/g, ' '), start: head.length, length };
}
