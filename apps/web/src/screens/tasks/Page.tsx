import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { whileOnePage } from '../../api/queries';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { TaskTable } from '../../parts/TaskTable';
import { useWords } from '../../words/words';
import { Filters } from './Filters';
import { filterOf } from './filters';
import styles from './tasks.module.css';
import { TASKS } from './words';

const PAGE = 100;

/** The tasks one may see, by the filters of the address, a page at a time. */
export default function TasksPage() {
  const say = useWords(TASKS);
  const [search] = useSearchParams();
  const filter = filterOf(search);
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery({
    queryKey: ['tasks', 'list', filter], placeholderData: keepPreviousData, initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/tasks', { params: { query: { ...filter, limit: PAGE, cursor: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: whileOnePage,
  });
  const tasks = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={say('title')}>
      <Filters />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <TaskTable tasks={tasks} loading={isPending} empty={say('empty')} onEnd={() => { if (hasNextPage && !isFetchingNextPage) void fetchNextPage(); }} />
      <div className={styles.foot}>
        {tasks.length > 0 && <span>{say('shown', { n: tasks.length })}</span>}
        {hasNextPage && <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>{say('more', { n: PAGE })}</Button>}
      </div>
    </Page>
  );
}
