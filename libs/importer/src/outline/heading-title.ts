import type { TextSpan } from '#domain';
import { skipBlanks, trimBlanks } from '../text/normal-view.js';

export interface HeadingTitle {
  readonly title: TextSpan | null;
  /** Where the heading ends: after the title and its stop, or after the number where there is no title. */
  readonly end: number;
}

const LONGEST_OWN_LINE = 60;
const LONGEST_RUN_IN = 40;
/** With a comma in it a first sentence is a title only while it is short: 深化改革,激发活力。 */
const LONGEST_WITH_COMMA = 20;

/**
 * The title behind a heading number: the rest of its line where the line is no sentence, or a short first
 * sentence that more text follows (加强组织领导。各部门要…). Responsibility phrases are no title. What stands over measures (`isSection`) needs no
 * text of its own behind it, and the articles of a regulation have no titles.
 */
export function headingTitle(
  view: string, region: TextSpan, phrases: readonly TextSpan[], form: 'section' | 'measure' | 'article',
): HeadingTitle {
  const start = skipBlanks(view, region.start, region.end);
  const none: HeadingTitle = { title: null, end: region.start };
  if (form === 'article' || start >= region.end) return none;
  const newline = view.indexOf('\n', start);
  const lineEnd = newline === -1 ? region.end : Math.min(newline, region.end);
  if (view.slice(region.start, start).includes('\n')) return none;
  const phrase = phrases.find((span) => span.start >= start && span.start < lineEnd);
  const limit = trimBlanks(view, start, phrase?.start ?? lineEnd);
  const stop = view.slice(start, Math.min(limit, start + LONGEST_RUN_IN + 1)).indexOf('。');
  const more = form === 'section' || hasText(view, stop === -1 ? limit : start + stop + 1, region.end, phrases);
  if (stop !== -1) {
    const end = start + stop;
    return more && isRunInTitle(view.slice(start, end)) ? { title: { start, end }, end: end + 1 } : none;
  }
  const words = view.slice(start, limit);
  if (limit <= start || words.length > LONGEST_OWN_LINE || /[。;,!?]$|[。;]/.test(words)) return none;
  // "推进政务公开(教育部牵头)" with nothing after it is the measure itself, not a title over it.
  if (phrase !== undefined && !more) return none;
  const colon = view.charAt(limit - 1) === ':' ? 1 : 0;
  return { title: { start, end: limit - colon }, end: limit };
}

function isRunInTitle(words: string): boolean {
  if (words.length < 2 || /[;:()[\]]|\d{4}年/.test(words)) return false;
  return words.length <= (words.includes(',') ? LONGEST_WITH_COMMA : LONGEST_RUN_IN);
}

/** Is there text that is neither blank nor phrase? */
function hasText(view: string, from: number, end: number, phrases: readonly TextSpan[]): boolean {
  let at = from;
  for (const span of [...phrases.filter((p) => p.end > from), { start: end, end }]) {
    for (; at < Math.min(span.start, end); at += 1) if (!/[\s。.,;)\]]/.test(view.charAt(at))) return true;
    at = Math.max(at, span.end);
  }
  return false;
}
