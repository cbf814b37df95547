import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { answer, api } from '../../api/client';
import { whileOnePage } from '../../api/queries';
import { MatterRows } from '../../parts/MatterRows';
import { useMarks } from '../../words/marks';
import { useWords } from '../../words/words';
import styles from './inbox.module.css';
import { INBOX } from './words';

/** Matters that others ask one's agency to answer, and one's own that are answered; nothing where there are none. */
export function Matters() {
  const say = useWords(INBOX);
  const { aside } = useMarks();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['coordination', 'inbox'], initialPageParam: undefined as string | undefined, refetchInterval: whileOnePage,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/coordination-matters', { params: { query: { waitsForMe: true, limit: 50, cursor: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const matters = (data?.pages.flatMap(({ items }) => items) ?? []).filter(({ allowedActions }) => allowedActions.length > 0);
  if (matters.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{say('matters')}{aside(String(matters.length))}</h2>
      <MatterRows matters={matters} loading={false} empty="" />
      {hasNextPage && <Button className={styles.more} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say('more')}</Button>}
    </section>
  );
}
