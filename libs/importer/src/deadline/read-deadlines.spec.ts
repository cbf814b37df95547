import { normalView } from '../text/normal-view.js';
import { readDeadlines } from './read-deadlines.js';

const read = (text: string, issuedOn: string | null = '2015-07-01', labelled = false): string[] => {
  const range = { start: 0, end: text.length };
  return readDeadlines(text, normalView(text), range, issuedOn, labelled ? [range] : [])
    .map(({ raw, kind, due, notes }) => [raw, kind, due ?? '-', ...notes].join(' '));
};

describe('deadlines in a text', () => {
  it.each([
    ['于2015年年底前完成', '2015年年底前 by 2015-12-31'],
    ['2015年底前出台', '2015年底前 by 2015-12-31'],
    ['二〇一六年六月底前完成', '二〇一六年六月底前 by 2016-06-30'],
    ['2016年2月底前完成', '2016年2月底前 by 2016-02-29'],
    ['２０１６年３月１５日前报送', '２０１６年３月１５日前 by 2016-03-15'],
    ['2016年上半年前完成', '2016年上半年前 by 2016-06-30'],
    ['到2018年，基本建成', '到2018年 by 2018-12-31'],
    ['年内完成', '年内 by 2015-12-31'],
    ['，年底前完成', '年底前 by 2015-12-31'],
    ['9月底前拿出方案', '9月底前 by 2015-09-30 year_inferred'],
    ['3月底前拿出方案', '3月底前 by - year_missing'],
    ['2016年前建成', '2016年前 by - ambiguous'],
    ['2014年底前完成', '2014年底前 by 2014-12-31 before_issue'],
    ['自印发之日起三个月内', '自印发之日起三个月内 relative -'],
    ['收到之日起15个工作日内', '收到之日起15个工作日内 relative -'],
    ['每季度报送', '每季度 recurring -'],
    ['每年12月31日前', '每年12月31日前 recurring -'],
    ['，持续推进。', '持续推进 continuing -'],
    ['（2015年至2017年）', '2015年至2017年 window 2017-12-31'],
    ['2016年1月-6月，试点', '2016年1月-6月 window 2016-06-30'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it.each([
    '近2015年，我国', '2015年以来', '自2015年起', '截至目前', '2015年工作要点', '《规划（2016—2020年）》', '持续推进改革', '2月30日前', '投资2015亿元', '第12号', '近年内', '2015年13月底前完成',
  ])('finds no date in %s', (text) => {
    expect(read(text).filter((line) => !/ - | -$|持续/.test(line))).toEqual([]);
  });
  it('takes a plain date behind a label, and no year without a date of issue', () => {
    expect(read('2016年9月', '2015-07-01', true)).toEqual(['2016年9月 by 2016-09-30']);
    expect(read('2016年9月')).toEqual([]);
    expect(read('9月底前', null)).toEqual(['9月底前 by - year_missing']);
    expect(read('年内', null)).toEqual(['年内 by -']);
  });
});
