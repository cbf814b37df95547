import type { DomainErrorCode } from '#domain';
import type { ProblemRow } from './row.js';

/** What people do that stands in no table of acts. */
export const OTHER_ACTS = [
  { act: 'delegateNoChange', zh: '授权报无变化', en: 'Delegate "no change"' },
] as const;

/** Progress reports, and what goes with them. */
export const REPORT_PROBLEMS = {
  chain_not_passed: {
    status: 409, title: { zh: '尚未经前一环节审核', en: 'Not yet passed on' }, shows: ['act', 'waitsFor'],
    zh: (f) => `按本单位审签顺序，须先由${f.roles('waitsFor')}审核，再签发。`, en: (f) => `In this agency's chain the ${f.roles('waitsFor')} has to pass it on before it is signed.`,
  },
  source_moved_on: {
    status: 409, title: { zh: '所汇总的进展已有变化', en: 'A consolidated report has changed' }, shows: ['act', 'reports'],
    zh: (f) => `${f.list(f.all('reports').map((one) => one.agency('agencyCode')))}报送的进展在汇总之后被退回或重新报送，请退回拟稿人重新汇总。`,
    en: (f) => `The report of ${f.list(f.all('reports').map((one) => one.agency('agencyCode')))} was returned or signed anew after it was taken in; send the draft back and consolidate again.`,
  },
  unknown_target: {
    status: 422, title: { zh: '没有这项指标', en: 'No such target' }, shows: ['field', 'names'],
    zh: (f) => `该任务没有报送过所列指标（${f.list(f.texts('names'))}）中的某一项，请按报送的名称填写。`, en: (f) => `Not all of these are targets of the task: ${f.list(f.texts('names'))}. Name them as the report does.`,
  },
} as const satisfies Partial<Record<DomainErrorCode, ProblemRow>>;
