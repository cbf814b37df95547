import { readFileSync } from 'node:fs';
import { buildRegistry } from '#domain';
import { readPolicyText, renderReadingTable } from '../index.js';

const registry = buildRegistry(JSON.parse(readFileSync('seeds/agencies/registry.json', 'utf8')));
const reading = readPolicyText(readFileSync('seeds/documents/guofa-2015-40.txt', 'utf8'), registry);
/** Terminal columns, counted independently of the code: Han and full-width forms are two wide. */
const columns = (line: string): number =>
  [...line].reduce((n, c) => n + (/\p{Script=Han}|[\u3001-\u303f\uff01-\uff5e]/u.test(c) ? 2 : 1), 0);

describe('the table of a reading', () => {
  it('shows every measure with its lead, and every doubt', () => {
    const shown = renderReadingTable(reading, 'zh');
    for (const { id } of reading.measures) expect(shown).toMatch(new RegExp(`│ ${id.replace('.', '\\.')} +│`));
    expect(shown).toContain('7 个部分，25 条举措，23 条责任表述');
    expect(shown).toContain('知识产权局 CNIPA');
    for (const { code } of reading.doubts) expect(shown).toContain(code);
  });
  it('keeps its frame straight under Chinese text', () => {
    for (const locale of ['zh', 'en'] as const) {
      const framed = renderReadingTable(reading, locale).split('\n').filter((line) => /^[│┌├└]/.test(line) && !/[“”…×]/.test(line));
      const widths = new Map<string, Set<number>>();
      let block = 0;
      for (const line of framed) {
        if (line.startsWith('┌')) block += 1;
        widths.set(`${block}`, (widths.get(`${block}`) ?? new Set()).add(columns(line)));
      }
      expect([...widths.values()].map((set) => set.size)).toEqual([1, 1]);
    }
  });
  it('says so where there is nothing to show, and passes no escape sequence on', () => {
    const hostile = readPolicyText('\u001b[2J1. 加快\u001b]0;x\u0007建设（财政部负责）\n2. 推进（教育部负责）', registry);
    const shown = renderReadingTable(hostile, 'en');
    expect(shown).not.toMatch(/[\u001b\u0007]/);
    expect(renderReadingTable(readPolicyText('', registry), 'en')).toContain('0 sections, 0 measures');
  });
});
