import type { Level, NewPolicy, Policy, Trigger } from './queries';

export type LevelFields = Omit<Level, 'replyWithin' | 'kind'> & { replyDays: number };
/** Without an id: it is new, and what it expects may still be chosen. */
export type TriggerFields = Omit<Trigger, 'id'> & { id?: string };
export type DraftFields = Pick<NewPolicy, 'name' | 'source' | 'coolDownDays' | 'pauseDays' | 'startsAt'> & { levels: LevelFields[]; triggers: TriggerFields[]; signDays: number };

/** What the daily look can find, and the reason that its papers name. */
export const LOOKS = { TRAJECTORY: 'BEHIND', NO_FURTHER_RETURN: 'RETURNED', ACTIVITY: 'STALE' } as const satisfies Partial<Record<Trigger['expected'], Trigger['reason']>>;
export type Looked = keyof typeof LOOKS;

export const NEW_LOOK: TriggerFields = {
  reason: 'STALE', enabled: true, by: 'SCAN', activation: ['IN_PROGRESS', 'RETURNED'], expected: 'ACTIVITY', afterWorkingDays: 20, level: 1, atLeast: null, source: '[I]',
};

/** 'P3BD' is three working days. */
export function daysOf(offset: string): number {
  return Number(/^P(\d+)BD$/.exec(offset)?.[1] ?? 0);
}

export function fieldsOf({ name, source, coolDownDays, pauseDays, startsAt, signWithin, levels, triggers }: Policy): DraftFields {
  return {
    name, source, coolDownDays, pauseDays, startsAt, triggers, signDays: daysOf(signWithin),
    levels: [...levels].sort((a, b) => a.level - b.level).map(({ replyWithin, kind: _, ...level }) => ({ ...level, replyDays: daysOf(replyWithin) })),
  };
}

/** What follows from a level or from what is expected is not asked again: the kind of paper, the reason, the numbers that it has. */
export function policyOf({ key, levels: former }: Policy, { name, source, coolDownDays, pauseDays, startsAt, signDays, levels, triggers }: DraftFields): NewPolicy {
  return {
    key, name, source, coolDownDays, pauseDays, signWithin: `P${signDays}BD`,
    startsAt: Object.fromEntries(Object.entries(startsAt).filter(([, level]) => level !== undefined && level !== null)),
    levels: levels.map(({ replyDays, ...level }) => ({
      ...level, kind: former.find((one) => one.level === level.level)?.kind ?? 'URGE', colour: level.colour ?? null, replyWithin: `P${replyDays}BD`,
    })),
    triggers: named(triggers).map(triggerOf),
  };
}

function triggerOf(trigger: Trigger): Trigger {
  if (trigger.by === 'LADDER') return trigger;
  const expected = trigger.expected as Looked;
  return {
    ...trigger, expected, reason: LOOKS[expected], atLeast: expected === 'ACTIVITY' ? null : trigger.atLeast ?? null,
    afterWorkingDays: expected === 'NO_FURTHER_RETURN' ? 0 : trigger.afterWorkingDays ?? 0,
  };
}

/** A new one is called by its reason and the first number that is free; one that is there keeps its name from version to version. */
function named(triggers: readonly TriggerFields[]): Trigger[] {
  const taken = new Set(triggers.map(({ id }) => id));
  return triggers.map((trigger) => {
    if (trigger.id !== undefined) return { ...trigger, id: trigger.id };
    const reason = LOOKS[trigger.expected as Looked].toLowerCase();
    let n = 2;
    while (taken.has(`${reason}-${n}`)) n += 1;
    taken.add(`${reason}-${n}`);
    return { ...trigger, id: `${reason}-${n}` };
  });
}
