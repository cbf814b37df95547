import { CLOCK_KINDS, type ClockKind } from '../ladder/index.js';
import { TASK_ACTS, type TaskActRow } from './task-acts.js';

type Both = Readonly<Record<'zh' | 'en', string>>;

/** What starts a clock of each kind, and what ends it beside the acts of TASK_ACTS (E7). */
const STARTS = {
  RECEIPT: { zh: '下达通知送达', en: 'the notice of dispatch is delivered' },
  PLAN: { zh: '签收', en: 'the task is signed for' },
  REPORT: { zh: '填报期开始', en: 'the period opens' },
  COMPLETION: { zh: '下达', en: 'the task is dispatched' },
  LEAD_REVIEW: { zh: '本单位签发', en: 'the agency has signed' },
  VERIFY: { zh: '牵头单位审核同意或签发', en: 'the lead has accepted, or signed' },
  RULING: { zh: '退签', en: 'the agency objects' },
  NOTICE_SIGN: { zh: '督办单拟出', en: 'the order is drafted' },
  NOTICE_REPLY: { zh: '催办督办单发出', en: 'the paper is issued' },
  SPOT_CHECK: { zh: '抽中', en: 'the task is drawn' },
  EXTENSION: { zh: '延期申请报送', en: 'the request for more time is filed' },
  COSIGN: { zh: '报请会签', en: 'the co-signature is asked for' },
  DRAFT: { zh: '起草', en: 'a draft is saved' },
  SIGNING: { zh: '送签', en: 'it is sent to be signed' },
  REWORK: { zh: '退回', en: 'it is returned' },
} as const satisfies Record<ClockKind, Both>;
const OTHER_STOPS: Partial<Record<ClockKind, readonly Both[]>> = {
  REPORT: [{ zh: '签发报送', en: 'the report is signed' }, { zh: '下一期开始', en: 'the next period opens' }],
  COSIGN: [{ zh: '会签或表示不同意', en: 'the agency co-signs or dissents' }],
  DRAFT: [{ zh: '送签', en: 'it is sent to be signed' }],
  SIGNING: [{ zh: '退回', en: 'it is returned' }],
  REWORK: [{ zh: '重新起草', en: 'it is drafted anew' }],
  EXTENSION: [{ zh: '答复延期申请', en: 'the request is answered or withdrawn' }],
  NOTICE_SIGN: [{ zh: '签发、不予签发或事项已有进展', en: 'it is signed or declined, or the matter moves on' }],
  SPOT_CHECK: [{ zh: '审定抽查结果', en: 'the finding is decided on' }],
  NOTICE_REPLY: [{ zh: '书面回复、升级或事项已有进展', en: 'it is answered or raised, or the matter moves on' }],
};

/** The rule of one kind of clock: what starts it, stops it, makes it stand still and lets it run on. */
export interface ClockRule {
  starts: Both;
  stops: readonly Both[];
  /** It keeps the working days it had left. */
  pauses: readonly Both[];
  resumes: readonly Both[];
}

const ROWS: readonly TaskActRow[] = TASK_ACTS;

/** The rules of all kinds, read from the action table itself, so that they can't say anything else than what happens. */
export const CLOCK_RULES: Readonly<Record<ClockKind, ClockRule>> = Object.fromEntries(CLOCK_KINDS.map((kind): [ClockKind, ClockRule] => [kind, {
  starts: STARTS[kind],
  stops: [...OTHER_STOPS[kind] ?? [], ...acts((row) => row.stops.includes(kind))],
  pauses: acts((row) => row.pauses?.includes(kind) ?? false),
  resumes: acts((row) => row.resumes === true),
}])) as Record<ClockKind, ClockRule>;

function acts(which: (row: TaskActRow) => boolean): Both[] {
  return [...new Map(ROWS.filter(which).map(({ act, zh, en }) => [act, { zh, en }])).values()];
}
