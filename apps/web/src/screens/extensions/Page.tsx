import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Empty, Skeleton } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { plansQuery, whileOnePage } from '../../api/queries';
import type { paths } from '../../generated/schema';
import { useAgencyName } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import { ExtensionRequest } from '../../parts/ExtensionRequest';
import { FilterChoice, useAddressFilter, useAgencyOptions, useOptions } from '../../parts/filters';
import { Page } from '../../parts/Page';
import styles from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { EXTENSION_STATUS } from '../../words/enums';
import { useWords } from '../../words/words';
import { DESK, EXTENSIONS } from './words';

type Filter = NonNullable<paths['/api/v1/extensions']['get']['parameters']['query']>;

/** The requests for more time that one may see, the newest first; whoever decides does it here, each answer with its date. */
export default function ExtensionsPage() {
  const say = useWords(EXTENSIONS);
  const agencyOf = useAgencyName();
  const { search, get, clear } = useAddressFilter();
  const pending = get('pending');
  const filter = {
    waiting: get('waiting'), status: get('status'), agencyCode: get('agency'), planId: get('plan'), pending: pending === undefined ? undefined : pending === 'true',
  } as Filter;
  const plans = useQuery(plansQuery);
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery({
    queryKey: ['extensions', filter], placeholderData: keepPreviousData, initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/extensions', { params: { query: { ...filter, limit: 25, cursor: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: whileOnePage,
  });
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={say('title')}>
      <div className={styles.filters}>
        <FilterChoice name="waiting" label={say('waiting')} options={useOptions(DESK)} />
        <FilterChoice name="pending" label={say('pending')} options={[{ value: 'true', label: say('isPending') }, { value: 'false', label: say('isDone') }]} />
        <FilterChoice name="status" label={say('status')} options={useOptions(EXTENSION_STATUS)} />
        <FilterChoice name="agency" label={say('agency')} options={useAgencyOptions()} />
        <FilterChoice name="plan" label={say('plan')} options={(plans.data ?? []).map(({ id, title }) => ({ value: id, label: title }))} />
        {search.size > 0 && <Button type="link" onClick={clear}>{say('reset')}</Button>}
      </div>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {isPending && <Skeleton active />}
      {data !== undefined && items.length === 0 && <Empty description={say('empty')} />}
      {items.map((one) => (
        <Card key={one.id} title={<><Link to={`/tasks/${one.taskId}`}>{one.taskTitle}</Link> <span className={styles.soft}>{agencyOf(one.agencyCode)} · {say('number', { n: one.number })}</span></>}>
          <ExtensionRequest request={one} planId="" />
        </Card>
      ))}
      {hasNextPage && <Button className={styles.more} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say('more')}</Button>}
    </Page>
  );
}
