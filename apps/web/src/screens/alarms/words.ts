import type { Both } from '../../words/language';
import { words } from '../../words/words';

export const ALARMS = words({
  title: { zh: '警报', en: 'Alarms' },
  open: { zh: '未解除', en: 'Open' },
  cleared: { zh: '已解除', en: 'Cleared' },
  raised: { zh: '时间', en: 'Raised' },
  what: { zh: '警报', en: 'Alarm' },
  about: { zh: '涉及', en: 'About' },
  details: { zh: '详情', en: 'Details' },
  task: { zh: '打开任务', en: 'Open the task' },
  mail: { zh: '打开邮件', en: 'Open the mail' },
  clear: { zh: '解除', en: 'Clear' },
  clearTitle: { zh: '解除警报', en: 'Clear the alarm' },
  how: { zh: '怎样处理的', en: 'What was done about it' },
  needed: { zh: '请填写', en: 'This is needed' },
  done: { zh: '警报已解除', en: 'Alarm cleared' },
  empty: { zh: '没有警报', en: 'There is no alarm' },
  more: { zh: '再看一页', en: 'Show more' },
  cancel: { zh: '取消', en: 'Cancel' },
});

/** Kinds of alarms and what their details are called; an unknown kind is shown by its name, an unknown detail is left out. */
export const ALARM_KIND: Readonly<Record<string, Both>> = {
  'mail.missing': { zh: '没有邮箱地址', en: 'no mail address' },
  'mail.malformed': { zh: '邮箱地址有误', en: 'malformed mail address' },
  'mail.refused': { zh: '邮件被拒收', en: 'mail refused' },
  'mail.uncertain': { zh: '邮件送达与否不明', en: 'mail delivery uncertain' },
  'mail.gave_up': { zh: '邮件多次发送未成', en: 'mail given up after several tries' },
  'notice.nobody': { zh: '无人可通知', en: 'nobody to be told' },
  'calendar.missing': { zh: '放假安排未公布', en: 'holiday notice missing' },
  'calendar.due_on_day_off': { zh: '时限落在休息日', en: 'a date falls on a day off' },
  'suspension.review_due': { zh: '中止任务须复查', en: 'a suspended task is due for review' },
};
export const DETAIL: Readonly<Record<string, Both>> = {
  year: { zh: '年度', en: 'year' },
  affectedTasks: { zh: '涉及任务数', en: 'tasks concerned' },
  address: { zh: '地址', en: 'address' },
  subject: { zh: '邮件主题', en: 'subject' },
  taskTitle: { zh: '任务', en: 'task' },
  serverResponse: { zh: '服务器答复', en: 'the server said' },
  dueOn: { zh: '时限', en: 'due' },
  reviewOn: { zh: '复查日期', en: 'review on' },
  basis: { zh: '依据', en: 'basis' },
  name: { zh: '名称', en: 'name' },
  previousWorkingDay: { zh: '前一工作日', en: 'working day before' },
  nextWorkingDay: { zh: '后一工作日', en: 'working day after' },
};
