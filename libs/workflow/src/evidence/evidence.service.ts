import { appendEvent, evidenceOf, findTask, lockEvidence, lockTask, withdrawEvidence, type Credentials, type Database, type EvidenceRow } from '#database';
import { evidencePost, DomainError, requirePermission } from '#domain';
import { keepEvidence, type EvidenceInput } from './keep-evidence.js';
import { refuseMarked } from './refuse-marked.js';

/** Evidence (佐证材料) of a task, each item of the form of result that was named when it was set up (成果形式, C4). */
export class EvidenceItems {
  constructor(private readonly db: Database) {}

  /** The items of a task that the person may see: other agencies' only once they were signed. */
  async list(credentials: Credentials, taskId: string): Promise<EvidenceRow[]> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'task.read');
      return evidenceOf(tx, (await findTask(tx, taskId)).id);
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

  /** Takes an item back that was not signed yet. Throws conflict once it was. */
  async withdraw(credentials: Credentials, id: string): Promise<{ id: string }> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      const item = await lockEvidence(tx, id);
      const task = await findTask(tx, item.taskId);
      const post = evidencePost('withdrawEvidence', task, person);
      if (item.releasedAt !== null || task.status === 'SIGNING') throw new DomainError('conflict', { already: 'evidence_signed' });
      await withdrawEvidence(tx, id);
      await appendEvent(tx, { type: 'evidence.withdrawn', taskId: task.id, planId: task.planId, agency: task.agencyCode, subject: id, post, facts: { evidenceType: item.type } });
      return { id };
    });
  }
}
