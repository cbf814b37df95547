import { MARKER_RANK, markerAt, type Marker, type MarkerKind, type NumeralScript } from './marker.js';

/** A number the scanner believes to be a heading, with what made it look twice. */
export interface ScannedHeading extends Marker {
  /** 0 outermost. */
  readonly depth: number;
  readonly lineStart: boolean;
  readonly oddities: readonly HeadingOddity[];
}
export type HeadingOddity = 'gap' | 'repeated' | 'restarted' | 'starts_late' | 'style_changed';

interface Level {
  readonly kind: MarkerKind;
  /** Of its first number: (5) (六) (7) has one odd number, not two. */
  readonly script: NumeralScript;
}

/** A missing number or two is a slip of the document; ten are another list. */
const LARGEST_GAP = 5;
/** An excerpt may begin at 三、; a text that "begins" at 87. is a text with a number in it. */
const LATEST_START = 30;
/** The largest published plans number some hundreds of points; a text with more than this is no plan. */
export const MAX_HEADINGS = 5000;

/**
 * Finds the headings among all the numbers (A2). A number is believed where it starts a line or follows the end
 * of a sentence or a closing bracket, and continues its sequence; glued numbers must continue exactly.
 * Numbers may run on across outer headings, as 第五条 does in 第二章. `stops` are offsets at which a new
 * document begins (an annex): numbering starts afresh there. Stops at MAX_HEADINGS. One pass, constant work at each place.
 */
export function scanHeadings(view: string, from: number, stops: readonly number[]): ScannedHeading[] {
  const headings: ScannedHeading[] = [];
  let stack: Level[] = [];
  let last = new Map<MarkerKind, number>();
  let boundary: 'line' | 'glued' | null = 'line';
  let nextStop = 0;
  for (let at = from; at < view.length && headings.length < MAX_HEADINGS; at += 1) {
    while ((stops[nextStop] ?? Infinity) <= at) {
      nextStop += 1;
      stack = [];
      last = new Map();
    }
    const char = view.charAt(at);
    if (char === '\n') boundary = 'line';
    else if (char !== ' ' && char !== '\t') {
      const marker = boundary === null ? null : markerAt(view, at, boundary === 'line');
      const heading = marker === null ? null : place(marker, boundary === 'line', stack, last);
      if (heading !== null) {
        headings.push(heading);
        // A glued marker may follow at once: "二、（一）".
        at = heading.end - 1;
        boundary = 'glued';
      } else boundary = SENTENCE_END.includes(char) ? 'glued' : null;
    }
  }
  return headings;
}

const SENTENCE_END = '。!?)]”"';

function place(
  printed: Marker, lineStart: boolean, stack: Level[], last: Map<MarkerKind, number>,
): ScannedHeading | null {
  const marker = printed.kind === 'arabParen' ? { ...printed, kind: kindOfArabParen(printed, lineStart, stack, last) } : printed;
  const { kind, value } = marker;
  const previous = last.get(kind);
  const open = stack.findIndex((level) => level.kind === kind);
  const oddities: HeadingOddity[] = [];
  if (previous === undefined || (open === -1 && value === 1)) {
    if (value !== 1) {
      if (!lineStart || marker.weak || value > LATEST_START || kind.startsWith('dotted')) return null;
      oddities.push('starts_late');
    }
  } else if (value !== previous + 1) {
    if (!lineStart || marker.weak) return null;
    if (value > previous + 1 && value <= previous + LARGEST_GAP) oddities.push('gap');
    else if (value === previous) oddities.push('repeated');
    else if (value === 1) oddities.push('restarted');
    else return null;
  }
  if (open === -1) {
    const rank = MARKER_RANK[kind];
    const innermost = stack.at(-1);
    // In the middle of a line a first number can only open a level below the one it stands in.
    if (!lineStart && innermost !== undefined && MARKER_RANK[innermost.kind] > rank) return null;
    while (stack.length > 0 && MARKER_RANK[stack.at(-1)?.kind ?? 'chapter'] > rank) stack.pop();
    stack.push({ kind, script: marker.script });
  } else {
    stack.length = open + 1;
    if (stack[open]?.script !== marker.script) oddities.push('style_changed');
  }
  last.set(kind, value);
  return { ...marker, depth: stack.length - 1, lineStart, oddities };
}

/** (1) is the fourth level of official documents, but copies print it for （一） too: where no 1. stands above it. */
function kindOfArabParen(
  { value }: Marker, lineStart: boolean, stack: readonly Level[], last: ReadonlyMap<MarkerKind, number>,
): MarkerKind {
  const level = (kind: MarkerKind): Level | undefined => stack.find((open) => open.kind === kind);
  if (level('arabParen') !== undefined && value === (last.get('arabParen') ?? 0) + 1) return 'arabParen';
  const paren = level('paren');
  const continues = value === (last.get('paren') ?? 0) + 1;
  if (paren !== undefined) return continues && (paren.script === 'arabic' || lineStart) ? 'paren' : 'arabParen';
  return level('arab') === undefined ? 'paren' : 'arabParen';
}
