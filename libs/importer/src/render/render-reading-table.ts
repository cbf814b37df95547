import { measureName, type Doubt, type Party, type PolicyReading, type ReadMeasure } from '#domain';
import Table from 'cli-table3';
import { wrapCell } from './cell-text.js';

const WORDS = {
  zh: {
    columns: ['序号', '举措', '牵头单位', '其他责任单位', '时限', '疑点'], doubtColumns: ['级别', '举措', '代码', '说明'],
    none: '（无）', open: '等', untitled: '（无标题）', doubts: '疑点', nothing: '没有疑点。', proposed: '（按排序推定）',
    document: '文件', number: '文号', issuer: '发文机关', date: '成文日期', counts: (s: number, m: number, r: number, d: number) =>
      `${s} 个部分，${m} 条举措，${r} 条责任表述，${d} 处疑点。`,
    severity: { error: '须处理', warn: '须核对', info: '提示' }, listed: '、',
  },
  en: {
    columns: ['No.', 'Measure', 'Lead', 'Others responsible', 'Deadlines', 'Doubts'], doubtColumns: ['Severity', 'Measure', 'Code', 'What'],
    none: '(none)', open: ', and others', untitled: '(no title)', doubts: 'Doubts', nothing: 'No doubts.', proposed: ' (by order)',
    document: 'Document', number: 'Number', issuer: 'Issuer', date: 'Date', counts: (s: number, m: number, r: number, d: number) =>
      `${s} sections, ${m} measures, ${r} responsibility phrases, ${d} doubts.`,
    severity: { error: 'error', warn: 'warning', info: 'note' }, listed: ', ',
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

/** Columns of text in each column of the two tables: together with the frames they fit 120. */
const MEASURE_WIDTHS = [7, 26, 22, 34, 14, 6];
const DOUBT_WIDTHS = [8, 8, 22, 72];

/** A reading of `text` as a person looks at it in a terminal: the document, the measures with who answers, then the doubts. */
export function renderReadingTable(reading: PolicyReading, text: string, locale: 'zh' | 'en'): string {
  const words = WORDS[locale];
  const { document, sections, measures, doubts } = reading;
  const phrases = measures.reduce((n, { responsibilities }) => n + responsibilities.length, 0);
  const head = [
    `${words.document}: ${document.title ?? words.none}`, `${words.number}: ${document.docNumber ?? words.none}`,
    `${words.issuer}: ${document.issuer ?? words.none}`, `${words.date}: ${document.issuedOn ?? words.none}`,
    words.counts(sections.length, measures.length, phrases, doubts.length),
  ].map((line) => wrapCell(line, 120));
  const counts = new Map<string, number>();
  for (const { measure } of doubts) if (measure !== null) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  const rows = measures.map((measure) => [
    measure.id, measureName(measure.title, text.slice(measure.body.start, measure.body.end)) ?? words.untitled, leads(measure, words), others(measure, words),
    measure.deadlines.map(({ raw, due }) => (due === null ? raw : `${raw} ${due}`)).join('\n') || words.none,
    String(counts.get(measure.id) ?? 0),
  ]);
  return [
    ...head, '', table(words.columns, MEASURE_WIDTHS, rows), '',
    ...(doubts.length === 0 ? [words.nothing]
      : [words.doubts, table(words.doubtColumns, DOUBT_WIDTHS, doubts.map((doubt) => doubtRow(doubt, locale)))]),
  ].join('\n');
}

function table(head: readonly string[], widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const made = new Table({ head: [...head], style: { head: [], border: [] } });
  for (const row of rows) made.push(row.map((cell, i) => wrapCell(cell, widths[i] ?? 20)));
  return made.toString();
}

const doubtRow = ({ severity, measure, code, message }: Doubt, locale: 'zh' | 'en'): string[] =>
  [WORDS[locale].severity[severity], measure ?? '-', code, message[locale]];

function leads({ responsibilities }: ReadMeasure, words: Words): string {
  const lines = responsibilities.flatMap(({ parties, lead, leadBasis }) => [
    ...lead.map((code) => {
      const raw = parties.find((party) => party.code === code)?.raw ?? code;
      return `${raw} ${code}${leadBasis === 'proposed' ? words.proposed : ''}`;
    }),
    ...parties.filter(isUnknownLead).map(({ raw }) => `${raw}?`),
  ]);
  return lines.join('\n') || words.none;
}

/** Printed as the lead, but nobody whom the registry knows for sure. */
const isUnknownLead = ({ role, code }: Party): boolean => role === 'lead' && code === null;

function others({ responsibilities }: ReadMeasure, words: Words): string {
  const lines = responsibilities.flatMap(({ parties, lead, openEnded }) => {
    const names = parties.filter((party) => !isUnknownLead(party) && (party.code === null || !lead.includes(party.code)))
      .map(({ raw, code, doubtful }) => `${raw}${code === null || doubtful === true ? '?' : ''}`);
    return names.length === 0 ? [] : [names.join(words.listed) + (openEnded ? words.open : '')];
  });
  return lines.join('\n') || words.none;
}
