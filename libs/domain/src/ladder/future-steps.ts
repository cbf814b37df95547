import { DEFAULT_MAIL_WINDOW, type MailWindow, type WorkCalendar } from '../time/index.js';
import type { Ladder } from './ladder.js';
import { stepsOf, type LadderState, type ScheduledStep } from './next-step.js';

/** A clock with a repeat has steps without end; a preview shows so many of one clock at most. */
export const FUTURE_STEPS_CAP = 60;

/**
 * The steps that a running clock will fire up to an instant if nothing happens: its next one at the instant that stands with
 * it (a rest may have put it off), then those that lie after that.
 */
export function futureSteps(
  ladder: Ladder, clock: LadderState & { readonly nextAt: Date | null }, until: Date, calendar: WorkCalendar, window: MailWindow = DEFAULT_MAIL_WINDOW,
): ScheduledStep[] {
  const { nextAt, dueOn, startedAt, after } = clock;
  const steps: ScheduledStep[] = [];
  if (nextAt === null || nextAt > until) return steps;
  let pending: ScheduledStep | null = null;
  for (const step of stepsOf(ladder, dueOn, after !== null && after > startedAt ? after : startedAt, calendar, window)) {
    if (step.at < startedAt || (after !== null && step.at <= after)) continue;
    if (step.at <= nextAt) {
      // Of steps that fall into a rest the last is the one that will be sent.
      pending = step;
      continue;
    }
    if (pending !== null) {
      steps.push({ ...pending, at: nextAt });
      pending = null;
    }
    if (step.at > until || steps.length >= FUTURE_STEPS_CAP) return steps;
    steps.push(step);
  }
  return pending === null ? steps : [...steps, { ...pending, at: nextAt }];
}
