import {
  civilDateOf, DEFAULT_MAIL_WINDOW, instantOf, nextWindowInstant,
  type CivilDate, type MailWindow, type WorkCalendar,
} from '../time/index.js';
import type { Ladder, LadderLevel, LadderStep } from './ladder.js';

/** Where a running clock stands on its ladder. */
export interface LadderState {
  readonly dueOn: CivilDate;
  /** Steps before the clock started are skipped, not sent late: nobody owed anything then. */
  readonly startedAt: Date;
  /**
   * The instant of the last step handled, or null. When the due date moves, the caller passes the new date
   * with `after` = the instant of the change: that arms the ladder anew (F6) and repeats nothing past.
   */
  readonly after: Date | null;
}

export interface ScheduledStep {
  readonly stepId: string;
  readonly level: LadderLevel;
  /** On a working day, inside the mail window (F3). */
  readonly at: Date;
  readonly step: LadderStep;
}

const MINUTE = 60_000;

/**
 * The ladder's steps for a due date, in time order, without end where it repeats. Each instant is the step's
 * time on its working day, moved on to the mail window if that is closed; a step that would fall together
 * with the one before follows it by a minute, so the instants grow strictly and `after` tells steps apart.
 * Repeats that end before `from` are passed over by counting, not by computing them.
 */
export function* stepsOf(
  ladder: Ladder, dueOn: CivilDate, from: Date, calendar: WorkCalendar, window: MailWindow = DEFAULT_MAIL_WINDOW,
): Generator<ScheduledStep, void> {
  // Steps before and on a due date that is a day off (an amended calendar) count from the working day before it.
  const anchor = calendar.previousWorkingDay(dueOn);
  let last = -Infinity;
  const schedule = (step: LadderStep): ScheduledStep => {
    const date = calendar.addWorkingDays(step.offset > 0 ? dueOn : anchor, step.offset);
    let at = nextWindowInstant(instantOf(date, step.at, calendar.zone), window, calendar);
    if (at.getTime() <= last) at = nextWindowInstant(new Date(last + MINUTE), window, calendar);
    last = at.getTime();
    return { stepId: step.id, level: step.level, at, step };
  };
  for (const step of ladder.steps) yield schedule(step);

  if (ladder.repeat === undefined) return;
  const { every, growBy, atMost, ...act } = ladder.repeat;
  // A step may be moved to the next working day's window, so two days of margin before the first that counts.
  const passed = calendar.workingDaysBetween(dueOn, civilDateOf(from, calendar.zone)) - 2;
  let offset = ladder.steps.at(-1)?.offset ?? 0;
  for (let interval = every; ; interval = Math.min(interval + growBy, atMost)) {
    offset += interval;
    if (offset >= passed) yield schedule({ id: `overdue+${offset}`, offset, ...act });
  }
}

/** The steps still ahead of a clock: after the last one handled and not before its start. */
function* pendingSteps(
  ladder: Ladder, { dueOn, startedAt, after }: LadderState, calendar: WorkCalendar, window: MailWindow,
): Generator<ScheduledStep, void> {
  const from = after !== null && after > startedAt ? after : startedAt;
  for (const scheduled of stepsOf(ladder, dueOn, from, calendar, window)) {
    if (scheduled.at >= startedAt && (after === null || scheduled.at > after)) yield scheduled;
  }
}

/**
 * The first step after the last one handled (of a fresh clock: from its start on), or null when the ladder
 * has ended. Answers the same for the same arguments; walking from step to step gives each exactly once.
 */
export function nextStep(
  ladder: Ladder, state: LadderState, calendar: WorkCalendar, window: MailWindow = DEFAULT_MAIL_WINDOW,
): ScheduledStep | null {
  for (const scheduled of pendingSteps(ladder, state, calendar, window)) return scheduled;
  return null;
}

/** How many missed steps one sweep hands over; the rest follow with the next. */
export const DUE_STEPS_CAP = 50;

export interface DueSteps {
  readonly steps: readonly ScheduledStep[];
  /** The first step not handed over: due later, or left over if `capped`. Null when the ladder has ended. */
  readonly next: ScheduledStep | null;
  /** More than the cap are due; sweep again with `after` = the last one's instant. */
  readonly capped: boolean;
}

/** Every step due up to and including now, in order: what a late sweep has to catch up with. */
export function dueSteps(
  ladder: Ladder, state: LadderState, now: Date, calendar: WorkCalendar,
  window: MailWindow = DEFAULT_MAIL_WINDOW, cap: number = DUE_STEPS_CAP,
): DueSteps {
  const steps: ScheduledStep[] = [];
  for (const scheduled of pendingSteps(ladder, state, calendar, window)) {
    const due = scheduled.at <= now;
    if (!due || steps.length >= cap) return { steps, next: scheduled, capped: due };
    steps.push(scheduled);
  }
  return { steps, next: null, capped: false };
}
