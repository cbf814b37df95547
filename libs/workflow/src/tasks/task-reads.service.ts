import {
  arrivalOf, clocksOf, factsOfMany, historyOf, listTasks, sessionInbox, taskDetail, taskFacts,
  type Arrival, type Credentials, type Database, type StandingFacts, type TaskFilter, type TaskListRow, type Tx,
} from '#database';
import {
  allowedActions, chargeDays, dueSoonLimit, nameWithFormer, requirePermission, timelinessOf, progressOf,
  type ActFacts, type AllowedAction, type BlockedAction, type Clock, type EventType, type PersonActor, type Timeliness, type Progress,
} from '#domain';
import type { Books, TimeBook } from '../time/books.js';
import { idPage, type IdPage } from '../pages/id-page.js';
import { readCursor, writeCursor } from './cursor.js';
import { toldPage, type HistoryEvent } from './history-event.js';

export type TaskView = TaskListRow & TaskStanding;

/** What is worked out for whoever looks. */
interface TaskStanding {
  timeliness: Timeliness;
  /** Working days from today to the due date, negative when it has passed; null without a date. */
  workingDaysLeft: number | null;
  /** How it stands to its planned progress; null without a signed plan (C5). */
  progress: Progress | null;
  allowedActions: AllowedAction[];
  /** Acts that the state expects of this person but something keeps back, with the reason. */
  blockedActions: BlockedAction[];
}

export interface TaskPage {
  items: TaskView[];
  /** Send it back as `cursor` for the next page; null on the last one. */
  nextCursor: string | null;
}

type Found = Awaited<ReturnType<typeof taskDetail>>;

export type TaskDetail = Omit<Found, 'task'> & Found['task'] & TaskStanding & {
  clocks: Clock[];
  arrival: Arrival;
  /** Working days charged to each holder since dispatch (E9); their sum is the working days elapsed. */
  chargedDays: Record<string, number>;
};

/** What a view of a task needs of the time book. */
type Day = Pick<TimeBook, 'today' | 'calendar'>;

/** A page of the tasks' lists: how many at most. */
export const PAGE_LIMIT = { default: 25, max: 200 } as const;

/** Reading tasks: lists, the inbox, one task, its history. */
export class TaskReads {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /** Tasks the person may see, soonest due first. */
  async list(credentials: Credentials, filter: TaskFilter, page: { limit?: number; cursor?: string }): Promise<TaskPage> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      return this.page(tx, person, filter, page);
    });
  }

  private async page(tx: Tx, person: PersonActor, filter: TaskFilter, page: { limit?: number; cursor?: string }): Promise<TaskPage> {
    const limit = limitOf(page);
    const book = await this.books.open(tx);
    const rows = await listTasks(tx, filter, { limit, after: readCursor(page.cursor) }, book.today, dueSoonLimit(book.today, book.calendar));
    const facts = rows.length === 0 ? new Map<string, StandingFacts>() : await factsOfMany(tx, rows.slice(0, limit).map((row) => row.id));
    return pageOf(rows.map((row) => ({ ...NO_FACTS, ...facts.get(row.id), ...row })), limit, person, book);
  }

  /** The inbox: what lies with the person's own agency, or with the office for its people, soonest due first. */
  async inbox(credentials: Credentials, page: { limit?: number; cursor?: string }, mineOnly: boolean): Promise<TaskPage> {
    const limit = limitOf(page);
    const { now, actor, rows } = await sessionInbox(this.db, credentials, mineOnly, { limit, after: readCursor(page.cursor) });
    const { person } = requirePermission(actor, 'task.read');
    const book = this.books.peek(now) ?? await this.db.asPerson(credentials, (tx) => this.books.open(tx));
    return pageOf(rows, limit, person, book);
  }

  /** The queue (单位待办池): what nobody has taken of the person's agency, as far as his departments may claim it. */
  async queue(credentials: Credentials, page: { limit?: number; cursor?: string }): Promise<TaskPage> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      const claimableIn = person.posts.flatMap(({ unitId }) => unitId ?? []);
      return this.page(tx, person, { agencyCode: person.agency ?? '', claimableIn }, page);
    });
  }

  /** One task with its measure in the document's own words, its clocks, its rounds of sign-off and who had the ball. */
  async get(credentials: Credentials, id: string): Promise<TaskDetail> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      const { task, ...more } = await taskDetail(tx, id);
      tx.noteRead('TASK', id, id);
      const book = await this.books.open(tx);
      const { round: _, ...facts } = await taskFacts(tx, task, {});
      const charged = chargeDays(
        more.holdings.map((h) => ({ holder: `${h.heldBy}:${h.agencyCode ?? ''}`, from: h.fromAt, to: h.toAt })), book.now, book.calendar);
      return {
        ...more,
        ...view(task, person, { ...facts, today: book.today, calendar: book.calendar }, book),
        clocks: await clocksOf(tx, id),
        arrival: await arrivalOf(tx, id),
        chargedDays: Object.fromEntries(charged),
      };
    });
  }

  /** What happened to a task, oldest first, as hashed. Throws not_found like a missing task where it may not be seen, invalid_input for the cursor. */
  async history(credentials: Credentials, id: string, filter: { type?: EventType } = {}, page: { cursor?: string; limit?: number } = {}): Promise<IdPage<HistoryEvent>> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'event.read');
      await taskDetail(tx, id);
      tx.noteRead('TASK_HISTORY', id, id);
      return toldPage(await idPage(page, (after, limit) => historyOf(tx, id, filter.type ?? null, after, limit)));
    });
  }
}

const NO_FACTS: StandingFacts = {
  openChildren: null, waitsFor: null, eyes: null, fourEyesRelaxed: false, ofItsAgency: null, parentDue: null, leadDue: null, parentStatus: null, measureStatus: null,
};

function limitOf(page: { limit?: number }): number {
  return Math.min(page.limit ?? PAGE_LIMIT.default, PAGE_LIMIT.max);
}

/** Cuts the page out of what was read, one row more than the limit where there is a next page. */
function pageOf(rows: readonly (TaskListRow & StandingFacts)[], limit: number, person: PersonActor, book: Day): TaskPage {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => view(row, person, factsOf(row, book), book)),
    nextCursor: rows.length > limit && last ? writeCursor(last.currentDue, last.id) : null,
  };
}

function factsOf(row: StandingFacts, book: Day): ActFacts {
  const { eyes, openChildren, waitsFor, ofItsAgency, fourEyesRelaxed, parentDue, leadDue, parentStatus, measureStatus } = row;
  return {
    openChildren: openChildren ?? [], waitsFor: waitsFor ?? [], eyes: eyes ?? {}, ofItsAgency: ofItsAgency ?? [], fourEyesRelaxed, parentDue, leadDue, parentStatus,
    signedBy: eyes?.SIGN?.[0] ?? null, proposedBy: eyes?.PROPOSE?.[0] ?? null, decidedBy: eyes?.VERIFY?.[0] ?? null,
    ...(measureStatus === null ? {} : { measureStatus }), handlerIsOfAgency: true, today: book.today, calendar: book.calendar,
  };
}

/** Adds to the row itself, which nobody else holds: copying its 45 fields twice was a tenth of the inbox. */
function view<Row extends TaskListRow>(row: Row, person: PersonActor, facts: ActFacts, book: Day): Row & TaskStanding {
  const { allowed, blocked } = allowedActions(row, person, facts);
  return Object.assign(row, {
    agencyName: nameWithFormer(row.agencyName, row.formerNames), leadAgencyName: nameWithFormer(row.leadAgencyName, row.leadFormerNames),
    timeliness: timelinessOf(row, book.today, book.calendar),
    workingDaysLeft: row.currentDue === null ? null : book.calendar.workingDaysBetween(book.today, row.currentDue),
    progress: progressOf(row, book.today, book.calendar),
    allowedActions: allowed,
    blockedActions: blocked,
  });
}
