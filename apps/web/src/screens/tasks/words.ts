import { words } from '../../words/words';

export const TASKS = words({
  title: { zh: '任务台账', en: 'Tasks' },
  plan: { zh: '计划', en: 'Plan' },
  agency: { zh: '责任单位', en: 'Agency' },
  lead: { zh: '牵头单位', en: 'Lead agency' },
  status: { zh: '状态', en: 'Status' },
  role: { zh: '分工', en: 'Part' },
  holder: { zh: '在谁手里', en: 'Who has the ball' },
  open: { zh: '是否在办', en: 'Open or done' },
  isOpen: { zh: '在办', en: 'open' },
  isDone: { zh: '已办', en: 'done' },
  overdue: { zh: '逾期', en: 'Overdue' },
  dueSoon: { zh: '临期', en: 'Due soon' },
  everOverdue: { zh: '曾逾期', en: 'Ever overdue' },
  measure: { zh: '举措 {ref}', en: 'Measure {ref}' },
  reset: { zh: '清除筛选', en: 'Clear filters' },
  empty: { zh: '没有符合条件的任务，可放宽筛选条件', en: 'No task fits these filters: widen them' },
  more: { zh: '再看 {n} 条', en: 'Show {n} more' },
  shown: { zh: '已列出 {n} 条，按时限先后', en: '{n} shown, soonest due first' },
});
