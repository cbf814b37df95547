import { normalView } from '../text/normal-view.js';
import { scanHeadings } from './scan-headings.js';

const scan = (text: string, stops: number[] = []): string[] =>
  scanHeadings(normalView(text), 0, stops).map(({ kind, value, depth, oddities }) => [kind, value, depth, ...oddities].join(' '));

describe('the heading scanner', () => {
  it('nests the official levels by their form', () => {
    expect(scan('一、甲\n（一）乙\n１．丙\n（1）丁\n（2）丁\n2.丙\n（二）乙\n二、甲'))
      .toEqual(['cn 1 0', 'paren 1 1', 'arab 1 2', 'arabParen 1 3', 'arabParen 2 3', 'arab 2 2', 'paren 2 1', 'cn 2 0']);
  });
  it('lets numbers run on across chapters', () => {
    expect(scan('第一章 总则\n第一条 甲\n第二条 乙\n第二章 监督\n第三条 丙')).toEqual(
      ['chapter 1 0', 'article 1 1', 'article 2 1', 'chapter 2 0', 'article 3 1']);
  });
  it('believes a glued number only if it continues', () => {
    expect(scan('1.甲。乙。2.丙。(见3.丁)4.戊。3。己')).toEqual(['arab 1 0', 'arab 2 0', 'arab 3 0']);
    expect(scan('增长1.5倍。2.5亿元。第三条规定的除外')).toEqual([]);
  });
  it('reports gaps, repeats, a late start and a change of style', () => {
    expect(scan('三、甲\n四、乙')).toEqual(['cn 3 0 starts_late', 'cn 4 0']);
    expect(scan('1.甲\n2.乙\n4.丙\n4.丁')).toEqual(['arab 1 0', 'arab 2 0', 'arab 4 0 gap', 'arab 4 0 repeated']);
    expect(scan('(1)甲。1.乙。(二)丙。1.丁。(3)戊')).toEqual(
      ['paren 1 0', 'arab 1 1', 'paren 2 0 style_changed', 'arab 1 1', 'paren 3 0']);
  });
  it('starts afresh in an annex', () => {
    const text = '一、甲\n二、乙\n附件\n一、丙';
    expect(scan(text, [text.indexOf('附件')])).toEqual(['cn 1 0', 'cn 2 0', 'cn 1 0']);
  });
  it('reads numbers of several parts', () => {
    expect(scan('1.甲\n1.1 乙\n1.2 丙\n1.2.1 丁\n2.戊\n2.1 己')).toEqual(
      ['arab 1 0', 'dotted2 1 1', 'dotted2 2 1', 'dotted3 1 2', 'arab 2 0', 'dotted2 1 1']);
  });
});
