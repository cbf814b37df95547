import { EXTENSION_ACTS, REPORT_ACTS, TASK_ACTS, type ClockKind, type Clock, type Holder, type NoticeKind, type TaskRole, type Timeliness } from '#domain';
import type { PlainSignOff } from '#workflow';

/** What the pages call the domain's constants, beside the words of problem/words.ts. */
export const TASK_ROLE_ZH: Readonly<Record<TaskRole, string>> = { LEAD: '牵头单位', COOPERATING: '配合单位', LOCAL: '地方责任单位', SUBTASK: '子任务' };

export const HOLDER_ZH: Readonly<Record<Holder, string>> = { OWNER: '责任单位', LEAD: '牵头（交办）单位', OFFICE: '联席办', EXTERNAL: '无（已中止）', NOBODY: '无（已办结）' };

export const TIMELINESS_ZH: Readonly<Record<Timeliness, string>> = {
  NOT_STARTED_CLOCK: '无时限', ON_TIME: '正常', DUE_SOON: '临期', OVERDUE: '逾期', PROVISIONAL: '正常（暂定）', PAUSED: '暂停计时', DONE: '按期办结', LATE: '迟办',
};

export const CLOCK_ZH: Readonly<Record<ClockKind, string>> = {
  RECEIPT: '签收', PLAN: '报送工作计划', REPORT: '进展填报', COMPLETION: '办结', LEAD_REVIEW: '牵头审核', VERIFY: '核查', RULING: '退签裁定', EXTENSION: '延期答复', COSIGN: '会签', DRAFT: '草稿', SIGNING: '签发', REWORK: '重办',
};
export const CLOCK_STATUS_ZH: Readonly<Record<Clock['status'], string>> = { WAITING: '待通知送达', RUNNING: '计时中', PAUSED: '已暂停', STOPPED: '已停' };

export const STAGE_ZH: Readonly<Record<PlainSignOff['stage'], string>> = {
  REQUEST: '申请办结', CHECK: '本单位审核', SIGN: '本单位签发', REVIEW: '牵头单位审核', COSIGN: '会签', JOINT: '牵头单位裁定会签', PROPOSE: '提出核查意见', VERIFY: '核查', OBJECTION: '销号前征求意见', ANSWER: '答复异议',
};
export const DECISION_ZH: Readonly<Record<PlainSignOff['decision'], string>> = { YES: '同意', RETURNED: '退回', DISSENT: '不同意' };
export const GRADE_ZH: Readonly<Record<string, string>> = { EXCELLENT: '优秀', GOOD: '良好', PASS: '合格', FAIL: '不合格' };

export const MAIL_STATUS_ZH: Readonly<Record<string, string>> = {
  PENDING: '待发', SENDING: '发送中', SENT: '已发', FAILED: '失败', UNCERTAIN: '不确定', OVERTAKEN: '已失效',
};

const MAIL_KIND_ZH: Readonly<Record<NoticeKind | 'digest', string>> = {
  digest: '每日汇总', 'plan.submitted': '计划送审', 'plan.issued': '计划下达', 'plan.amended': '计划调整', 'task.dispatched': '任务交办', 'task.subtask_dispatched': '子任务交办',
  'task.acknowledged': '任务签收', 'task.handler_assigned': '指定承办', 'task.signing_requested': '请签发', 'task.review_requested': '请审核',
  'task.verify_requested': '请核查', 'task.verify_proposed': '请核定', 'task.word_requested': '请提出意见', 'task.returned': '任务退回', 'task.completed': '任务办结', 'task.closed': '任务销号',
  'task.reminder': '到期提醒', 'task.overdue': '逾期提醒', 'task.escalated': '催办督办', 'task.due_changed': '时限变更', 'task.changed': '任务变动', 'report.opened': '进展填报',
  'report.signing_requested': '进展待签', 'report.submitted': '进展报送', 'report.returned': '进展退回', 'extension.requested': '延期申请', 'extension.returned': '延期退回', 'extension.decided': '延期答复', 'alarm.mail_undeliverable': '邮件未达',
  'report.returned_inside': '进展退回', 'report.no_change': '报无变化', 'report.consolidated': '牵头已汇总',
  'calendar.changed': '放假安排调整', 'alarm.calendar_missing': '放假安排未公布', 'alarm.other': '其他警报',
};
/** A kind of mail in Chinese; the kind itself where there is no word for it. */
export const mailKindZh = (kind: string): string => (MAIL_KIND_ZH as Readonly<Record<string, string>>)[kind] ?? kind;

const EVENT_ZH: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...TASK_ACTS, ...REPORT_ACTS, ...EXTENSION_ACTS].map(({ event, zh }) => [event, zh])),
  'route.changed': '调整签发流程', 'task.cosign_asked': '请会签', 'task.objections_invited': '销号前征求意见',
  'task.returned': '退回', 'task.drafted': '编制', 'task.notice_delivered': '通知送达', 'task.reminded': '提醒', 'task.escalated': '催办督办',
  'task.deadline_firmed': '时限转正式', 'extension.submitted': '延期申请报送联席办', 'extension.decided': '答复延期申请', 'task.lead_changed': '牵头单位变更', 'report.opened': '开始填报', 'report.returned': '填报退回', 'report.consolidated': '牵头已汇总', 'report.drafted': '填报', 'mail.undeliverable': '邮件未送达', 'alarm.raised': '警报', 'alarm.cleared': '解除警报',
};
export const eventZh = (type: string): string => EVENT_ZH[type] ?? type;

export const ALARM_ZH: Readonly<Record<string, string>> = {
  'mail.missing': '没有邮箱地址', 'mail.malformed': '邮箱地址有误', 'mail.refused': '邮件被拒收', 'mail.uncertain': '邮件送达与否不明', 'mail.gave_up': '邮件多次发送未成',
  'notice.nobody': '无人可通知', 'calendar.missing': '放假安排未公布', 'calendar.due_on_day_off': '时限落在休息日', 'calendar.notice_waiting': '放假安排待审定启用', 'suspension.review_due': '中止任务须复查',
};

/** What an alarm's details are called; what has no name here is not for this page. */
export const DETAIL_ZH: Readonly<Record<string, string>> = {
  year: '年度', affectedTasks: '涉及任务数', address: '地址', subject: '邮件主题', noticeKind: '通知', taskTitle: '任务', serverResponse: '服务器答复',
  dueOn: '时限', reviewOn: '复查日期', basis: '依据', name: '节日', previousWorkingDay: '前一工作日', nextWorkingDay: '后一工作日',
};

/** Logins of seeds/demo/people.json by the title of the post: `<agency>.<login>`. */
const DEMO_LOGINS: Readonly<Record<string, string>> = {
  召集人: 'convener', 办公室主任: 'director', 办公室经办一: 'officer1', 办公室经办二: 'officer2', 联络员: 'liaison', 承办人一: 'handler1',
  承办人二: 'handler2', 审核人: 'reviewer', 签发人: 'signatory', 单位主要负责同志: 'leader',
};
/** The demo's account of a post; null where the demo has none. */
export function demoLogin(agencyCode: string, title: string): string | null {
  const login = DEMO_LOGINS[title];
  return login === undefined ? null : `${agencyCode.toLowerCase()}.${login}`;
}
