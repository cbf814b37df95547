import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { LIVE_MS } from '../../api/queries';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { TaskTable } from '../../parts/TaskTable';
import { useMarks } from '../../words/marks';
import { useWords } from '../../words/words';
import styles from './inbox.module.css';
import { INBOX } from './words';

/** What lies with one's agency, soonest due first: what one can act on oneself stands apart, each with its buttons' names. */
export default function InboxPage() {
  const say = useWords(INBOX);
  const { aside } = useMarks();
  const [search, setSearch] = useSearchParams();
  const mine = search.get('mine') === 'true';
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['inbox', mine], placeholderData: keepPreviousData, initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/inbox', { params: { query: { mine, limit: 100, cursor: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: LIVE_MS,
  });
  const tasks = data?.pages.flatMap(({ items }) => items) ?? [];
  const mayAct = tasks.filter(({ allowedActions }) => allowedActions.length > 0);
  const others = tasks.filter(({ allowedActions }) => allowedActions.length === 0);
  const onEnd = (): void => { if (hasNextPage && !isFetchingNextPage) void fetchNextPage(); };
  return (
    <Page title={say('title')} extra={<Checkbox checked={mine} onChange={({ target }) => setSearch(target.checked ? { mine: 'true' } : {})}>{say('mine')}</Checkbox>}>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <h2 className={styles.heading}>{say('mayAct')}{aside(String(mayAct.length))}</h2>
      <TaskTable tasks={mayAct} loading={isPending} empty={say('nothing')} acts onEnd={onEnd} />
      {others.length > 0 && <><h2 className={styles.heading}>{say('others')}{aside(String(others.length))}</h2><TaskTable tasks={others} loading={false} empty={say('nothingElse')} onEnd={onEnd} /></>}
      {hasNextPage && <Button className={styles.more} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say('more')}</Button>}
    </Page>
  );
}
