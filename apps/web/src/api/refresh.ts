import { queryClient } from './queries';

/** Everything that an act on a measure may have changed on the screen: its tasks go with it. */
export async function refreshMeasure(id: string): Promise<void> {
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'measure' && queryKey[0] !== 'agencies' && queryKey[0] !== 'welcome' });
  await queryClient.invalidateQueries({ queryKey: ['measure', id] });
}

/** Everything that an act on a task may have changed on the screen. */
export async function refreshTask(id: string): Promise<void> {
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'task' && queryKey[0] !== 'agencies' && queryKey[0] !== 'welcome' });
  await queryClient.invalidateQueries({ queryKey: ['task', id] });
}
