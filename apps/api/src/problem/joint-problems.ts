import type { DomainErrorCode } from '#domain';
import type { Facts } from './facts.js';
import type { ProblemRow } from './row.js';

const part = (f: Facts, key: string, words: string): string => (f.texts(key).length === 0 ? '' : `${words}${f.agencies(key)}`);
const parts = (f: Facts, zh: boolean): string => [
  part(f, 'agreed', zh ? '已同意：' : 'agreed: '), part(f, 'dissented', zh ? '不同意：' : 'dissenting: '), part(f, 'silent', zh ? '尚未答复：' : 'not answered: '),
].filter((text) => text !== '').join(zh ? '；' : '; ');

/** Joint sign-off and the window for objections. */
export const JOINT_PROBLEMS = {
  not_asked: {
    status: 409, title: { zh: '目前没有征求意见', en: 'Nothing is asked' }, shows: ['act'],
    zh: () => '该任务目前没有就此征求贵单位意见，或没有待答复的异议。', en: () => 'Nothing of the kind is asked of your agency on this task, or there is no objection to answer.',
  },
  joint_open: {
    status: 409, title: { zh: '会签尚未完成', en: 'The joint sign-off is not complete' }, shows: ['act', 'rule', 'n', 'agreed', 'dissented', 'silent', 'dueOn'],
    zh: (f) => `会签尚未达到要求，不能作出核查结论。${parts(f, true)}。答复期限${f.day('dueOn')}；未答复不视为同意。`,
    en: (f) => `The verification can not be decided before the joint sign-off is complete: ${parts(f, false)}. Answers are due on ${f.day('dueOn')}; silence is not consent.`,
  },
  silence_not_over: {
    status: 409, title: { zh: '公告的答复期限未满', en: 'The announced time is not over' }, shows: ['act', 'silent', 'dueOn'],
    zh: (f) => `尚未答复的单位：${f.agencies('silent')}。公告的答复期限为${f.day('dueOn')}，期满后方可由牵头单位裁定。`,
    en: (f) => `Not answered yet: ${f.agencies('silent')}. They were given until ${f.day('dueOn')}; the lead may decide after that day.`,
  },
  objection_window: {
    status: 409, title: { zh: '征求意见期未满', en: 'Objections may still come' }, shows: ['act', 'silent', 'dueOn'],
    zh: (f) => `配合单位可在${f.day('dueOn')}前对销号提出异议，尚未表态的有：${f.agencies('silent')}。期满或各单位均表示无异议后方可销号。`,
    en: (f) => `Co-operating agencies may object until ${f.day('dueOn')}; these have not spoken: ${f.agencies('silent')}. Close out after that day, or once all have waived.`,
  },
  objections_open: {
    status: 409, title: { zh: '异议尚未答复', en: 'An objection is not answered' }, shows: ['act', 'agencies', 'dueOn'],
    zh: (f) => `${f.agencies('agencies')}提出的异议尚未答复，请先答复再销号。`, en: (f) => `Objections are not answered yet: ${f.agencies('agencies')}. Answer them before closing out.`,
  },
  window_over: {
    status: 409, title: { zh: '征求意见期已满', en: 'The time for objections is over' }, shows: ['act', 'dueOn'],
    zh: (f) => `提出异议的期限${f.day('dueOn')}已过；发现问题的，可向联席办提请“回头看”。`, en: (f) => `Objections were possible until ${f.day('dueOn')}; the office can still be asked to reopen the task.`,
  },
} as const satisfies Partial<Record<DomainErrorCode, ProblemRow>>;
