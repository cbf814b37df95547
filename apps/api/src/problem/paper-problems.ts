import type { DomainErrorCode } from '#domain';
import type { Facts } from './facts.js';
import type { ProblemRow } from './row.js';

const because = (f: Facts): 'extension' | 'office' | 'suspended' => {
  switch (f.text('because')) {
    case 'EXTENSION_PENDING': return 'extension';
    case 'SUSPENDED': return 'suspended';
    default: return 'office';
  }
};
const WHY = {
  extension: { zh: '承办单位的延期申请正在办理', en: 'the agency\'s request for extension is pending' },
  office: { zh: '该任务正由联席会议办公室办理', en: 'the office itself has the task' },
  suspended: { zh: '该任务已中止', en: 'the task is suspended' },
} as const;

/** Escalation papers and spot checks. */
export const PAPER_PROBLEMS = {
  escalation_paused: {
    status: 409, title: { zh: '催办督办暂停', en: 'Escalation rests' }, shows: ['act', 'because', 'since', 'until'],
    zh: (f) => `${WHY[because(f)].zh}，期间不催办、不督办${f.has('until') ? `；${f.day('until')}起自动恢复` : ''}。`,
    en: (f) => `Nothing is escalated while ${WHY[because(f)].en}${f.has('until') ? `; it goes on by itself on ${f.day('until')}` : ''}.`,
  },
  notice_overtaken: {
    status: 409, title: { zh: '事项已有进展', en: 'Overtaken' }, shows: ['act'],
    zh: () => '该单所依据的情况已经变化（任务已办理、时限已变更或已转到他方），不再发出。', en: () => 'The matter has moved on (done, dated anew or in other hands); this paper is no longer sent.',
  },
  notice_pending: {
    status: 409, title: { zh: '已有拟发的督办单', en: 'A paper is waiting' }, shows: ['act', 'noticeId'],
    zh: () => '该任务已有一份督办单待签发，请先办理该单。', en: () => 'A paper about this task already waits for its signature; deal with that one first.',
  },
  level_not_reached: {
    status: 422, title: { zh: '督办级别过高', en: 'Level not reached' }, shows: ['act', 'level', 'highest'],
    zh: (f) => `督办须逐级进行，目前最高可拟发${f.text('highest')}级；有领导批示的，请按“领导批示督办”拟发。`,
    en: (f) => `Escalation goes level by level; the highest possible now is ${f.text('highest')}. Where a leader has ordered it, name that as the reason.`,
  },
  lot_exceeds_population: {
    status: 409, title: { zh: '可抽取的任务不足', en: 'Not so many to draw from' }, shows: ['wanted', 'population'],
    zh: (f) => `该计划目前可抽取的已办结、已销号任务共${f.text('population')}项，不足${f.text('wanted')}项。`,
    en: (f) => `Of this plan ${f.text('population')} completed or closed task(s) can be drawn, not ${f.text('wanted')}.`,
  },
  cooling_down: {
    status: 409, title: { zh: '催办间隔过短', en: 'Urged only lately' }, shows: ['act', 'until'],
    zh: (f) => `上次催办后须间隔若干工作日，${f.day('until')}起可再次催办；确有必要的，由联席办主任写明理由后催办。`,
    en: (f) => `The last urging notice must have its time; the next may go out from ${f.day('until')}. If it can not wait, the director may send it with a reason.`,
  },
} as const satisfies Partial<Record<DomainErrorCode, ProblemRow>>;
