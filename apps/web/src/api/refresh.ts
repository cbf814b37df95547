import { queryClient } from './queries';

/** Of these an act changes nothing. */
const LASTING = new Set<unknown>(['agencies', 'welcome']);

/** The page of the thing at once, the rest behind it; the pages of other things of its kind stay as they are. */
async function refresh(kind: 'task' | 'measure', id: string): Promise<void> {
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== kind && !LASTING.has(queryKey[0]) });
  await queryClient.invalidateQueries({ queryKey: [kind, id] });
}

/** Everything that an act on a measure may have changed on the screen: its tasks go with it. */
export const refreshMeasure = (id: string): Promise<void> => refresh('measure', id);

/** Everything that an act on a task may have changed on the screen. */
export const refreshTask = (id: string): Promise<void> => refresh('task', id);
