import type { DueNotice } from '#database';
import { DIGEST_AT, instantOf, nextDigestInstant, NOTICE_KINDS, URGENT_MAILS_PER_DAY } from '#domain';
import type { TimeBook } from '../time/books.js';
import type { NoticeModel } from './notice-model.js';

type Notice = DueNotice<NoticeModel>;

/** How one person's due notices become mails: some alone, the rest together, some not before another day. */
export interface MailPlan {
  singles: Notice[];
  digest: Notice[];
  postponed: { notices: Notice[]; until: Date };
}

/**
 * At most one digest a day, not before 09:10, and at most three urgent mails; the highest levels come first and further
 * urgent ones join the digest (F4). `notices` are in order of rank.
 */
export function planMails(notices: readonly Notice[], written: { singles: number; digest: boolean }, book: TimeBook): MailPlan {
  const room = Math.max(0, URGENT_MAILS_PER_DAY - written.singles);
  const singles = notices.filter(({ urgent }) => urgent).slice(0, room);
  const rest = notices.filter((notice) => !singles.includes(notice) && NOTICE_KINDS[notice.kind].mailed);
  const opensAt = instantOf(book.today, DIGEST_AT, book.calendar.zone);
  if (book.now >= opensAt && !written.digest) return { singles, digest: rest, postponed: { notices: [], until: book.now } };
  const until = nextDigestInstant(book.now >= opensAt ? new Date(book.now.getTime() + 1) : book.now, book.calendar);
  return { singles, digest: [], postponed: { notices: rest, until } };
}
