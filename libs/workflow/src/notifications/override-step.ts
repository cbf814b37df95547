import type { MailOverride } from '#database';

/** Which step of which clock a notice tells: the first parts of an override's key; null where it tells none. */
export function stepTold({ clockId, personId, model: { facts } }: {
  clockId: string | null; personId: string; model: { facts: Record<string, unknown> };
}): Pick<MailOverride, 'clockId' | 'dueOn' | 'step' | 'personId'> | null {
  const { dueOn, step } = facts;
  return clockId === null || typeof dueOn !== 'string' || typeof step !== 'string' ? null : { clockId, dueOn: dueOn as MailOverride['dueOn'], step, personId };
}
