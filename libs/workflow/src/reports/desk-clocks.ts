import { putClocks, stopReportClocks, type TaskRow, type Tx } from '#database';
import { offsetFor, type ClockKind, type ReportStatus } from '#domain';
import { runningFor } from '../time/arm-clock.js';
import type { TimeBook } from '../time/books.js';

/** What each state of a report stops and starts: who has it on his desk is reminded of it (F9, ANET #254). */
const DESK: Partial<Record<ReportStatus, { stops: readonly ClockKind[]; starts: 'DRAFT' | 'SIGNING' | null }>> = {
  DRAFT: { stops: ['SIGNING'], starts: 'DRAFT' },
  SIGNING: { stops: ['DRAFT'], starts: 'SIGNING' },
  // Its own clock runs again, to the date of the correction.
  RETURNED: { stops: ['DRAFT', 'SIGNING'], starts: null },
  SUBMITTED: { stops: ['DRAFT', 'SIGNING'], starts: null },
  NO_CHANGE: { stops: ['DRAFT', 'SIGNING'], starts: null },
};

export async function moveDeskClocks(tx: Tx, task: TaskRow, period: string, to: ReportStatus, book: TimeBook): Promise<void> {
  const desk = DESK[to];
  if (!desk) return;
  await stopReportClocks(tx, task.id, period, desk.stops);
  if (desk.starts === null) return;
  await putClocks(tx, [runningFor({ taskId: task.id, kind: desk.starts, period, holder: 'OWNER', holderAgency: task.agencyCode }, offsetFor(task, desk.starts), book)]);
}
