import { words } from '../../words/words';

export const ROSTERS = words({
  title: { zh: '统称名单', en: 'Rosters of collectives' },
  lead: {
    zh: '文件里的“各部门”“地方政府”等统称指哪些单位，由人选定，从某一天起适用；编制计划时按那一天的名单分派任务。名单只增不改，改变从新的一天起另立一份。',
    en: 'Whom a collective such as 各部门 or 地方政府 means is chosen by a person, from a day on; a plan is drafted by the roster of its day. A roster is never edited: a change is a new one from another day.',
  },
  add: { zh: '新立名单', en: 'New roster' },
  next: { zh: '从新的一天起改变', en: 'Change from a day on' },
  empty: { zh: '还没有名单。“各部门”“地方政府”等统称要分派任务时，先在这里选定它指哪些单位。', en: 'No roster yet. Before a collective can be given tasks, choose here whom it means.' },
  from: { zh: '自 {date} 起', en: 'from {date}' },
  now: { zh: '现行', en: 'in force' },
  later: { zh: '尚未开始', en: 'not yet' },
  former: { zh: '以前的', en: 'former' },
  count: { zh: '{n} 个单位', en: '{n} {n:body|bodies}' },
  why: { zh: '理由：{note}', en: 'Why: {note}' },
  saved: { zh: '名单已选定', en: 'The roster is chosen' },
});
