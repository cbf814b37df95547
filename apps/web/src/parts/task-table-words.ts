import { words } from '../words/words';

export const TASK_TABLE = words({
  task: { zh: '任务', en: 'Task' },
  agency: { zh: '责任单位', en: 'Agency' },
  status: { zh: '状态', en: 'Status' },
  due: { zh: '时限', en: 'Due' },
  acts: { zh: '可办理', en: 'You may' },
  holder: { zh: '当前在谁手里', en: 'Who has the ball' },
  handler: { zh: '承办人', en: 'Handler' },
  noHandler: { zh: '未指定', en: 'none yet' },
});
