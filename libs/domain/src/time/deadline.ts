import { DomainError, type DomainErrorCode } from '../errors.js';
import { addDays, maxDate, minDate, type CivilDate } from './civil-date.js';
import { addOffset, parseOffset, type Offset } from './offset.js';
import { rollDate, type RollRule } from './roll.js';
import type { WorkCalendar } from './work-calendar.js';
import { endOfDay, instantOf, type TimeOfDay } from './zone.js';

export interface DeadlineRule {
  readonly start: CivilDate;
  /** An offset or its code, e.g. 'P5BD'. */
  readonly offset: Offset | string;
  readonly roll: RollRule;
  /** The time of day at which the deadline ends; absent or null: 24:00 of the due date (E1). */
  readonly at?: TimeOfDay | null;
}

export interface Deadline {
  readonly dueOn: CivilDate;
  /** The computation touched a year whose holidays are not announced: the date may still move (暂定, E4). */
  readonly provisional: boolean;
  /** The first instant that is too late. */
  readonly dueAt: Date;
}

/**
 * The one computation of a deadline: start, offset, roll. Counting starts the day after the start. Throws
 * bad_offset, bad_date.
 */
export function deadlineFrom(rule: DeadlineRule, calendar: WorkCalendar): Deadline {
  const offset = typeof rule.offset === 'string' ? parseOffset(rule.offset) : rule.offset;
  const raw = addOffset(rule.start, offset, calendar);
  const { date: dueOn, at } = rollDate(raw, rule.roll, calendar);
  // Calendar days and months do not ask the notices; only where the raw date lands and rolls does.
  const asked = offset.unit === 'BD' ? rule.start : raw;
  const provisional = calendar.provisionalBetween(minDate(asked, minDate(raw, dueOn)), maxDate(asked, maxDate(raw, dueOn)));
  return { dueOn, provisional, dueAt: dueInstant(dueOn, at ?? rule.at ?? null, calendar.zone) };
}

/** The first instant that is too late for a due date: its 24:00 in the zone, or the stated time on it (E1). */
export function dueInstant(dueOn: CivilDate, at: TimeOfDay | null, zone: string): Date {
  return at === null ? endOfDay(dueOn, zone) : instantOf(dueOn, at, zone);
}

export interface ProposedDueDate {
  dueOn: CivilDate;
  today: CivilDate;
  parentDueOn?: CivilDate | null;
}

/**
 * Why a person may not set this due date; null where he may. due_in_past, due_after_parent, due_on_day_off: a date is never
 * moved silently, so the details name the day's notice and the working days around it. Today is still in time.
 */
export function dueDateRefusal({ dueOn, today, parentDueOn }: ProposedDueDate, calendar: WorkCalendar): { code: DomainErrorCode; details: Record<string, unknown> } | null {
  if (dueOn < today) return { code: 'due_in_past', details: { dueOn, today } };
  if (parentDueOn && dueOn > parentDueOn) return { code: 'due_after_parent', details: { dueOn, parentDueOn } };
  const info = calendar.dayInfo(dueOn);
  if (info.working) return null;
  return {
    code: 'due_on_day_off',
    details: {
      dueOn,
      why: info.why,
      name: info.name ?? null,
      notice: info.notice ?? null,
      previousWorkingDay: calendar.previousWorkingDay(dueOn),
      nextWorkingDay: calendar.nextWorkingDay(dueOn),
    },
  };
}

/** Throws that refusal. Answers whether the date is provisional because its year has no notice yet (E4). */
export function checkDueDate(proposed: ProposedDueDate, calendar: WorkCalendar): { provisional: boolean } {
  const refusal = dueDateRefusal(proposed, calendar);
  if (refusal !== null) throw new DomainError(refusal.code, refusal.details);
  return { provisional: !calendar.announced(proposed.dueOn) };
}

/** Whole working days by which an act on `actedOn` is late: 0 up to and on the due date. */
export function lateWorkingDays(dueOn: CivilDate, actedOn: CivilDate, calendar: WorkCalendar): number {
  return Math.max(0, calendar.workingDaysBetween(dueOn, actedOn));
}

/** Has the due date passed on this day? Overdue begins with the civil day after it, worked or not (E1). */
export function isOverdue(dueOn: CivilDate, today: CivilDate): boolean {
  return addDays(dueOn, 1) <= today;
}
