import type { Both } from '../../words/language';
import { words } from '../../words/words';

export const EXTENSIONS = words({
  title: { zh: '延期申请', en: 'Extension requests' },
  waiting: { zh: '在谁手里', en: 'On whose desk' },
  status: { zh: '状态', en: 'Status' },
  pending: { zh: '是否办结', en: 'Pending or not' },
  isPending: { zh: '未办结', en: 'pending' },
  isDone: { zh: '已办结', en: 'answered' },
  agency: { zh: '申请单位', en: 'Agency' },
  plan: { zh: '计划', en: 'Plan' },
  reset: { zh: '清除筛选', en: 'Clear filters' },
  number: { zh: '第 {n} 次申请', en: 'request no. {n}' },
  empty: { zh: '没有符合条件的延期申请', en: 'No request fits these filters' },
  more: { zh: '更早的', en: 'Older ones' },
});

export const DESK: Readonly<Record<'OFFICE' | 'LEAD' | 'AGENCY', Both>> = {
  OFFICE: { zh: '联席办（审核、审定）', en: 'the office' },
  LEAD: { zh: '牵头单位（提意见）', en: 'the lead, for its opinion' },
  AGENCY: { zh: '申请单位（拟写、签发）', en: 'the agency that asks' },
};
