import type { Responsibility, ReadMeasure, TextSpan } from '#domain';
import { readDeadlines, type FoundDeadline } from './deadline/read-deadlines.js';
import type { OutlineMeasure } from './outline/build-outline.js';
import type { FoundPhrase, PhraseScan } from './responsibility/find-phrases.js';
import { isTail, RESIDUE } from './responsibility/find-phrases.js';
import type { Lexicon } from './responsibility/lexicon.js';
import { parsePhrase } from './responsibility/parse-phrase.js';
import type { TableRow } from './outline/table-rows.js';
import { toResponsibility, type NameContext } from './responsibility/to-responsibility.js';
import { skipBlanks, trimBlanks } from './text/normal-view.js';

/** A measure with all that the doubts are drawn from. */
export interface MeasureReading {
  readonly measure: ReadMeasure;
  readonly outline: OutlineMeasure;
  readonly phrases: readonly FoundPhrase[];
  readonly scan: PhraseScan;
  readonly deadlines: readonly FoundDeadline[];
}

/** Reads one measure of the outline: body, responsibilities, deadlines. */
export function readMeasure(
  text: string, view: string, outline: OutlineMeasure, scan: PhraseScan, issuedOn: string | null,
  lexicon: Lexicon, context: NameContext,
): MeasureReading {
  const { row, region } = outline;
  const phrases = row === null ? scan.phrases : rowPhrases(view, row, lexicon);
  const labelled = [...(row === null ? timeValues(scan) : row.times)].sort((a, b) => a.start - b.start);
  const deadlines = readDeadlines(text, view, region, issuedOn, labelled);
  const responsibilities: Responsibility[] = phrases.map((phrase) => toResponsibility(text, phrase, context));
  return {
    outline, phrases, scan, deadlines,
    measure: {
      id: outline.id,
      parent: outline.parent,
      section: outline.section === null ? null : { ordinal: outline.section.ordinal, title: outline.section.title },
      ordinal: outline.ordinal,
      title: outline.title === null ? null : text.slice(outline.title.start, outline.title.end),
      body: row?.task ?? bodyOf(view, outline, [...phrases.filter(({ form }) => form !== 'prose'), ...scan.timeLabels]),
      responsibilities,
      deadlines: deadlines.map(({ raw, start, end, kind, due }) => ({ raw, start, end, kind, due })),
    },
  };
}

const timeValues = (scan: PhraseScan): TextSpan[] =>
  [...scan.timeLabels, ...scan.phrases.flatMap(({ parsed }) => parsed.labelled)];

/** From after the heading to before the phrases that end the measure; blanks at both ends left out. */
function bodyOf(view: string, { region, headingEnd }: OutlineMeasure, spans: readonly TextSpan[]): TextSpan {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let end = region.end;
  for (const span of sorted.toReversed()) {
    if (!isTail(view, span.end, end)) break;
    end = span.start;
  }
  let start = headingEnd;
  // 加强领导(教育部负责) on the heading's own line: the body begins behind the phrase.
  for (const span of sorted) {
    if (span.start >= end || view.slice(start, span.start).trim() !== '') break;
    start = span.end;
    while (start < end && RESIDUE.test(view.charAt(start))) start += 1;
  }
  start = skipBlanks(view, start, end);
  // Nothing left: an empty body stands where the heading ends, not behind blank lines.
  if (start >= end) return { start: headingEnd, end: headingEnd };
  return { start, end: trimBlanks(view, start, end) };
}

/** All agency columns of a row as one phrase, the column giving the role. */
function rowPhrases(view: string, { roles }: TableRow, lexicon: Lexicon): FoundPhrase[] {
  const cells = roles.map(({ role, cell }) => {
    const parsed = parsePhrase(view, cell.start, cell.end, lexicon);
    return { cell, parsed, parties: parsed.parties.map((party) => (party.role === null ? { ...party, role, roleFrom: 'label' as const } : party)) };
  });
  const parties = cells.flatMap((cell) => cell.parties);
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined || parties.length === 0) return [];
  return [{
    start: Math.min(...cells.map(({ cell }) => cell.start)), end: Math.max(...cells.map(({ cell }) => cell.end)),
    form: 'columns', verdict: 'phrase',
    parsed: {
      parties, openEnded: cells.some(({ parsed }) => parsed.openEnded), convention: null, hasObject: false,
      labelled: cells.flatMap(({ parsed }) => parsed.labelled),
    },
  }];
}
