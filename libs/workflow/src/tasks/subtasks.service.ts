import { appendEvents, askedByAct, findTask, insertSubtask, lockTask, putClocks, taskFacts, unitOfAgency, type Credentials, type Database } from '#database';
import {
  checkSubtask, DomainError, licence, offsetFor, rebuiltFields, requirePermission, type ActFacts, type SubtaskInput,
} from '#domain';
import { refuseMarked, textsOf } from '../evidence/refuse-marked.js';
import { runningFor } from '../time/arm-clock.js';
import type { Books } from '../time/books.js';

/** A task's agency splits it (分解) into subtasks for its own units and for other agencies (B6). */
export class Subtasks {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /**
   * Adds a subtask as a draft (待下达); dispatching it is an act of its own, by the signatory where it goes to another
   * agency. Throws classified_marking, depth_limit, due_*, unknown_agency, not_assignable, and every refusal of the action table.
   */
  async add(
    credentials: Credentials, parentId: string, input: SubtaskInput, expectedVersion: number,
  ): Promise<{ id: string; version: number }> {
    await refuseMarked(this.db, credentials, (tx) => findTask(tx, parentId), textsOf(input), { what: 'subtask' });
    const named = { agencyCode: input.agencyCode };
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      const parent = await lockTask(tx, parentId);
      if (parent.version !== expectedVersion) {
        throw new DomainError('stale_version', { expected: expectedVersion, current: parent.version, status: parent.status });
      }
      const book = await this.books.open(tx);
      const { round: _, namedAgency: agency, ...row } = await taskFacts(tx, parent, named, 'decompose');
      const facts: ActFacts = { ...row, today: book.today, calendar: book.calendar };
      const found = licence('decompose', parent, person, facts, {});
      if ('refusal' in found) throw new DomainError(found.refusal.code, found.refusal.details);
      const { provisional } = checkSubtask(parent, input, facts);
      if (!agency) throw new DomainError('unknown_agency', { field: 'agencyCode', code: input.agencyCode });
      if (!agency.assignable) throw new DomainError('not_assignable', { field: 'agencyCode', code: input.agencyCode });
      if (input.unitId !== null && !(await unitOfAgency(tx, input.unitId, input.agencyCode))) {
        throw new DomainError('invalid_input', { field: 'unitId', why: 'unit_of_other_agency' });
      }
      const child = insertSubtask(tx, parent, input, { provisional, printedName: agency.shortZh });
      // A draft that nobody dispatches reminds those who can (F9).
      await putClocks(tx, [runningFor({ taskId: child.id, kind: 'DRAFT', holder: 'LEAD', holderAgency: parent.agencyCode }, offsetFor(child, 'DRAFT'), book)]);
      await appendEvents(tx, [
        { type: 'task.decomposed', taskId: parent.id, planId: parent.planId, agency: parent.agencyCode, post: found.post, facts: { childId: child.id, agencyCode: child.agencyCode, title: child.title, dueOn: child.currentDue } },
        { type: 'task.drafted', taskId: child.id, planId: child.planId, agency: child.agencyCode, post: found.post, after: rebuiltFields(child), facts: { parentId: parent.id, title: child.title } },
      ]);
      return { id: child.id, version: child.version };
    }, askedByAct(parentId, named, 'decompose'));
  }
}
