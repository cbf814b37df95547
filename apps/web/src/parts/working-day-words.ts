import { words } from '../words/words';

export const WORKING_DAY = words({
  weekend: { zh: '休息日', en: 'day off' },
  dayOff: { zh: '休息日：{name}', en: 'day off: {name}' },
  makeUp: { zh: '调休上班', en: 'make-up workday' },
  provisional: { zh: '暂定', en: 'provisional' },
  provisionalWhy: { zh: '该年放假安排尚未公布，时限可能调整', en: 'The calendar of that year is not published yet: the date may still move' },
});
