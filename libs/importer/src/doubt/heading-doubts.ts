import type { Outline } from '../outline/build-outline.js';
import type { HeadingOddity, ScannedHeading } from '../outline/scan-headings.js';
import type { MeasureReading } from '../read-measure.js';
import type { DoubtList } from './doubt-list.js';

const ODDITY_CODES = {
  gap: 'NUMBER_GAP', repeated: 'NUMBER_REPEATED', restarted: 'NUMBER_REPEATED', style_changed: 'SECTION_NUM_STYLE',
  starts_late: null,
} as const satisfies Record<HeadingOddity, string | null>;

/** Doubts about numbers: style, gaps, repeats, and headings glued to what stands before them. */
export function doubtHeadings(doubts: DoubtList, view: string, outline: Outline, measures: readonly MeasureReading[]): void {
  const phraseEnds = new Set(measures.flatMap(({ phrases }) => phrases.map(({ end }) => end)));
  const ids = measures.map(({ measure }) => measure.id);
  let after = 0;
  for (const section of outline.sections) {
    while ((measures[after]?.outline.region.start ?? Infinity) <= section.start) after += 1;
    const first = ids[after] ?? null;
    const before = ids[after - 1] ?? null;
    doubtNumber(doubts, first, section.heading);
    // 。) between the two would show where one ends and the other begins.
    if (!section.heading.lineStart && phraseEnds.has(section.start)) {
      doubts.add('SECTION_GLUED', before, { start: Math.max(0, section.start - 6), end: section.heading.end });
    }
  }
  measures.forEach(({ measure, outline: { heading } }, i) => {
    if (heading === null) return;
    doubtNumber(doubts, measure.id, heading);
    if (heading.closer === '。') doubts.add('NUM_FULLSTOP', measure.id, heading);
    const before = view.charAt(heading.start - 1);
    const previous = ids[i - 1];
    if (heading.lineStart || previous === undefined) return;
    if (before === ')') doubts.add('NUM_GLUED', previous, heading);
    else if (before === '。' && (measures[i - 1]?.phrases.length ?? 0) === 0) doubts.add('NEXT_NUM_GLUED', previous, heading);
  });
}

function doubtNumber(doubts: DoubtList, measure: string | null, heading: ScannedHeading): void {
  for (const oddity of heading.oddities) {
    const code = ODDITY_CODES[oddity];
    if (code !== null) doubts.add(code, measure, heading);
  }
}
