import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { LIVE_MS } from '../../api/queries';
import type { Task } from './sections';

/** What nobody of one's agency has taken and one's departments may (单位待办池, B9). */
export const queueQuery = infiniteQueryOptions({
  queryKey: ['inbox', 'queue'], initialPageParam: undefined as string | undefined, refetchInterval: LIVE_MS,
  queryFn: ({ pageParam }) => answer(api.GET('/api/v1/inbox/queue', { params: { query: { limit: 100, cursor: pageParam } } })),
  getNextPageParam: (last) => last.nextCursor ?? undefined,
});

export const claimsOf = (task: Task): Task['allowedActions'] => task.allowedActions.filter(({ act }) => act === 'claim');

/** Of these what the reader himself may claim: a liaison gives a handler instead. */
export const claimableOf = (tasks: readonly Task[]): Task[] => tasks.filter((task) => claimsOf(task).length > 0);
