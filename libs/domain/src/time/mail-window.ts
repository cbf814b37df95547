import { DomainError } from '../errors.js';
import { addDays, type CivilDate } from './civil-date.js';
import type { WorkCalendar } from './work-calendar.js';
import { civilDateOf, instantOf, minutesOf, type TimeOfDay } from './zone.js';

/** The office hours in which mail may leave, on working days only (F3). A span holds its `from` but not its `to`. */
export interface MailWindow {
  readonly spans: readonly { readonly from: TimeOfDay; readonly to: TimeOfDay }[];
}

/** 09:00-11:30 and 14:00-17:00: our own judgement; no published rule names hours. */
export const DEFAULT_MAIL_WINDOW: MailWindow = {
  spans: [{ from: '09:00', to: '11:30' }, { from: '14:00', to: '17:00' }],
};

/** Checks that there is a span and that spans are in order and apart. Throws invalid_input naming the path. */
export function validateMailWindow(window: MailWindow): MailWindow {
  if (window.spans.length === 0) throw new DomainError('invalid_input', { path: 'spans' });
  let end = -1;
  window.spans.forEach(({ from, to }, i) => {
    if (minutesOf(from) <= end) throw new DomainError('invalid_input', { path: `spans[${i}].from` });
    if (minutesOf(to) <= minutesOf(from)) throw new DomainError('invalid_input', { path: `spans[${i}].to` });
    end = minutesOf(to);
  });
  return window;
}

/** May mail leave at this instant? */
export function isInWindow(instant: Date, window: MailWindow, calendar: WorkCalendar): boolean {
  const date = civilDateOf(instant, calendar.zone);
  return calendar.isWorkingDay(date) && spansOn(date, window, calendar.zone)
    .some(({ from, to }) => from <= instant.getTime() && instant.getTime() < to);
}

/** The first instant from this one on at which mail may leave: itself if it lies in the window. */
export function nextWindowInstant(instant: Date, window: MailWindow, calendar: WorkCalendar): Date {
  const time = instant.getTime();
  let date = calendar.nextWorkingDay(civilDateOf(instant, calendar.zone));
  // Two days are enough, but a summer-time change may swallow a span; a year bounds a window that never opens.
  for (let tries = 0; tries < 366; tries += 1) {
    for (const { from, to } of spansOn(date, window, calendar.zone)) {
      if (time < to && from < to) return new Date(Math.max(time, from));
    }
    date = calendar.nextWorkingDay(addDays(date, 1));
  }
  throw new DomainError('invalid_input', { path: 'spans' });
}

function spansOn(date: CivilDate, window: MailWindow, zone: string): { from: number; to: number }[] {
  return window.spans.map(({ from, to }) => ({
    from: instantOf(date, from, zone).getTime(),
    to: instantOf(date, to, zone).getTime(),
  }));
}
