import { askedByAct, findTask, lockTask, type Credentials, type Database } from '#database';
import { DomainError, requirePermission, type ActInput, type TaskAct } from '#domain';
import { refuseMarked } from '../evidence/refuse-marked.js';
import type { Books } from '../time/books.js';
import { performAct, requireVersion } from './perform-act.js';

/** Acts on tasks: load, ask the action table, save the task, its clocks, the ball and the event in one transaction. */
export class TaskActs {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /**
   * Does one act. `expectedVersion` is the version the person saw; another one throws stale_version with the present
   * state. Throws classified_marking and every refusal of the action table. Answers the task's new version.
   */
  async act(
    credentials: Credentials, taskId: string, act: TaskAct, input: ActInput, expectedVersion: number,
  ): Promise<{ id: string; version: number }> {
    await refuseMarked(this.db, credentials, (tx) => findTask(tx, taskId), wordsOf(input), { what: 'act' });
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      const task = await lockTask(tx, taskId);
      if (act === 'decompose') throw new DomainError('invalid_input', { field: 'act', why: 'use_subtasks' });
      requireVersion(task, expectedVersion);
      return { id: task.id, version: await performAct(tx, task, { act, input, person, book: await this.books.open(tx) }) };
    }, askedByAct(taskId, input, act));
  }
}

/** Every text that was sent, by its field: none of them may be marked as a state secret (K5). */
function wordsOf({ reason, statement, basis, requirement, evidence = [] }: ActInput): Record<string, string | undefined> {
  return { reason, statement, basis, requirement, evidence: evidence.flatMap(({ title, reference = '' }) => [title, reference]).join('\n') };
}
