import type { Both } from '../../words/language';
import { words } from '../../words/words';

export const DAY = words({
  weekend: { zh: '休息日', en: 'day off' },
  dayOff: { zh: '休息日：{name}', en: 'day off: {name}' },
  makeUp: { zh: '调休上班', en: 'make-up workday' },
  provisional: { zh: '暂定', en: 'provisional' },
  provisionalWhy: { zh: '该年放假安排尚未公布，时限可能调整', en: 'The calendar of that year is not published yet: the date may still move' },
  shape: { zh: '年-月-日', en: 'YYYY-MM-DD' },
  wrong: { zh: '没有这一天，请写作 2026-03-31', en: 'No such day; write it 2026-03-31' },
  open: { zh: '从日历中选', en: 'Choose from the calendar' },
  before: { zh: '上个月', en: 'The month before' },
  after: { zh: '下个月', en: 'The next month' },
  off: { zh: '休', en: '×' },
  worked: { zh: '班', en: '✓' },
  today: { zh: '今天', en: 'today' },
});

export const WEEKDAYS: readonly Both[] = [
  { zh: '一', en: 'M' }, { zh: '二', en: 'T' }, { zh: '三', en: 'W' }, { zh: '四', en: 'T' }, { zh: '五', en: 'F' }, { zh: '六', en: 'S' }, { zh: '日', en: 'S' },
];
