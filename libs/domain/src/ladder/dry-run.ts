import { civilDateOf, DEFAULT_MAIL_WINDOW, type CivilDate, type MailWindow, type WorkCalendar } from '../time/index.js';
import { LADDER_LEVELS, type Ladder, type LadderLevel } from './ladder.js';
import { stepsOf } from './next-step.js';

/** A stretch in which a clock ran to one date: from its start, or from a change of its date, to its end. */
export interface ClockRun {
  readonly dueOn: CivilDate;
  readonly begunAt: Date;
  /** Null: it still runs. */
  readonly endedAt: Date | null;
}

/** What a ladder would have sent, or will send if nothing happens; steps, each to all of its audience. */
export interface DryRun {
  /** Runs that touch the span. */
  readonly runs: number;
  readonly steps: number;
  /** Every level, those without a step too. */
  readonly byLevel: readonly { readonly level: LadderLevel; readonly steps: number }[];
  readonly byStep: readonly { readonly step: string; readonly level: LadderLevel; readonly steps: number }[];
  /** Steps on days off: none, or the calendar was not heeded. */
  readonly onDaysOff: number;
}

/** Runs a ladder over clocks of the past or of now, within a span of instants: G8, and the preview of a switch. */
export function dryRun(
  ladder: Ladder, runs: readonly ClockRun[], span: { readonly from: Date; readonly to: Date }, calendar: WorkCalendar, window: MailWindow = DEFAULT_MAIL_WINDOW,
): DryRun {
  const byLevel = new Map<LadderLevel, number>(LADDER_LEVELS.map((level) => [level, 0]));
  const byStep = new Map<string, { step: string; level: LadderLevel; steps: number }>();
  let touched = 0;
  let onDaysOff = 0;
  for (const { dueOn, begunAt, endedAt } of runs) {
    const from = begunAt > span.from ? begunAt : span.from;
    const to = endedAt !== null && endedAt < span.to ? endedAt : span.to;
    if (from >= to) continue;
    touched += 1;
    for (const { stepId, level, at } of stepsOf(ladder, dueOn, from, calendar, window)) {
      if (at >= to) break;
      if (at < from) continue;
      byLevel.set(level, (byLevel.get(level) ?? 0) + 1);
      // Repeats are one kind of step, however often: 'overdue+20' and 'overdue+25' are the same thing to whoever decides.
      const step = stepId.startsWith('overdue+') ? 'repeat' : stepId;
      const known = byStep.get(step);
      byStep.set(step, { step, level, steps: (known?.steps ?? 0) + 1 });
      if (!calendar.isWorkingDay(civilDateOf(at, calendar.zone))) onDaysOff += 1;
    }
  }
  const levels = [...byLevel].map(([level, steps]) => ({ level, steps }));
  return { runs: touched, steps: levels.reduce((sum, { steps }) => sum + steps, 0), byLevel: levels, byStep: [...byStep.values()], onDaysOff };
}
