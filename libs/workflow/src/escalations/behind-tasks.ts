import { tasksWithPlan, unwritten, type Look, type Triggered, type Tx } from '#database';
import { behindSince, civilDateOf, plannedPercent, type EscalationTrigger } from '#domain';
import type { TimeBook } from '../time/books.js';
import type { PaperDraft } from './make-papers.js';

/** Tasks read at a time; each costs a few microseconds. */
const PAGE = 1_000;

type Behind = Triggered & Required<Pick<PaperDraft, 'behind'>>;

/**
 * Tasks that have been so many points behind their planned progress for so many working days, all of them in the hands of their
 * agency. The period is the day of the gap's beginning: a task that catches up and falls behind again is found again.
 */
export async function behindTasks(tx: Tx, trigger: EscalationTrigger, book: TimeBook, look: Look): Promise<Behind[]> {
  const { today, calendar } = book;
  const points = trigger.atLeast ?? 1;
  const before = calendar.addWorkingDays(today, -(trigger.afterWorkingDays ?? 0));
  const found: Behind[] = [];
  for (let after: string | null = null; found.length < look.limit;) {
    const page = await tasksWithPlan(tx, trigger.activation, 100 - points, today, after, PAGE);
    for (const task of page) {
      const since = behindSince(task, points, today, calendar);
      if (since === null || since > before || civilDateOf(task.heldSince, calendar.zone) > before) continue;
      found.push({ taskId: task.id, period: since, behind: { plannedPercent: plannedPercent(task.trajectory.current, today, calendar), percent: task.percent, since } });
    }
    after = page.at(-1)?.id ?? null;
    if (page.length < PAGE) break;
  }
  const mine = await unwritten(tx, trigger.id, found.slice(0, look.limit), look);
  return found.filter(({ taskId }) => mine.has(taskId));
}
