import type { JobHandlers } from '#queue';
import { firmDeadlines, openReports, proposePapers, reviewSuspensions } from '#workflow';
import type { WorkerParts } from '../worker-parts.js';

/** What the day brings: reports to open, provisional dates whose year has been announced, suspensions to look at again, papers that no clock writes. Finds nothing when run again. */
export function reportsOpenHandler({ db, books, queue }: WorkerParts): JobHandlers['reports.open'] {
  return async () => {
    const { opened } = await openReports(db, books);
    const { tasks, alarms } = await firmDeadlines(db, books);
    const reviews = await reviewSuspensions(db, books);
    const papers = await proposePapers(db, books);
    if (opened + tasks + alarms + reviews + papers > 0) await queue.enqueue('relay', {}, { key: 'now' });
  };
}
