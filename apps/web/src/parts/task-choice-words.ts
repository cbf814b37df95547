import { words } from '../words/words';

export const TASK_CHOICE = words({
  find: { zh: '输入任务名称或单位查找', en: 'Type words of the task or its agency' },
  none: { zh: '没有这样的在办任务', en: 'No open task has these words' },
});
