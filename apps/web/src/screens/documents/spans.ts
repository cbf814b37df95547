export type Tone = 'body' | 'responsibility' | 'deadline' | 'doubt';
export interface Mark { start: number; end: number; tone: Tone }
export interface Line { start: number; text: string }
export interface Piece { start: number; text: string; tones: Tone[] }

/** The text's lines with the places where they begin, in the UTF-16 units that all places count in. */
export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const one = { start, text: line };
    start += line.length + 1;
    return one;
  });
}

/** The marks that touch a line. */
export function marksOn({ start, text }: Line, marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => mark.start < start + text.length && mark.end > start);
}

/** A line cut at the edges of its marks. */
export function piecesOf({ start, text }: Line, marks: readonly Mark[]): Piece[] {
  const edges = marks.flatMap((mark) => [mark.start, mark.end]).filter((edge) => edge > start && edge < start + text.length);
  const cuts = [...new Set([start, ...edges, start + text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? from;
    return { start: from, text: text.slice(from - start, to - start), tones: marks.filter((mark) => mark.start <= from && mark.end >= to).map(({ tone }) => tone) };
  });
}

/** What is selected inside the text, as places in it; null where nothing is, or something else. */
export function selectedIn(article: HTMLElement): { start: number; end: number } | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!article.contains(startContainer) || !article.contains(endContainer)) return null;
  const [start, end] = [placeOf(startContainer, startOffset), placeOf(endContainer, endOffset)];
  return start === null || end === null || end <= start ? null : { start, end };
}

function placeOf(node: Node, offset: number): number | null {
  const inText = node.nodeType === Node.TEXT_NODE;
  const at = inText ? node.parentElement : node.childNodes[offset] ?? node;
  const element = at instanceof Element ? at.closest<HTMLElement>('[data-at]') ?? at.querySelector<HTMLElement>('[data-at]') : null;
  return element === null ? null : Number(element.dataset['at']) + (inText ? offset : 0);
}
