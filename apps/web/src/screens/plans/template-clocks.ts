import type { Template } from './queries';

type Clock = Template['body']['tasks'][number]['clocks'][number];

/** What a template counts in working days. Whole dates are the plan's, and reports have a rhythm. */
export const CLOCKS = ['RECEIPT', 'PLAN', 'LEAD_REVIEW', 'VERIFY'] as const satisfies readonly Clock['kind'][];
export type Days = Partial<Record<(typeof CLOCKS)[number], number | null>>;

const shown = (kind: Clock['kind']): boolean => CLOCKS.some((one) => one === kind);

export function daysOf(clocks: readonly Clock[]): Days {
  return Object.fromEntries(clocks.filter(({ kind }) => shown(kind)).map(({ kind, offset }) => [kind, Number(/^P(\d+)BD$/.exec(offset)?.[1])]));
}

/** A field that was emptied takes the default again; clocks that have no field stay as they are. */
export function clocksOf(before: readonly Clock[], days: Days): Clock[] {
  return [
    ...before.filter(({ kind }) => !shown(kind)),
    ...CLOCKS.flatMap((kind) => { const n = days[kind]; return typeof n === 'number' ? [{ kind, offset: `P${n}BD` }] : []; }),
  ];
}
