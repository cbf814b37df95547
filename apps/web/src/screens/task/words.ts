import { words } from '../../words/words';

export const TASK = words({
  title: { zh: '任务', en: 'Task' },
  agency: { zh: '责任单位', en: 'Agency' },
  lead: { zh: '牵头单位', en: 'Lead agency' },
  handler: { zh: '承办人', en: 'Handler' },
  noHandler: { zh: '未指定', en: 'none yet' },
  status: { zh: '状态', en: 'Status' },
  due: { zh: '时限', en: 'Due' },
  originally: { zh: '原定 {date}', en: 'originally {date}' },
  holder: { zh: '在谁手里', en: 'Who has the ball' },
  since: { zh: '自', en: 'since' },
  requirement: { zh: '工作要求', en: 'What has to be done' },
  deliverable: { zh: '成果形式', en: 'Form of result' },
  measure: { zh: '举措原文', en: 'The measure in the document’s words' },
  printedAs: { zh: '文件原称“{name}”', en: 'printed as “{name}”' },
  everOverdue: { zh: '曾逾期', en: 'was overdue' },
  lateDays: { zh: '迟 {n} 个工作日', en: '{n} working days late' },
  returned: { zh: '退回 {n} 次', en: 'returned {n} times' },
  percent: { zh: '最近签发的完成比例', en: 'Share done, as last signed' },
});
