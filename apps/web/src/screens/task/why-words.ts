import type { components } from '../../generated/schema';
import type { Both } from '../../words/language';
import { words } from '../../words/words';

export const WHY = words({
  question: { zh: '为什么是这一天？', en: 'Why this date?' },
  steps: { zh: '逐日推算', en: 'Day by day' },
  soFar: { zh: '累计 {n} 个工作日', en: '{n} working {n:day|days} so far' },
  starts: { zh: '何时起算', en: 'Starts' },
  stops: { zh: '何时停止', en: 'Stops' },
  pauses: { zh: '何时暂停', en: 'Pauses' },
  resumes: { zh: '何时恢复', en: 'Goes on' },
});

type Step = components['schemas']['DerivationStepDto'];
export const VERDICT: Readonly<Record<Step['verdict'], Both>> = {
  start: { zh: '起算日，不计', en: 'the start, not counted' },
  counted: { zh: '计入', en: 'counted' },
  skipped: { zh: '跳过', en: 'skipped' },
  reached: { zh: '到期', en: 'the date' },
  moved: { zh: '遇休息日，移动', en: 'a day off: moved' },
};
export const WHY_OF_DAY: Readonly<Record<Step['why'], Both>> = {
  week: { zh: '按周历', en: 'by the week' },
  holiday: { zh: '放假', en: 'a holiday' },
  makeup: { zh: '调休上班', en: 'a make-up working day' },
  rule: { zh: '按规则', en: 'by the rule' },
};
