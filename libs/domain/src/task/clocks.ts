import type { ClockKind } from '../ladder/index.js';
import type { Task } from './task.js';
import type { CivilDate, DueRule, WorkCalendar } from '../time/index.js';

/** WAITING: not yet running (a receipt clock before its notice is delivered). PAUSED keeps its deadline. */
export type ClockStatus = 'WAITING' | 'RUNNING' | 'PAUSED' | 'STOPPED';

/** An obligation with one holder. `dueOn` is a civil date; `nextAt` is the instant of the next ladder step. */
export interface Clock {
  id: string;
  taskId: string;
  kind: ClockKind;
  period: string;
  status: ClockStatus;
  /** COSIGNER: another agency whose co-signature is asked. */
  holder: 'OWNER' | 'LEAD' | 'OFFICE' | 'COSIGNER';
  holderAgency: string;
  startedAt: Date | null;
  dueOn: CivilDate | null;
  /** From what the date follows; null where a person set it. */
  rule: DueRule | null;
  provisional: boolean;
  ladderKey: string;
  ladderVersion: number;
  lastStepAt: Date | null;
  nextStep: string | null;
  nextAt: Date | null;
  stoppedAt: Date | null;
  pausedAt: Date | null;
  /** Of a paused clock: the working days it had left, negative when it was overdue; null where it had not started. */
  remaining: number | null;
}

/**
 * Deadlines that follow from an act, in working days after it; the completion date is never among them: it is the
 * office's or the assigner's own. Sources: receipt and plan 13710 platform rules D1 and D3; the reviews are our own
 * judgement, so that the reviewer has a deadline too (D9); so is the office's own for a ruling (B5).
 */
export const CLOCK_OFFSETS = {
  RECEIPT: 'P1BD',
  PLAN: 'P3BD',
  LEAD_REVIEW: 'P3BD',
  VERIFY: 'P5BD',
  RULING: 'P3BD',
  // Our own judgement: long enough to be a habit's pace, short enough to be remembered (F9).
  DRAFT: 'P3BD',
  SIGNING: 'P2BD',
  REWORK: 'P2BD',
} as const satisfies Partial<Record<ClockKind, string>>;

/** How long a clock of this kind runs on this task: the template's own offset, else the default. */
export function offsetFor(task: Pick<Task, 'clockOffsets'>, kind: keyof typeof CLOCK_OFFSETS): string {
  return task.clockOffsets[kind] ?? CLOCK_OFFSETS[kind];
}

/** After a ruling that it stays, an agency has at least so many working days for the receipt, however late it objected [I]. */
export const UPHELD_AT_LEAST_DAYS = 1;

/**
 * The date a paused clock runs to from today on: the working days it had left, `atLeast` so many. What was overdue when
 * it was paused stays overdue by the same days.
 */
export function resumedDue(remaining: number, today: CivilDate, calendar: WorkCalendar, atLeast = -Infinity): CivilDate {
  return calendar.addWorkingDays(today, Math.max(remaining, atLeast));
}
