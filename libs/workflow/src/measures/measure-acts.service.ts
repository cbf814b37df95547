import {
  appendEvents, lockMeasureTasks, lockSuspendedWithMeasure, lockTask, saveMeasure, seenMeasure, tasksOfMeasures,
  type Credentials, type Database, type NewEvent, type TaskRow, type Tx,
} from '#database';
import {
  decideMeasure, DomainError, OFFICE_AGENCY, requirePermission, rowsOf, type ActInput, type Measure, type MeasureAct, type MeasureInput, type TaskAct,
} from '#domain';
import { officeMatter, refuseMarked, textsOf } from '../evidence/refuse-marked.js';
import { performAct } from '../tasks/perform-act.js';
import type { Books } from '../time/books.js';
import { leadTaskOf, measureFactsOf } from './measure-facts.js';

/** Acts on measures: the measure, its event and the same step of its tasks in one transaction (2.2, D7, E10). */
export class MeasureActs {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /**
   * Does one act. What stops or ends the measure stops or ends its tasks with it; a refusal of one of them is the answer, and
   * nothing has changed. Throws stale_version, classified_marking and every refusal of MEASURE_ACTS and TASK_ACTS.
   */
  async act(credentials: Credentials, id: string, act: MeasureAct, input: MeasureInput, expectedVersion: number): Promise<{ id: string; version: number }> {
    await refuseMarked(this.db, credentials, officeMatter('measure.act'), textsOf(input), { what: 'measure', subject: id });
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'measure.act');
      const measure = await seenMeasure(tx, id);
      if (measure.version !== expectedVersion) throw new DomainError('stale_version', { expected: expectedVersion, current: measure.version });
      const book = await this.books.open(tx);
      const tasks = await tasksOfMeasures(tx, [id]);
      const facts = await measureFactsOf(tx, id, tasks, book.today);
      const { row, post, patch } = decideMeasure(act, measure, person, facts, input);
      const version = await saveMeasure(tx, measure, patch);
      const lead = leadTaskOf(tasks) ?? tasks[0];
      const event: NewEvent = {
        type: row.event as NewEvent['type'], subject: id, taskId: lead?.id ?? null, planId: lead?.planId ?? null, post, reason: input.reason ?? null,
        agency: row.side === 'LEAD' ? facts.leadAgency ?? OFFICE_AGENCY : OFFICE_AGENCY,
        before: { measureStatus: measure.status }, after: { measureStatus: patch.status }, facts: { ref: measure.ref, measureId: id, ...saidWith(input) },
      };
      const events = [event];
      if (row.tasks !== undefined) {
        for (const task of await tasksFor(tx, row.tasks, measure, input)) {
          await performAct(tx, task, { act: row.tasks, input: taskInput(row.tasks, input), person, book, withMeasure: id, events });
        }
      }
      await appendEvents(tx, events);
      return { id, version };
    });
  }
}

/** The tasks that go with the measure, locked: those named, those that stood still with it, or all that the act fits. */
async function tasksFor(tx: Tx, act: TaskAct, { id }: Measure, { taskIds = [] }: MeasureInput): Promise<TaskRow[]> {
  if (act === 'resume') return lockSuspendedWithMeasure(tx, id);
  if (act !== 'reopen') return lockMeasureTasks(tx, id, rowsOf(act).flatMap(({ from }) => [...from]));
  const named: TaskRow[] = [];
  for (const taskId of [...new Set(taskIds)].sort()) named.push(await lockTask(tx, taskId));
  return named;
}

/** The document a return rests on is the return itself. */
function taskInput(act: TaskAct, { reason, basis, reviewOn, endKind, newDue }: MeasureInput): ActInput {
  const rests = basis ?? (act === 'reopen' ? reason : undefined);
  return {
    ...(reason === undefined ? {} : { reason }), ...(rests === undefined ? {} : { basis: rests }), ...(reviewOn === undefined ? {} : { reviewOn }),
    ...(endKind === undefined ? {} : { endKind }), ...(newDue === undefined ? {} : { newDue }),
  };
}

const saidWith = ({ basis, reviewOn, endKind, taskIds, newDue }: MeasureInput): Record<string, unknown> =>
  Object.fromEntries(Object.entries({ basis, reviewOn, endKind, taskIds, newDue }).filter(([, value]) => value !== undefined));
