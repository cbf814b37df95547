import type { DueClock } from '#database';
import type { CivilDate, ScheduledStep, StepFacts, WorkCalendar } from '#domain';

/** What an event of a ladder step says, on the day it fires. */
export function factsOfStep(
  clock: Pick<DueClock, 'id' | 'kind' | 'holder' | 'holderAgency' | 'dueOn' | 'period'>, { stepId, level, step }: ScheduledStep, calendar: WorkCalendar, day: CivilDate,
): StepFacts {
  return {
    clockId: clock.id, clockKind: clock.kind, holder: clock.holder, holderAgency: clock.holderAgency, dueOn: clock.dueOn, step: stepId, level,
    audience: [...step.audience], urgent: step.urgent, workingDays: calendar.workingDaysBetween(clock.dueOn, day), period: clock.period,
  };
}
