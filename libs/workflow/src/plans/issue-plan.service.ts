import {
  appendEventPerTask, insertPlanClocks, insertPlanReports, insertPlanTasks, lockPlan, planCadences, planDates, savePlan,
  type Credentials, type Database, type NewEvent, type TaskMarks, type Tx,
} from '#database';
import { checkDueDate, DomainError, OFFICE_AGENCY, requirePermission, type CivilDate } from '#domain';
import { runningClock, waitingClock } from '../time/arm-clock.js';
import type { Books, TimeBook } from '../time/books.js';
import { periodsFor } from '../tasks/schedule-periods.js';

/** Issues a submitted plan (交办): all its tasks, clocks, report periods and events in one act, or nothing. */
export class IssuePlan {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /**
   * Throws four_eyes when the issuer submitted the plan himself (unless the plan relaxes it with a basis), due_* when
   * a date has passed or become a day off since it was set.
   */
  async issue(credentials: Credentials, id: string, expectedVersion: number): Promise<{ id: string; version: number; tasks: number }> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'plan.issue');
      const plan = await lockPlan(tx, id, expectedVersion);
      if (plan.status !== 'SUBMITTED') {
        throw new DomainError('act_not_allowed_in_state', { act: 'issue', status: plan.status, allowedFrom: ['SUBMITTED'] });
      }
      if (plan.submittedBy === person.personId && plan.fourEyesBasis === null) throw new DomainError('four_eyes', { act: 'issue', rule: 'issuerNotSubmitter' });
      const book = await this.books.open(tx);
      const dates = await checkDates(tx, id, book);
      const tasks = await insertPlanTasks(tx, id, OFFICE_AGENCY);
      await insertPlanClocks(tx, id, waitingClock({ taskId: id, kind: 'RECEIPT', holder: 'OWNER', holderAgency: '' }, book), completionClocks(dates, book));
      await schedule(tx, id, book);
      const version = await savePlan(tx, plan, { status: 'ISSUED', issuedBy: person.personId, issuedAt: tx.now });
      const issued: NewEvent = {
        type: 'plan.issued', planId: id, post, before: { planStatus: plan.status }, after: { planStatus: 'ISSUED' }, facts: { tasks, title: plan.title },
      };
      await appendEventPerTask(tx, id, [issued], (task) => dispatched(task, id, tx.now, post));
      return { id, version, tasks };
    });
  }
}

/** Throws where a date is missing or won't do; answers the dates that occur. */
async function checkDates(tx: Tx, planId: string, book: TimeBook): Promise<CivilDate[]> {
  const { items, undated, dates } = await planDates(tx, planId);
  if (undated > 0) throw new DomainError('due_required', { items: undated });
  if (items === 0) throw new DomainError('plan_not_issuable', { why: 'no_items' });
  for (const dueOn of dates) checkDueDate({ dueOn, today: book.today }, book.calendar);
  return dates;
}

/** One armed clock per distinct due date; insertPlanClocks gives it to every task with that date. */
function completionClocks(dates: readonly CivilDate[], book: TimeBook) {
  return dates.map((dueOn) => runningClock({ taskId: '', kind: 'COMPLETION', holder: 'OWNER', holderAgency: '' }, dueOn, book));
}

/** Schedules the reports: the calendar is asked once for each cadence and date that occur. */
async function schedule(tx: Tx, planId: string, book: TimeBook): Promise<void> {
  const cadences = await planCadences(tx, planId);
  await insertPlanReports(tx, planId, cadences.flatMap(({ reporting, due }) =>
    periodsFor(reporting, due, book).map((period) => ({ ...period, reporting, taskDue: due }))));
}

/** The first event of a task: every field it can be rebuilt from. The plan's own event tells the agencies. */
function dispatched(task: TaskMarks, planId: string, now: Date, post: { id: string; title: string }): NewEvent {
  return {
    type: 'task.dispatched', taskId: task.id, planId, agency: task.agencyCode, post, publish: false,
    after: {
      status: 'DISPATCHED', agencyCode: task.agencyCode, handlerId: null, originalDue: task.currentDue, currentDue: task.currentDue,
      provisional: task.provisional, heldBy: 'OWNER', heldByAgency: task.agencyCode, heldSince: now, returnCount: 0, everOverdue: false,
      finishedLate: false, lateDays: 0, percent: 0, completedAt: null, closedAt: null,
    },
    facts: { title: task.title, withPlan: true },
  };
}
