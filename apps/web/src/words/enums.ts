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

export const HOLDER: Readonly<Record<Task['heldBy'], Both>> = {
  OWNER: { zh: '责任单位', en: 'responsible agency' },
  LEAD: { zh: '牵头（交办）单位', en: 'lead or assigner' },
  OFFICE: { zh: '联席办', en: 'the office' },
  EXTERNAL: { zh: '无（已中止）', en: 'nobody (suspended)' },
  NOBODY: { zh: '无（已办结）', en: 'nobody (done)' },
};
