import { measureName } from './index.js';

describe('what a measure is called', () => {
  it('is its printed heading', () => {
    expect(measureName('建设算力设施', '统筹布局数据中心。')).toBe('建设算力设施');
  });
  it('is its opening words where none is printed, up to the first full stop', () => {
    expect(measureName(null, '推动企业上云。到2020年完成。')).toBe('推动企业上云');
    expect(measureName(null, '制定工业互联网标准体系\n建设指南')).toBe('制定工业互联网标准体系');
  });
  it('is cut at a clause where the words are long, else at 30 characters', () => {
    expect(measureName(null, '建立跨部门数据共享协调机制和工作台账，明确各单位共享责任清单并按季度通报进展')).toBe('建立跨部门数据共享协调机制和工作台账…');
    expect(measureName(null, '一'.repeat(40))).toBe(`${'一'.repeat(30)}…`);
  });
  it('is nothing without words', () => {
    expect(measureName(null, ' 。')).toBeNull();
  });
});
