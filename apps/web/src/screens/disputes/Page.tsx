import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Empty, Skeleton } from 'antd';
import { answer, api } from '../../api/client';
import { meQuery, whileOnePage } from '../../api/queries';
import { useAddressFilter } from '../../parts/filters';
import { Page } from '../../parts/Page';
import styles from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { useWords } from '../../words/words';
import { Dispute } from './Dispute';
import { Precedents } from './Precedents';
import { DISPUTES } from './words';

/** What agencies do not take as it is (B5, B6), each with its words and the acts that answer it; below, earlier rulings. */
export default function DisputesPage() {
  const say = useWords(DISPUTES);
  const { data: me } = useQuery(meQuery);
  const planId = useAddressFilter().get('plan');
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery({
    queryKey: ['tasks', 'disputed', planId], placeholderData: keepPreviousData, initialPageParam: undefined as string | undefined,
    refetchInterval: whileOnePage,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/tasks', { params: { query: { planId, disputed: true, open: true, limit: 25, cursor: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const tasks = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={say('title')}>
      <p className={styles.soft}>{say('lead')}</p>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {isPending && <Skeleton active />}
      {data !== undefined && tasks.length === 0 && <Empty className={styles.note} description={say('empty')} />}
      {tasks.map((task) => <Dispute key={task.id} task={task} />)}
      {hasNextPage && <Button className={styles.more} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say('more')}</Button>}
      {me?.permissions.includes('rule.read') && <Precedents />}
    </Page>
  );
}
