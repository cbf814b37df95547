import { DomainError } from '../errors.js';
import type { CorrectedMeasure, CorrectedReading, Correction } from './correction.js';
import { indexOfMeasure, spanIn, titleOf } from './text-place.js';

/** '1.4', '12', '1.4.2', or with the suffix of a part: '1.4-2'. */
const MEASURE_ID = /^\d{1,4}(\.\d{1,4}){0,2}(-\d{1,3})?$/;

/** One measure of two neighbours: id and title of the first, the body from the first's start to the second's end. */
export function mergeWithNext(reading: CorrectedReading, id: string): CorrectedReading {
  const index = indexOfMeasure(reading, id);
  const first = reading.measures[index];
  const second = reading.measures[index + 1];
  if (first === undefined || second === undefined) throw new DomainError('not_found', { what: 'next measure', id });
  const merged: CorrectedMeasure = {
    ...first,
    body: { start: first.body.start, end: Math.max(first.body.end, second.body.end) },
    responsibilities: [...first.responsibilities, ...second.responsibilities],
    deadlines: [...first.deadlines, ...second.deadlines],
  };
  return renamed({ ...reading, measures: reading.measures.toSpliced(index, 2, merged) }, second.id, first.id);
}

/**
 * Two measures of one, cut at an offset inside its body. The second is called '1.4-2' (or the next free number): ids
 * of other measures never change. Phrases and deadlines go by their place; a phrase behind both parts, where the
 * first has none of its own, stays with both: it bound the whole.
 */
export function splitMeasure(reading: CorrectedReading, { measure: id, at, title }: Extract<Correction, { op: 'split' }>): CorrectedReading {
  const index = indexOfMeasure(reading, id);
  const whole = reading.measures[index];
  if (whole === undefined) throw new DomainError('not_found', { what: 'measure', id });
  const { start, end } = whole.body;
  if (!Number.isInteger(at) || at <= start || at >= end) throw new DomainError('reading_out_of_range', { at, start, end });
  const before = whole.responsibilities.filter((phrase) => phrase.start < at);
  const first: CorrectedMeasure = {
    ...whole, body: { start, end: at }, deadlines: whole.deadlines.filter((deadline) => deadline.start < at),
    responsibilities: before.length > 0 ? before : whole.responsibilities,
  };
  const second: CorrectedMeasure = {
    ...whole, id: freeId(reading, id), title: titleOf(title), body: { start: at, end },
    deadlines: whole.deadlines.filter((deadline) => deadline.start >= at),
    responsibilities: whole.responsibilities.filter((phrase) => phrase.start >= at),
  };
  return { ...reading, measures: reading.measures.toSpliced(index, 1, first, second) };
}

/** Without this measure; its doubts stay with the document, to be cleared by a person like any other. */
export function removeMeasure(reading: CorrectedReading, id: string): CorrectedReading {
  const index = indexOfMeasure(reading, id);
  const measures = reading.measures.toSpliced(index, 1).map((measure) => (measure.parent === id ? { ...measure, parent: null } : measure));
  return renamed({ ...reading, measures }, id, null);
}

/** With a measure that the machine did not see, placed by where its body starts. Throws conflict for a used id. */
export function addMeasure(reading: CorrectedReading, correction: Extract<Correction, { op: 'add' }>, text: string): CorrectedReading {
  const { id } = correction;
  if (!MEASURE_ID.test(id)) throw new DomainError('invalid_input', { path: 'id', shape: MEASURE_ID.source });
  if (reading.measures.some((measure) => measure.id === id)) throw new DomainError('conflict', { measure: id });
  const body = spanIn(text, correction);
  const section = reading.sections.findLast((one) => one.start <= body.start) ?? null;
  const added: CorrectedMeasure = {
    id, parent: null, section: section === null ? null : { ordinal: section.ordinal, title: section.title },
    ordinal: Number(/(\d+)(-\d+)?$/.exec(id)?.[1]), title: titleOf(correction.title), body, responsibilities: [], deadlines: [],
  };
  const behind = reading.measures.findIndex((measure) => measure.body.start > body.start);
  return { ...reading, measures: reading.measures.toSpliced(behind < 0 ? reading.measures.length : behind, 0, added) };
}

function freeId(reading: CorrectedReading, id: string): string {
  const base = id.replace(/-\d+$/, '');
  let n = 2;
  while (reading.measures.some((measure) => measure.id === `${base}-${n}`)) n += 1;
  return `${base}-${n}`;
}

/** Doubts and parts of a measure that is gone belong to its heir, or to the document. */
function renamed(reading: CorrectedReading, gone: string, heir: string | null): CorrectedReading {
  return {
    ...reading,
    measures: reading.measures.map((measure) => (measure.parent === gone ? { ...measure, parent: heir === measure.id ? null : heir } : measure)),
    doubts: reading.doubts.map((doubt) => (doubt.measure === gone ? { ...doubt, measure: heir } : doubt)),
  };
}
