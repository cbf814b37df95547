import type { JobHandlers } from '#queue';
import { firmDeadlines, openReports } from '#workflow';
import type { WorkerParts } from '../worker-parts.js';

/** What the day brings: reports to open, and provisional dates whose year has been announced. Finds nothing when run again. */
export function reportsOpenHandler({ db, books, queue }: WorkerParts): JobHandlers['reports.open'] {
  return async () => {
    const { opened } = await openReports(db, books);
    const { tasks, alarms } = await firmDeadlines(db, books);
    if (opened + tasks + alarms > 0) await queue.enqueue('relay', {}, { key: 'now' });
  };
}
