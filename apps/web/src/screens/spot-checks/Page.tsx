import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Empty, Skeleton } from 'antd';
import { answer, api } from '../../api/client';
import { issuedPlans, meQuery, plansQuery, whileOnePage } from '../../api/queries';
import type { paths } from '../../generated/schema';
import { Choice } from '../../parts/Choice';
import { FilterChoice, useAddressFilter, useAgencyOptions, useOptions } from '../../parts/filters';
import { Page } from '../../parts/Page';
import styles from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { SPOT_OUTCOME } from '../../words/enums';
import { useWords } from '../../words/words';
import { Check } from './Check';
import { DrawLot } from './DrawLot';
import { Lots } from './Lots';
import { SPOT_CHECKS, SPOT_STATUS } from './words';

type Filter = NonNullable<paths['/api/v1/spot-checks']['get']['parameters']['query']>;

/** Finished work looked at again (回头看): the lots of a plan, what was found, and for an agency what was decided of its own tasks. */
export default function SpotChecksPage() {
  const say = useWords(SPOT_CHECKS);
  const { search, get, set, clear } = useAddressFilter();
  const { data: plans } = useQuery(plansQuery);
  const { data: me } = useQuery(meQuery);
  const issued = issuedPlans(plans);
  const planId = get('plan') ?? issued[0]?.id;
  const filter = { planId, status: get('status'), outcome: get('outcome'), agencyCode: get('agency') } as Filter;
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery({
    queryKey: ['spot-checks', filter], enabled: plans !== undefined, placeholderData: keepPreviousData, initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/spot-checks', { params: { query: { ...filter, limit: 25, cursor: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: whileOnePage,
  });
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const may = (permission: 'spotcheck.draw' | 'spotcheck.read') => me?.permissions.includes(permission) === true && planId !== undefined;
  return (
    <Page title={say('title')} extra={<>
      <Choice label={say('plan')} value={planId ?? ''} onChange={(id) => set('plan', id)} options={issued.map(({ id, title }) => ({ value: id, label: title }))} />
      {may('spotcheck.draw') && <DrawLot planId={planId ?? ''} />}
    </>}>
      <p className={styles.soft}>{say('lead')}</p>
      <div className={styles.filters}>
        <FilterChoice name="status" label={say('status')} options={useOptions(SPOT_STATUS)} />
        <FilterChoice name="outcome" label={say('outcome')} options={useOptions(SPOT_OUTCOME)} />
        <FilterChoice name="agency" label={say('agency')} options={useAgencyOptions()} />
        {search.size > 0 && <Button type="link" onClick={clear}>{say('reset')}</Button>}
      </div>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {isPending && <Skeleton active />}
      {data !== undefined && items.length === 0 && <Empty description={say('empty')} />}
      {items.map((one) => <Check key={one.id} check={one} />)}
      {hasNextPage && <Button className={styles.more} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say('more')}</Button>}
      {may('spotcheck.read') && <Lots planId={planId ?? ''} />}
    </Page>
  );
}
