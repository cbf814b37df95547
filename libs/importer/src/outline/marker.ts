import { CN_NUMERAL, parseNumeral } from '../text/numerals.js';

/** The forms of a heading number, outermost first: GB/T 9704-2012 7.3.3 orders 一、 （一） 1. （1）. */
export const MARKER_RANK = {
  chapter: 0, article: 1, cn: 2, paren: 3, arab: 4, dotted2: 4.1, dotted3: 4.2, arabParen: 5, circled: 6,
} as const satisfies Record<string, number>;
export type MarkerKind = keyof typeof MARKER_RANK;
export type NumeralScript = 'cn' | 'arabic';

export interface Marker {
  readonly kind: MarkerKind;
  readonly script: NumeralScript;
  readonly value: number;
  readonly start: number;
  /** After the number and its punctuation. */
  readonly end: number;
  /** What closes the number: '.', '、', '。', ')', '' … */
  readonly closer: string;
  /** Only credible when the number continues: 4。 and a number before a mere blank. */
  readonly weak: boolean;
}

interface Form {
  readonly kind: MarkerKind;
  readonly shape: RegExp;
  readonly weak?: true;
  /** Only at the start of a line. */
  readonly lineOnly?: true;
}

const CN = `[${CN_NUMERAL}]{1,5}`;
/** Sticky, bounded: each costs a constant at each place it is tried. Group 1 the numeral, group 2 the closer. */
const FORMS: readonly Form[] = [
  { kind: 'chapter', shape: new RegExp(`第 ?(${CN}|\\d{1,3}) ?(章|编|部分)[ 、.:]?`, 'y') },
  { kind: 'article', shape: new RegExp(`第 ?(${CN}|\\d{1,3}) ?(条)(?=[ \\[“])`, 'y') },
  { kind: 'article', shape: new RegExp(`第 ?(${CN}|\\d{1,3}) ?(条)(?![规款项第的之和、,至])`, 'y'), lineOnly: true },
  { kind: 'cn', shape: new RegExp(`(${CN}) ?([、.])`, 'y') },
  { kind: 'paren', shape: new RegExp(`\\( ?(${CN}) ?(\\))[、.]?`, 'y') },
  { kind: 'arabParen', shape: /\( ?(\d{1,3}) ?(\))[、.]?/y },
  { kind: 'dotted3', shape: /\d{1,2}\.\d{1,2}\.(\d{1,2})([.、 ]?)(?![\d.%])/y, lineOnly: true },
  { kind: 'dotted2', shape: /\d{1,2}\.(\d{1,2})([.、 ]?)(?![\d.%亿万])/y, lineOnly: true },
  { kind: 'arab', shape: /(\d{1,3}) ?([.、])(?!\d)/y },
  { kind: 'arab', shape: /(\d{1,3})(。)(?!\d)/y, weak: true },
  { kind: 'arab', shape: /(\d{1,3})( |\t)[ \t]?(?=[\u4e00-\u9fff“《])/y, weak: true, lineOnly: true },
  { kind: 'circled', shape: /([①-⑳])( ?)/y },
];

/** The heading number at an offset of a view, if there is one. */
export function markerAt(view: string, at: number, lineStart: boolean): Marker | null {
  for (const { kind, shape, weak, lineOnly } of FORMS) {
    if (lineOnly === true && !lineStart) continue;
    shape.lastIndex = at;
    const match = shape.exec(view);
    if (match === null) continue;
    const numeral = match[1] ?? '';
    const value = kind === 'circled' ? numeral.charCodeAt(0) - 0x245f : parseNumeral(numeral);
    if (value === null || value < 1) continue;
    const script = /\d/.test(numeral) ? 'arabic' : 'cn';
    return { kind, script, value, start: at, end: at + match[0].length, closer: match[2] ?? '', weak: weak === true };
  }
  return null;
}
