import type { Both } from './language';

/** Kinds of clocks and their states; one that has no words here is shown by its name. */
export const CLOCK_KIND: Readonly<Record<string, Both>> = {
  RECEIPT: { zh: '签收', en: 'receipt' },
  PLAN: { zh: '报送工作计划', en: 'work plan' },
  REPORT: { zh: '进展填报', en: 'progress report' },
  COMPLETION: { zh: '办结', en: 'completion' },
  LEAD_REVIEW: { zh: '牵头审核', en: 'review by the lead' },
  VERIFY: { zh: '核查', en: 'verification' },
  RULING: { zh: '退签裁定', en: 'ruling' },
  EXTENSION: { zh: '延期答复', en: 'answer to an extension' },
  COSIGN: { zh: '会签', en: 'joint sign-off' },
  DRAFT: { zh: '草稿待送签', en: 'draft lying' },
  SIGNING: { zh: '待签发', en: 'signature' },
  REWORK: { zh: '退回待重办', en: 'rework' },
  NOTICE_SIGN: { zh: '督办单待签', en: 'signature of a paper' },
  SPOT_CHECK: { zh: '随机抽查', en: 'spot check' },
  NOTICE_REPLY: { zh: '催办、督办单反馈', en: 'reply to a paper' },
};
export const CLOCK_STATUS: Readonly<Record<string, Both>> = {
  WAITING: { zh: '待通知送达', en: 'waits for delivery' },
  RUNNING: { zh: '计时中', en: 'running' },
  PAUSED: { zh: '已暂停', en: 'paused' },
  STOPPED: { zh: '已停', en: 'stopped' },
};
