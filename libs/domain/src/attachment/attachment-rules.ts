import { DomainError } from '../errors.js';

/** How much may be attached; bytes. */
export interface FileLimits {
  /** One file. */
  fileBytes: number;
  /** All files of one task that stand. */
  taskBytes: number;
}

/** A file as what rests on it names it: frozen, with the hash of its content. */
export interface FileRef {
  id: string;
  name: string;
  sha256: string;
  bytes: number;
}

/** Files of one task at most, however small [I]. */
export const FILES_PER_TASK = 200;

/** Throws files_full where another file of so many bytes does not fit beside those that the task has. */
export function checkRoom(limits: FileLimits, held: { files: number; bytes: number }, bytes: number): void {
  if (held.files >= FILES_PER_TASK) throw new DomainError('files_full', { files: FILES_PER_TASK });
  if (held.bytes + bytes > limits.taskBytes) throw new DomainError('files_full', { limit: limits.taskBytes, held: held.bytes });
}

/**
 * Throws unclassified_not_declared where not all of a file could be read for markings and its uploader did not declare that it
 * bears none: he answers for what no machine can see [I].
 */
export function checkDeclared(markingsRead: boolean, unclassified: boolean): void {
  if (!markingsRead && !unclassified) throw new DomainError('unclassified_not_declared', { field: 'unclassified' });
}

/** What taking a file back would come to; null where it is not possible: withdrawn already, or something unsigned rests on it. */
export function takeBackOffered(file: { releasedAt: Date | null; withdrawnAt: Date | null }, used: boolean): 'removed' | 'withdrawn' | null {
  if (file.withdrawnAt !== null || (file.releasedAt === null && used)) return null;
  return file.releasedAt === null ? 'removed' : 'withdrawn';
}

/** What taking a file back comes to: before a signature it is removed with its content, after it is withdrawn for a reason and kept. */
export function takingBack(file: { releasedAt: Date | null; withdrawnAt: Date | null }, used: boolean, reason: string | undefined): 'removed' | 'withdrawn' {
  if (file.withdrawnAt !== null) throw new DomainError('conflict', { already: 'file_withdrawn' });
  if (file.releasedAt !== null) {
    if (!reason?.trim()) throw new DomainError('reason_required', { act: 'withdrawFile' });
    return 'withdrawn';
  }
  if (used) throw new DomainError('conflict', { already: 'file_in_use' });
  return 'removed';
}
