import type { Addressee, ClockFacts, DueNotice, MoveRow, TaskFacts } from '#database';
import type { CivilDate, ClockKind, NoticeKind, WorkCalendar } from '#domain';
import { deadlineFrom, isDone, offsetFor } from '#domain';
import type { TimeBook } from '../time/books.js';
import type { NoticeModel } from './notice-model.js';

/** A deadline as a reader sees it; working days are negative when past. */
export interface DraftDue {
  dueOn: CivilDate | null;
  provisional: boolean;
  workingDaysLeft: number | null;
}

export type DraftTask = TaskFacts & DraftDue;

/** One notice with everything its words need. */
export interface DraftNotice {
  id: string;
  kind: NoticeKind;
  level: number;
  agency: string;
  /** Its name for who reads English. */
  agencyEn: string;
  /** The agency's code: for which of them the reader is told. */
  agencyCode: string;
  model: NoticeModel;
  tasks: DraftTask[];
  clock: (DraftDue & { kind: ClockKind }) | null;
  /** What a holiday notice did to the dates of these tasks. */
  moves: MoveRow[];
  /** Of an invitation: the secret of its link, and its last day. */
  invitation: { token: string; expiresOn: CivilDate } | null;
}

/** A mail to be put into words: one notice, or a digest of several. */
export interface MailDraft {
  mailId: string;
  kind: NoticeKind | 'digest';
  to: Addressee;
  /** The instant of the Date header, of the one clock. */
  date: Date;
  /** The civil day. */
  day: CivilDate;
  notices: DraftNotice[];
}

/** The words and the exact bytes; or why this person can't be written to. The message id is the same at every call. */
export type RenderedDraft =
  | { messageId: string; subject: string; text: string; html: string; raw: Buffer }
  | { unaddressable: 'missing' | 'malformed' };

/** Given by the process that knows mail; this room knows nothing of templates and MIME. */
export type RenderMail = (draft: MailDraft) => Promise<RenderedDraft>;

/** Which clock a notice speaks of where it does not name one. */
const CLOCK_OF: Partial<Record<NoticeKind, ClockKind>> = {
  'plan.issued': 'RECEIPT', 'task.dispatched': 'RECEIPT', 'task.subtask_dispatched': 'RECEIPT', 'task.review_requested': 'LEAD_REVIEW', 'task.verify_requested': 'VERIFY',
  'task.verify_proposed': 'VERIFY', 'report.opened': 'REPORT',
};

/** What is loaded for a batch of notices. */
export interface DraftFacts {
  tasks: ReadonlyMap<string, TaskFacts>;
  clocks: ReadonlyMap<string, readonly ClockFacts[]>;
  agencies: ReadonlyMap<string, { zh: string; en: string }>;
  /** By holiday notice. */
  moves: ReadonlyMap<string, readonly MoveRow[]>;
  book: TimeBook;
}

export function draftNotice(notice: DueNotice<NoticeModel>, facts: DraftFacts): DraftNotice {
  const { calendar, today } = facts.book;
  const tasks = notice.model.taskIds.flatMap((id) => facts.tasks.get(id) ?? []);
  const name = facts.agencies.get(notice.agencyCode);
  return {
    id: notice.id, kind: notice.kind, level: notice.level, agency: name?.zh ?? notice.agencyCode, agencyEn: name?.en ?? notice.agencyCode, agencyCode: notice.agencyCode, model: notice.model,
    // Of what is done nobody is told how many days it is overdue: it no longer is.
    tasks: tasks.map((task) => ({ ...task, ...due(task.currentDue, task.provisional, today, calendar), ...(isDone(task.status) ? { workingDaysLeft: null } : {}) })),
    clock: clockOf(notice, tasks, facts),
    moves: (facts.moves.get(String(notice.model.facts['noticeId'])) ?? []).filter(({ taskId }) => notice.model.taskIds.includes(taskId)),
    invitation: null,
  };
}

function clockOf(notice: DueNotice<NoticeModel>, tasks: readonly TaskFacts[], { clocks, book }: DraftFacts): DraftNotice['clock'] {
  const [task] = tasks;
  const ofTask = task ? clocks.get(task.id) ?? [] : [];
  const kind = CLOCK_OF[notice.kind];
  const period = notice.model.facts['period'];
  const clock = notice.clockId !== null ? ofTask.find(({ id }) => id === notice.clockId)
    : ofTask.find((each) => each.kind === kind && (each.kind !== 'REPORT' || each.period === period));
  if (clock?.dueOn) return { kind: clock.kind, ...due(clock.dueOn, clock.provisional, book.today, book.calendar) };
  if (kind === 'RECEIPT') {
    // The receipt clocks start with this very mail: its date is today's, if it arrives today; a plan's is its soonest.
    const expected = tasks.map((each) => deadlineFrom({ start: book.today, offset: offsetFor(each, 'RECEIPT'), roll: 'next' }, book.calendar))
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
    if (expected) return { kind, ...due(expected.dueOn, expected.provisional, book.today, book.calendar) };
  }
  return kind === undefined ? null : { kind, dueOn: null, provisional: false, workingDaysLeft: null };
}

function due(dueOn: CivilDate | null, provisional: boolean, today: CivilDate, calendar: WorkCalendar): DraftDue {
  return { dueOn, provisional, workingDaysLeft: dueOn === null ? null : calendar.workingDaysBetween(today, dueOn) };
}
