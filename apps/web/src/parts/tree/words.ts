import { words } from '../../words/words';

export const TREE = words({
  thisTask: { zh: '本任务', en: 'this task' },
  agency: { zh: '责任单位', en: 'Agency' },
  status: { zh: '状态', en: 'Status' },
  due: { zh: '时限', en: 'Due' },
  holder: { zh: '在谁手里', en: 'Who has the ball' },
  heldBy: { zh: '在谁手里：', en: 'The ball is with: ' },
});
