import type { components } from '../generated/schema';
import type { Both } from './language';

type Task = components['schemas']['TaskDto'];

/** Words for the API's constants. A constant that the API adds does not compile here until it has its words. */
export const STATUS: Readonly<Record<Task['status'], Both>> = {
  DRAFT: { zh: '待下达', en: 'draft' },
  DISPATCHED: { zh: '待签收', en: 'to be signed for' },
  ACKNOWLEDGED: { zh: '已签收', en: 'received' },
  IN_PROGRESS: { zh: '办理中', en: 'in progress' },
  SIGNING: { zh: '待本单位签发', en: 'to be signed' },
  LEAD_REVIEW: { zh: '待牵头单位审核', en: 'with the lead' },
  VERIFYING: { zh: '待核查', en: 'to be verified' },
  RETURNED: { zh: '退回重办', en: 'returned' },
  COMPLETED: { zh: '已办结', en: 'completed' },
  CLOSED: { zh: '已销号', en: 'closed out' },
  ARCHIVED: { zh: '已归档', en: 'archived' },
  OBJECTED: { zh: '退签待裁定', en: 'objected to' },
  SUSPENDED: { zh: '已中止', en: 'suspended' },
  ROUTINE: { zh: '转常态化', en: 'routine' },
  TERMINATED: { zh: '已终止', en: 'terminated' },
  CANCELLED: { zh: '已撤销', en: 'cancelled' },
};

export const TIMELINESS: Readonly<Record<Task['timeliness'], Both>> = {
  NOT_STARTED_CLOCK: { zh: '无时限', en: 'no date' },
  ON_TIME: { zh: '正常', en: 'in time' },
  DUE_SOON: { zh: '临期', en: 'due soon' },
  OVERDUE: { zh: '逾期', en: 'overdue' },
  PROVISIONAL: { zh: '暂定', en: 'provisional' },
  PAUSED: { zh: '暂停计时', en: 'paused' },
  DONE: { zh: '按期办结', en: 'done in time' },
  LATE: { zh: '迟办', en: 'done late' },
};

export const TASK_ROLE: Readonly<Record<Task['role'], Both>> = {
  LEAD: { zh: '牵头', en: 'lead' },
  COOPERATING: { zh: '配合', en: 'co-operating' },
  LOCAL: { zh: '地方', en: 'local' },
  SUBTASK: { zh: '子任务', en: 'subtask' },
};

export const MEASURE_STATUS: Readonly<Record<components['schemas']['MeasureDetailDto']['status'], Both>> = {
  PARSED: { zh: '待核校', en: 'to be confirmed' },
  CONFIRMED: { zh: '已核校', en: 'confirmed' },
  INITIATED: { zh: '已立项', en: 'registered' },
  ACTIVE: { zh: '推进中', en: 'active' },
  VERIFYING: { zh: '待核查', en: 'to be verified' },
  COMPLETED: { zh: '已办结', en: 'completed' },
  CLOSED: { zh: '已销号', en: 'closed out' },
  CONTINUING: { zh: '持续推进', en: 'continuing' },
  SUSPENDED: { zh: '已中止', en: 'suspended' },
  TERMINATED: { zh: '已终止', en: 'terminated' },
};

export const MEASURE_TYPE: Readonly<Record<components['schemas']['MeasureDetailDto']['type'], Both>> = {
  dated: { zh: '有时限', en: 'dated' },
  periodic: { zh: '定期', en: 'periodic' },
  continuing: { zh: '长期', en: 'continuing' },
};

export const HOLDER: Readonly<Record<Task['heldBy'], Both>> = {
  OWNER: { zh: '责任单位', en: 'responsible agency' },
  LEAD: { zh: '牵头（交办）单位', en: 'lead or assigner' },
  OFFICE: { zh: '联席办', en: 'the office' },
  EXTERNAL: { zh: '无（已中止）', en: 'nobody (suspended)' },
  NOBODY: { zh: '无（已办结）', en: 'nobody (done)' },
};

type Act = components['schemas']['ActDto'];

export const GRADE: Readonly<Record<NonNullable<Act['grade']>, Both>> = {
  EXCELLENT: { zh: '优秀', en: 'excellent' },
  GOOD: { zh: '良好', en: 'good' },
  PASS: { zh: '合格', en: 'pass' },
  FAIL: { zh: '不合格', en: 'fail' },
};

export const END_KIND: Readonly<Record<NonNullable<Act['endKind']>, Both>> = {
  CLOSED_NOT_IMPLEMENTED: { zh: '未落实而终结', en: 'closed, not implemented' },
  NOT_PURSUED: { zh: '不再推进', en: 'not pursued' },
  SUPERSEDED: { zh: '已被替代', en: 'superseded' },
};

export const DELIVERABLE: Readonly<Record<NonNullable<components['schemas']['NewSubtaskDto']['deliverableType']>, Both>> = {
  report: { zh: '报告', en: 'report' },
  document: { zh: '文件', en: 'document' },
  platform: { zh: '平台', en: 'platform' },
  standard: { zh: '标准', en: 'standard' },
  data: { zh: '数据', en: 'data' },
  other: { zh: '其他', en: 'other' },
};

export const JOINT_RULE: Readonly<Record<components['schemas']['JointDto']['rule'], Both>> = {
  ALL: { zh: '全部同意', en: 'all agree' },
  ANY: { zh: '任一同意', en: 'any one agrees' },
  N_OF_M: { zh: '达到家数', en: 'so many agree' },
  LEAD_AFTER_SILENCE: { zh: '逾期未复由牵头单位裁决', en: 'after silence the lead decides' },
};

export const SPOT_OUTCOME: Readonly<Record<NonNullable<components['schemas']['SpotCheckDto']['outcome']>, Both>> = {
  HOLDS: { zh: '属实', en: 'it holds' },
  FLAWED: { zh: '基本属实，有瑕疵', en: 'it holds, with flaws' },
  FALSE: { zh: '不属实', en: 'it does not hold' },
};

type Extension = components['schemas']['ExtensionDto'];

export const LEAD_OPINION: Readonly<Record<NonNullable<Extension['opinion']>, Both>> = {
  SUPPORT: { zh: '同意延期', en: 'supports it' },
  OPPOSE: { zh: '不同意延期', en: 'opposes it' },
};

export const REASON_CLASS: Readonly<Record<Extension['reasonClass'], Both>> = {
  POLICY_CHANGED: { zh: '政策或工作部署调整', en: 'policy or orders changed' },
  WAITS_FOR_OTHERS: { zh: '需其他单位先行办理', en: 'another agency has to act first' },
  CONSULTATION: { zh: '征求意见或协调未完成', en: 'consultation not finished' },
  PROCEDURE: { zh: '审批、立法或招标程序未完成', en: 'approval, legislation or tender not finished' },
  TECHNICAL: { zh: '技术条件不具备', en: 'technical conditions not met' },
  RESOURCES: { zh: '人员或经费未到位', en: 'staff or funds not in place' },
  FORCE_MAJEURE: { zh: '不可抗力', en: 'force majeure' },
  OTHER: { zh: '其他', en: 'other' },
};

export const EXTENSION_STATUS: Readonly<Record<Extension['status'], Both>> = {
  DRAFT: { zh: '拟写中', en: 'draft' },
  SIGNING: { zh: '待本单位签发', en: 'to be signed' },
  LEAD_OPINION: { zh: '待牵头单位意见', en: 'with the lead for its opinion' },
  OFFICE_REVIEW: { zh: '联席办初审', en: 'in review at the office' },
  DECISION: { zh: '待审定', en: 'to be decided' },
  APPROVED: { zh: '同意延期', en: 'approved' },
  PARTLY_APPROVED: { zh: '部分同意', en: 'another date approved' },
  REJECTED: { zh: '不予延期', en: 'rejected' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
};

export const MATTER_STATUS: Readonly<Record<components['schemas']['CoordinationDto']['matter'], Both>> = {
  OPEN: { zh: '待答复', en: 'to be answered' },
  ANSWERED: { zh: '已答复', en: 'answered' },
  SETTLED: { zh: '已销掉', en: 'settled' },
};

export const REPORT_STATUS: Readonly<Record<components['schemas']['ReportDto']['status'], Both>> = {
  SCHEDULED: { zh: '未到期', en: 'scheduled' },
  OPEN: { zh: '待报', en: 'to be written' },
  DRAFT: { zh: '填报中', en: 'draft' },
  SIGNING: { zh: '待签发', en: 'to be signed' },
  SUBMITTED: { zh: '已报送', en: 'submitted' },
  CONSOLIDATED: { zh: '牵头已汇总', en: 'consolidated by the lead' },
  ACCEPTED: { zh: '已采用', en: 'accepted' },
  NO_CHANGE: { zh: '无变化', en: 'no change' },
  RETURNED: { zh: '退回补正', en: 'returned' },
};
