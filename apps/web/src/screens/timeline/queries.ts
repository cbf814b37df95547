import { useQueries } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { barOf, type Bar, type Task } from './layout';

/** How many tasks of a measure are shown; the others are in the list. */
const SHOWN = 200;

export interface OpenedMeasure {
  tasks: (Bar & { task: Task })[];
  more: boolean;
}

/** The tasks of the measures that are open, by the measures' refs; undefined while they come. */
export function useOpened(planId: string, refs: readonly string[], zone: string | undefined): ReadonlyMap<string, OpenedMeasure | undefined> {
  const results = useQueries({
    queries: refs.map((measureRef) => ({
      queryKey: ['tasks', 'of measure', planId, measureRef], queryFn: () => answer(api.GET('/api/v1/tasks', { params: { query: { planId, measureRef, limit: SHOWN } } })),
    })),
  });
  return new Map(refs.map((ref, i) => {
    const page = results[i]?.data;
    return [ref, page === undefined ? undefined : { tasks: page.items.filter(({ depth }) => depth === 0).map((task) => ({ task, ...barOf(task, zone) })), more: page.nextCursor !== null }];
  }));
}
