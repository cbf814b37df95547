import type { OffsetUnit } from '../time/index.js';
import type { MeasureType } from '../reading/index.js';
import type { JointRule } from '../task/index.js';
import type { DeliverableType, ReportingRhythm, TemplateRole, TemplateClockKind } from './template.js';

export type Locale = 'zh' | 'en';

export interface DiffWords {
  readonly none: string;
  readonly types: Readonly<Record<MeasureType, string>>;
  readonly roles: Readonly<Record<TemplateRole, string>>;
  readonly periods: Readonly<Record<ReportingRhythm, string>>;
  readonly deliverables: Readonly<Record<DeliverableType, string>>;
  readonly clocks: Readonly<Record<TemplateClockKind, string>>;
  span(count: number, unit: OffsetUnit): string;
  type(from: string, to: string): string;
  lead(from: string, to: string): string;
  added(agency: string, role: string): string;
  removed(agency: string, role: string): string;
  role(agency: string, from: string, to: string): string;
  printed(agency: string, from: string, to: string): string;
  requirement(agency: string, from: string, to: string): string;
  deliverable(agency: string, from: string, to: string): string;
  deliverableType(agency: string, from: string, to: string): string;
  reporting(agency: string, from: string, to: string): string;
  joints(joint: JointRule): string;
  joint(agency: string, from: string, to: string): string;
  clock(agency: string, clock: string, from: string, to: string): string;
}

const ZH_UNITS = { BD: '个工作日', D: '日', W: '周', M: '个月' } as const satisfies Record<OffsetUnit, string>;
const EN_UNITS = { BD: 'working day', D: 'day', W: 'week', M: 'month' } as const satisfies Record<OffsetUnit, string>;

/** The sentences of a template's diff. */
export const DIFF_WORDS: Readonly<Record<Locale, DiffWords>> = {
  zh: {
    none: '无',
    types: { dated: '限期完成', periodic: '定期开展', continuing: '持续推进' },
    roles: { LEAD: '牵头单位', COOPERATING: '配合单位', LOCAL: '地方' },
    periods: { none: '不报送', weekly: '每周', monthly: '每月', quarterly: '每季度' },
    deliverables: { report: '报告', document: '制度文件', platform: '平台系统', standard: '标准', data: '数据', other: '其他' },
    clocks: { RECEIPT: '签收时限', PLAN: '报送计划时限', REPORT: '进展报送时限', COMPLETION: '办理时限', LEAD_REVIEW: '牵头审核时限', VERIFY: '核查时限' },
    span: (count, unit) => `${count} ${ZH_UNITS[unit]}`,
    type: (from, to) => `举措类型由“${from}”改为“${to}”`,
    lead: (from, to) => `牵头单位由 ${from} 改为 ${to}`,
    added: (agency, role) => `新增任务：${agency}（${role}）`,
    removed: (agency, role) => `取消任务：${agency}（${role}）`,
    role: (agency, from, to) => `${agency}：由${from}改为${to}`,
    printed: (agency, from, to) => `${agency}：文件所列名称由“${from}”改为“${to}”`,
    requirement: (agency, from, to) => `${agency}：工作要求由“${from}”改为“${to}”`,
    deliverable: (agency, from, to) => `${agency}：成果由“${from}”改为“${to}”`,
    deliverableType: (agency, from, to) => `${agency}：成果形式由${from}改为${to}`,
    reporting: (agency, from, to) => `${agency}：进展报送由${from}改为${to}`,
    joints: ({ rule, agencies, n, days }) => `${agencies.join('、')}${{ ALL: '全部同意', ANY: '任一同意', N_OF_M: `至少${n ?? agencies.length}家同意`, LEAD_AFTER_SILENCE: '公告期满后由牵头单位裁定' }[rule]}（${days}个工作日）`,
    joint: (agency, from, to) => `${agency}：会签由 ${from} 改为 ${to}`,
    clock: (agency, clock, from, to) => `${agency}：${clock}由 ${from} 改为 ${to}`,
  },
  en: {
    none: 'none',
    types: { dated: 'with an end date', periodic: 'periodic', continuing: 'continuing' },
    roles: { LEAD: 'lead', COOPERATING: 'co-operating', LOCAL: 'local' },
    periods: { none: 'none', weekly: 'weekly', monthly: 'monthly', quarterly: 'quarterly' },
    deliverables: { report: 'report', document: 'rules or document', platform: 'platform', standard: 'standard', data: 'data', other: 'other' },
    clocks: { RECEIPT: 'receipt', PLAN: 'plan', REPORT: 'report', COMPLETION: 'completion', LEAD_REVIEW: 'review by the lead', VERIFY: 'verification' },
    span: (count, unit) => `${count} ${EN_UNITS[unit]}${Math.abs(count) === 1 ? '' : 's'}`,
    type: (from, to) => `Type of measure: from ${from} to ${to}`,
    lead: (from, to) => `Lead agency: from ${from} to ${to}`,
    added: (agency, role) => `New task: ${agency} (${role})`,
    removed: (agency, role) => `Task removed: ${agency} (${role})`,
    role: (agency, from, to) => `${agency}: role from ${from} to ${to}`,
    printed: (agency, from, to) => `${agency}: name as printed from "${from}" to "${to}"`,
    requirement: (agency, from, to) => `${agency}: requirement from "${from}" to "${to}"`,
    deliverable: (agency, from, to) => `${agency}: deliverable from "${from}" to "${to}"`,
    deliverableType: (agency, from, to) => `${agency}: form of result from ${from} to ${to}`,
    reporting: (agency, from, to) => `${agency}: reporting from ${from} to ${to}`,
    joints: ({ rule, agencies, n, days }) => `${agencies.join(', ')}, ${{ ALL: 'all of them', ANY: 'any of them', N_OF_M: `at least ${n ?? agencies.length}`, LEAD_AFTER_SILENCE: 'the lead decides after the announced silence' }[rule]} (${days} working day${days === 1 ? '' : 's'})`,
    joint: (agency, from, to) => `${agency}: co-signature from ${from} to ${to}`,
    clock: (agency, clock, from, to) => `${agency}: time limit for ${clock} from ${from} to ${to}`,
  },
};
