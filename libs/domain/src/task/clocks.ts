import type { ClockKind } from '../ladder/index.js';
import type { Task } from './task.js';
import type { CivilDate } from '../time/index.js';

/** WAITING: not yet running (a receipt clock before its notice is delivered). PAUSED keeps its deadline. */
export type ClockStatus = 'WAITING' | 'RUNNING' | 'PAUSED' | 'STOPPED';

/** An obligation with one holder. `dueOn` is a civil date; `nextAt` is the instant of the next ladder step. */
export interface Clock {
  id: string;
  taskId: string;
  kind: ClockKind;
  period: string;
  status: ClockStatus;
  holder: 'OWNER' | 'LEAD' | 'OFFICE';
  holderAgency: string;
  startedAt: Date | null;
  dueOn: CivilDate | null;
  provisional: boolean;
  ladderKey: string;
  ladderVersion: number;
  lastStepAt: Date | null;
  nextStep: string | null;
  nextAt: Date | null;
  stoppedAt: Date | null;
}

/**
 * Deadlines that follow from an act, in working days after it; the completion date is never among them: it is the
 * office's or the assigner's own. Sources: receipt and plan 13710 platform rules D1 and D3; the reviews are our own
 * judgement, so that the reviewer has a deadline too (D9).
 */
export const CLOCK_OFFSETS = {
  RECEIPT: 'P1BD',
  PLAN: 'P3BD',
  LEAD_REVIEW: 'P3BD',
  VERIFY: 'P5BD',
} as const satisfies Partial<Record<ClockKind, string>>;

/** How long a clock of this kind runs on this task: the template's own offset, else the default. */
export function offsetFor(task: Pick<Task, 'clockOffsets'>, kind: keyof typeof CLOCK_OFFSETS): string {
  return task.clockOffsets[kind] ?? CLOCK_OFFSETS[kind];
}
