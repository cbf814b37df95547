import {
  activateMeasures, appendEventPerTask, insertPlanClocks, insertPlanReports, insertPlanTasks, lockPlan, lockPlanMeasures, planCadences, planDates, savePlan,
  type Credentials, type Database, type NewEvent, type TaskMarks, type Tx,
} from '#database';
import { checkDueDate, decidePlan, DomainError, LARGEST_PLAN, measureRow, OFFICE_AGENCY, requirePermission, type CivilDate, type HeldPost } from '#domain';
import { NO_PLAN_FACTS } from './plan-facts.js';
import { runningClock, waitingClock } from '../time/arm-clock.js';
import type { Books, TimeBook } from '../time/books.js';
import { periodsFor } from '../tasks/schedule-periods.js';

/** Issues a submitted plan (交办): all its tasks, clocks, report periods and events in one act, or nothing. */
export class IssuePlan {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /**
   * Throws four_eyes when the issuer submitted the plan himself (unless the plan relaxes it with a basis), due_* when
   * a date has passed or become a day off since it was set, plan_not_issuable where it has no tasks or too many.
   */
  async issue(credentials: Credentials, id: string, expectedVersion: number): Promise<{ id: string; version: number; tasks: number }> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'plan.issue');
      const plan = await lockPlan(tx, id, expectedVersion);
      const { post, status } = decidePlan('issue', plan, person, NO_PLAN_FACTS);
      const book = await this.books.open(tx);
      const dates = await checkDates(tx, id, book);
      const activated = await activate(tx, id, post);
      const tasks = await insertPlanTasks(tx, id, OFFICE_AGENCY);
      await insertPlanClocks(tx, id, waitingClock({ taskId: id, kind: 'RECEIPT', holder: 'OWNER', holderAgency: '' }, book), completionClocks(dates, book));
      await schedule(tx, id, book);
      const version = await savePlan(tx, plan, { status, issuedBy: person.personId, issuedAt: tx.now });
      const issued: NewEvent = {
        type: 'plan.issued', planId: id, post, before: { planStatus: plan.status }, after: { planStatus: status }, facts: { tasks, title: plan.title },
      };
      await appendEventPerTask(tx, id, [issued, ...activated], (task) => dispatched(task, id, tx.now, post));
      return { id, version, tasks };
    });
  }
}

/**
 * The plan's measures become active with it; whoever issues may initiate too (立项), so what has not been initiated is now.
 * Answers their events. Throws measure_not_open naming those that are suspended or have ended.
 */
async function activate(tx: Tx, planId: string, post: HeldPost): Promise<NewEvent[]> {
  const measures = await lockPlanMeasures(tx, planId);
  const { from } = measureRow('activate');
  const shut = measures.filter(({ status }) => status !== 'ACTIVE' && !from.includes(status));
  if (shut.length > 0) throw new DomainError('measure_not_open', { measures: shut.map(({ ref }) => ref) });
  const moved = measures.filter(({ status }) => status !== 'ACTIVE');
  await activateMeasures(tx, moved.map(({ id }) => id));
  return moved.map(({ id, ref, status }) => ({
    type: 'measure.activated', subject: id, planId, post, before: { measureStatus: status }, after: { measureStatus: 'ACTIVE' },
    facts: { ref, initiatedWithPlan: status === 'CONFIRMED' },
  }));
}

/** Throws where a date is missing or won't do; answers the dates that occur. */
async function checkDates(tx: Tx, planId: string, book: TimeBook): Promise<CivilDate[]> {
  const { items, undated, dates } = await planDates(tx, planId);
  if (undated > 0) throw new DomainError('due_required', { items: undated });
  if (items === 0) throw new DomainError('plan_not_issuable', { why: 'no_items' });
  if (items > LARGEST_PLAN) throw new DomainError('plan_not_issuable', { why: 'too_large', items, limit: LARGEST_PLAN });
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
