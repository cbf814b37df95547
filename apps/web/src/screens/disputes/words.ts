import type { Both } from '../../words/language';
import { words } from '../../words/words';

export const DISPUTES = words({
  title: { zh: '争议裁定', en: 'Disputes' },
  lead: { zh: '退签的任务等待裁定，调整建议等待答复；裁定文字留作先例。', en: 'Tasks that their agency objects to wait for a ruling, proposals of another date or scope for an answer; a ruling\'s words stay as a precedent.' },
  empty: { zh: '没有待裁定的退签，也没有待答复的调整建议', en: 'Nothing waits for a ruling or an answer' },
  more: { zh: '更多', en: 'More' },
  objects: { zh: '退签', en: 'Objects' },
  proposes: { zh: '建议调整', en: 'Proposes' },
  reason: { zh: '理由', en: 'Why' },
  since: { zh: '自', en: 'Since' },
  newDue: { zh: '建议时限', en: 'Date proposed' },
  now: { zh: '（现为 {date}）', en: ' (now {date})' },
  scope: { zh: '建议的工作要求', en: 'Scope proposed' },
  by: { zh: '提出人', en: 'By' },
  rules: { zh: '由联席办主任裁定。', en: 'The director of the office rules.' },
  answers: { zh: '由{agency}答复。', en: 'To be answered by: {agency}.' },
  precedents: { zh: '先例', en: 'Precedents' },
  none: { zh: '还没有裁定先例', en: 'There is no ruling yet' },
  measure: { zh: '举措', en: 'Measure' },
  objected: { zh: '退签单位与理由', en: 'Who objected, and why' },
  ruling: { zh: '裁定', en: 'Ruling' },
  at: { zh: '时间', en: 'When' },
});

export const RULING: Readonly<Record<'UPHELD' | 'REASSIGNED', Both>> = {
  UPHELD: { zh: '维持', en: 'upheld' },
  REASSIGNED: { zh: '改派', en: 'reassigned' },
};
