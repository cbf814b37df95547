import {
  appendEvents, applyNotice, insertMoves, lockCalendar, lockOpenWork, makeFirm, moveReportDates, movesOf, noticesOnRecord,
  raiseAlarms, writeShifts, type Credentials, type Database, type MoveRow, type NewEvent, type NoticeOnRecord, type Tx,
} from '#database';
import {
  checkNotice, DomainError, publishedOn, recipientsOf, requirePermission, type ChangedDay, type CivilDate, type HeldPost, type HolidayNotice, type PersonActor,
} from '#domain';
import { settleAlarm } from '../messages/settle-alarm.js';
import { loadPeople, worldOf, type LoadedEvent } from '../notifications/load-world.js';
import type { Books, TimeBook } from '../time/books.js';
import { whatMoves, type WhatMoves } from './what-moves.js';

/** One date that a notice touches, for people to read. */
export interface DateMove extends MoveRow {
  title: string;
  agencyCode: string;
}

/** What a notice changes (E3). The lists hold at most `LISTED`; the counts are of all. */
export interface NoticeEffect {
  days: { date: CivilDate; workedBefore: boolean; workedAfter: boolean; name: string | null }[];
  moved: number;
  firmed: number;
  /** Own dates that fall on a day off and stay. */
  flagged: number;
  /** Reminders that only change their day. */
  remindersShifted: number;
  dates: DateMove[];
  told: { personId: string; name: string; agencyCode: string; tasks: number }[];
}

const LISTED = 1_000;
/** Events in one call: their bodies are sent and hashed in one statement. */
const EVENTS = 2_000;

/** State Council notices on holidays: what a new one would change, and the one act that applies it (E3, E4). */
export class CalendarNotices {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /** What would move, from what day to what day, and who would be told; nothing is written. Throws what apply() throws. */
  async preview(credentials: Credentials, notice: HolidayNotice): Promise<NoticeEffect> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'calendar.preview');
      const book = await this.books.open(tx);
      const { effect } = await this.effectOf(tx, notice, book, person);
      return effect;
    });
  }

  /**
   * Makes the notice part of the calendar: dates that follow from a rule move, provisional ones become firm, dates that a
   * person set stay and are put before the office where they fall on a day off. Events, clocks and alarms in one
   * transaction, and one notice to each person concerned. Throws invalid_input, bad_date, conflict where it is known already.
   */
  async apply(credentials: Credentials, notice: HolidayNotice): Promise<NoticeEffect & { id: string }> {
    const applied = await this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'calendar.apply');
      await lockCalendar(tx);
      await lockOpenWork(tx);
      const book = await this.books.open(tx);
      const { effect, what } = await this.effectOf(tx, notice, book, person);
      const id = await applyNotice(tx, notice, book.today, person.personId);
      if (id === null) throw new DomainError('conflict', { already: 'notice_known', published: notice.published });
      await write(tx, id, what, post);
      await appendEvents(tx, [{
        type: 'calendar.notice_applied', subject: id, post,
        facts: {
          noticeId: id, year: notice.year, published: notice.published, source: notice.source, moved: effect.moved, firmed: effect.firmed, flagged: effect.flagged,
          days: effect.days,
        },
      }]);
      for (const key of [`calendar.missing:${notice.year}`, `calendar.notice_waiting:${notice.year}:${notice.published}`]) {
        await appendEvents(tx, await settleAlarm(tx, key, { person, post, reason: notice.source }));
      }
      return { id, ...effect };
    });
    this.books.forget();
    return applied;
  }

  /** What a notice did, date by date, as far as the person may see the tasks. Throws not_found. */
  async moves(credentials: Credentials, noticeId: string): Promise<MoveRow[]> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'calendar.read');
      if (!(await noticesOnRecord(tx)).some(({ id }) => id === noticeId)) throw new DomainError('not_found', { what: 'notice' });
      return movesOf(tx, [noticeId], null);
    });
  }

  private async effectOf(tx: Tx, notice: HolidayNotice, book: TimeBook, person: PersonActor): Promise<{ effect: NoticeEffect; what: WhatMoves }> {
    checkNotice(notice);
    const onRecord = await noticesOnRecord(tx);
    checkPlace(notice, onRecord, book.today);
    const known = onRecord.flatMap(({ record, knownOn }) => (knownOn === null ? [] : [{ ...record, knownOn }]));
    const what = await whatMoves(tx, known, notice, book, this.db.zone);
    return { what, effect: { ...counted(what), told: await toldOf(tx, what, book, person) } };
  }
}

/** A notice is published before it is entered, once, and amends one of its own year that is on record. */
function checkPlace(notice: HolidayNotice, onRecord: readonly NoticeOnRecord[], today: CivilDate): void {
  if (publishedOn(notice) > today) throw new DomainError('invalid_input', { path: 'published', why: 'not_yet_published' });
  const ofYear = onRecord.filter(({ record }) => record.year === notice.year);
  if (ofYear.some(({ record, knownOn }) => record.published === notice.published && knownOn !== null)) {
    throw new DomainError('conflict', { already: 'notice_known', published: notice.published });
  }
  if (notice.amends !== null && !ofYear.some(({ record }) => record.published === notice.amends)) throw new DomainError('invalid_input', { path: 'amends', why: 'not_on_record' });
}

function counted({ days, shifts, moves, flagged }: WhatMoves): Omit<NoticeEffect, 'told'> {
  return {
    days: days.map(({ date, before, after }: ChangedDay) => ({ date, workedBefore: before.working, workedAfter: after.working, name: after.name ?? before.name ?? null })),
    moved: moves.filter((move) => move.what === 'MOVED').length,
    firmed: moves.filter((move) => move.what === 'FIRMED').length,
    flagged: flagged.length,
    remindersShifted: shifts.filter(({ shift }) => !shift.moved && !shift.firmed).length,
    dates: moves.slice(0, LISTED),
  };
}

/** Who would be told, by the same rules as the fan-out. */
async function toldOf(tx: Tx, { moves }: WhatMoves, book: TimeBook, person: PersonActor): Promise<NoticeEffect['told']> {
  const noticeId = 'preview';
  const event: LoadedEvent = {
    id: noticeId, type: 'calendar.notice_applied', at: book.now, taskId: null, planId: null, subject: noticeId, personId: person.personId, facts: {}, before: null, after: null, reason: null,
    actor: { personId: person.personId, name: person.name, agency: person.agency, postId: null, post: null },
  };
  const world = await worldOf(tx, [event], book.today, moves.map(({ kind, ...move }) => ({ ...move, clockKind: kind, noticeId })));
  const { recipients } = recipientsOf(event, world);
  const people = await loadPeople(tx, recipients.map(({ personId }) => personId));
  return recipients.map(({ personId, agencyCode, taskIds }) => ({ personId, name: people.get(personId)?.name ?? '', agencyCode, tasks: taskIds.length }));
}

async function write(tx: Tx, noticeId: string, what: WhatMoves, post: HeldPost): Promise<void> {
  await writeShifts(tx, what.shifts);
  await moveReportDates(tx, [...what.periods, ...openReportsOf(what)]);
  await makeFirm(tx, what.firmed.map(({ id }) => id));
  await insertMoves(tx, noticeId, what.moves);
  const events = eventsOf(noticeId, what).map((event) => ({ ...event, post }));
  for (let i = 0; i < events.length; i += EVENTS) await appendEvents(tx, events.slice(i, i + EVENTS));
  await raiseAlarms(tx, what.flagged.map((task) => {
    const info = what.after.dayInfo(task.currentDue);
    return {
      kind: 'calendar.due_on_day_off' as const, dedupeKey: `calendar.due_on_day_off:${task.id}:${task.currentDue}`, taskId: task.id, agencyCode: task.agencyCode,
      details: {
        taskTitle: task.title, dueOn: task.currentDue, why: info.why, name: info.name ?? null, notice: info.notice ?? null,
        previousWorkingDay: what.after.previousWorkingDay(task.currentDue), nextWorkingDay: what.after.nextWorkingDay(task.currentDue),
      },
    };
  }), post);
}

/** Reports whose clock runs already: their date is the clock's. */
function openReportsOf({ shifts }: WhatMoves): Parameters<typeof moveReportDates>[1] {
  return shifts.filter(({ clock, shift }) => clock.kind === 'REPORT' && shift.moved)
    .map(({ clock, shift }) => ({ taskId: clock.taskId, period: clock.period, dueOn: shift.dueOn, opensOn: shift.dueOn }));
}

/** One event for each task whose dates moved, one for each that became firm: its history tells why. */
function eventsOf(noticeId: string, { moves, firmed }: WhatMoves): NewEvent[] {
  const byTask = new Map<string, WhatMoves['moves']>();
  for (const move of moves) if (move.what === 'MOVED') byTask.set(move.taskId, [...byTask.get(move.taskId) ?? [], move]);
  return [
    ...[...byTask].flatMap(([taskId, list]): NewEvent[] => {
      const [first] = list;
      return first === undefined ? [] : [{
        type: 'task.deadline_moved', taskId, planId: first.planId, agency: first.agencyCode,
        facts: { noticeId, dates: list.map(({ kind, period, fromOn, toOn }) => ({ kind, period, fromOn, toOn })) },
      }];
    }),
    // Told with the notice itself, once for each person, and not task by task.
    ...firmed.map((task): NewEvent => ({
      type: 'task.deadline_firmed', taskId: task.id, planId: task.planId, agency: task.agencyCode, before: { provisional: true }, after: { provisional: false },
      facts: { dueOn: task.currentDue, noticeId }, publish: false,
    })),
  ];
}
