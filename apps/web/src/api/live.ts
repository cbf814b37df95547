import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api } from './client';
import { ofManyPages, queryClient } from './queries';

/** How long one question waits for news, in seconds, and how long after a failure the next is asked. */
const WAIT_S = 25;
const PAUSE_MS = 15_000;

/** Lists that any change may concern. */
const LISTS = new Set<unknown>(['tasks', 'inbox', 'board', 'matrix', 'timeline', 'extensions', 'alarms', 'papers', 'measure', 'measures']);

const unreadQuery = queryOptions({
  queryKey: ['notices', 'counts'], queryFn: async () => (await answer(api.GET('/api/v1/notifications/counts'))).unread,
});

/** How many notices one has not read; kept current by useLive. */
export function useUnread(): number {
  return useQuery(unreadQuery).data ?? 0;
}

/** While it is mounted, what is on the screen follows what happens: the server answers as soon as there is news. */
export function useLive(): void {
  useEffect(() => {
    const stopped = new AbortController();
    void follow(stopped.signal);
    return () => stopped.abort();
  }, []);
}

async function follow(signal: AbortSignal): Promise<void> {
  let since: string | undefined;
  while (!signal.aborted) {
    try {
      const news = await answer(api.GET('/api/v1/stream', { params: { query: { since, wait: since === undefined ? 0 : WAIT_S } }, signal }));
      if (since !== undefined) tell(news);
      since = news.position;
    } catch {
      // The server is away, or nobody is signed in for the moment: the lists still look after themselves.
      await new Promise((resolve) => { setTimeout(resolve, PAUSE_MS); });
    }
  }
}

function tell({ changes, more, notices }: { changes: readonly { taskId: string | null }[]; more: boolean; notices: boolean }): void {
  if (notices) void queryClient.invalidateQueries({ queryKey: ['notices'] });
  if (changes.length === 0 && !more) return;
  void queryClient.invalidateQueries({ predicate: (query) => (LISTS.has(query.queryKey[0]) && !ofManyPages(query)) || (more && query.queryKey[0] === 'task') });
  for (const id of new Set(changes.map(({ taskId }) => taskId))) if (id !== null) void queryClient.invalidateQueries({ queryKey: ['task', id] });
}
