import type { TextSpan } from '#domain';
import type { DocumentReading } from '../document/read-document.js';
import type { Outline } from '../outline/build-outline.js';
import { MAX_HEADINGS, type ScannedHeading } from '../outline/scan-headings.js';
import type { MeasureReading } from '../read-measure.js';
import type { DoubtList } from './doubt-list.js';

const ODDITY_CODES = {
  title_twice: 'TITLE_TWICE', title_guessed: 'TITLE_GUESSED', date_garbled: 'DATE_GARBLED', doc_number_form: 'DOC_NUMBER_FORM',
} as const;

/** 近2015年: a machine's 近年来 with a year put in. */
const FALSE_FRIEND = /近(?:\d{4})年/g;
/** Fewer glued numbers than this are a slip, not a text without line breaks. */
const RUN_ON_FROM = 3;

/** Doubts about the document as a whole: head, completeness, punctuation, layout. */
export function doubtDocument(
  doubts: DoubtList, view: string, text: string, reading: DocumentReading, outline: Outline,
  headings: readonly ScannedHeading[], measures: readonly MeasureReading[],
): void {
  for (const { kind, start, end, read } of reading.oddities) doubts.add(ODDITY_CODES[kind], null, { start, end }, { read });
  for (const match of view.matchAll(FALSE_FRIEND)) {
    doubts.add('DATE_FALSE_FRIEND', null, { start: match.index, end: match.index + match[0].length });
  }
  const whole = { start: 0, end: text.length };
  if (measures.length === 0) doubts.add('NO_MEASURES', null, whole);
  else if (measures.every(({ deadlines }) => deadlines.length === 0)) doubts.add('NO_DEADLINES', null, whole);
  for (const section of outline.preliminary) {
    if (measures.length > 0) doubts.add('PRELIMINARY_SECTION', null, section, { raw: section.title });
  }
  if (headings.length >= MAX_HEADINGS || measures.length >= MAX_HEADINGS) doubts.add('TOO_MANY_NUMBERS', null, whole, { limit: MAX_HEADINGS });
  doubtCompleteness(doubts, headings);
  doubtLayout(doubts, view, text, measures);
}

/**
 * Official documents number 一、 （一） 1. （1） from the outside in (GB/T 9704-2012 7.3.3). One that begins with
 * （一） over 1., or with 三、, is an extract.
 */
function doubtCompleteness(doubts: DoubtList, headings: readonly ScannedHeading[]): void {
  const [first] = headings;
  if (first === undefined) return;
  const startsBelow = first.kind === 'paren' && headings.some(({ kind }) => kind === 'arab')
    && !headings.some(({ kind }) => kind === 'cn' || kind === 'chapter' || kind === 'article');
  if (startsBelow || first.oddities.includes('starts_late')) doubts.add('PARTS_MISSING', null, first);
}

function doubtLayout(doubts: DoubtList, view: string, text: string, measures: readonly MeasureReading[]): void {
  const glued = measures.flatMap(({ outline }) => (outline.heading !== null && !outline.heading.lineStart ? [outline.heading] : []));
  const [first] = glued;
  const last = glued.at(-1);
  if (first !== undefined && last !== undefined && glued.length >= RUN_ON_FROM) {
    doubts.add('RUN_ON', null, { start: first.start, end: last.end }, { count: glued.length });
  }
  const halfWidth = /[\u4e00-\u9fff][,;:()]/.exec(text);
  if (halfWidth !== null) doubts.add('HALF_WIDTH_PUNCT', null, at(halfWidth.index + 1));
  const open = count(view, '(');
  const close = count(view, ')');
  if (open !== close) doubts.add('UNBALANCED_PARENS', null, { start: 0, end: text.length }, { open, close });
}

const at = (start: number): TextSpan => ({ start, end: start + 1 });

function count(view: string, char: string): number {
  let n = 0;
  for (let i = view.indexOf(char); i !== -1; i = view.indexOf(char, i + 1)) n += 1;
  return n;
}
