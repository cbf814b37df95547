import type { CivilDate, Ladder } from '#domain';

/** What a play is played with. */
export interface PlayScript {
  /** The day on which the office imports the document. */
  from: CivilDate;
  /** The last day. */
  until: CivilDate;
  seed: string;
  /** A ladder that the director switches on before anything begins, in place of the default of its kind. */
  ladder?: Ladder;
  /** From which day on the director enters holiday notices on the day they are published; default: the first day. */
  noticesFrom?: CivilDate;
  /** Earliest and latest due dates, in working days after the plan is issued. */
  dueWithin: { from: number; to: number };
  /** Measures that wait for a plan of their own, drafted, dated and issued on that working day. */
  later?: { measures: readonly string[]; on: CivilDate };
}

/** The year of the seed document: published 4 July 2015, played to the end of 2016. */
export const YEAR_2015: Omit<PlayScript, 'seed'> = {
  from: '2015-07-04' as CivilDate,
  noticesFrom: '2015-01-01' as CivilDate,
  until: '2016-12-30' as CivilDate,
  dueWithin: { from: 60, to: 320 },
};

/**
 * How agencies behave, as shares of all; [I], chosen so that each kind of trouble happens often enough to be seen:
 * most on time, some late, some hand in thin reports that come back.
 */
export const BEHAVIOUR = {
  /** Working days until a notice is signed for: 0 or 1 is in time. */
  acknowledge: { inTime: 0.85, lateUpTo: 6 },
  start: { inTime: 0.85, lateUpTo: 8 },
  /** Working days by which completion is asked for before the due date, or after it. */
  complete: { inTime: 0.78, earlyUpTo: 12, lateUpTo: 18 },
  thinCompletion: 0.2,
  report: { inTime: 0.82, late: 0.12, thin: 0.08, noChange: 0.06, coordination: 0.15, answered: 0.7 },
  /** Who plans the progress of work of at least so many working days; some of them lag, by so much of what was planned. */
  plan: { planned: 0.4, atLeast: 60, lags: 0.2, share: 0.4 },
  object: 0.08,
  reassign: 0.4,
  propose: 0.12,
  acceptProposal: 0.6,
  extend: 0.15,
  decision: { approve: 0.5, partly: 0.2 },
  suspend: 0.11,
  /** The share of signatories who go away for two weeks in a month. */
  absent: 0.2,
  split: 0.35,
  /** How often a paper is answered at all. */
  reply: 0.9,
  /** Working days, at most, that a paper waits for its signature, and an answer for the office. */
  papers: { sign: 2, settle: 3 },
  review: { inTime: 0.85, lateUpTo: 7 },
  /** So many finished tasks bring the first lot, so many are looked at each time; working days for all of it, for the look and for the decision. */
  spotCheck: { first: 3, each: 6, within: 15, find: { from: 2, to: 11 }, conclude: { from: 1, to: 6 }, flawed: 0.2 },
} as const;

/** Words that agencies write; by chance one of them. */
export const WORDS = {
  progress: [
    '已印发实施方案，明确了年度目标和责任处室，重点工程完成立项。',
    '已组织两次专题调研，形成标准草案，正在征求意见。',
    '试点地区扩大到八个，平台上线运行，接入单位三十二家。',
    '政策文件已完成会签，进入报审程序；配套资金已下达。',
  ],
  problems: ['部分地方数据接口不统一。', '跨部门会签耗时较长。', '暂无。'],
  coordination: ['请财政部门明确配套资金渠道。', '请联席会议办公室协调统一数据接口标准。'],
  answer: '已转请有关部门研究，本月内书面反馈；进展在联席会议上通报。',
  nextSteps: ['下一步抓紧完成验收材料。', '下月召开推进会，逐项对账。', '继续跟踪试点进展，及时总结推广。'],
  thin: '正在推进。',
  thinStatement: '已完成。',
  statement: '本单位承担的任务已按要求完成，成果文件已印发实施，各项要求逐条落实，佐证材料附后。',
  excellent: '提前完成，成果超出任务要求。',
  objection: '该项任务涉及的职责不在本单位“三定”规定范围内，建议由主管单位承担。',
  uphold: '经研究，该项任务属于你单位职责，请按要求承办。',
  reassign: '经研究，同意改由职责更相关的单位承办。',
  proposal: '本单位配合事项须在牵头方案印发后开展，建议顺延办理时限。',
  declineProposal: '牵头方案已明确时间安排，请按原时限完成。',
  extension: '涉及标准尚在向社会公开征求意见，需待意见汇总后定稿。',
  opinion: '情况属实，不影响总体进度。',
  extensionReview: '经核，理由和进展属实，报请审定。',
  withdrawal: '时限已经顺延，不再申请。',
  decision: '请倒排工期，按核定时限完成。',
  suspend: '所依据的上位规划正在修订，暂缓实施。',
  suspendBasis: '联席会议纪要〔2015〕第3号',
  resume: '上位规划已印发，恢复实施。',
  lot: '联席会议办公室年度督查工作安排：对已办结事项随机抽查。',
  findingHolds: '查阅原始材料并现场核对，与报送情况一致。',
  findingFlawed: '总体属实，但部分台账更新不及时，验收材料不完整。',
  findingFalse: '所报平台尚未上线，与报送情况不符。',
  returnReason: '成果与任务要求不完全对应，请逐条说明落实情况并补充佐证材料后再报。',
  returnReport: '内容过于简略，请补充本期具体进展和数据。',
} as const;
