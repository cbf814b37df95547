import { isDone, type TaskStatus } from '../task/index.js';
import type { ReportStatus } from './report-acts.js';

/**
 * How a period of the ledger stands (C1): not due yet, due, handed in on time or late, missed (缺报), "no change" (无变化),
 * or not required, because the task was done or ended before it was due.
 */
export const REPORT_STANDINGS = ['NOT_DUE', 'DUE', 'ON_TIME', 'LATE', 'MISSED', 'NO_CHANGE', 'NOT_REQUIRED'] as const;
export type ReportStanding = (typeof REPORT_STANDINGS)[number];

export interface LedgerFacts {
  status: ReportStatus;
  /** When it was first handed in; a correction after a return does not make it late. */
  submittedAt: Date | null;
  late: boolean;
  missed: boolean;
  taskStatus: TaskStatus;
}

/** The standing of one period. A late "no change" is late. */
export function standingOf({ status, submittedAt, late, missed, taskStatus }: LedgerFacts): ReportStanding {
  if (submittedAt !== null) return late ? 'LATE' : status === 'NO_CHANGE' ? 'NO_CHANGE' : 'ON_TIME';
  if (missed) return 'MISSED';
  if (isDone(taskStatus)) return 'NOT_REQUIRED';
  return status === 'SCHEDULED' ? 'NOT_DUE' : 'DUE';
}

/** What others than the agency see of a report that it is still working on: that it is open, or returned to it (K3). */
export function statusSeen(status: ReportStatus, submittedAt: Date | null, insider: boolean): ReportStatus {
  if (insider || (status !== 'DRAFT' && status !== 'SIGNING')) return status;
  return submittedAt === null ? 'OPEN' : 'RETURNED';
}

/** Working days to correct a returned report [I]. */
export const CORRECTION_OFFSET = 'P3BD';
