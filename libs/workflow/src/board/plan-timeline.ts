import type { TimelineGroup } from '#database';
import { civilDateOf, timelinessBy, type CivilDate, type Timeliness } from '#domain';
import type { TimeBook } from '../time/books.js';

/** A measure from its first dispatch to its last date. */
export interface MeasureBar {
  id: string;
  ref: string;
  title: string | null;
  from: CivilDate;
  /** null: none of its tasks has a date. */
  to: CivilDate | null;
  /** Whether the last date may still move. */
  provisional: boolean;
  standing: Timeliness;
  tasks: number;
}

export interface PlanTimeline {
  today: CivilDate;
  measures: MeasureBar[];
}

/** The gravest first: a measure stands as the worst of its tasks does. */
const GRAVITY: readonly Timeliness[] = ['OVERDUE', 'DUE_SOON', 'PROVISIONAL', 'ON_TIME', 'PAUSED', 'NOT_STARTED_CLOCK', 'LATE', 'DONE'];

/** A bar for each measure, in the order of the groups; `soon` is the day's dueSoonLimit, by which they were made. */
export function timelineOf(groups: readonly TimelineGroup[], { today, calendar }: Pick<TimeBook, 'today' | 'calendar'>, soon: CivilDate): MeasureBar[] {
  const byMeasure = new Map<string, TimelineGroup[]>();
  for (const group of groups) byMeasure.set(group.measureId, [...byMeasure.get(group.measureId) ?? [], group]);
  return [...byMeasure].map(([id, own]) => {
    const standings = new Set(own.map((group) => timelinessBy(group, today, soon)));
    const to = own.flatMap(({ currentDue }) => (currentDue === null ? [] : [currentDue])).sort().at(-1) ?? null;
    const first = new Date(Math.min(...own.map(({ createdAt }) => createdAt.getTime())));
    return {
      id, ref: own[0]?.measureRef ?? '', title: own[0]?.measureTitle ?? null, from: civilDateOf(first, calendar.zone), to, provisional: own.some((group) => group.currentDue === to && group.provisional),
      standing: GRAVITY.find((one) => standings.has(one)) ?? 'NOT_STARTED_CLOCK', tasks: own.reduce((sum, group) => sum + group.tasks, 0),
    };
  });
}
