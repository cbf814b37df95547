import { insertPrecedent, insertReassigned, isKnownAgency, latestObjection, putClocks } from '#database';
import { minDate, rebuiltFields, resumedDue } from '#domain';
import { waitingClock } from '../time/arm-clock.js';
import type { ActContext, Consequence } from './act-consequences.js';
import { completion } from './clocks-after.js';
import { moveDependents } from './move-dependents.js';
import { schedulePeriods } from './schedule-periods.js';

/** It stays where it is; the ruling becomes a precedent for the registry. */
export async function uphold(context: ActContext): Promise<Consequence> {
  await keepPrecedent(context, 'UPHELD', context.task.agencyCode);
  return { facts: { receiptAtLeast: 'P1BD' } };
}

/**
 * The task ends here and begins anew at another agency, receipt and all, with the working days that were left when the
 * first one objected: the time the office took to rule is nobody's.
 */
export async function reassign(context: ActContext): Promise<Consequence> {
  const { tx, task, facts, decision, order: { input, book } } = context;
  const agency = input.agencyCode ? await isKnownAgency(tx, input.agencyCode) : null;
  if (!agency) throw new Error('The action table lets no reassignment pass without a known agency.');
  const left = facts.pausedDays ?? null;
  const shifted = left === null ? task.currentDue : resumedDue(left, book.today, book.calendar);
  const dueOn = input.newDue ?? (shifted !== null && facts.parentDue !== null ? minDate(shifted, facts.parentDue) : shifted);
  const made = await insertReassigned(tx, task, {
    agencyCode: agency.code, printedName: agency.shortZh, dueOn, provisional: dueOn !== null && !book.calendar.announced(dueOn),
  });
  await putClocks(tx, [
    waitingClock({ taskId: made.id, kind: 'RECEIPT', holder: 'OWNER', holderAgency: made.agencyCode }, book), ...completion(made, book),
  ]);
  await schedulePeriods(tx, made, book);
  await keepPrecedent(context, 'REASSIGNED', agency.code);
  return {
    facts: { replacedBy: made.id, to: agency.code },
    events: [
      {
        type: 'task.dispatched', taskId: made.id, planId: made.planId, agency: made.agencyCode, post: decision.post, reason: input.reason ?? null,
        after: rebuiltFields(made), facts: { title: made.title, replaces: task.id },
      },
      ...await moveDependents(context, agency.code),
    ],
  };
}

async function keepPrecedent({ tx, task, order: { input, person } }: ActContext, ruling: 'UPHELD' | 'REASSIGNED', ruledAgency: string): Promise<void> {
  await insertPrecedent(tx, {
    taskId: task.id, measureId: task.measureId, printedName: task.printedName, agencyCode: task.agencyCode, ruling, ruledAgency,
    objection: await latestObjection(tx, task.id) ?? '', text: input.reason ?? '', ruledBy: person.personId,
  });
}
