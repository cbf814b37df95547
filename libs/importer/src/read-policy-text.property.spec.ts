import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildRegistry, type PolicyReading } from '#domain';
import { readPolicyText, renderReadingTable } from './index.js';

const registry = buildRegistry(JSON.parse(readFileSync('seeds/agencies/registry.json', 'utf8')));
/** Pieces of the grammar, so that random texts get deep into it. */
const TOKENS = [
  '一、', '二、', '（一）', '（二）', '(1)', '(六)', '1.', '2．', '3。', '1.1 ', '1.4.2', '第一条　', '第二章 ', '①', '\n', '\r\n', '\t', '　', '。', '，', '、', '；', '：',
  '（', '）', '(', ')', '〔', '〕', '【', '】', '《', '》', '发展改革委', '网信办', '省教育厅', '省市场监管局（省知识产权局）', '各部门', '各市、县（区）人民政府',
  '人力资源和社会保障部', '某某局', '和', '等', '等有关部门', '负责', '牵头', '配合', '会同', '按职责分工负责', '组织实施', '由', '责任单位：', '牵头单位', '完成时限：', '序号\t工作任务\t责任单位',
  '列第一位者为牵头部门，下同', '2015年', '年底前', '6月底前', '近2015年', '每季度', '持续推进', '3个月内', '至', '国务院', '2015七月1', '国发〔2015〕40号', '关于推进工作的意见', '附件：',
  '* * *', '加快建设', '。)', '\u{20000}', '\ud800', '\u0000',
] as const;
const texts = fc.oneof(
  fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...TOKENS), { maxLength: 80 }).map((tokens) => tokens.join('')),
);

function spansOf({ sections, measures, doubts }: PolicyReading): { start: number; end: number; raw?: string }[] {
  return [
    ...sections, ...doubts,
    ...measures.flatMap(({ body, responsibilities, deadlines }) => [body, ...responsibilities, ...deadlines]),
  ];
}
const isOrdered = (spans: readonly { start: number; end: number }[]): boolean =>
  spans.every(({ start }, i) => i === 0 || start >= (spans[i - 1]?.end ?? 0));

describe('reading any text at all', () => {
  it('gives spans inside the text, raw as printed, in order, and ids once', () => {
    fc.assert(fc.property(texts, (text) => {
      const reading = readPolicyText(text, registry);
      for (const { start, end, raw } of spansOf(reading)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        if (raw !== undefined) expect(raw).toBe(text.slice(start, end));
      }
      expect(isOrdered(reading.sections)).toBe(true);
      for (const { responsibilities, deadlines } of reading.measures) {
        expect(isOrdered(responsibilities)).toBe(true);
        expect(isOrdered(deadlines)).toBe(true);
        for (const { raw, parties } of responsibilities) for (const party of parties) expect(raw).toContain(party.raw);
      }
      const ids = reading.measures.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }), { numRuns: 1500 });
  });
  it('leads only with agencies it names, and never with a collective', () => {
    fc.assert(fc.property(texts, (text) => {
      for (const { responsibilities } of readPolicyText(text, registry).measures) {
        for (const { lead, leadBasis, parties } of responsibilities) {
          for (const code of lead) expect(parties.find((party) => party.code === code && party.role !== 'collective')).toBeDefined();
          expect(leadBasis === null).toBe(lead.length === 0);
        }
      }
    }), { numRuns: 500 });
  });
  it('accounts for every measure: somebody responsible, a point below it, or a doubt', () => {
    fc.assert(fc.property(texts, (text) => {
      const { measures, doubts } = readPolicyText(text, registry);
      if (measures.length === 0) expect(doubts.map(({ code }) => code)).toContain('NO_MEASURES');
      for (const { id, responsibilities } of measures) {
        const doubted = doubts.some(({ code, measure }) => code === 'NO_RESPONSIBILITY' && measure === id);
        expect(responsibilities.length > 0 || doubted || measures.some(({ parent }) => parent === id)).toBe(true);
      }
    }), { numRuns: 500 });
  });
  it('can be shown in both languages', () => {
    fc.assert(fc.property(texts, (text) => {
      const reading = readPolicyText(text, registry);
      for (const locale of ['zh', 'en'] as const) expect(renderReadingTable(reading, text, locale)).not.toMatch(/[\u0000-\u0008\u001b]/);
    }), { numRuns: 200 });
  });
});
