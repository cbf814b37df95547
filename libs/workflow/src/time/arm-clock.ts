import type { ClockWrite } from '#database';
import { deadlineFrom, nextStep, type CivilDate, type Clock, type ClockKind, type DueRule } from '#domain';
import type { TimeBook } from './books.js';

export interface ClockOf {
  taskId: string;
  kind: ClockKind;
  period?: string;
  holder: Clock['holder'];
  holderAgency: string;
}

/** A clock running to a civil date from now on, with the instant of its first ladder step. `rule`: from what the date follows, if it does. */
export function runningClock(of: ClockOf, dueOn: CivilDate, book: TimeBook, rule: DueRule | null = null): ClockWrite {
  const ladder = book.ladderFor(of.kind);
  const next = nextStep(ladder, { dueOn, startedAt: book.now, after: null }, book.calendar);
  return {
    ...blank(of), status: 'RUNNING', startedAt: book.now, dueOn, rule, provisional: !book.calendar.announced(dueOn),
    ladderKey: ladder.key, ladderVersion: ladder.version, nextStep: next?.stepId ?? null, nextAt: next?.at ?? null,
  };
}

/** A clock running for so many working days from today, e.g. 'P3BD'. */
export function runningFor(of: ClockOf, offset: string, book: TimeBook): ClockWrite {
  const rule = { basis: 'OFFSET', start: book.today, offset, roll: 'next' } as const;
  return runningClock(of, deadlineFrom(rule, book.calendar).dueOn, book, rule);
}

/** A clock that does not run yet: a receipt clock whose notice has not been delivered. */
export function waitingClock(of: ClockOf, book: TimeBook): ClockWrite {
  const ladder = book.ladderFor(of.kind);
  return { ...blank(of), status: 'WAITING', ladderKey: ladder.key, ladderVersion: ladder.version };
}

function blank(of: ClockOf): ClockWrite {
  return {
    taskId: of.taskId, kind: of.kind, period: of.period ?? '', status: 'WAITING', holder: of.holder, holderAgency: of.holderAgency,
    startedAt: null, dueOn: null, rule: null, provisional: false, ladderKey: '', ladderVersion: 0, lastStepAt: null, nextStep: null, nextAt: null,
  };
}
