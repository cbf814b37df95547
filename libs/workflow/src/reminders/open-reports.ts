import { appendEvents, markMissedReports, openScheduledReports, putClocks, stopSupersededReportClocks, type Database } from '#database';
import { runningClock } from '../time/arm-clock.js';
import type { Books } from '../time/books.js';

/**
 * Opens the progress reports whose day has come, each with a clock running to its due date, and notes as missed (缺报)
 * what is past due. Answers how many of each; a second run on the same day finds nothing.
 */
export async function openReports(db: Database, books: Books, { limit = 500 }: { limit?: number } = {}): Promise<{ opened: number; missed: number }> {
  const sum = { opened: 0, missed: 0 };
  for (;;) {
    const opened = await db.asSystem('reports.open', async (tx) => {
      const book = await books.open(tx);
      sum.missed += await markMissedReports(tx, book.today);
      const reports = await openScheduledReports(tx, book.today, limit);
      await stopSupersededReportClocks(tx, reports);
      await putClocks(tx, reports.map((report) => runningClock(
        { taskId: report.taskId, kind: 'REPORT', period: report.period, holder: 'OWNER', holderAgency: report.agencyCode }, report.dueOn, book,
        { basis: 'PERIOD', period: report.period })));
      await appendEvents(tx, reports.map((report) => ({
        type: 'report.opened', taskId: report.taskId, planId: report.planId, subject: report.id, agency: report.agencyCode,
        facts: { period: report.period, opensOn: report.opensOn, dueOn: report.dueOn },
      })));
      return reports.length;
    });
    sum.opened += opened;
    if (opened < limit) return sum;
  }
}
