import type { components } from '../../generated/schema';
import type { Both } from '../../words/language';
import { words } from '../../words/words';

export const MATRIX = words({
  title: { zh: '举措 × 单位矩阵', en: 'Matrix' },
  plan: { zh: '计划', en: 'Plan' },
  measure: { zh: '举措', en: 'Measure' },
  asOf: { zh: '截至 {date}', en: 'As of {date}' },
  print: { zh: '打印（A3 一张）', en: 'Print (one A3 sheet)' },
  only: { zh: '只看', en: 'Only' },
  every: { zh: '全部举措', en: 'All measures' },
  lit: { zh: '有“{light}”的举措', en: 'Measures with “{light}”' },
  nothingLit: { zh: '没有这样的举措', en: 'There is no such measure' },
  legend: { zh: '每格：状态 · 已在手工作日；★ 牵头单位；落后于序时进度的也亮黄、亮红', en: 'Each cell: status · working days held; ★ lead agency; yellow and red also mean behind the planned progress' },
  empty: { zh: '还没有已下达的计划', en: 'No plan has been issued yet' },
  doneCell: { zh: '{measure} {agency}：{status}', en: '{measure} {agency}: {status}' },
  cell: { zh: '{measure} {agency}：{status}，{light}，已 {days} 个工作日', en: '{measure} {agency}: {status}, {light}, held for {days} working {days:day|days}' },
});

type Cell = components['schemas']['MatrixCellDto'];
/** As short as a cell is: two characters, or a few letters. */
export const SHORT_STATUS: Readonly<Record<Cell['status'], Both>> = {
  DRAFT: { zh: '待下', en: 'draft' },
  DISPATCHED: { zh: '未签', en: 'sent' },
  ACKNOWLEDGED: { zh: '已签', en: 'taken' },
  IN_PROGRESS: { zh: '办理', en: 'work' },
  SIGNING: { zh: '签发', en: 'sign' },
  LEAD_REVIEW: { zh: '审核', en: 'review' },
  VERIFYING: { zh: '核查', en: 'verify' },
  RETURNED: { zh: '退回', en: 'back' },
  COMPLETED: { zh: '办结', en: 'done' },
  CLOSED: { zh: '销号', en: 'closed' },
  ARCHIVED: { zh: '归档', en: 'filed' },
  OBJECTED: { zh: '退签', en: 'object' },
  SUSPENDED: { zh: '中止', en: 'paused' },
  ROUTINE: { zh: '常态', en: 'routine' },
  TERMINATED: { zh: '终止', en: 'ended' },
  CANCELLED: { zh: '撤销', en: 'off' },
};
