import { words } from '../../words/words';

export const FUTURE = words({
  title: { zh: '将发邮件', en: 'Mails to come' },
  ofDay: { zh: '{day} 将发的邮件', en: 'Mails of {day}' },
  ofTask: { zh: '这项任务将带来的邮件', en: 'Mails that this task will bring' },
  ofMe: { zh: '我将收到的邮件', en: 'Mails that I will get' },
  lead: { zh: '如无变化将按此发出；与实际发信用同一套规则和文字。办完即不再发。', en: 'What will be sent if nothing happens before, by the same rules and words. What is done is not mailed about.' },
  day: { zh: '日期', en: 'Day' },
  before: { zh: '前一天', en: 'The day before' },
  after: { zh: '后一天', en: 'The next day' },
  nextWorkingDay: { zh: '看下一个工作日 {day}', en: 'See the next working day, {day}' },
  until: { zh: '看到哪一天', en: 'Until' },
  backToTask: { zh: '← 回到任务', en: '← Back to the task' },
  single: { zh: '单发', en: 'by itself' },
  digest: { zh: '当日汇总', en: 'digest of the day' },
  cancelled: { zh: '已取消', en: 'cancelled' },
  waiting: { zh: '已定，等待发信时段', en: 'decided, waits for its hour' },
  noAddress: { zh: '没有可用邮箱，发不出', en: 'no usable address: it cannot be sent' },
  noWords: { zh: '不会写出正文', en: 'no words will be written' },
  truncated: { zh: '只列出最早的 200 封', en: 'Only the first 200 are shown' },
  empty: { zh: '没有将发的邮件', en: 'No mail is to come' },
  words: { zh: '看正文', en: 'Its words' },
  note: { zh: '附言：{note}', en: 'Note: {note}' },
  why: { zh: '理由：{reason}', en: 'Why: {reason}' },
  done: { zh: '已记下', en: 'Noted' },
  due: { zh: '时限 {date}', en: 'due {date}' },
});

/** What may be ordered about a mail to come; whether one may at all, the permissions say. */
export const ORDERS = {
  CANCEL: { act: 'CANCEL', zh: '取消这封', en: 'Cancel it', reasonRequired: true },
  NOTE: { act: 'NOTE', zh: '加附言', en: 'Add a note', reasonRequired: true },
  RESTORE: { act: 'RESTORE', zh: '恢复原样', en: 'Take the order back', reasonRequired: true },
} as const;
