import type { DayInfo, DeliverableType, EscalationStatus, MeasureStatus, PlanStatus, ExtensionStatus, PostRole, ReportStatus, SpotCheckStatus, TaskStatus } from '#domain';
import type { Both } from './language.js';

/** The names that sentences use for the domain's constants (2.1, 2.2, 2.3, 1.2). */
export const STATUS_WORDS: Readonly<Record<TaskStatus | ReportStatus | ExtensionStatus | EscalationStatus | MeasureStatus | PlanStatus | SpotCheckStatus, Both>> = {
  DRAWN: { zh: '待抽查', en: 'drawn, to be looked at' },
  FOUND: { zh: '抽查结果待审定', en: 'found, waiting for the decision' },
  CONCLUDED: { zh: '抽查已审定', en: 'decided' },
  DRAFT: { zh: '草稿（待下达）', en: 'draft' },
  DISPATCHED: { zh: '待签收', en: 'waiting for receipt' },
  ACKNOWLEDGED: { zh: '已签收', en: 'received' },
  IN_PROGRESS: { zh: '办理中', en: 'in progress' },
  SIGNING: { zh: '待签发', en: 'waiting for signature' },
  LEAD_REVIEW: { zh: '待牵头单位审核', en: 'in lead review' },
  VERIFYING: { zh: '待核查', en: 'waiting for verification' },
  RETURNED: { zh: '已退回', en: 'returned' },
  COMPLETED: { zh: '已办结', en: 'completed' },
  CLOSED: { zh: '已销号', en: 'closed' },
  ARCHIVED: { zh: '已归档', en: 'archived' },
  OBJECTED: { zh: '退签待裁定', en: 'objected to, waiting for a ruling' },
  SUSPENDED: { zh: '已中止', en: 'suspended' },
  ROUTINE: { zh: '转常态化', en: 'made routine' },
  TERMINATED: { zh: '已终止', en: 'terminated' },
  CANCELLED: { zh: '已撤销', en: 'cancelled' },
  SCHEDULED: { zh: '未到填报期', en: 'not open yet' },
  OPEN: { zh: '待报', en: 'open' },
  SUBMITTED: { zh: '已报送', en: 'submitted' },
  CONSOLIDATED: { zh: '牵头已汇总', en: 'consolidated by the lead' },
  NO_CHANGE: { zh: '无变化', en: 'no change' },
  ACCEPTED: { zh: '已采用', en: 'accepted' },
  ISSUED: { zh: '已下达', en: 'issued' },
  RUNNING: { zh: '实施中', en: 'running' },
  CLOSING: { zh: '收官', en: 'winding up' },
  PARSED: { zh: '待核校', en: 'to be confirmed' },
  CONFIRMED: { zh: '已核校', en: 'confirmed' },
  INITIATED: { zh: '已立项', en: 'registered' },
  ACTIVE: { zh: '推进中', en: 'active' },
  CONTINUING: { zh: '持续推进', en: 'continuing' },
  LEAD_OPINION: { zh: '待牵头单位意见', en: 'waiting for the lead\'s opinion' },
  OFFICE_REVIEW: { zh: '初审', en: 'in the office\'s review' },
  DECISION: { zh: '待审定', en: 'waiting for the decision' },
  APPROVED: { zh: '同意延期', en: 'approved' },
  PARTLY_APPROVED: { zh: '部分同意', en: 'approved to another date' },
  REJECTED: { zh: '不予延期', en: 'rejected' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
  PROPOSED: { zh: '拟发', en: 'proposed' },
  SIGNED: { zh: '已签', en: 'signed' },
  RECEIVED: { zh: '已签收', en: 'received' },
  REPLIED: { zh: '已回复', en: 'replied to' },
  SETTLED: { zh: '已了结', en: 'settled' },
  OVERTAKEN: { zh: '已失效', en: 'overtaken' },
  RAISED: { zh: '已升级', en: 'raised' },
  DECLINED: { zh: '不予签发', en: 'not signed' },
};

/** Where a kind of thing calls a state otherwise, by the first part of its address. */
export const STATUS_WORDS_OF: Readonly<Record<string, Readonly<Record<string, Both>>>> = {
  reports: { DRAFT: { zh: '填报中', en: 'draft' }, RETURNED: { zh: '退回补正', en: 'returned for correction' } },
  extensions: { DRAFT: { zh: '起草中', en: 'draft' }, SIGNING: { zh: '待本单位签发', en: 'waiting for its agency\'s signature' } },
  plans: { DRAFT: { zh: '编制中', en: 'draft' }, SUBMITTED: { zh: '待审定', en: 'waiting to be issued' }, CLOSED: { zh: '已结束', en: 'closed' } },
  amendments: { DRAFT: { zh: '拟定中', en: 'draft' }, SUBMITTED: { zh: '待审定', en: 'waiting to be issued' } },
};

export const ROLE_WORDS: Readonly<Record<PostRole, Both>> = {
  CONVENER: { zh: '召集人', en: 'convener' },
  OFFICE_DIRECTOR: { zh: '联席办主任', en: 'director of the office' },
  OFFICE_OFFICER: { zh: '联席办经办', en: 'officer of the office' },
  AUDITOR: { zh: '审计监督', en: 'auditor' },
  LIAISON: { zh: '联络员', en: 'liaison' },
  HANDLER: { zh: '承办人', en: 'handler' },
  REVIEWER: { zh: '审核人', en: 'reviewer' },
  SIGNATORY: { zh: '签发人', en: 'signatory' },
  AGENCY_LEADER: { zh: '单位主要负责人', en: 'head of the agency' },
  SYSADMIN: { zh: '系统管理员', en: 'system administrator' },
};

export const SIDE_WORDS: Readonly<Record<string, Both>> = {
  OWNER: { zh: '该任务的责任单位', en: 'the agency responsible for the task' },
  REVIEWER: { zh: '审核该任务的牵头（交办）单位', en: 'the agency that reviews the task' },
  ASSIGNER: { zh: '交办该任务的单位', en: 'the agency that assigned the task' },
  CONSULTED: { zh: '被征求会签或意见的单位', en: 'an agency that is asked for its word' },
  OFFICE: { zh: '联席会议办公室', en: 'the office of the joint meeting' },
  LEAD: { zh: '该举措的牵头单位', en: 'the lead agency of the measure' },
  SYSTEM: { zh: '由系统随其他办理自动完成', en: 'happens with another act' },
  ADDRESSEE: { zh: '该单所发往的单位', en: 'the agency the paper is addressed to' },
  LEAD_OR_OFFICE: { zh: '牵头单位或联席会议办公室', en: 'the lead agency or the office' },
};

export const DAY_OFF_WORDS: Readonly<Record<DayInfo['why'], Both>> = {
  week: { zh: '休息日', en: 'a day of the weekend' },
  holiday: { zh: '放假日', en: 'a public holiday' },
  makeup: { zh: '调休上班日', en: 'a make-up working day' },
};

/** Forms of result (成果形式). */
export const DELIVERABLE_WORDS: Readonly<Record<DeliverableType, Both>> = {
  report: { zh: '报告', en: 'report' }, document: { zh: '文件', en: 'document' }, platform: { zh: '平台', en: 'platform' },
  standard: { zh: '标准', en: 'standard' }, data: { zh: '数据', en: 'data' }, other: { zh: '其他', en: 'other' },
};

/** What an act may lack, by the name of the field. */
export const FIELD_WORDS: Readonly<Record<string, Both>> = {
  basis: { zh: '依据文件', en: 'the document it rests on' },
  reviewOn: { zh: '复查日期', en: 'the review date' },
  endKind: { zh: '终止类型', en: 'the kind of ending' },
  agencyCode: { zh: '单位', en: 'the agency' },
  effectiveOn: { zh: '生效日期', en: 'the effective date' },
  handlerId: { zh: '承办人', en: 'the handler' },
  chain: { zh: '签发链条', en: 'the chain' },
  newDue: { zh: '建议的时限或工作内容', en: 'the date or scope proposed' },
  joint: { zh: '会签规则', en: 'who must co-sign' },
  reply: { zh: '回复内容', en: 'the reply' },
  email: { zh: '邮箱地址', en: 'the e-mail address' },
  postId: { zh: '岗位', en: 'the post' },
  address: { zh: '收件人的邮箱地址', en: 'the recipient\'s address' },
  onTaskId: { zh: '所等待的任务', en: 'the task waited for' },
  outcome: { zh: '抽查结果', en: 'the outcome' },
  standInId: { zh: '代办人', en: 'the stand-in' },
  to: { zh: '最后一天', en: 'the last day' },
  unitId: { zh: '处室', en: 'the department' },
  grade: { zh: '等次', en: 'the grade' },
  failedEvidence: { zh: '所列佐证材料', en: 'the evidence named' },
  reference: { zh: '文号、链接或附件', en: 'a number, a link or a file' },
  taskIds: { zh: '退回重办的任务', en: 'the tasks that come back' },
};

/** Which pair of eyes must be two persons (invariant 2). */
export const FOUR_EYES_WORDS: Readonly<Record<string, Both>> = {
  notHandler: { zh: '承办人不能签发、审核或核查自己承办的任务', en: 'the handler of a task may not sign, review or verify it' },
  notSigner: { zh: '签发人不能审核或核查自己签发的任务', en: 'who signed for the agency may not review or verify the task' },
  notChecker: { zh: '同一办结申请的各审核、签发环节须由不同的人办理', en: 'each step of the chain of signatures is done by another person' },
  notOfItsAgency: { zh: '在责任单位任职的人不能审核、核查或销号本单位的任务，兼任其他单位职务的也不能', en: 'who holds a post in the task\'s own agency may not review, verify or close it, whatever other post he holds' },
  notDecider: { zh: '作出核查结论的人不能办理销号', en: 'who verified the task may not close it out' },
  verifierNotProposer: { zh: '提出核查意见的人不能自己核查通过', en: 'who proposed the verification may not decide it' },
  signerNotDrafter: { zh: '填报人不能签发自己填报的进展', en: 'who drafted the report may not sign it' },
  extensionNotDrafter: { zh: '拟写延期申请的人不能签发、审核或审定该申请', en: 'who drafted the request may not sign, review or decide it' },
  extensionNotChecker: { zh: '同一延期申请在本单位的各审核、签发环节须由不同的人办理', en: 'each step of the agency\'s chain of signatures is done by another person' },
  extensionNotSigner: { zh: '在本单位审核、签发延期申请的人不能再初审或审定该申请', en: 'who signed the request for its agency may not review or decide it' },
  extensionNotAdviser: { zh: '代表牵头单位提出意见的人不能审核或审定该申请', en: 'who gave the lead\'s opinion may not review or decide the request' },
  extensionNotReviewer: { zh: '提出初审意见的人不能审定该申请', en: 'who reviewed the request may not decide it' },
  spotCheckNotVerifier: { zh: '核查该任务的人不能抽查、审定自己的核查', en: 'who verified the task may not judge it in a spot check' },
  spotCheckNotFinder: { zh: '记录抽查结果的人不能自己审定', en: 'who recorded the finding may not decide on it' },
  measureNotRequester: { zh: '申请核查的人不能自己核查通过', en: 'who asked for the verification of the measure may not decide it' },
  noticeNotProposer: { zh: '拟发人不能签发自己拟发的督办单', en: 'who proposed the paper may not sign it' },
  noticeReplyNotDrafter: { zh: '拟写回复的人不能签发该回复', en: 'who drafted the reply may not sign it' },
  confirmerNotMaker: { zh: '上传文件或最后修改解读的人不能自己确认', en: 'who uploaded the document or corrected its reading last may not confirm it' },
  issuerNotSubmitter: { zh: '提交计划的人不能自己下达该计划', en: 'who submitted the plan may not issue it' },
};
const FOUR_EYES_OTHER: Both = { zh: '同一事项的前后两个环节须由不同的人办理', en: 'the two steps must be done by two persons' };

export const fourEyesWords = (rule: string): Both => FOUR_EYES_WORDS[rule] ?? FOUR_EYES_OTHER;
