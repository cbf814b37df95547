import { createHash } from 'node:crypto';
import type { EvidenceHeld, EvidenceRows, SuspendedTask } from '#database';
import { chargeDays, civilDateOf, DomainError, noticeNumber, type EscalationReason, type EvidenceSheet, type Holder } from '#domain';
import type { TimeBook } from '../time/books.js';

export interface FrozenSheet {
  sheet: EvidenceSheet;
  /** The sheet as it is kept, and the hash of exactly this text. */
  text: string;
  sha256: string;
}

/** The evidence sheet of one task as things stand; `rows` are loaded for the whole batch. Throws not_found for a task that is not among them. */
export function freezeSheet(
  rows: EvidenceRows, taskId: string, reason: EscalationReason, due: EvidenceSheet['due'], book: TimeBook, behind?: EvidenceSheet['behind'], suspended?: readonly SuspendedTask[],
): FrozenSheet {
  const task = rows.tasks.get(taskId);
  if (!task) throw new DomainError('not_found', { what: 'task' });
  const sheet: EvidenceSheet = {
    asOf: book.today, reason, due, ...(behind === undefined ? {} : { behind }),
    task: {
      title: task.title, agency: task.agencyName, measureRef: task.measureRef, document: task.document, originalDue: task.originalDue,
      currentDue: task.currentDue, returns: task.returnCount, extensions: task.extensions,
    },
    held: heldDays(rows.held.get(taskId) ?? [], book),
    mails: (rows.mails.get(taskId) ?? []).map(({ toName, subject, sentAt, messageId }) => ({ to: toName, subject, sentAt: sentAt.toISOString(), messageId })),
    papers: (rows.papers.get(taskId) ?? []).map((paper) => ({
      number: noticeNumber(paper) ?? '', issuedOn: paper.issuedOn, status: paper.status,
      repliedOn: paper.repliedAt === null ? null : civilDateOf(paper.repliedAt, book.calendar.zone),
    })),
    ...(suspended === undefined ? {} : { suspended: suspended.map(({ suspendedAt, ...each }) => ({ ...each, since: civilDateOf(suspendedAt, book.calendar.zone) })) }),
  };
  const text = JSON.stringify(sheet);
  return { sheet, text, sha256: createHash('sha256').update(text).digest('hex') };
}

/** Each holder with his working days, in the order in which each first had the ball. */
function heldDays(rows: readonly EvidenceHeld[], book: TimeBook): EvidenceSheet['held'] {
  const who = new Map<string, { by: Holder; agency: string | null }>();
  for (const { heldBy, agency } of rows) who.set(`${heldBy}/${agency ?? ''}`, { by: heldBy, agency });
  const days = chargeDays(rows.map(({ heldBy, agency, fromAt, toAt }) => ({ holder: `${heldBy}/${agency ?? ''}`, from: fromAt, to: toAt })), book.now, book.calendar);
  return [...who].map(([key, holder]) => ({ ...holder, workingDays: days.get(key) ?? 0 }));
}
