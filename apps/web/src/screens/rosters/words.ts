import { words } from '../../words/words';

export const ROSTERS = words({
  title: { zh: '统称名单与牵头规则', en: 'Rosters of collectives, and who leads' },
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

export const LEAD_RULES = words({
  title: { zh: '牵头规则', en: 'Who leads' },
  lead: {
    zh: '文件没有印明牵头单位时，按下列规则提出牵头单位，由核校人员确认；停用后不再提出，须由人指定。每项举措都可以在编制计划时另行指定牵头单位，并写明理由。',
    en: 'Where a document names no lead, these rules propose one for a person to confirm; switched off, they propose none and a person has to name it. For any measure another lead can be named while the plan is drafted, with the reason.',
  },
  on: { zh: '启用', en: 'in force' },
  off: { zh: '停用', en: 'switched off' },
  all: { zh: '适用于所有文件', en: 'for every document' },
  of: { zh: '适用于 {scope}', en: 'for {scope}' },
  switchOn: { zh: '启用规则', en: 'Switch on' },
  switchOff: { zh: '停用规则', en: 'Switch off' },
  switchOnWhat: { zh: '从现在起，提出任务模板时按这条规则提出牵头单位；以前提出的模板不变。', en: 'From now on templates are proposed by this rule; those proposed before stay as they are.' },
  switchOffWhat: {
    zh: '从现在起，提出任务模板时不再按这条规则提出牵头单位，文件没有印明的须逐项由人指定；以前提出的模板不变。',
    en: 'From now on no lead is proposed by this rule: where the document names none, a person has to, measure by measure. Templates proposed before stay as they are.',
  },
  shipped: { zh: '自安装以来没有改变过', en: 'As it was shipped' },
  wasOn: { zh: '{name} 启用于', en: 'Switched on by {name}' },
  wasOff: { zh: '{name} 停用于', en: 'Switched off by {name}' },
  why: { zh: '理由：{reason}', en: 'because: {reason}' },
  reason: { zh: '理由（留存）', en: 'Why (kept)' },
  needed: { zh: '请填写', en: 'This is needed' },
  done: { zh: '已办理', en: 'Done' },
});
