import { instantOf, type CivilDate, type WorkCalendar } from '../time/index.js';
import { stepsOf, type Ladder, type ScheduledStep } from '../ladder/index.js';

/** Where a clock stands on its ladder, as far as a pause depends on it. */
export interface PausedClock {
  dueOn: CivilDate;
  startedAt: Date;
  lastStepAt: Date | null;
}

/** Where it stands afterwards: no step before `nextAt`. */
export interface HeldClock {
  lastStepAt: Date | null;
  nextStep: string | null;
  nextAt: Date | null;
}

/** The instant a pause ends that begins on a day: the opening of the mail window, so many working days later. */
export function pauseEnd(today: CivilDate, workingDays: number, calendar: WorkCalendar): Date {
  return instantOf(calendar.addWorkingDays(today, workingDays), '09:00', calendar.zone);
}

/**
 * A running clock whose ladder rests until an instant and then goes on by itself, without any job: its next step simply
 * lies no earlier. Of the steps that fall into the pause only the last is sent, when it ends: the higher level says
 * what the lower ones would have said, and nobody gets three mails at once. Answers the same for the same arguments;
 * with `until` = now it ends a pause early.
 */
export function holdUntil(ladder: Ladder, clock: PausedClock, until: Date, calendar: WorkCalendar): HeldClock {
  const missed: ScheduledStep[] = [];
  const after = clock.lastStepAt !== null && clock.lastStepAt > clock.startedAt ? clock.lastStepAt : null;
  for (const step of stepsOf(ladder, clock.dueOn, after ?? clock.startedAt, calendar)) {
    if (after === null ? step.at < clock.startedAt : step.at <= after) continue;
    if (step.at > until) {
      const last = missed.at(-1);
      if (last === undefined) return { lastStepAt: clock.lastStepAt, nextStep: step.stepId, nextAt: step.at };
      break;
    }
    missed.push(step);
  }
  const last = missed.at(-1);
  if (last === undefined) return { lastStepAt: clock.lastStepAt, nextStep: null, nextAt: null };
  return { lastStepAt: missed.at(-2)?.at ?? clock.lastStepAt, nextStep: last.stepId, nextAt: until };
}
