import {
  appendEvents, insertPlanClocks, insertPlanTasks, lockPlan, planDates, savePlan, schedulePeriodRows,
  type Credentials, type Database, type IssuedTask, type NewEvent, type Tx,
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
      await checkDates(tx, id, book);
      const tasks = await insertPlanTasks(tx, id, OFFICE_AGENCY);
      await insertPlanClocks(tx, id, waitingClock({ taskId: id, kind: 'RECEIPT', holder: 'OWNER', holderAgency: '' }, book), completionClocks(tasks, book));
      await schedule(tx, tasks, book);
      const version = await savePlan(tx, plan, { status: 'ISSUED', issuedBy: person.personId, issuedAt: tx.now });
      await appendEvents(tx, [
        { type: 'plan.issued', planId: id, post, before: { planStatus: plan.status }, after: { planStatus: 'ISSUED' }, facts: { tasks: tasks.length, title: plan.title } },
        ...tasks.map((task) => dispatched(task, id, tx.now, post)),
      ]);
      return { id, version, tasks: tasks.length };
    });
  }
}

async function checkDates(tx: Tx, planId: string, book: TimeBook): Promise<void> {
  const { items, undated, dates } = await planDates(tx, planId);
  if (undated > 0) throw new DomainError('due_required', { items: undated });
  if (items === 0) throw new DomainError('plan_not_issuable', { why: 'no_items' });
  for (const dueOn of dates) checkDueDate({ dueOn, today: book.today }, book.calendar);
}

/** One armed clock per distinct due date; insertPlanClocks gives it to every task with that date. */
function completionClocks(tasks: readonly IssuedTask[], book: TimeBook) {
  const dates = new Set(tasks.flatMap((task) => (task.currentDue === null ? [] : [task.currentDue])));
  return [...dates].map((dueOn) => runningClock({ taskId: '', kind: 'COMPLETION', holder: 'OWNER', holderAgency: '' }, dueOn, book));
}

/** Schedules the reports, for all tasks of the same cadence and date at once. */
async function schedule(tx: Tx, tasks: readonly IssuedTask[], book: TimeBook): Promise<void> {
  const groups = new Map<string, { reporting: string; due: CivilDate | null; ids: string[] }>();
  for (const task of tasks) {
    const key = `${task.reporting} ${task.currentDue}`;
    const group = groups.get(key) ?? { reporting: task.reporting, due: task.currentDue, ids: [] };
    group.ids.push(task.id);
    groups.set(key, group);
  }
  for (const { reporting, due, ids } of groups.values()) await schedulePeriodRows(tx, ids, periodsFor(reporting, due, book));
}

/** The first event of a task: every field it can be rebuilt from. The plan's own event tells the agencies. */
function dispatched(task: IssuedTask, planId: string, now: Date, post: { id: string; title: string }): NewEvent {
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
