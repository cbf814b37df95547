import { createHash } from 'node:crypto';
import {
  appendEvent, evidenceOf, findTask, insertEvidence, lockEvidence, lockTask, withdrawEvidence,
  type Credentials, type Database, type EvidenceRow, type TaskRow, type Tx,
} from '#database';
import { evidencePost, DomainError, requirePermission, type Evidence } from '#domain';
import { refuseMarked } from './refuse-marked.js';

export interface EvidenceInput extends Evidence {
  isPublic?: boolean;
}

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

  /** Adds an item. Throws classified_marking, and what evidencePost() throws. */
  async add(credentials: Credentials, taskId: string, input: EvidenceInput): Promise<EvidenceRow> {
    await refuseMarked(this.db, credentials, (tx) => findTask(tx, taskId), { title: input.title, reference: input.reference }, { what: 'evidence' });
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      const task = await lockTask(tx, taskId);
      const post = evidencePost('addEvidence', task, person);
      const id = await keepEvidence(tx, task, person.personId, input);
      await appendEvent(tx, { type: 'evidence.added', taskId, planId: task.planId, agency: task.agencyCode, subject: id, post, facts: { evidenceType: input.type, isPublic: input.isPublic ?? false } });
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

/** Keeps one item with the hash of what it says. */
export async function keepEvidence(tx: Tx, task: TaskRow, addedBy: string, { type, title, reference, isPublic = false }: EvidenceInput): Promise<string> {
  const sha256 = createHash('sha256').update(JSON.stringify([type, title, reference])).digest('hex');
  return insertEvidence(tx, { taskId: task.id, agencyCode: task.agencyCode, type, title, reference, isPublic, sha256, addedBy });
}
