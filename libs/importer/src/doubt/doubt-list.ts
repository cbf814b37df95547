import type { Doubt, DoubtSeverity, TextSpan } from '#domain';
import { DOUBTS, type DoubtCode } from './doubt-catalogue.js';

/** Long enough to recognise a place in the text, short enough for a table. */
const LONGEST_RAW = 60;

/** Collects doubts and puts their sentences together. */
export class DoubtList {
  private readonly doubts: Doubt[] = [];

  constructor(private readonly text: string) {}

  add(
    code: DoubtCode, measure: string | null, span: TextSpan,
    facts: Readonly<Record<string, string | number>> = {}, severity?: DoubtSeverity,
  ): void {
    const [usual, zh, en] = DOUBTS[code];
    const printed = this.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const raw = printed.length > LONGEST_RAW ? `${printed.slice(0, LONGEST_RAW)}…` : printed;
    const fill = (sentence: string): string =>
      sentence.replace(/\{(\w+)\}/g, (_, key: string) => String(facts[key] ?? (key === 'raw' ? raw : '')));
    this.doubts.push({
      code, severity: severity ?? usual, measure, start: span.start, end: span.end, message: { zh: fill(zh), en: fill(en) },
    });
  }

  /** In the order of the text. */
  list(): Doubt[] {
    return this.doubts.sort((a, b) => a.start - b.start || a.end - b.end || a.code.localeCompare(b.code));
  }
}
