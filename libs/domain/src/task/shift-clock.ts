import { holdUntil } from '../extension/pause.js';
import { nextStep, type Ladder } from '../ladder/index.js';
import { civilDateOf, dueByRule, type CivilDate, type WorkCalendar } from '../time/index.js';
import type { Clock } from './clocks.js';

/** A clock that has a date, as far as a change of the calendar touches it. */
export type DatedClock = Pick<Clock, 'status' | 'provisional' | 'rule' | 'lastStepAt' | 'nextStep' | 'nextAt' | 'pausedAt' | 'remaining'> & {
  dueOn: CivilDate;
  startedAt: Date;
  /** Its ladder rests until this instant, while a request for more time is pending; and where it stood before. */
  heldUntil: Date | null;
  heldAfter: Date | null;
};

/** What becomes of it; `moved` and `firmed` are told to people, a step that only changes its instant is not. */
export interface ClockShift {
  dueOn: CivilDate;
  provisional: boolean;
  remaining: number | null;
  lastStepAt: Date | null;
  nextStep: string | null;
  nextAt: Date | null;
  moved: boolean;
  firmed: boolean;
}

/**
 * A clock under another calendar (E3): a date that follows from a rule is computed anew from its start, one that a
 * person set stays. Where the date moves, the ladder is armed anew from now on: nothing past is sent, for the notice of
 * the change tells the new date. A paused clock keeps standing still, with the days it had left counted anew.
 */
export function shiftClock(clock: DatedClock, ladder: Ladder, calendar: WorkCalendar, now: Date): ClockShift {
  const dueOn = clock.rule === null ? clock.dueOn : dueByRule(clock.rule, calendar);
  const provisional = !calendar.announced(dueOn);
  const moved = dueOn !== clock.dueOn;
  const told = { dueOn, provisional, moved, firmed: clock.provisional && !provisional };
  if (clock.status === 'PAUSED') {
    const remaining = clock.pausedAt === null ? clock.remaining : calendar.workingDaysBetween(civilDateOf(clock.pausedAt, calendar.zone), dueOn);
    return { ...told, remaining, lastStepAt: clock.lastStepAt, nextStep: null, nextAt: null };
  }
  if (clock.heldUntil !== null && clock.heldUntil > now && !moved) {
    return { ...told, remaining: null, ...holdUntil(ladder, { ...clock, dueOn, lastStepAt: clock.heldAfter }, clock.heldUntil, calendar) };
  }
  const next = nextStep(ladder, { dueOn, startedAt: clock.startedAt, after: moved ? now : clock.lastStepAt }, calendar);
  return { ...told, remaining: null, lastStepAt: moved ? now : clock.lastStepAt, nextStep: next?.stepId ?? null, nextAt: next?.at ?? null };
}

/** Whether anything that is stored of the clock changes. */
export function isShifted(clock: DatedClock, shift: ClockShift): boolean {
  return shift.moved || shift.provisional !== clock.provisional || shift.remaining !== clock.remaining || shift.nextStep !== clock.nextStep
    || shift.nextAt?.getTime() !== clock.nextAt?.getTime();
}
