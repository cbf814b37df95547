import type { components } from '../../generated/schema';
import type { Both } from '../../words/language';
import { words } from '../../words/words';

export type Read = components['schemas']['ReadDto'];

export const READS = words({
  title: { zh: '查阅记录', en: 'Read log' },
  lead: {
    zh: '谁在什么时候看了哪一项的内容、取走了哪份文件，由系统在显示时自动记下，不能修改。列表和总览只显示标题和数字，不记。',
    en: 'Who was shown the contents of what and who took a file out, written down as it is shown; nobody can change it. Lists and boards show titles and figures only and are not logged.',
  },
  agency: { zh: '查阅单位', en: 'Agency' },
  kind: { zh: '查阅内容', en: 'What was shown' },
  from: { zh: '起始日期', en: 'From' },
  to: { zh: '截止日期', en: 'Until' },
  at: { zh: '时间', en: 'When' },
  person: { zh: '查阅人', en: 'Who' },
  onlyPerson: { zh: '只看此人', en: 'Only his' },
  subject: { zh: '对象编号', en: 'Its id' },
  onlySubject: { zh: '只看这一对象', en: 'Only this' },
  onlyTask: { zh: '只看该任务', en: 'Only this task' },
  open: { zh: '打开', en: 'Open it' },
  task: { zh: '所属任务', en: 'Its task' },
  ofPerson: { zh: '查阅人：{name}', en: 'By {name}' },
  ofTask: { zh: '任务：{id}', en: 'Of the task {id}' },
  ofSubject: { zh: '对象：{id}', en: 'Of {id}' },
  reset: { zh: '清除筛选', en: 'Clear filters' },
  empty: { zh: '没有符合条件的查阅记录', en: 'Nothing was shown that fits these filters' },
  more: { zh: '更早的记录', en: 'Older ones' },
});

export const READ_KIND: Readonly<Record<Read['kind'], Both>> = {
  TASK: { zh: '任务', en: 'task' },
  MEASURE_HISTORY: { zh: '举措经过', en: 'history of a measure' },
  TASK_HISTORY: { zh: '任务经过', en: 'history of a task' },
  REPORT: { zh: '进展报告', en: 'progress report' },
  EXTENSION: { zh: '延期申请', en: 'request for more time' },
  PAPER: { zh: '催办督办单', en: 'escalation paper' },
  SPOT_CHECK: { zh: '随机抽查', en: 'spot check' },
  MAIL: { zh: '邮件', en: 'mail' },
  DOCUMENT_TEXT: { zh: '文件原文', en: 'text of a document' },
  READING: { zh: '文件核校稿', en: 'reading of a document' },
  FILE: { zh: '取走：附件', en: 'taken out: a file' },
  ARCHIVE: { zh: '取走：归档包', en: 'taken out: package of an archived task' },
  PAPER_FILE: { zh: '取走：催办督办单文件', en: 'taken out: escalation paper as a file' },
  EVENT_FEED: { zh: '取走：事件数据', en: 'taken out: page of the event feed' },
};
