import type { TextSpan } from '#domain';
import { skipBlanks, trimBlanks } from './normal-view.js';

/** The lines of a view that hold something, without the blanks around them. */
export function linesOf(view: string): TextSpan[] {
  const lines: TextSpan[] = [];
  for (let from = 0; from <= view.length;) {
    const found = view.indexOf('\n', from);
    const to = found === -1 ? view.length : found;
    const start = skipBlanks(view, from, to);
    const end = trimBlanks(view, start, to);
    if (end > start) lines.push({ start, end });
    from = to + 1;
  }
  return lines;
}
