import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { LIVE_MS, plansQuery } from '../../api/queries';
import { useAgencyName } from '../../parts/agencies';
import { FilterChoice, useAddressFilter, useAgencyOptions } from '../../parts/filters';
import { Page } from '../../parts/Page';
import styles from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { useWords } from '../../words/words';
import { COORDINATION } from './words';

/** What agencies ask others to settle (需协调事项, H6), as their newest signed reports say it; each leads to its report. */
export default function CoordinationPage() {
  const say = useWords(COORDINATION);
  const agencyOf = useAgencyName();
  const { search, get, clear } = useAddressFilter();
  const filter = { planId: get('plan'), agencyCode: get('agency') };
  const plans = useQuery(plansQuery);
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery({
    queryKey: ['coordination', filter], placeholderData: keepPreviousData, initialPageParam: undefined as string | undefined, refetchInterval: LIVE_MS,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/coordination-matters', { params: { query: { ...filter, limit: 50, cursor: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  return (
    <Page title={say('title')}>
      <p className={styles.soft}>{say('lead')}</p>
      <div className={styles.filters}>
        <FilterChoice name="agency" label={say('agency')} options={useAgencyOptions()} />
        <FilterChoice name="plan" label={say('plan')} options={(plans.data ?? []).map(({ id, title }) => ({ value: id, label: title }))} />
        {search.size > 0 && <Button type="link" onClick={clear}>{say('reset')}</Button>}
      </div>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {(data !== undefined || isPending) && (
        <Rows rows={data?.pages.flatMap(({ items }) => items) ?? []} keyOf={({ reportId }) => reportId} loading={isPending} empty={say(search.size > 0 ? 'none' : 'empty')} columns={[
          { title: say('matter'), className: styles.words, render: ({ coordination }) => coordination },
          { title: say('agency'), render: ({ agencyCode }) => agencyOf(agencyCode) },
          { title: say('task'), render: ({ taskId, taskTitle }) => <Link className={styles.title} to={`/tasks/${taskId}#reports`}>{taskTitle}</Link> },
          { title: say('period'), from: 'sm', render: ({ period }) => <span className={styles.nowrap}>{period}</span> },
        ]} />
      )}
      {hasNextPage && <Button className={styles.more} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say('more')}</Button>}
    </Page>
  );
}
