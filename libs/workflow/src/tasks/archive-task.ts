import { createHash } from 'node:crypto';
import { archiveFacts, descendants, findArchive, insertArchive, saveTask, type ArchiveRow, type Credentials, type Database, type NewEvent } from '#database';
import { requirePermission } from '#domain';
import type { ActContext, Consequence } from './act-consequences.js';

const FORMAT = 'duban-archive/2';

/**
 * Files a closed task with its subtasks: one text with the tasks, sign-offs, signed reports and events with their hashes.
 * Its SHA-256 stands in the event of the filing, and so in the hash chain; that event itself can't be inside.
 */
export async function archive({ tx, task, decision, order: { person } }: ActContext): Promise<Consequence> {
  const below = await descendants(tx, task.id);
  const events: NewEvent[] = [];
  for (const child of below.filter(({ status }) => status === 'CLOSED')) {
    await saveTask(tx, child, { status: 'ARCHIVED' });
    events.push({
      type: 'task.archived', taskId: child.id, planId: child.planId, agency: child.agencyCode, post: decision.post,
      before: { status: child.status }, after: { status: 'ARCHIVED' }, facts: { withParent: task.id },
    });
  }
  const text = JSON.stringify({ format: FORMAT, archivedAt: tx.now, tasks: await archiveFacts(tx, [task.id, ...below.map(({ id }) => id)]) });
  const sha256 = sha256Of(text);
  await insertArchive(tx, { taskId: task.id, sha256, package: text, archivedBy: person.personId });
  return { facts: { sha256, tasks: 1 + below.length, bytes: Buffer.byteLength(text) }, events };
}

/** The files of tasks. */
export class Archives {
  constructor(private readonly db: Database) {}

  /** The file of a task, and whether its text still has the hash it was filed with. Throws not_found. */
  async get(credentials: Credentials, taskId: string): Promise<ArchiveRow & { intact: boolean }> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'task.read');
      const row = await findArchive(tx, taskId);
      tx.noteRead('ARCHIVE', taskId, taskId);
      return { ...row, intact: sha256Of(row.package) === row.sha256 };
    });
  }
}

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');
