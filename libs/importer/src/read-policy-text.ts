import type { AgencyRegistry, PolicyReading, TextSpan } from '#domain';
import { doubtDocument } from './doubt/document-doubts.js';
import { DoubtList } from './doubt/doubt-list.js';
import { doubtHeadings } from './doubt/heading-doubts.js';
import { doubtMeasures } from './doubt/measure-doubts.js';
import { doubtNames } from './doubt/name-doubts.js';
import { markSuspects } from './doubt/suspect-names.js';
import { readDocument } from './document/read-document.js';
import { buildOutline } from './outline/build-outline.js';
import { scanHeadings } from './outline/scan-headings.js';
import { readTableRows, type TableRow } from './outline/table-rows.js';
import { readMeasure } from './read-measure.js';
import { findPhrases, type PhraseScan } from './responsibility/find-phrases.js';
import { lexiconOf } from './responsibility/lexicon.js';
import { nameContextOf } from './responsibility/name-context.js';
import { normalView } from './text/normal-view.js';

export interface ReadOptions {
  /** A date of issue known from elsewhere ('YYYY-MM-DD'), used where the text prints none. */
  readonly issuedOn?: string;
}

/**
 * Reads a policy document (A1-A5): sections, measures, responsibility, deadlines, doubts, each with its offsets.
 * A grammar over the text and the registry. Never throws: what it can't read becomes a doubt. Time grows
 * linearly with the text.
 */
export function readPolicyText(text: string, registry: AgencyRegistry, options: ReadOptions = {}): PolicyReading {
  const view = normalView(text);
  const lexicon = lexiconOf(registry);
  const head = readDocument(text, view, registry);
  const document = { ...head.document, issuedOn: head.document.issuedOn ?? options.issuedOn ?? null };
  const rows = readTableRows(view);
  const headings = scanHeadings(blankOut(view, rows), 0, head.stops.map(({ start }) => start));

  const scans = new Map<string, PhraseScan>();
  const scan = (region: TextSpan): PhraseScan => {
    const key = `${region.start}:${region.end}`;
    const held = scans.get(key) ?? findPhrases(view, region, lexicon);
    scans.set(key, held);
    return held;
  };
  const outline = buildOutline(text, view, headings, rows, head.stops, scan);
  const context = nameContextOf(registry, document, view);
  const readings = outline.measures.map((measure) =>
    readMeasure(text, view, measure, scan(measure.region), document.issuedOn, lexicon, context));

  const doubts = new DoubtList(text);
  doubtDocument(doubts, view, text, head, outline, headings, readings);
  doubtHeadings(doubts, view, outline, readings);
  doubtMeasures(doubts, view, readings);
  doubtNames(doubts, text, registry, context, readings, document.issuedOn);
  const measures = markSuspects(doubts, registry, readings.map(({ measure }) => measure));
  return {
    document,
    sections: outline.sections.map(({ ordinal, title, start, end }) => ({ ordinal, title, start, end })),
    measures,
    doubts: doubts.list(),
  };
}

/** Numbers inside table rows are cells, not headings. */
function blankOut(view: string, rows: readonly TableRow[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of rows) {
    parts.push(view.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return parts.join('') + view.slice(from);
}
