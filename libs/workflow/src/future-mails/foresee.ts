import { foreseenClocks, mailChoicesOf, overrideKey, overridesOf, waitingNotices, type Addressee, type DueNotice, type ForeseenClock, type MailOverride, type Tx } from '#database';
import { civilDateOf, formTold, futureSteps, recipientsOf, sendTime, type Recipient, type ScheduledStep } from '#domain';
import { loadPeople, loadWorld, type LoadedEvent } from '../notifications/load-world.js';
import type { NoticeModel } from '../notifications/notice-model.js';
import { writesPapers } from '../escalations/step-papers.js';
import { stepTold } from '../notifications/override-step.js';
import { factsOfStep } from '../reminders/step-facts.js';
import type { TimeBook } from '../time/books.js';

/** A notice that will be written if nothing happens before, or that waits for its mail already. */
export interface Foreseen {
  notice: DueNotice<NoticeModel>;
  /** When its mail may leave. */
  sendAt: Date;
  /** When its step fires, or fired. */
  firesAt: Date;
  waiting: boolean;
  override: MailOverride | null;
}

export interface ForeseeFilter {
  taskId: string | null;
  personId: string | null;
  until: Date;
}

/** Clocks looked at, and notices made of them, at most. */
const CLOCKS = 3_000;
const NOTICES = 2_000;

/**
 * All that will be told up to an instant if nothing happens before: of waiting notices as they stand, of clocks by walking
 * their ladders and asking the same rules who is told. What leaves over a signature only is not among them. `truncated`: there was more.
 */
export async function foresee(tx: Tx, filter: ForeseeFilter, book: TimeBook): Promise<{ found: Foreseen[]; people: Map<string, Addressee>; truncated: boolean }> {
  const clocks = await foreseenClocks(tx, filter.taskId, filter.until, CLOCKS);
  const waiting = await waitingNotices<NoticeModel>(tx, filter, NOTICES);
  const steps: { clock: ForeseenClock; step: ScheduledStep; event: LoadedEvent }[] = [];
  for (const clock of clocks) {
    const ladder = await book.ladder(clock.ladderKey, clock.ladderVersion);
    for (const step of futureSteps(ladder, { ...clock, after: clock.lastStepAt }, filter.until, book.calendar)) {
      if (step.level < 2 || !writesPapers(clock)) steps.push({ clock, step, event: eventOf(clock, step, book) });
    }
  }
  const world = await loadWorld(tx, steps.map(({ event }) => event), book.today);
  const addressed = steps.map(({ step, event }) => ({ step, event, all: recipientsOf(event, world).recipients }));
  const choices = await mailChoicesOf(tx, addressed.flatMap(({ all }) => all.map(({ personId }) => personId)));
  const told = addressed.flatMap(({ step, event, all }) => all.filter(({ personId }) => filter.personId === null || personId === filter.personId)
    .map((to) => ({ step, event, all, form: formTold(to, choices.get(to.personId)), to })))
    .flatMap(({ form, to, ...one }) => (form === 'IN_APP' ? [] : [{ ...one, to: { ...to, urgent: form === 'SINGLE' } }]));
  const people = await loadPeople(tx, [...told.flatMap(({ all }) => all.map(({ personId }) => personId)), ...waiting.map(({ personId }) => personId)]);
  const overrides = await overridesOf(tx, [...new Set([...clocks.map(({ id }) => id), ...waiting.flatMap(({ clockId }) => clockId ?? [])])]);
  const overrideOf = (notice: DueNotice<NoticeModel>): MailOverride | null => {
    const key = stepTold(notice);
    return key === null ? null : overrides.get(overrideKey(key)) ?? null;
  };
  const found = [
    ...waiting.map(({ notBefore, ...notice }): Foreseen => ({ notice, sendAt: notBefore < book.now ? book.now : notBefore, firesAt: notice.eventAt, waiting: true, override: overrideOf(notice) })),
    ...told.map(({ step, event, to, all }): Foreseen => {
      const notice = noticeOf(event, to, all, people, book);
      return { notice, sendAt: sendTime(to.urgent, step.at, book.calendar), firesAt: step.at, waiting: false, override: overrideOf(notice) };
    }),
  ].filter(({ sendAt }) => sendAt <= filter.until);
  found.sort((a, b) => a.sendAt.getTime() - b.sendAt.getTime() || b.notice.level - a.notice.level || (a.notice.id < b.notice.id ? -1 : 1));
  return { found: found.slice(0, NOTICES), people, truncated: clocks.length === CLOCKS || waiting.length === NOTICES || found.length > NOTICES };
}

/** The event that the sweep would append. */
function eventOf(clock: ForeseenClock, step: ScheduledStep, { calendar }: TimeBook): LoadedEvent {
  return {
    id: `${clock.id}/${clock.dueOn}/${step.stepId}`, type: step.level === 0 ? 'task.reminded' : 'task.escalated', at: step.at, taskId: clock.taskId, planId: clock.planId,
    subject: clock.id, personId: null, facts: { ...factsOfStep(clock, step, calendar, civilDateOf(step.at, calendar.zone)), at: step.at.toISOString() }, before: null, after: null, reason: null,
    actor: { personId: null, name: 'system:sweep', agency: null, postId: null, post: null },
  };
}

function noticeOf(event: LoadedEvent, to: Recipient, all: readonly Recipient[], people: ReadonlyMap<string, Addressee>, { calendar }: TimeBook): DueNotice<NoticeModel> {
  return {
    id: `${event.id}/${to.personId}`, personId: to.personId, agencyCode: to.agencyCode, taskId: event.taskId, clockId: to.clockId, kind: to.kind, level: to.level, urgent: to.urgent,
    eventAt: event.at,
    model: {
      capacity: to.capacity, taskIds: to.taskIds, planId: event.planId, facts: event.facts, by: event.actor.name, byAgency: null, reason: null,
      on: civilDateOf(event.at, calendar.zone), alsoTo: all.filter(({ personId }) => personId !== to.personId).flatMap(({ personId }) => people.get(personId)?.name ?? []),
    },
  };
}
