import { dueReviews, raiseAlarms, reviewAlarmKey, type Database } from '#database';
import type { Books } from '../time/books.js';

const LIMIT = 500;

/**
 * Puts before the office the suspended tasks whose review date has come (E10), as an alarm each: they go on standing still
 * until the director resumes them, which clears the alarm. Answers how many are new; a second run finds none.
 */
export async function reviewSuspensions(db: Database, books: Books): Promise<number> {
  return db.asSystem('suspensions.review', async (tx) => {
    const { today } = await books.open(tx);
    const due = await dueReviews(tx, today, LIMIT);
    return raiseAlarms(tx, due.map(({ id, taskId, agencyCode, title, basis, reviewOn }) => ({
      kind: 'suspension.review_due' as const, dedupeKey: reviewAlarmKey(id), taskId, agencyCode, details: { taskTitle: title, basis, reviewOn },
    })));
  });
}
