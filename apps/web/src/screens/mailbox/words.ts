import type { components } from '../../generated/schema';
import type { Both } from '../../words/language';
import { words } from '../../words/words';

export const MAILBOX = words({
  title: { zh: '邮件', en: 'Mails' },
  captured: { zh: '演示运行不向外发信，发出的每封邮件都留存在这里。', en: 'Nothing leaves this machine: every mail of the demo is kept here.' },
  ofTask: { zh: '只列一项任务的邮件。', en: 'Only the mails about one task.' },
  ofAll: { zh: '显示全部邮件', en: 'Show all mails' },
  day: { zh: '日期', en: 'Day' },
  status: { zh: '状态', en: 'Status' },
  at: { zh: '时间', en: 'Time' },
  to: { zh: '收件人', en: 'To' },
  subject: { zh: '主题', en: 'Subject' },
  empty: { zh: '没有邮件', en: 'No mails' },
  more: { zh: '更早的邮件', en: 'Older mails' },
  back: { zh: '← 全部邮件', en: '← All mails' },
  heldUntil: { zh: '因限速暂缓至', en: 'held for its domain\'s pace until' },
  links: { zh: '邮件中的链接', en: 'Links in it' },
  toTask: { zh: '打开任务', en: 'Open the task' },
  toPaper: { zh: '打开催办督办单', en: 'Open the paper' },
  toTasks: { zh: '打开计划的任务', en: 'Open the plan’s tasks' },
  toPlan: { zh: '打开计划', en: 'Open the plan' },
  toInbox: { zh: '打开待办', en: 'Open the inbox' },
  toAlarms: { zh: '打开警报', en: 'Open the alarms' },
  inside: { zh: '这封邮件涉及有关单位签发前的内部环节，内容只有收件人可以看到；是否发出、何时发出以上可查。', en: 'This mail tells of what happened inside an agency before its signature: only its reader sees the words. That it went, and when, stands above.' },
  redo: { zh: '重新发送', en: 'Send it again' },
  resent: { zh: '已重新排队发送。', en: 'It is on its way again.' },
  rewritten: { zh: '收件人的地址已变更，将按新地址另行发送。', en: 'The address has changed: it is written anew to the new one.' },
  html: { zh: '网页格式', en: 'As HTML' },
  text: { zh: '纯文本', en: 'Plain text' },
  source: { zh: '原始邮件', en: 'The exact message' },
});

export const MAIL_STATUS: Readonly<Record<components['schemas']['MailDto']['status'], Both>> = {
  PENDING: { zh: '待发', en: 'pending' },
  SENDING: { zh: '发送中', en: 'sending' },
  SENT: { zh: '已发', en: 'sent' },
  FAILED: { zh: '失败', en: 'failed' },
  UNCERTAIN: { zh: '不确定', en: 'uncertain' },
  OVERTAKEN: { zh: '已失效', en: 'overtaken' },
  REPLACED: { zh: '已另行重发', en: 'written anew' },
};
