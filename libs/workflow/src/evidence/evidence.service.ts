import { allEvidenceOf, appendEvent, evidenceOf, findEvidence, findTask, lockEvidence, lockTask, withdrawEvidence, type Credentials, type Database, type EvidenceRow, type TaskRow, type Tx } from '#database';
import { canWithdraw, evidencePost, DomainError, mayDoEvidence, requirePermission, withdrawing } from '#domain';
import { keepEvidence, type EvidenceInput } from './keep-evidence.js';
import { refuseMarked } from './refuse-marked.js';

/** A task's evidence as it is shown, with what the person may do. */
export interface TaskEvidence {
  items: (EvidenceRow & { mayWithdraw: boolean })[];
  mayAdd: boolean;
}

/** Evidence (佐证材料) of a task, each item of the form of result that was named when it was set up (成果形式, C4). */
export class EvidenceItems {
  constructor(private readonly db: Database) {}

  /** The items of a task that the person may see, withdrawn ones too: other agencies' only once they were signed. */
  async list(credentials: Credentials, taskId: string): Promise<TaskEvidence> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      const task = await findTask(tx, taskId);
      const may = mayDoEvidence('withdrawEvidence', task, person);
      const items = (await allEvidenceOf(tx, task.id)).map((item) => ({ ...item, mayWithdraw: may && canWithdraw(item, task.status) }));
      return { items, mayAdd: mayDoEvidence('addEvidence', task, person) };
    });
  }

  /** Adds an item; the same added again is the same item. Throws classified_marking, and what evidencePost() and keepEvidence() throw. */
  async add(credentials: Credentials, taskId: string, input: EvidenceInput): Promise<EvidenceRow> {
    await refuseMarked(this.db, credentials, (tx) => findTask(tx, taskId), { title: input.title, reference: input.reference }, { what: 'evidence' });
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      const task = await lockTask(tx, taskId);
      const post = evidencePost('addEvidence', task, person);
      const { id, isNew } = await keepEvidence(tx, task, person.personId, input);
      const facts = { evidenceType: input.type, isPublic: input.isPublic ?? false, attachmentId: input.attachmentId ?? undefined };
      if (isNew) await appendEvent(tx, { type: 'evidence.added', taskId, planId: task.planId, agency: task.agencyCode, subject: id, post, facts });
      const found = (await evidenceOf(tx, taskId)).find((item) => item.id === id);
      if (!found) throw new DomainError('not_found', { what: 'evidence' });
      return found;
    });
  }

  /** Withdraws an item for a reason; it is kept. Throws classified_marking, and what evidencePost() and withdrawing() throw. */
  async withdraw(credentials: Credentials, id: string, reason: string): Promise<{ id: string }> {
    const taskOf = async (tx: Tx): Promise<TaskRow> => findTask(tx, (await findEvidence(tx, id)).taskId);
    await refuseMarked(this.db, credentials, taskOf, { reason }, { what: 'evidence', subject: id });
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      // Before the item: whoever signs holds the task while he sends its evidence out.
      const task = await lockTask(tx, (await findEvidence(tx, id)).taskId);
      const item = await lockEvidence(tx, id);
      const post = evidencePost('withdrawEvidence', task, person);
      const told = withdrawing(item, task.status, reason);
      await withdrawEvidence(tx, id, person.personId, reason.trim());
      await appendEvent(tx, {
        type: told === 'inside' ? 'evidence.withdrawn' : 'evidence.retracted', taskId: task.id, planId: task.planId, agency: task.agencyCode, subject: id, post,
        reason: reason.trim(), facts: { evidenceType: item.type, title: item.title },
      });
      return { id };
    });
  }
}
