import type { Readable } from 'node:stream';
import {
  appendEvent, attachmentsOf, attachmentWith, findAttachment, findTask, heldFiles, insertAttachment, lockAttachment, lockContent, lockTask, noLongerLoose,
  noteLoose, removeAttachment, usedFiles, withdrawAttachment, withoutKey,
  type AttachmentRow, type Credentials, type Database,
} from '#database';
import { checkDeclared, checkRoom, cleanFileName, DomainError, evidencePost, FILE_EXTENSIONS, markingOfName, mayDoEvidence, requirePermission, takeBackOffered, takingBack, type Classification, type FileLimits } from '#domain';
import type { Files, Inspection, Received } from '#files';
import { refuse, refuseMarked } from '../evidence/refuse-marked.js';

export interface ArrivingFile {
  /** As the sender calls it. */
  fileName: string;
  content: AsyncIterable<Uint8Array>;
  /** What is not read any more still has to arrive, or the sender never hears the answer. */
  skip(): void;
}

/** A file on its way in, of which nothing is read before it is asked for. */
export interface Upload {
  open(): Promise<ArrivingFile>;
}

/** A task's files as they are shown. */
export interface TaskFiles {
  items: (AttachmentRow & { takeBack: 'removed' | 'withdrawn' | null })[];
  mayAdd: boolean;
  limitBytes: number;
  extensions: readonly string[];
}

/** Files of tasks (佐证文件): they belong to evidence and reports, and leave the agency with what they belong to. */
export class Attachments {
  constructor(private readonly db: Database, private readonly files: Files, private readonly limits: FileLimits) {}

  /** The files of a task that the person may see, other agencies' only once they were signed, and what he may do with them. */
  async list(credentials: Credentials, taskId: string): Promise<TaskFiles> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      const task = await findTask(tx, taskId);
      const used = await usedFiles(tx, task.id);
      const mayTakeBack = mayDoEvidence('withdrawFile', task, person);
      const items = (await attachmentsOf(tx, task.id)).map((file) => ({ ...file, takeBack: mayTakeBack ? takeBackOffered(file, used.has(file.id)) : null }));
      return { items, mayAdd: mayDoEvidence('addFile', task, person), limitBytes: this.limits.fileBytes, extensions: FILE_EXTENSIONS };
    });
  }

  /**
   * Takes a file in: to disk, looked into, then kept. The same content of the same task is the file that is there. Throws
   * file_too_large, file_type_refused, file_not_safe, classified_marking, unclassified_not_declared, files_full, what
   * evidencePost() throws, and content_unavailable where the store does not answer. A refused file leaves nothing but, where it was marked, the record of it.
   */
  async add(credentials: Credentials, taskId: string, upload: Upload, unclassified: boolean): Promise<AttachmentRow> {
    await this.checkOwn(credentials, taskId);
    const file = await upload.open();
    let received: Received | null = null;
    try {
      await this.refuseMarkedFile(credentials, taskId, 'name', markingOfName(file.fileName));
      const name = cleanFileName(file.fileName);
      received = await this.files.incoming.receive(file.content, this.limits.fileBytes);
      const found = await this.files.inspector.inspect(received.path, name);
      await this.refuseMarkedFile(credentials, taskId, 'content', found.marking);
      checkDeclared(found.markingsRead, unclassified);
      await this.keep(credentials, received);
      return await this.tie(credentials, taskId, { ...received, name }, found, unclassified);
    } finally {
      file.skip();
      if (received !== null) await this.files.incoming.discard(received);
    }
  }

  /** The content with its name and type. Throws not_found, content_unavailable. */
  async open(credentials: Credentials, id: string): Promise<{ file: AttachmentRow; content: Readable; bytes: number }> {
    const file = await this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'task.read');
      const found = await findAttachment(tx, id);
      tx.noteRead('FILE', id, found.taskId);
      return found;
    });
    const found = await this.fromStore(() => this.files.store.open(file.sha256));
    if (found === null) throw new DomainError('content_unavailable', { sha256: file.sha256 });
    return { file, ...found };
  }

  /** Takes a file back: removed before it was signed, withdrawn for a reason after. Throws what takingBack() throws. */
  async takeBack(credentials: Credentials, id: string, reason: string | undefined): Promise<{ id: string; outcome: 'removed' | 'withdrawn' }> {
    const taskOf = async (tx: Parameters<typeof findAttachment>[0]): ReturnType<typeof findTask> => findTask(tx, (await findAttachment(tx, id)).taskId);
    await refuseMarked(this.db, credentials, taskOf, { reason }, { what: 'attachment', subject: id });
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      const task = await lockTask(tx, (await findAttachment(tx, id)).taskId);
      const file = await lockAttachment(tx, id);
      const post = evidencePost('withdrawFile', task, person);
      const outcome = takingBack(file, (await usedFiles(tx, task.id)).has(id), reason);
      if (outcome === 'removed') {
        await removeAttachment(tx, id);
        await noteLoose(tx, file.sha256);
      } else {
        await withdrawAttachment(tx, id, reason ?? '');
      }
      await appendEvent(tx, {
        type: `attachment.${outcome}`, taskId: task.id, planId: task.planId, agency: task.agencyCode, subject: id, post, reason: reason ?? null,
        facts: { name: file.name, sha256: file.sha256, bytes: file.bytes },
      });
      return { id, outcome };
    });
  }

  /** Before anything is read: a task that may not be seen is not found, another agency's takes no files. */
  private async checkOwn(credentials: Credentials, taskId: string): Promise<void> {
    await this.db.asPerson(withoutKey(credentials), async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      const task = await findTask(tx, taskId);
      if (person.agency !== task.agencyCode) throw new DomainError('act_not_allowed_for_agency', { act: 'addFile', side: 'OWNER' });
    });
  }

  private async refuseMarkedFile(credentials: Credentials, taskId: string, field: 'name' | 'content', marking: Classification | null): Promise<void> {
    if (marking !== null) await refuse(this.db, credentials, (tx) => findTask(tx, taskId), { field, marking }, { what: 'attachment' });
  }

  /** The row that says so comes first: a crash between store and file leaves a content that is known to be loose. */
  private async keep(credentials: Credentials, received: Received): Promise<void> {
    await this.db.asPerson(withoutKey(credentials), (tx) => noteLoose(tx, received.sha256));
    await this.fromStore(() => this.files.store.keep(received));
  }

  private async tie(credentials: Credentials, taskId: string, file: Received & { name: string }, found: Inspection, unclassified: boolean): Promise<AttachmentRow> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      const task = await lockTask(tx, taskId);
      const post = evidencePost('addFile', task, person);
      await lockContent(tx, file.sha256);
      if (!await this.fromStore(() => this.files.store.has(file.sha256))) throw new DomainError('content_unavailable', { sha256: file.sha256 });
      await noLongerLoose(tx, file.sha256);
      const known = await attachmentWith(tx, task.id, file.sha256);
      if (known !== null) return known;
      checkRoom(this.limits, await heldFiles(tx, task.id), file.bytes);
      const { name, sha256, bytes } = file;
      const { mediaType, markingsRead } = found;
      const id = await insertAttachment(tx, {
        taskId: task.id, agencyCode: task.agencyCode, name, mediaType, bytes, sha256, markingsRead, declaredUnclassified: unclassified, addedBy: person.personId,
      });
      await appendEvent(tx, {
        type: 'attachment.added', taskId: task.id, planId: task.planId, agency: task.agencyCode, subject: id, post,
        facts: { name, mediaType, sha256, bytes, markingsRead, declaredUnclassified: unclassified },
      });
      return findAttachment(tx, id);
    });
  }

  /** Whatever a store fails with, the caller hears that it is not there now; the operator reads the cause. */
  private async fromStore<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw new DomainError('content_unavailable', { cause: error instanceof Error ? error.message : String(error) });
    }
  }
}
