import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { answer, api } from '../../api/client';
import { LIVE_MS, plansQuery } from '../../api/queries';
import { FilterChoice, useAddressFilter, useAgencyOptions } from '../../parts/filters';
import { MatterRows } from '../../parts/MatterRows';
import { Page } from '../../parts/Page';
import styles from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { MATTER_STATUS } from '../../words/enums';
import { useNames, useWords } from '../../words/words';
import { COORDINATION } from './words';

const STANDINGS = ['OPEN', 'ANSWERED', 'SETTLED'] as const;

/** What agencies ask others to settle (需协调事项, H6), as their newest signed reports say it; each with its answer, what the reader may do, and the way to its report. */
export default function CoordinationPage() {
  const say = useWords(COORDINATION);
  const standingOf = useNames(MATTER_STATUS);
  const { search, get, clear } = useAddressFilter();
  const filter = { planId: get('plan'), agencyCode: get('agency'), matter: STANDINGS.find((one) => one === get('matter')) };
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
        <FilterChoice name="matter" label={say('standing')} options={STANDINGS.map((value) => ({ value, label: standingOf(value) }))} />
        <FilterChoice name="plan" label={say('plan')} options={(plans.data ?? []).map(({ id, title }) => ({ value: id, label: title }))} />
        {search.size > 0 && <Button type="link" onClick={clear}>{say('reset')}</Button>}
      </div>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {(data !== undefined || isPending) && (
        <MatterRows matters={data?.pages.flatMap(({ items }) => items) ?? []} loading={isPending} empty={say(search.size > 0 ? 'none' : 'empty')} />
      )}
      {hasNextPage && <Button className={styles.more} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say('more')}</Button>}
    </Page>
  );
}
