import type { MailLocale } from './context.js';
import type { Addressed, CivilDateText, ClockKind, DigestGroup, DueFacts, RecipientCapacity, ReportPeriod, TaskRole } from './models.js';

type Both = Readonly<Record<MailLocale, string>>;

export const CAPACITIES = {
  LIAISON: { zh: '联络员', en: 'liaison officer' },
  HANDLER: { zh: '承办人', en: 'handler' },
  REVIEWER: { zh: '审核人', en: 'reviewer' },
  SIGNATORY: { zh: '签发人（分管负责同志）', en: 'signatory' },
  AGENCY_LEADER: { zh: '主要负责同志', en: 'head of agency' },
  LEAD_AGENCY: { zh: '牵头单位工作人员', en: 'member of the lead agency' },
  OFFICE_OFFICER: { zh: '经办', en: 'officer in charge' },
  OFFICE_DIRECTOR: { zh: '主任', en: 'director' },
  DEPUTY_CONVENER: { zh: '副召集人', en: 'deputy convener' },
  CONVENER: { zh: '召集人', en: 'convener' },
  SYSADMIN: { zh: '系统管理员', en: 'system administrator' },
} as const satisfies Record<RecipientCapacity, Both>;

export const ROLES = {
  LEAD: { zh: '牵头单位', en: 'lead agency' },
  COOPERATING: { zh: '配合单位', en: 'co-operating agency' },
  RESPONSIBLE: { zh: '责任单位', en: 'responsible agency' },
  LOCAL: { zh: '地方责任单位', en: 'local government' },
} as const satisfies Record<TaskRole, Both>;

/** What a running clock waits for: as a noun for labels, as an act for sentences. */
export const CLOCKS = {
  RECEIPT: { zh: { noun: '签收时限', act: '签收任务' }, en: { noun: 'Receipt due', act: 'sign for receipt of the task' } },
  PLAN: { zh: { noun: '报送工作计划时限', act: '报送工作计划' }, en: { noun: 'Work plan due', act: 'hand in the work plan' } },
  REPORT: { zh: { noun: '进展填报时限', act: '报送进展情况' }, en: { noun: 'Progress report due', act: 'hand in the progress report' } },
  COMPLETION: { zh: { noun: '办结时限', act: '办结任务' }, en: { noun: 'Completion due', act: 'complete the task' } },
  LEAD_REVIEW: { zh: { noun: '牵头审核时限', act: '完成牵头审核' }, en: { noun: 'Lead review due', act: 'finish the lead review' } },
  VERIFY: { zh: { noun: '核查时限', act: '完成核查' }, en: { noun: 'Verification due', act: 'finish the verification' } },
  RULING: { zh: { noun: '裁定时限', act: '对退签作出裁定' }, en: { noun: 'Ruling due', act: 'rule on the objection' } },
  COSIGN: { zh: { noun: '会签时限', act: '会签' }, en: { noun: 'Co-signature due', act: 'co-sign or dissent' } },
  NOTICE_SIGN: { zh: { noun: '督办单签发时限', act: '签发或退回督办单' }, en: { noun: 'Signature due', act: 'sign the order or decline it' } },
  NOTICE_REPLY: { zh: { noun: '书面回复时限', act: '书面回复催办督办' }, en: { noun: 'Reply due', act: 'answer the notice in writing' } },
  SPOT_CHECK: { zh: { noun: '抽查审定时限', act: '完成抽查并审定结果' }, en: { noun: 'Spot check due', act: 'look at what was drawn and decide on the finding' } },
  EXTENSION: { zh: { noun: '延期答复时限', act: '对延期申请提出意见' }, en: { noun: 'Answer on the extension due', act: 'answer the request for an extension' } },
  DRAFT: { zh: { noun: '草稿送出时限', act: '完成并送出草稿' }, en: { noun: 'Draft to be sent', act: 'finish the draft and send it' } },
  SIGNING: { zh: { noun: '签发时限', act: '审核签发' }, en: { noun: 'Signature due', act: 'review and sign' } },
  REWORK: { zh: { noun: '重办时限', act: '按退回意见重新办理' }, en: { noun: 'To be taken up again', act: 'take up again what was returned' } },
} as const satisfies Record<ClockKind, Record<MailLocale, { noun: string; act: string }>>;

export const GROUPS = {
  OVERDUE: { zh: '已逾期事项', en: 'Overdue' },
  DUE_SOON: { zh: '临期事项', en: 'Due soon' },
  TO_SIGN: { zh: '待签批事项', en: 'Waiting for your signature or decision' },
  FOR_INFORMATION: { zh: '知会事项', en: 'For information' },
} as const satisfies Record<DigestGroup, Both>;

const WEEKDAYS = {
  zh: ['日', '一', '二', '三', '四', '五', '六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const satisfies Record<MailLocale, readonly string[]>;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** "2015年9月9日(星期三)", "Wednesday, 9 September 2015"; a civil date has no zone. Throws when it is not one. */
export function civilDate(locale: MailLocale, date: CivilDateText, weekday = true): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) throw new Error(`Not a civil date: ${date}`);
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const dayOfWeek = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  if (locale === 'zh') return `${year}年${month}月${day}日${weekday ? `（星期${WEEKDAYS.zh[dayOfWeek]}）` : ''}`;
  return `${weekday ? `${WEEKDAYS.en[dayOfWeek]}, ` : ''}${day} ${MONTHS[month - 1]} ${year}`;
}

export function days(locale: MailLocale, n: number): string {
  return locale === 'zh' ? `${n}个工作日` : `${n} working ${n === 1 ? 'day' : 'days'}`;
}

/** "2016年6月30日(星期四),还有5个工作日", with the mark of a provisional date; says so when there is none. */
export function dueText(locale: MailLocale, { dueOn, provisional, workingDaysLeft }: DueFacts): string {
  const zh = locale === 'zh';
  if (dueOn === null) return zh ? '未设定固定时限' : 'no fixed due date';
  const mark = provisional ? (zh ? '（暂定，该年度放假安排尚未公布）' : ' (provisional: the public holidays of that year have not been announced)') : '';
  return `${civilDate(locale, dueOn)}${mark}${workingDaysLeft === null ? '' : `${zh ? '，' : ', '}${leftText(locale, workingDaysLeft)}`}`;
}

/** "请于2015年7月7日(星期二)前签收本任务(还有1个工作日)。": what to do by when, in one Chinese sentence. */
export function askBy({ dueOn, provisional, workingDaysLeft }: DueFacts, act: string): string {
  if (dueOn === null) return `请${act}。`;
  const left = workingDaysLeft === null ? '' : `（${leftText('zh', workingDaysLeft)}）`;
  return `请于${civilDate('zh', dueOn)}前${act}${left}${provisional ? '；该时限为暂定' : ''}。`;
}

export function leftText(locale: MailLocale, left: number): string {
  const zh = locale === 'zh';
  if (left === 0) return zh ? '今日到期' : 'due today';
  if (left < 0) return zh ? `已逾期${days(locale, -left)}` : `${days(locale, -left)} overdue`;
  return zh ? `还有${days(locale, left)}` : `${days(locale, left)} left`;
}

export function periodText(locale: MailLocale, { from, to }: ReportPeriod): string {
  return locale === 'zh' ? `${civilDate('zh', from, false)}至${civilDate('zh', to, false)}` : `${civilDate('en', from, false)} to ${civilDate('en', to, false)}`;
}

/** Why you: "您是工业和信息化部的联络员". */
export function whyYou(locale: MailLocale, { capacity, agency, onBehalfOf }: Addressed['reason']): string {
  const post = CAPACITIES[capacity][locale];
  if (locale === 'zh') return `您是${agency}${post}${onBehalfOf ? `${onBehalfOf}的代办人（AB角）` : ''}，故向您发送本通知。`;
  return `You receive this notice as ${onBehalfOf ? `stand-in for ${onBehalfOf}, ` : ''}${post} of ${agency}.`;
}

/** Who else got it (J1). */
export function whoElse(locale: MailLocale, names: readonly string[]): string {
  if (locale === 'zh') return names.length === 0 ? '本通知仅发送给您。' : `本通知同时发送：${names.join('、')}。`;
  return names.length === 0 ? 'This notice was sent to you only.' : `This notice was also sent to: ${names.join(', ')}.`;
}
