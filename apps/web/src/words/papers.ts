import type { components } from '../generated/schema';
import type { Both } from './language';

export type Paper = components['schemas']['PaperDto'];

/** Words for the constants of escalation papers (催办单, 督办单, 通报). */
export const PAPER_KIND: Readonly<Record<Paper['kind'], Both>> = {
  URGE: { zh: '催办单', en: 'Urging notice' },
  SUPERVISION: { zh: '督办单', en: 'Supervision order' },
  BULLETIN: { zh: '通报', en: 'Bulletin' },
};

export const PAPER_STATUS: Readonly<Record<Paper['status'], Both>> = {
  PROPOSED: { zh: '拟稿待签', en: 'draft, to be signed' },
  SIGNED: { zh: '已签发', en: 'signed' },
  ISSUED: { zh: '已发出，待签收', en: 'issued, to be signed for' },
  RECEIVED: { zh: '已签收，待回复', en: 'received, to be answered' },
  REPLIED: { zh: '已回复，待了结', en: 'answered, to be settled' },
  SETTLED: { zh: '已了结', en: 'settled' },
  OVERTAKEN: { zh: '未发即失效', en: 'overtaken, never sent' },
  RAISED: { zh: '已升级', en: 'raised to the next level' },
  DECLINED: { zh: '不予签发', en: 'not signed' },
};

export const PAPER_REASON: Readonly<Record<Paper['reason'], Both>> = {
  NOT_RECEIVED: { zh: '未按期签收', en: 'not signed for in time' },
  NO_PLAN: { zh: '未按期报送工作计划', en: 'no work plan in time' },
  NO_REPORT: { zh: '未按期报送进展', en: 'no progress report in time' },
  OVERDUE: { zh: '逾期未办结', en: 'not completed in time' },
  REVIEW_OVERDUE: { zh: '未按期完成审核', en: 'not reviewed in time' },
  BEHIND: { zh: '落后于序时进度', en: 'behind the planned progress' },
  RETURNED: { zh: '多次退回重办', en: 'returned several times' },
  STALE: { zh: '长期无办理动态', en: 'nothing done for long' },
  URGED: { zh: '需抓紧办理', en: 'to be pressed ahead' },
  INSTRUCTED: { zh: '领导批示督办', en: 'ordered by a leader' },
};

/** What a person may name when he proposes one. */
export const NAMED_REASON: Readonly<Record<components['schemas']['ProposePaperDto']['named'], Both>> = {
  OVERDUE: PAPER_REASON.OVERDUE, BEHIND: PAPER_REASON.BEHIND, RETURNED: PAPER_REASON.RETURNED, STALE: PAPER_REASON.STALE,
  URGED: PAPER_REASON.URGED, INSTRUCTED: PAPER_REASON.INSTRUCTED,
};

export const COLOUR: Readonly<Record<NonNullable<Paper['colour']>, Both>> = {
  BLUE: { zh: '蓝色', en: 'blue' },
  YELLOW: { zh: '黄色', en: 'yellow' },
  ORANGE: { zh: '橙色', en: 'orange' },
  RED: { zh: '红色', en: 'red' },
};

export const PAPER_LEVEL: Readonly<Record<'1' | '2' | '3' | '4' | '5', Both>> = {
  1: { zh: '一级 催办', en: 'level 1, urging' },
  2: { zh: '二级 督办', en: 'level 2, order' },
  3: { zh: '三级 督办', en: 'level 3, order' },
  4: { zh: '四级 督办', en: 'level 4, order' },
  5: { zh: '五级 通报', en: 'level 5, bulletin' },
};

export const PAUSE: Readonly<Record<NonNullable<components['schemas']['TaskPapersDto']['pause']>['because'], Both>> = {
  EXTENSION_PENDING: { zh: '延期申请待答复', en: 'an extension request is pending' },
  HELD_BY_OFFICE: { zh: '球在联席办', en: 'the office has the ball' },
  SUSPENDED: { zh: '任务已中止', en: 'the task is suspended' },
};

export const POST_ROLE: Readonly<Record<Paper['signers'][number], Both>> = {
  CONVENER: { zh: '召集人', en: 'convener' },
  OFFICE_DIRECTOR: { zh: '联席办主任', en: 'director of the office' },
  OFFICE_OFFICER: { zh: '联席办经办人', en: 'officer of the office' },
  AUDITOR: { zh: '审计员', en: 'auditor' },
  LIAISON: { zh: '联络员', en: 'liaison' },
  HANDLER: { zh: '承办人', en: 'handler' },
  REVIEWER: { zh: '审核人', en: 'reviewer' },
  SIGNATORY: { zh: '签发人', en: 'signatory' },
  AGENCY_LEADER: { zh: '单位负责人', en: 'head of the agency' },
  SYSADMIN: { zh: '系统管理员', en: 'administrator' },
};
