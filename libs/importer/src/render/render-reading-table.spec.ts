import { readFileSync } from 'node:fs';
import { buildRegistry } from '#domain';
import { readPolicyText, renderReadingTable } from '../index.js';

const registry = buildRegistry(JSON.parse(readFileSync('seeds/agencies/registry.json', 'utf8')));
const text = readFileSync('seeds/documents/guofa-2015-40.txt', 'utf8');
const reading = readPolicyText(text, registry);
/** Terminal columns, counted independently of the code: Han and full-width forms are two wide. */
const columns = (line: string): number =>
  [...line].reduce((n, c) => n + (/\p{Script=Han}|[\u3001-\u303f\uff01-\uff5e]/u.test(c) ? 2 : 1), 0);

describe('the table of a reading', () => {
  it('shows every measure with its lead, and every doubt', () => {
    const shown = renderReadingTable(reading, text, 'zh');
    for (const { id } of reading.measures) expect(shown).toMatch(new RegExp(`│ ${id.replace('.', '\\.')} +│`));
    expect(shown).toContain('7 个部分，25 条举措，23 条责任表述');
    expect(shown).toContain('知识产权局 CNIPA');
    for (const { code } of reading.doubts) expect(shown).toContain(code);
  });
  it('keeps its frame straight under Chinese text', () => {
    for (const locale of ['zh', 'en'] as const) {
      const framed = renderReadingTable(reading, text, locale).split('\n').filter((line) => /^[│┌├└]/.test(line) && !/[“”…×]/.test(line));
      const widths = new Map<string, Set<number>>();
      let block = 0;
      for (const line of framed) {
        if (line.startsWith('┌')) block += 1;
        widths.set(`${block}`, (widths.get(`${block}`) ?? new Set()).add(columns(line)));
      }
      expect([...widths.values()].map((set) => set.size)).toEqual([1, 1]);
    }
  });
  it('calls a measure without a heading by its opening words, and shows a lead that the registry does not know', () => {
    const bare = '1. 开展摸底排查，建立问题台账，明确整改措施和责任人，实行清单管理。由市公安局牵头，市商务局配合。';
    const shown = renderReadingTable(readPolicyText(bare, registry), bare, 'zh').replace(/\s*│\n│ +│ /g, '');
    expect(shown).not.toContain('（无标题）');
    expect(shown).toMatch(/开展摸底排查/);
    expect(shown).toContain('市公安局?');
  });
  it('says so where there is nothing to show, and passes no escape sequence on', () => {
    const hostile = '\u001b[2J1. 加快\u001b]0;x\u0007建设（财政部负责）\n2. 推进（教育部负责）';
    const shown = renderReadingTable(readPolicyText(hostile, registry), hostile, 'en');
    expect(shown).not.toMatch(/[\u001b\u0007]/);
    expect(renderReadingTable(readPolicyText('', registry), '', 'en')).toContain('0 sections, 0 measures');
  });
});
