import type { DueNotice } from '#database';
import { DIGEST_AT, instantOf, isDuty, nextDigestInstant, NOTICE_KINDS, URGENT_MAILS_PER_DAY, type NoticeKind } from '#domain';
import type { TimeBook } from '../time/books.js';
import type { NoticeModel } from './notice-model.js';

type Notice = DueNotice<NoticeModel>;

/** How one person's due notices become mails: some alone, the rest together, some not before another day. */
export interface MailPlan {
  singles: Notice[];
  digest: Notice[];
  postponed: { notices: Notice[]; until: Date };
}

/** What ladders tell. */
const STEPS: ReadonlySet<NoticeKind> = new Set<NoticeKind>(['task.reminder', 'task.overdue', 'task.escalated', 'notice.issued']);

/** Whether so many escalations at once are told in the one table of the digest: a superior gets one mail, not thirty (duly #11). */
export function inOneTable(notices: readonly Pick<Notice, 'kind' | 'urgent'>[], room: number): boolean {
  return notices.filter(({ kind, urgent }) => urgent && STEPS.has(kind)).length > room;
}

export function isStep({ kind }: Pick<Notice, 'kind'>): boolean {
  return STEPS.has(kind);
}

/**
 * At most one digest a day, not before 09:10, and at most three urgent mails; the highest levels come first and further
 * urgent ones join the digest (F4). Of more escalations than there is room for none leaves alone, if today's digest is still to
 * come: they stand in it together. An invitation is always a mail of its own: its
 * link belongs in no digest. `notices` are in order of rank. `whole`: what else belongs into the digest is there too; without that
 * it waits, its notices as they are.
 */
export function planMails(notices: readonly Notice[], written: { singles: number; digest: boolean }, book: TimeBook, whole = true): MailPlan {
  const alone = notices.filter(({ kind }) => kind === 'account.invited');
  const others = notices.filter(({ kind }) => kind !== 'account.invited');
  const room = Math.max(0, URGENT_MAILS_PER_DAY - written.singles);
  const together = !written.digest && inOneTable(others, room);
  const urgent = others.filter((notice) => notice.urgent && !(together && isStep(notice)));
  // What somebody merely likes to have at once takes no duty's place.
  const singles = [...alone, ...[...urgent.filter(({ kind }) => isDuty(kind)), ...urgent.filter(({ kind }) => !isDuty(kind))].slice(0, room)];
  const rest = others.filter((notice) => !singles.includes(notice) && NOTICE_KINDS[notice.kind].mailed);
  const opensAt = instantOf(book.today, DIGEST_AT, book.calendar.zone);
  if (book.now >= opensAt && !written.digest) return { singles, digest: whole ? rest : [], postponed: { notices: [], until: book.now } };
  const until = nextDigestInstant(book.now >= opensAt ? new Date(book.now.getTime() + 1) : book.now, book.calendar);
  return { singles, digest: [], postponed: { notices: rest, until } };
}
