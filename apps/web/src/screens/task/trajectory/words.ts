import type { components } from '../../../generated/schema';
import type { Both } from '../../../words/language';
import { words } from '../../../words/words';

export const TRAJECTORY = words({
  title: { zh: '序时进度', en: 'Planned progress' },
  none: { zh: '还没有签发的序时进度。承办人编制，签发人签发；签发后固化，作为基准与实际进展对照。', en: 'No plan of progress is signed yet. The handler drafts it, the signatory signs it; then it is frozen, and what is reported is held against it.' },
  today: { zh: '到今天应完成 {planned}%，最近签发的实际进展 {actual}%', en: 'By today {planned}% should be done; {actual}% is, as last signed' },
  behind: { zh: '落后 {n} 个百分点', en: '{n} percentage {n:point|points} behind' },
  ahead: { zh: '超前 {n} 个百分点', en: '{n} percentage {n:point|points} ahead' },
  onPlan: { zh: '与计划一致', en: 'as planned' },
  baseline: { zh: '按最初的计划应完成 {n}%', en: 'by the first plan: {n}%' },
  policy: { zh: '落后 {yellow} 个百分点亮黄灯，{red} 个亮红灯', en: 'Yellow from {yellow} points behind, red from {red}' },
  draft: { zh: '编制序时进度', en: 'Draft a plan' },
  again: { zh: '重新编制', en: 'Draft it anew' },
  sign: { zh: '签发序时进度', en: 'Sign the plan' },
  signNote: { zh: '签发后固化；任务时限没有变动的，不能另订。', en: 'Once signed it is frozen: another may follow only when the task\'s date has moved.' },
  waits: { zh: '草稿，待签发', en: 'draft, to be signed' },
  signed: { zh: '第 {n} 版，{name} 签发', en: 'no. {n}, signed by {name}' },
  saved: { zh: '序时进度已编制，待签发人签发', en: 'The plan is drafted: the signatory signs it' },
  isSigned: { zh: '序时进度已签发', en: 'The plan is signed' },
  kind: { zh: '进度方式', en: 'How it grows' },
  startOn: { zh: '自何日起', en: 'From which day' },
  points: { zh: '时间节点（最后一个为 100%，不晚于任务时限）', en: 'Dates and shares (the last is 100%, not later than the due date)' },
  on: { zh: '日期', en: 'By' },
  percent: { zh: '累计完成比例', en: 'Share done by then' },
  addPoint: { zh: '再加一个节点', en: 'Add a date' },
  removePoint: { zh: '删除这个节点', en: 'Remove this date' },
  reason: { zh: '为何另订', en: 'Why another plan' },
  needed: { zh: '请填写', en: 'This is needed' },
  save: { zh: '存为草稿', en: 'Keep as draft' },
  chart: { zh: '计划与实际：横轴为日期，纵轴为完成比例', en: 'Plan and actual: dates across, share done upwards' },
  plan: { zh: '计划', en: 'planned' },
  firstPlan: { zh: '最初的计划', en: 'first plan' },
  actual: { zh: '实际（已签发）', en: 'actual, as signed' },
  now: { zh: '今天', en: 'today' },
  asTable: { zh: '列表查看', en: 'As a table' },
});

type Version = components['schemas']['TrajectoryVersionDto'];
export const KIND: Readonly<Record<Version['kind'], Both>> = {
  LINEAR: { zh: '匀速推进', en: 'evenly to the end' },
  TABLE: { zh: '分段推进（节点之间匀速）', en: 'evenly between dates' },
  STEP: { zh: '按节点一次到位', en: 'in jumps on dates' },
};
export const PROGRESS_LIGHT: Readonly<Record<components['schemas']['ProgressDto']['light'], Both>> = {
  GREEN: { zh: '绿灯', en: 'green' },
  YELLOW: { zh: '黄灯', en: 'yellow' },
  RED: { zh: '红灯', en: 'red' },
};
