import { words } from '../../words/words';

export const TIMELINE = words({
  title: { zh: '计划时间轴', en: 'Timeline of a plan' },
  plan: { zh: '计划', en: 'Plan' },
  empty: { zh: '还没有已下达的计划', en: 'No plan has been issued yet' },
  show: { zh: '显示方式', en: 'Show as' },
  chart: { zh: '图', en: 'Chart' },
  table: { zh: '表', en: 'Table' },
  today: { zh: '今天', en: 'today' },
  legend: { zh: '灰底为休息日；虚线为暂定时限；点击举措展开任务', en: 'Grey days are off; a dashed end is provisional; click a measure to see its tasks' },
  workdays: { zh: '{month} {n}个工作日', en: '{month}: {n} wd' },
  bar: { zh: '{task} {agency}：{from} 至 {to}，{state}', en: '{task} {agency}: {from} to {to}, {state}' },
  measureBar: { zh: '{measure}：{from} 至 {to}，{n} 项任务，{state}', en: '{measure}: {from} to {to}, {n} {n:task|tasks}, {state}' },
  measure: { zh: '举措', en: 'Measure' },
  tasks: { zh: '任务数', en: 'Tasks' },
  more: { zh: '全部 {n} 项任务', en: 'All {n} tasks' },
  from: { zh: '交办', en: 'Dispatched' },
  to: { zh: '时限', en: 'Due' },
  state: { zh: '时效', en: 'Standing' },
  undated: { zh: '未定时限', en: 'no date' },
});
