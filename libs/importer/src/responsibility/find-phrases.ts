import type { TextSpan } from '#domain';
import { skipBlanks, trimBlanks } from '../text/normal-view.js';
import { findBrackets, type BracketScan } from './find-brackets.js';
import { judgePhrase, withoutRemarks, type Verdict } from './judge-phrase.js';
import type { Lexicon } from './lexicon.js';
import { MAX_PHRASE, parsePhrase, type ParsedPhrase } from './parse-phrase.js';
import { proseClauses } from './prose-clauses.js';
import { labelAt, PROSE_VERB } from './verbs.js';

export interface FoundPhrase extends TextSpan {
  /** prose: said of a part of the measure, in the middle of its text. */
  readonly form: 'bracket' | 'label' | 'sentence' | 'prose' | 'columns';
  readonly parsed: ParsedPhrase;
  readonly verdict: Verdict;
}
export interface PhraseScan {
  /** Responsibility phrases, in order, without overlaps. */
  readonly phrases: readonly FoundPhrase[];
  /** Brackets that read like a list of bodies but name none the registry knows (PAREN_IN_BODY). */
  readonly lookalikes: readonly TextSpan[];
  /** Labelled lines with times only. */
  readonly timeLabels: readonly TextSpan[];
  readonly brackets: BracketScan;
}

/** What copies leave behind a phrase: 。) and blanks. Attached to no measure. */
export const RESIDUE = /[\s。.,;)\]]/;

/** All responsibility phrases in one measure's stretch of text: in brackets, on labelled lines, as a sentence. */
export function findPhrases(view: string, range: TextSpan, lexicon: Lexicon): PhraseScan {
  const brackets = findBrackets(view, range);
  const labels = labelBlocks(view, range, lexicon);
  const lookalikes: TextSpan[] = [];
  const { phrases } = labels;
  const taken = new TakenSpans(range, [...phrases, ...labels.times]);
  for (const pair of [...brackets.pairs, ...unclosedTails(view, range, brackets)]) {
    if (taken.overlaps(pair)) continue;
    const inner = pair.end - (RESIDUE.test(view.charAt(pair.end - 1)) ? 1 : 0);
    const parsed = withoutRemarks(view, parsePhrase(view, pair.start + 1, inner, lexicon));
    const verdict = judgePhrase(view, parsed, isTail(view, pair.end, range.end));
    if (verdict === 'body_like_list') lookalikes.push(pair);
    else if (verdict !== 'body') {
      phrases.push({ ...pair, form: 'bracket', parsed, verdict });
      taken.add(pair);
    }
  }
  for (const sentence of sentencesOf(view, range)) {
    if (taken.overlaps(sentence)) continue;
    const parsed = parsePhrase(view, sentence.start, sentence.end, lexicon);
    // 由市公安局牵头 says who leads, known or not; 由企业负责 may be said of anybody.
    const speaks = parsed.parties.some(({ agencies, collective, role }) => agencies.length > 0 || collective || role === 'lead');
    if (speaks && !parsed.hasObject && judgePhrase(view, parsed, false) === 'phrase') {
      phrases.push({ ...sentence, form: 'sentence', parsed, verdict: 'phrase' });
      taken.add(sentence);
    }
  }
  if (phrases.length === 0) {
    const inBrackets = new TakenSpans(range, brackets.pairs);
    for (const clause of proseClauses(view, range, lexicon)) {
      if (!inBrackets.overlaps(clause) && !taken.overlaps(clause)) phrases.push({ ...clause, form: 'prose', verdict: 'phrase' });
    }
  }
  phrases.sort((a, b) => a.start - b.start);
  return {
    phrases, brackets, timeLabels: labels.times,
    lookalikes: lookalikes.filter((pair) => !taken.overlaps(pair)),
  };
}

/** Nothing but residue between an offset and the end? */
export function isTail(view: string, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (!RESIDUE.test(view.charAt(at))) return false;
  return true;
}

/** Which characters belong to a phrase already. A byte a character: a list of spans would cost n² on a long measure. */
class TakenSpans {
  private readonly taken: Uint8Array;
  constructor(private readonly range: TextSpan, spans: readonly TextSpan[]) {
    this.taken = new Uint8Array(range.end - range.start);
    for (const span of spans) this.add(span);
  }
  add({ start, end }: TextSpan): void {
    this.taken.fill(1, start - this.range.start, end - this.range.start);
  }
  overlaps({ start, end }: TextSpan): boolean {
    return this.taken.subarray(start - this.range.start, end - this.range.start).includes(1);
  }
}

/** A bracket opened in the last line and never closed: the closing one was lost. */
function unclosedTails(view: string, range: TextSpan, { unclosed }: BracketScan): TextSpan[] {
  const start = unclosed.at(-1);
  if (start === undefined) return [];
  const end = trimBlanks(view, start, range.end);
  return end - start <= MAX_PHRASE && !view.slice(start, end).includes('\n') ? [{ start, end }] : [];
}

/** Lines that begin with 责任单位: and the like; neighbouring ones are one phrase. */
function labelBlocks(view: string, range: TextSpan, lexicon: Lexicon): { phrases: FoundPhrase[]; times: TextSpan[] } {
  const phrases: FoundPhrase[] = [];
  const times: TextSpan[] = [];
  let block: TextSpan | null = null;
  const close = (): void => {
    if (block === null) return;
    const parsed = parsePhrase(view, block.start, block.end, lexicon);
    if (judgePhrase(view, parsed, true) === 'phrase') phrases.push({ ...block, form: 'label', parsed, verdict: 'phrase' });
    block = null;
  };
  for (let from = range.start; from < range.end;) {
    const newline = view.indexOf('\n', from);
    const lineEnd = newline === -1 ? range.end : Math.min(newline, range.end);
    const start = skipBlanks(view, from, lineEnd);
    const end = trimBlanks(view, start, lineEnd);
    from = lineEnd + 1;
    if (start === end) continue;
    const label = labelStart(view, start, end);
    const inside = label === null ? LABEL_INSIDE.exec(view.slice(start, end)) : null;
    if (inside !== null && end - start - inside.index <= MAX_PHRASE) {
      close();
      block = { start: skipBlanks(view, start + inside.index + 1, end), end };
    } else if (label === null || end - start > MAX_PHRASE) close();
    else if (label.time) times.push({ start, end });
    else if (block !== null && end - block.start <= MAX_PHRASE) block = { start: block.start, end };
    else {
      close();
      block = { start, end };
    }
  }
  close();
  return { phrases, times };
}

/** 推进数据共享。责任单位:教育部 on one line. In a bracket it is the bracket's business. */
const LABEL_INSIDE = /[。;,\s](?= ?(?:牵头|责任|主办|承办|主责)(?:单位|部门)? ?:)/;

/** 【责任单位】A reads as the label 责任单位 too: square brackets hold labels. */
function labelStart(view: string, start: number, end: number): { time: boolean } | null {
  const at = '[('.includes(view.charAt(start)) ? start + 1 : start;
  const label = labelAt(view, at);
  if (label === null || label.end > end || (at > start && view.charAt(start) === '(')) return null;
  return { time: label.role === 'deadline' && !/单位|部门/.test(view.slice(label.end, end)) };
}

/** Sentences short enough and with a verb of responsibility; and of each, the part from 由 on. */
function sentencesOf(view: string, { start, end }: TextSpan): TextSpan[] {
  const found: TextSpan[] = [];
  for (let from = start; from < end;) {
    let to = from;
    while (to < end && !/[。;\n]/.test(view.charAt(to))) to += 1;
    const first = skipBlanks(view, from, to);
    from = to + 1;
    if (to - first < 4 || !PROSE_VERB.test(view.slice(Math.max(first, to - MAX_PHRASE), to))) continue;
    const last = trimBlanks(view, first, to);
    const near = Math.max(first, to - MAX_PHRASE);
    const tail = view.slice(near, to);
    for (const by of new Set([tail.indexOf('由'), tail.lastIndexOf(',由') + 1])) {
      if (by > 0 && tail.charAt(by) === '由') found.push({ start: near + by, end: last });
    }
    if (last - first <= MAX_PHRASE) found.push({ start: first, end: last });
  }
  return found;
}
