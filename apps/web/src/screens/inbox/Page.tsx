import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { meQuery, whileOnePage } from '../../api/queries';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { TaskTable } from '../../parts/TaskTable';
import { useMarks } from '../../words/marks';
import { useWords } from '../../words/words';
import styles from './inbox.module.css';
import { Matters } from './Matters';
import { claimableOf, claimsOf, queueQuery } from './queue';
import { Reports } from './Reports';
import { sectionsOf } from './sections';
import { INBOX } from './words';

/** What lies with one's agency and what others' tasks ask of it, by what it waits for, each part soonest due first, with links to the very acts. */
export default function InboxPage() {
  const say = useWords(INBOX);
  const { aside } = useMarks();
  const [search, setSearch] = useSearchParams();
  const { data: me } = useQuery(meQuery);
  // Who acts on no task is the handler of none.
  const acts = me?.permissions.includes('task.act') === true;
  const mine = search.get('mine') === 'true' && me?.permissions.includes('task.act') !== false;
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['inbox', mine], placeholderData: keepPreviousData, initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/inbox', { params: { query: { mine, limit: 100, cursor: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: whileOnePage,
  });
  const queue = useInfiniteQuery({ ...queueQuery, enabled: !mine });
  const tasks = data?.pages.flatMap(({ items }) => items) ?? [];
  // Of a long inbox the queue may lie on later pages; while it is on its way, what the inbox has of it stands there already.
  const claimable = mine ? [] : claimableOf(queue.data?.pages.flatMap(({ items }) => items) ?? tasks);
  const inQueue = new Set(claimable.map(({ id }) => id));
  const sections = sectionsOf(tasks.filter(({ id }) => !inQueue.has(id)));
  const onEnd = (): void => { if (hasNextPage && !isFetchingNextPage) void fetchNextPage(); };
  return (
    <Page title={say('title')} extra={acts && <Checkbox checked={mine} onChange={({ target }) => setSearch(target.checked ? { mine: 'true' } : {})}>{say('mine')}</Checkbox>}>
      <ProblemNote error={error ?? queue.error} onRetry={() => { void refetch(); void queue.refetch(); }} />
      <Reports />
      <Matters />
      {claimable.length > 0 && (
        <section>
          <h2 className={styles.heading}>{say('claim')}{aside(String(claimable.length))}</h2>
          <TaskTable tasks={claimable} loading={false} empty="" actsOf={claimsOf} held onEnd={() => { if (queue.hasNextPage && !queue.isFetchingNextPage) void queue.fetchNextPage(); }} />
        </section>
      )}
      {sections.length === 0 && claimable.length === 0 && <TaskTable tasks={[]} loading={isPending} empty={say(mine ? 'nothingMine' : acts ? 'nothing' : 'nothingToSee')} />}
      {sections.map(({ key, tasks: own, actsOf }) => (
        <section key={key}>
          <h2 className={styles.heading}>{say(key)}{aside(String(own.length))}</h2>
          <TaskTable tasks={own} loading={false} empty="" actsOf={actsOf} held={key !== 'others'} onEnd={onEnd} />
        </section>
      ))}
      {hasNextPage && <Button className={styles.more} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say('more')}</Button>}
    </Page>
  );
}
