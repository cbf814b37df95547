import type { Both } from '../../words/language';
import { words } from '../../words/words';

export const YEAR = words({
  title: { zh: '一年实录', en: 'A year, day by day' },
  lead: {
    zh: '国发〔2015〕40号的举措，从 2015 年 7 月办到 2016 年 12 月：每格是一个单位在一项举措中的任务，颜色随每天的办理变化。',
    en: 'The measures of Guofa [2015] No. 40 from July 2015 to December 2016: each cell is one agency\'s task in one measure, its colour changes as the days pass.',
  },
  real: {
    zh: '这是系统一次真实运行的记录，不是动画：单位与人员由程序扮演（种子 {seed}），时限、提醒、催办督办和邮件都由系统本身产生。重新生成：npm run play -- --record 文件。',
    en: 'A record of a real run, not an animation: agencies and people are played by a program (seed {seed}); dates, reminders, escalations and mails are the system\'s own. Made anew by: npm run play -- --record FILE.',
  },
  play: { zh: '播放', en: 'Play' },
  pause: { zh: '暂停', en: 'Pause' },
  again: { zh: '从头播放', en: 'Play again' },
  day: { zh: '日期', en: 'Day' },
  speed: { zh: '速度', en: 'Speed' },
  slow: { zh: '慢', en: 'slow' },
  middle: { zh: '中', en: 'medium' },
  fast: { zh: '快', en: 'fast' },
  working: { zh: '工作日', en: 'a working day' },
  off: { zh: '休息日，不发邮件、不催办', en: 'a day off: no mail leaves' },
  cells: { zh: '任务', en: 'Tasks' },
  mails: { zh: '已发邮件', en: 'Mails sent' },
  today: { zh: '当日 {n}', en: '{n} on this day' },
  papers: { zh: '已发催办督办单', en: 'Escalation papers' },
  weeks: { zh: '每周邮件与累计催办督办单', en: 'Mails by week, and papers issued so far' },
  enter: { zh: '进入系统', en: 'Into the system' },
  matrix: { zh: '举措 × 单位', en: 'Measures by agencies' },
  measure: { zh: '举措', en: 'Measure' },
  legend: { zh: '数字：未了结的催办督办级别；★ 牵头单位', en: 'A number: the level of an open escalation paper; ★ the lead' },
  notYet: { zh: '未下达', en: 'not issued yet' },
  failed: { zh: '记录没有取到，请重新加载。', en: 'The record did not come: load the page again.' },
  other: { zh: '其他', en: 'other' },
});

/** The letters of the lights. */
export const LIGHT_OF: Readonly<Record<string, { name: 'GREEN' | 'YELLOW' | 'RED' | 'GREY' | 'BLUE' }>> = {
  G: { name: 'GREEN' }, Y: { name: 'YELLOW' }, R: { name: 'RED' }, '-': { name: 'GREY' }, B: { name: 'BLUE' },
};

/** Kinds of mails, a few together under one name. */
export const MAIL_GROUPS: readonly { key: string; kinds: RegExp; zh: string; en: string }[] = [
  { key: 'reminders', kinds: /^task\.(reminder|overdue)$/, zh: '提醒', en: 'reminders' },
  { key: 'papers', kinds: /^(notice\.|task\.escalated)/, zh: '催办督办', en: 'escalations' },
  { key: 'digest', kinds: /^digest/, zh: '每日汇总', en: 'daily digests' },
  { key: 'reports', kinds: /^report\./, zh: '进展报告', en: 'progress reports' },
  { key: 'course', kinds: /^(task|plan|measure|extension)\./, zh: '交办与流转', en: 'tasks on their way' },
  { key: 'other', kinds: /./, zh: '其他', en: 'other' },
];

export const LEVELS: readonly Both[] = [
  { zh: '一级 催办', en: '1 urging' }, { zh: '二级 督办', en: '2 order' }, { zh: '三级 督办', en: '3 order' }, { zh: '四级 督办', en: '4 order' }, { zh: '五级 通报', en: '5 bulletin' },
];
