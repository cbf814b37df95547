import type { ClockWrite } from '#database';
import { deadlineFrom, nextStep, type CivilDate, type Clock, type ClockKind } from '#domain';
import type { TimeBook } from './books.js';

export interface ClockOf {
  taskId: string;
  kind: ClockKind;
  period?: string;
  holder: Clock['holder'];
  holderAgency: string;
}

/** A clock running to a civil date from now on, with the instant of its first ladder step. */
export function runningClock(of: ClockOf, dueOn: CivilDate, book: TimeBook): ClockWrite {
  const ladder = book.ladderFor(of.kind);
  const next = nextStep(ladder, { dueOn, startedAt: book.now, after: null }, book.calendar);
  return {
    ...blank(of), status: 'RUNNING', startedAt: book.now, dueOn, provisional: !book.calendar.announced(dueOn),
    ladderKey: ladder.key, ladderVersion: ladder.version, nextStep: next?.stepId ?? null, nextAt: next?.at ?? null,
  };
}

/** A clock running for so many working days from today, e.g. 'P3BD'. */
export function runningFor(of: ClockOf, offset: string, book: TimeBook): ClockWrite {
  const { dueOn } = deadlineFrom({ start: book.today, offset, roll: 'next' }, book.calendar);
  return runningClock(of, dueOn, book);
}

/** A clock that does not run yet: a receipt clock whose notice has not been delivered. */
export function waitingClock(of: ClockOf, book: TimeBook): ClockWrite {
  const ladder = book.ladderFor(of.kind);
  return { ...blank(of), status: 'WAITING', ladderKey: ladder.key, ladderVersion: ladder.version };
}

function blank(of: ClockOf): ClockWrite {
  return {
    taskId: of.taskId, kind: of.kind, period: of.period ?? '', status: 'WAITING', holder: of.holder, holderAgency: of.holderAgency,
    startedAt: null, dueOn: null, provisional: false, ladderKey: '', ladderVersion: 0, lastStepAt: null, nextStep: null, nextAt: null,
  };
}
