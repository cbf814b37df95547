import type { ReadDeadline, TextSpan } from '#domain';
import { matchDeadline, type DeadlineMatch } from './match-deadline.js';

export interface FoundDeadline extends ReadDeadline {
  readonly notes: DeadlineMatch['notes'];
}

/** Characters a deadline can begin with: nothing else is tried, so prose costs one look-up a character. */
const FIRST = /[\d一二两三四五六七八九十〇零今本明年每按到至截自印发收下上长常持第]/;
/** What may stand before a word that is a deadline only as a clause of its own (持续推进, 按月). */
const CLAUSE_EDGE = /[\s,;:、。()[\]]/;

/**
 * The deadlines printed in a stretch of text, in order. `labelled` stretches stand behind 完成时限: or in a
 * column for dates, where a date needs no 前, and come in order. Dates in the titles of cited documents (《…》) are not deadlines.
 */
export function readDeadlines(
  text: string, view: string, range: TextSpan, issuedOn: string | null, labelled: readonly TextSpan[],
): FoundDeadline[] {
  const found: FoundDeadline[] = [];
  let cited = 0;
  let nextLabel = 0;
  for (let at = range.start; at < range.end; at += 1) {
    const char = view.charAt(at);
    if (char === '《') cited = titleEnd(view, at, range.end);
    if (at < cited || !FIRST.test(char) || (/\d/.test(char) && /[\d.]/.test(view.charAt(at - 1)))) continue;
    while ((labelled[nextLabel]?.end ?? Infinity) <= at) nextLabel += 1;
    const here = labelled[nextLabel];
    const label = here !== undefined && here.start <= at ? here : undefined;
    const edge = at === range.start || CLAUSE_EDGE.test(view.charAt(at - 1));
    // 年底前 is a clause's own beginning; in 近年内 or 去年底前 it is another word's end.
    if (char === '年' && !edge) continue;
    const match = matchDeadline(view, at, Math.min(range.end, label?.end ?? range.end), {
      issuedOn, labelled: label !== undefined, edge,
    });
    if (match === null) continue;
    const { start, end, kind, due, notes } = match;
    found.push({ raw: text.slice(start, end), start, end, kind, due, notes });
    at = end - 1;
  }
  return found;
}

/** The end of a cited title; a 《 never closed within 80 characters is a slip and hides nothing. */
function titleEnd(view: string, at: number, end: number): number {
  const close = view.slice(at, Math.min(end, at + 80)).indexOf('》');
  return close === -1 ? at : at + close;
}
