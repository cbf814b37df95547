import type { DomainErrorCode } from '#domain';
import type { Both } from './language.js';
import type { ProblemRow } from './row.js';

/** What people do that stands in no table of acts. */
export const OTHER_ACTS = [
  { act: 'addEvidence', zh: '添加佐证材料', en: 'Add evidence' }, { act: 'withdrawEvidence', zh: '撤回佐证材料', en: 'Withdraw evidence' },
  { act: 'addFile', zh: '上传附件', en: 'Add a file' }, { act: 'withdrawFile', zh: '撤下附件', en: 'Take a file back' },
  { act: 'planTrajectory', zh: '编制序时进度', en: 'Plan the progress' }, { act: 'signTrajectory', zh: '签发序时进度', en: 'Sign the plan of progress' },
  { act: 'delegateNoChange', zh: '授权报无变化', en: 'Delegate "no change"' },
] as const;

const TRAJECTORY_WORDS: Readonly<Record<string, Both>> = {
  points: { zh: '请填写时间节点；匀速推进的只填完成日期一个节点。', en: 'Give the dates; an even plan has one, its end.' },
  dates: { zh: '各节点日期须依次推后，并晚于开始日期。', en: 'The dates have to rise, after the start.' },
  percents: { zh: '各节点进度须在0至100之间，且不低于前一节点。', en: 'The shares are 0 to 100 and none is less than the one before.' },
  end: { zh: '最后一个节点的进度须为100。', en: 'The last share has to be 100.' },
  after_due: { zh: '最后一个节点不能晚于任务时限。', en: 'The last date can not be later than the task\'s due date.' },
};

/** Progress reports, and what goes with them. */
export const REPORT_PROBLEMS = {
  classified_marking: {
    status: 422, title: { zh: '涉密内容不得录入', en: 'Classified matter' }, shows: ['field', 'marking'],
    zh: (f) => `内容带有“${f.text('marking')}”标志。本系统不得录入、存储国家秘密，请按保密规定通过涉密渠道办理；本次内容未予保存。`,
    en: (f) => `This is marked "${f.text('marking')}". State secrets must not be entered here; use the channels for classified matter. Nothing of it was kept.`,
  },
  bad_trajectory: {
    status: 422, title: { zh: '序时进度计划有误', en: 'Not a plan of progress' }, shows: ['why', 'on', 'dueOn'],
    zh: (f) => TRAJECTORY_WORDS[f.text('why')]?.zh ?? '序时进度计划有误。', en: (f) => TRAJECTORY_WORDS[f.text('why')]?.en ?? 'The plan of progress is not acceptable.',
  },
  trajectory_frozen: {
    status: 409, title: { zh: '序时进度计划已签发', en: 'The plan is frozen' }, shows: ['number', 'dueOn'],
    zh: () => '序时进度计划已经签发固化，任务时限没有变动的，不能另订。', en: () => 'The plan of progress is signed and frozen; another one may follow only when the task\'s date has moved.',
  },
  chain_not_passed: {
    status: 409, title: { zh: '尚未经前一环节审核', en: 'Not yet passed on' }, shows: ['act', 'waitsFor'],
    zh: (f) => `按本单位审签顺序，须先由${f.roles('waitsFor')}审核，再签发。`, en: (f) => `In this agency's chain the ${f.roles('waitsFor')} has to pass it on before it is signed.`,
  },
  source_moved_on: {
    status: 409, title: { zh: '所汇总的进展已有变化', en: 'A consolidated report has changed' }, shows: ['act', 'reports'],
    zh: (f) => `${f.list(f.all('reports').map((one) => one.agency('agencyCode')))}报送的进展在汇总之后被退回或重新报送，请退回拟稿人重新汇总。`,
    en: (f) => `The report of ${f.list(f.all('reports').map((one) => one.agency('agencyCode')))} was returned or signed anew after it was taken in; send the draft back and consolidate again.`,
  },
  matter_not_open: {
    status: 409, title: { zh: '没有待答复的需协调事项', en: 'No matter to answer' }, shows: ['matter'],
    zh: () => '该期报告没有提出需协调事项，或提出单位已将其销掉。', en: () => 'The report names no matter for others to settle, or who raised it has settled it.',
  },
  matter_not_answered: {
    status: 409, title: { zh: '需协调事项尚未答复', en: 'The matter is not answered' }, shows: ['matter'],
    zh: () => '需协调事项答复后，方可由提出单位销掉。', en: () => 'A matter can be settled by who raised it once it is answered.',
  },
  unknown_target: {
    status: 422, title: { zh: '没有这项指标', en: 'No such target' }, shows: ['field', 'names'],
    zh: (f) => `该任务没有报送过所列指标（${f.list(f.texts('names'))}）中的某一项，请按报送的名称填写。`, en: (f) => `Not all of these are targets of the task: ${f.list(f.texts('names'))}. Name them as the report does.`,
  },
} as const satisfies Partial<Record<DomainErrorCode, ProblemRow>>;
