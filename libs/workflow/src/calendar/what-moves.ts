import {
  provisionalTasks, scheduledPeriods, shiftableClocks, tasksDueOn,
  type DatedTask, type MoveRow, type ScheduledPeriod, type ShiftableClock, type Tx,
} from '#database';
import {
  calendarKnownAt, changedDays, dateOfParts, duePeriod, isShifted, shiftClock, type ChangedDay, type CivilDate, type ClockShift, type HolidayNotice, type WorkCalendar,
} from '#domain';
import type { TimeBook } from '../time/books.js';
import { opensOn } from '../tasks/schedule-periods.js';

/** What a notice would do, or did, before anything is written. */
export interface WhatMoves {
  before: WorkCalendar;
  after: WorkCalendar;
  days: ChangedDay[];
  /** Clocks whose row changes, the greater part of them only in the instant of their next reminder. */
  shifts: { clock: ShiftableClock; shift: ClockShift }[];
  /** Reports of periods to come. */
  periods: (ScheduledPeriod & { formerDue: CivilDate })[];
  /** Tasks whose provisional date becomes firm. */
  firmed: DatedTask[];
  /** Tasks whose own date falls on a day off: it stays, and the office decides. */
  flagged: DatedTask[];
  /** All of it that is told to people, by task. */
  moves: (MoveRow & { title: string; planId: string; agencyCode: string })[];
}

const BATCH = 2_000;

/** Compares every date under the calendar as it is known today with the one that has the notice too (E3, E4). */
export async function whatMoves(tx: Tx, notices: readonly HolidayNotice[], notice: HolidayNotice, book: TimeBook, zone: string): Promise<WhatMoves> {
  const before = calendarKnownAt(notices, book.today, zone);
  const after = calendarKnownAt([...notices, { ...notice, knownOn: book.today }], book.today, zone);
  const days = changedDays(notice, before, after);
  const shifts = await shiftsOf(tx, after, book);
  const periods = (await scheduledPeriods(tx)).flatMap((row) => {
    const { dueOn } = duePeriod(row.period, after);
    return dueOn === row.dueOn ? [] : [{ ...row, dueOn, opensOn: opensOn(dueOn, after, book.today), formerDue: row.dueOn }];
  });
  const firmed = before.announced(newYear(notice)) ? [] : await provisionalTasks(tx, notice.year);
  const flagged = await tasksDueOn(tx, days.filter((day) => !day.after.working).map(({ date }) => date));
  return { before, after, days, shifts, periods, firmed, flagged, moves: movesOf({ shifts, periods, firmed, flagged }) };
}

async function shiftsOf(tx: Tx, after: WorkCalendar, book: TimeBook): Promise<WhatMoves['shifts']> {
  const shifts: WhatMoves['shifts'] = [];
  let last: string | null = null;
  for (;;) {
    const clocks: ShiftableClock[] = await shiftableClocks(tx, last, BATCH);
    for (const clock of clocks) {
      const shift = shiftClock(clock, await book.ladder(clock.ladderKey, clock.ladderVersion), after, book.now);
      if (isShifted(clock, shift)) shifts.push({ clock, shift });
    }
    last = clocks.at(-1)?.id ?? null;
    if (clocks.length < BATCH) return shifts;
  }
}

function movesOf({ shifts, periods, firmed, flagged }: Pick<WhatMoves, 'shifts' | 'periods' | 'firmed' | 'flagged'>): WhatMoves['moves'] {
  const ownDate = (task: DatedTask, what: 'FIRMED' | 'DAY_OFF'): WhatMoves['moves'][number] => ({
    taskId: task.id, title: task.title, planId: task.planId, agencyCode: task.agencyCode, what, kind: 'COMPLETION', period: '', holder: 'OWNER',
    holderAgency: task.agencyCode, fromOn: task.currentDue, toOn: task.currentDue,
  });
  return [
    ...shifts.filter(({ shift }) => shift.moved).map(({ clock, shift }) => ({
      taskId: clock.taskId, title: clock.title, planId: clock.planId, agencyCode: clock.agencyCode, what: 'MOVED' as const, kind: clock.kind,
      period: clock.period, holder: clock.holder, holderAgency: clock.holderAgency, fromOn: clock.dueOn, toOn: shift.dueOn,
    })),
    // A completion clock becomes firm with its task and is told with it; of the others a date that moves is told so.
    ...shifts.filter(({ clock, shift }) => shift.firmed && !shift.moved && clock.kind !== 'COMPLETION').map(({ clock }) => ({
      taskId: clock.taskId, title: clock.title, planId: clock.planId, agencyCode: clock.agencyCode, what: 'FIRMED' as const, kind: clock.kind,
      period: clock.period, holder: clock.holder, holderAgency: clock.holderAgency, fromOn: clock.dueOn, toOn: clock.dueOn,
    })),
    ...periods.map((row) => ({
      taskId: row.taskId, title: row.title, planId: row.planId, agencyCode: row.agencyCode, what: 'MOVED' as const, kind: 'REPORT' as const,
      period: row.period, holder: 'OWNER' as const, holderAgency: row.agencyCode, fromOn: row.formerDue, toOn: row.dueOn,
    })),
    ...firmed.map((task) => ownDate(task, 'FIRMED')),
    ...flagged.map((task) => ownDate(task, 'DAY_OFF')),
  ];
}

function newYear({ year }: HolidayNotice): CivilDate {
  return dateOfParts(year, 1, 1);
}
