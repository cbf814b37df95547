import { createHash } from 'node:crypto';
import type { AgencyRegistry, ReadDocument, TextSpan } from '#domain';
import { nameKey } from '#domain';
import { linesOf } from '../text/lines.js';
import { readPrintedDate } from '../text/printed-date.js';
import { readDocNumber } from './doc-number.js';
import { readTitle, type TitleOddity } from './title.js';

export interface DocumentReading {
  readonly document: ReadDocument;
  /** Lines that are no measure's text: signature, date, 附件. A numbering ends at each. */
  readonly stops: readonly TextSpan[];
  readonly oddities: readonly DocumentOddity[];
}
export interface DocumentOddity extends TextSpan {
  readonly kind: TitleOddity['kind'] | 'date_garbled' | 'doc_number_form';
  readonly read: string;
}

const META_DATE = /^(?:成文日期|发文日期|成文时间|发文时间|印发日期) ?: ?(.{6,14})$/;
const ANNEX = /^附(?:件|表|录)\s?\d{0,2}(?:\s?:.*)?$/;
const BODY_END = /(?:部|委|局|办|厅|署|院|会|室|政府|公司|中心|组|党委|银行)$/;
const LONGEST_SIGNATURE = 40;

/** Title, number, issuer, date (A1): from the lines around the measures, null where the text does not say. */
export function readDocument(text: string, view: string, registry: AgencyRegistry): DocumentReading {
  const lines = linesOf(view);
  const signatures = findSignatures(view, lines, registry);
  const number = readDocNumber(view, lines);
  const title = readTitle(text, view, lines, number?.line ?? null);
  const date = readDate(view, lines, signatures);
  const oddities: DocumentOddity[] = [...title.oddities];
  if (date?.garbled === true) oddities.push({ kind: 'date_garbled', start: date.start, end: date.end, read: date.iso });
  if (number !== null && number.printed !== number.canonical) {
    oddities.push({ kind: 'doc_number_form', ...number.line, read: number.canonical });
  }
  const annexes = lines.filter(({ start, end }) => end - start < 60 && ANNEX.test(view.slice(start, end)));
  const stops = [...signatures.map(({ start, end }) => ({ start, end })), ...annexes].sort((a, b) => a.start - b.start);
  return {
    document: {
      title: title.title,
      docNumber: number?.canonical ?? null,
      issuer: issuerInTitle(title.title, registry) ?? signatures.find(({ issuer }) => issuer !== null)?.issuer
        ?? metaIssuer(view, lines),
      issuedOn: date?.iso ?? null,
      textSha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    },
    stops,
    oddities,
  };
}

interface Signature extends TextSpan {
  readonly issuer: string | null;
  readonly iso: string;
  readonly garbled: boolean;
}

/** A line that is a date, with the issuer's name before it on the same line or on the lines above. */
function findSignatures(view: string, lines: readonly TextSpan[], registry: AgencyRegistry): Signature[] {
  return lines.flatMap((line, i): Signature[] => {
    if (line.end - line.start > LONGEST_SIGNATURE * 2) return [];
    const words = view.slice(line.start, line.end).replace(/^\(|\)$/g, '');
    const date = readPrintedDate(words);
    const split = date === null ? /^(.*\S) +(\S+)$/.exec(words) : null;
    const split2 = split === null ? null : readPrintedDate(split[2] ?? '');
    const read = date ?? split2;
    if (read === null) return [];
    if (date === null) {
      const issuer = split?.[1] ?? '';
      return isBody(issuer, registry) ? [{ ...line, issuer, ...read }] : [];
    }
    const issuers: string[] = [];
    let start = line.start;
    for (let above = i - 1; above >= 0 && above >= i - 8; above -= 1) {
      const other = lines[above];
      if (other === undefined) break;
      const name = view.slice(other.start, other.end);
      if (!isBody(name, registry)) break;
      issuers.unshift(name);
      ({ start } = other);
    }
    return [{ start, end: line.end, issuer: issuers.length > 0 ? issuers.join(' ') : null, ...read }];
  });
}

function isBody(words: string, registry: AgencyRegistry): boolean {
  const names = words.split(' ').filter((word) => word !== '');
  return names.length > 0 && words.length <= LONGEST_SIGNATURE && names.every((name) => {
    const key = nameKey(name);
    return registry.byName.has(key) || registry.byAlias.has(key) || (BODY_END.test(name) && !/[,。;:、()\d]/.test(name));
  });
}

interface FoundDate extends TextSpan { readonly iso: string; readonly garbled: boolean }

/** The dated signature, the page's 成文日期, or a date under the title; of several signatures the first: the letter's. */
function readDate(view: string, lines: readonly TextSpan[], signatures: readonly Signature[]): FoundDate | null {
  const signed = signatures.find(({ issuer }) => issuer !== null);
  if (signed !== undefined) return signed;
  for (const { start, end } of lines.slice(0, 40)) {
    const match = end - start > 40 ? null : META_DATE.exec(view.slice(start, end));
    const date = match === null ? null : readPrintedDate((match[1] ?? '').trim());
    if (date !== null) return { start, end, ...date };
  }
  return signatures.at(-1) ?? null;
}

/** 发文机关: of a government website's page head. */
function metaIssuer(view: string, lines: readonly TextSpan[]): string | null {
  for (const { start, end } of lines.slice(0, 40)) {
    const issuer = end - start > 60 ? undefined : /^发文(?:机关|单位)\s?:\s?(.+)$/.exec(view.slice(start, end))?.[1];
    if (issuer !== undefined) return issuer;
  }
  return null;
}

/** "国务院关于…" names its issuer; "关于…" does not. Several are separated by blanks. */
function issuerInTitle(title: string | null, registry: AgencyRegistry): string | null {
  const before = title === null ? null : /^(.{2,60}?)\s*(?:关于|印发)/.exec(title)?.[1];
  if (before === undefined || before === null) return null;
  return isBody(before.replace(/[、,]/g, ' '), registry) ? before : null;
}
