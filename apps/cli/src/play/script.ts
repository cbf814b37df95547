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
  /** Earliest and latest due dates, in working days after the plan is issued. */
  dueWithin: { from: number; to: number };
}

/** The year of the seed document: published 4 July 2015, played to the end of 2016. */
export const YEAR_2015: Omit<PlayScript, 'seed'> = {
  from: '2015-07-04' as CivilDate,
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
  report: { inTime: 0.82, late: 0.12, thin: 0.08 },
  split: 0.35,
  /** How often a paper is answered at all. */
  reply: 0.9,
  review: { inTime: 0.85, lateUpTo: 7 },
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
  nextSteps: ['下一步抓紧完成验收材料。', '下月召开推进会，逐项对账。', '继续跟踪试点进展，及时总结推广。'],
  thin: '正在推进。',
  thinStatement: '已完成。',
  statement: '本单位承担的任务已按要求完成，成果文件已印发实施，各项要求逐条落实，佐证材料附后。',
  excellent: '提前完成，成果超出任务要求。',
  returnReason: '成果与任务要求不完全对应，请逐条说明落实情况并补充佐证材料后再报。',
  returnReport: '内容过于简略，请补充本期具体进展和数据。',
} as const;
