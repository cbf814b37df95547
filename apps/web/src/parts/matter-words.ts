import { words } from '../words/words';

export const MATTERS = words({
  matter: { zh: '事项', en: 'Matter' },
  agency: { zh: '提出单位', en: 'Raised by' },
  task: { zh: '任务', en: 'Task' },
  period: { zh: '报告期', en: 'Period' },
  standing: { zh: '情况', en: 'Standing' },
  answered: { zh: '{agency}{name}答复', en: 'Answered by {agency} {name}' },
  waited: { zh: '已等 {n} 个工作日', en: 'for {n} working {n:day|days}' },
});
