import {
  appendEvents, finishTries, moveMails, noticesOfMails, putClocks, raiseAlarms, receiptHeld, settleAccepted, taskTitles, waitingReceipts,
  type AlarmWrite, type Database, type FinishedTry, type MailedNotice, type MailMove, type MovedMail, type Tx,
} from '#database';
import { afterTry, OFFICE_AGENCY, offsetFor, type TryResult, type UndeliveredCause } from '#domain';
import { adjustGaps } from './mail-turns.js';
import { runningFor } from '../time/arm-clock.js';
import type { Books, TimeBook } from '../time/books.js';

/** What became of one try; the words are the server's own. */
export interface TryOutcome {
  mailId: string;
  attempt: number;
  result: TryResult;
  response: string | null;
  /** Whoever tried is no more. */
  dead?: boolean;
}

const NOTICES_OF_DISPATCH: ReadonlySet<string> = new Set(['plan.issued', 'plan.amended', 'task.dispatched', 'task.subtask_dispatched']);

/**
 * Records what became of tries, in one transaction: sent, to be tried again, or a matter for the office. A delivered
 * notice of dispatch starts the receipt clocks of its tasks, and nothing else does. An outcome told twice, or of a try that
 * was given up meanwhile, changes nothing; only a late "accepted" is still believed.
 */
export function recordOutcomes(db: Database, books: Books, outcomes: readonly TryOutcome[]): Promise<void> {
  return db.asSystem('mail.send', async (tx) => recordIn(tx, await books.open(tx), outcomes));
}

/** One outcome alone. */
export function recordOutcome(db: Database, books: Books, mailId: string, attempt: number, outcome: Pick<TryOutcome, 'result' | 'response'>): Promise<void> {
  return recordOutcomes(db, books, [{ mailId, attempt, ...outcome }]);
}

export async function recordIn(tx: Tx, book: TimeBook, outcomes: readonly TryOutcome[]): Promise<void> {
  const accepted = await settleAccepted(tx, outcomes.filter(({ result }) => result === 'ACCEPTED'));
  const finished = await finishTries(tx, outcomes.filter(({ result }) => result !== 'ACCEPTED'));
  await adjustGaps(tx, [...accepted.finished, ...finished]);
  const causes = new Map<string, UndeliveredCause>();
  const moves = finished.map((each): MailMove => {
    const next = afterTry(each.result, each.attempt - each.redoneAtAttempt, each.uncertain, tx.now, book.calendar, each.dead);
    if ('cause' in next) causes.set(each.mailId, next.cause);
    return { mailId: each.mailId, attempt: each.attempt, status: next.status, notBefore: 'notBefore' in next ? next.notBefore : null, response: each.response };
  });
  const moved = [...accepted.moved, ...await moveMails(tx, moves)];
  // Most mails set nothing going when they have arrived: what they told of is asked only of the others.
  const notices = await noticesOfMails(tx, moved.filter(({ id, status, kind }) =>
    status !== 'PENDING' && (causes.has(id) || kind === 'digest' || NOTICES_OF_DISPATCH.has(kind))).map(({ id }) => id));
  const sent = new Map(moved.filter(({ status }) => status === 'SENT').map((mail) => [mail.id, mail]));
  await startReceipts(tx, book, notices.filter(({ mailId, kind }) => sent.has(mailId) && NOTICES_OF_DISPATCH.has(kind)), sent);
  await reportUndelivered(tx, book, moved.filter(({ id }) => causes.has(id)), notices, causes, new Map(finished.map((each) => [each.mailId, each])));
}

async function startReceipts(tx: Tx, book: TimeBook, notices: readonly MailedNotice[], sent: ReadonlyMap<string, MovedMail>): Promise<void> {
  const mailOf = new Map(notices.flatMap((notice) => notice.taskIds.map((taskId) => [taskId, sent.get(notice.mailId)])));
  const waiting = await waitingReceipts(tx, [...mailOf.keys()]);
  const clocks = waiting.map((task) => runningFor(
    { taskId: task.taskId, kind: 'RECEIPT', holder: 'OWNER', holderAgency: task.agencyCode }, offsetFor(task, 'RECEIPT'), book));
  await putClocks(tx, clocks);
  await appendEvents(tx, waiting.map((task, i) => {
    const mail = mailOf.get(task.taskId);
    return {
      type: 'task.notice_delivered', taskId: task.taskId, planId: task.planId, agency: task.agencyCode, subject: mail?.id ?? null,
      facts: { messageId: mail?.messageId ?? null, personId: mail?.personId ?? null, receiptDueOn: clocks[i]?.dueOn ?? null },
    };
  }));
}

/** Sent again by the office and dead again: that is told again. */
const again = (redoneAtAttempt = 0): string => (redoneAtAttempt === 0 ? '' : `:${redoneAtAttempt}`);

/** A mail that will not arrive: said in the trail and put before the office, naming person, agency, task and the server's words. */
async function reportUndelivered(
  tx: Tx, book: TimeBook, mails: readonly MovedMail[], notices: readonly MailedNotice[], causes: ReadonlyMap<string, UndeliveredCause>,
  tries: ReadonlyMap<string, FinishedTry>,
): Promise<void> {
  if (mails.length === 0) return;
  const byMail = new Map<string, MailedNotice[]>();
  for (const notice of notices) byMail.set(notice.mailId, [...(byMail.get(notice.mailId) ?? []), notice]);
  const taskIds = notices.flatMap(({ taskIds: ids }) => ids);
  const titles = await taskTitles(tx, taskIds);
  const held = await receiptHeld(tx, taskIds);
  const reports = mails.map((mail) => {
    const about = byMail.get(mail.id) ?? [];
    const ids = about.flatMap((notice) => notice.taskIds);
    const details = {
      mailId: mail.id, messageId: mail.messageId, person: mail.toName, address: mail.toAddress, subject: mail.subject, noticeKind: mail.kind,
      cause: causes.get(mail.id) ?? 'refused', taskTitle: titles.get(ids[0] ?? '') ?? null, taskIds: ids, serverResponse: tries.get(mail.id)?.response ?? null,
      receiptClockHeld: ids.some((id) => held.has(id)),
    };
    return { mail, details, taskId: ids[0] ?? null, agencyCode: about[0]?.agencyCode ?? null };
  });
  await appendEvents(tx, reports.map(({ mail, details, taskId, agencyCode }) => ({
    type: 'mail.undeliverable', subject: mail.id, taskId, agency: agencyCode ?? OFFICE_AGENCY, facts: { ...details, personId: mail.personId },
  })));
  await raiseAlarms(tx, reports.map(({ mail, details, taskId, agencyCode }): AlarmWrite => ({
    kind: `mail.${details.cause}`, taskId, personId: mail.personId, agencyCode, details,
    // Two officers whose own addresses fail would otherwise be told of each other for ever.
    dedupeKey: mail.kind.startsWith('alarm.') ? `mail.${details.cause}:${mail.personId}:${book.today}` : `mail.${details.cause}:${mail.id}${again(tries.get(mail.id)?.redoneAtAttempt)}`,
  })));
}
