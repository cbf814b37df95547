import type { TextSpan } from '#domain';
import { RESIDUE, type FoundPhrase } from '../responsibility/find-phrases.js';
import type { DeadlineNote } from '../deadline/match-deadline.js';
import type { MeasureReading } from '../read-measure.js';
import type { DoubtCode } from './doubt-catalogue.js';
import type { DoubtList } from './doubt-list.js';

const DEADLINE_CODES = {
  year_inferred: 'DEADLINE_YEAR_INFERRED', year_missing: 'DEADLINE_YEAR_MISSING', ambiguous: 'DEADLINE_AMBIGUOUS',
  before_issue: 'DEADLINE_BEFORE_ISSUE',
} as const satisfies Record<DeadlineNote, DoubtCode>;

const MASKED = /\*(?: ?\*){2,}|[×□■]{2,}|X{3,}/g;

/** Doubts about each measure's own text: phrases, brackets, masks, deadlines. */
export function doubtMeasures(doubts: DoubtList, view: string, measures: readonly MeasureReading[]): void {
  // In a regulation few articles are tasks: where most items name nobody, a missing name is no error.
  const naming = measures.filter(({ phrases }) => phrases.length > 0).length;
  const severity = naming * 2 >= measures.length ? 'error' : 'warn';
  let silent: string[] = [];
  let section: number | null | undefined;
  for (const reading of measures) {
    const { measure, outline, phrases } = reading;
    const { id } = measure;
    if (section !== outline.section?.start) silent = [];
    section = outline.section?.start;
    const [first] = phrases;
    if (first === undefined && outline.children === 0) {
      doubts.add('NO_RESPONSIBILITY', id, { start: outline.heading?.start ?? outline.region.start, end: outline.region.end }, {}, severity);
      silent.push(id);
    } else if (first !== undefined) {
      if (silent.length > 0 && first.form !== 'prose' && severity === 'error') doubts.add('RESP_SCOPE_AMBIGUOUS', id, first, { ids: silent.join('、') });
      silent = [];
    }
    doubtPhrases(doubts, view, reading);
    doubtBody(doubts, view, reading);
    for (const { start, end, due, notes } of reading.deadlines) {
      for (const note of notes) doubts.add(DEADLINE_CODES[note], id, { start, end }, { read: due ?? '' });
    }
  }
  doubtClosedLists(doubts, measures);
}

function doubtPhrases(doubts: DoubtList, view: string, { measure, phrases, outline }: MeasureReading): void {
  for (const phrase of phrases) {
    if (phrase.form === 'prose') doubts.add('RESPONSIBILITY_IN_PROSE', measure.id, phrase, { raw: view.slice(phrase.start, phrase.end) });
    if (phrase.form === 'bracket') {
      if (/[。.]\s*\)$/.test(view.slice(phrase.end - 3, phrase.end))) doubts.add('PERIOD_INSIDE_PAREN', measure.id, phrase);
      if (!')]'.includes(view.charAt(phrase.end - 1))) doubts.add('UNCLOSED_BRACKET', measure.id, phrase);
    }
    const residue = residueAfter(view, phrase, outline.region.end);
    if (residue !== null) doubts.add('LEFTOVER_PUNCT', measure.id, residue);
  }
  for (const responsibility of measure.responsibilities) {
    const { parties, leadBasis, lead, mode } = responsibility;
    if (mode === 'unclear') doubts.add('MISSING_VERB', measure.id, responsibility);
    if (leadBasis === 'explicit' && lead.length === 1 && parties.length === 1) doubts.add('SINGLE_LEAD', measure.id, responsibility);
    const collectives = parties.filter(({ role, code }) => role === 'collective' || code?.startsWith('C_') === true);
    if (collectives.length === 0) continue;
    doubts.add('COLLECTIVE', measure.id, responsibility, { raw: collectives.map(({ raw }) => raw).join('、') },
      collectives.length === parties.length ? 'error' : 'warn');
  }
}

function residueAfter(view: string, { end, form }: FoundPhrase, limit: number): TextSpan | null {
  if (form !== 'bracket') return null;
  let last = end;
  for (let at = end; at < limit && RESIDUE.test(view.charAt(at)); at += 1) if (/\S/.test(view.charAt(at))) last = at + 1;
  return last > end ? { start: end, end: last } : null;
}

function doubtBody(doubts: DoubtList, view: string, { measure, scan }: MeasureReading): void {
  const { id, body } = measure;
  for (const pair of scan.lookalikes) doubts.add('PAREN_IN_BODY', id, pair);
  for (const closer of scan.brackets.strayClosers) {
    if (closer >= body.start && closer < body.end) {
      doubts.add('STRAY_CLOSE_PAREN', id, { start: Math.max(body.start, closer - 6), end: Math.min(body.end, closer + 7) });
    }
  }
  for (const match of view.slice(body.start, body.end).matchAll(MASKED)) {
    const start = body.start + match.index;
    doubts.add('CENSOR_STARS', id, { start, end: start + match[0].length });
  }
}

/** One closed list among open ones may have lost its 等; "among" means that four in five others have it. */
function doubtClosedLists(doubts: DoubtList, measures: readonly MeasureReading[]): void {
  const lists = measures.flatMap(({ measure }) => measure.responsibilities
    .filter(({ parties }) => parties.length > 1 && parties.every(({ role }) => role !== 'collective'))
    .map((responsibility) => ({ id: measure.id, responsibility })));
  const closed = lists.filter(({ responsibility }) => !responsibility.openEnded);
  if (lists.length < 5 || closed.length * 5 > lists.length) return;
  for (const { id, responsibility } of closed) doubts.add('NO_OPEN_MARKER', id, responsibility);
}
