import { stopClockOf, type ClockWrite, type NewEvent } from '#database';
import { jointState, type Task } from '#domain';
import { runningClock } from '../time/arm-clock.js';
import type { TimeBook } from '../time/books.js';
import type { ActContext, Consequence } from './act-consequences.js';

/** The answer clocks of the agencies that have not co-signed yet, to the date that was announced to them. */
export function coSignClocks({ id, joint, consultation }: Task, book: TimeBook): ClockWrite[] {
  if (joint === null || consultation?.kind !== 'COSIGN') return [];
  return jointState(joint, consultation).silent.map((agency) =>
    runningClock({ taskId: id, kind: 'COSIGN', period: agency, holder: 'COSIGNER', holderAgency: agency }, consultation.dueOn, book));
}

/** A word given ends that agency's clock; the others' run on. */
export async function wordGiven({ tx, task, order: { person } }: ActContext): Promise<Consequence> {
  await stopClockOf(tx, task.id, 'COSIGN', person.agency ?? '');
  return {};
}

/** Tells the agencies that are asked from now on, with the date; where silence has a consequence, the announcement says so. */
export function askedAfter({ task, after, decision }: ActContext): NewEvent[] {
  const { consultation, joint } = after;
  if (consultation === null || consultation.kind === task.consultation?.kind && consultation.words.length > 0 || !decision.patch.consultation) return [];
  if (decision.patch.consulted === undefined) return [];
  return [{
    type: consultation.kind === 'COSIGN' ? 'task.cosign_asked' : 'task.objections_invited', taskId: task.id, planId: task.planId, agency: task.agencyCode, post: decision.post,
    facts: {
      agencies: consultation.agencies, dueOn: consultation.dueOn, ask: consultation.kind,
      ...(consultation.kind === 'COSIGN' ? { rule: joint?.rule, silence: joint?.rule === 'LEAD_AFTER_SILENCE' } : {}),
    },
  }];
}

/** The answered agency is told. */
export async function answered({ order: { input } }: ActContext): Promise<Consequence> {
  return { facts: { agencies: input.agencyCode ? [input.agencyCode] : [] } };
}
