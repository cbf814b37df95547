import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { plansQuery, whileOnePage } from '../../api/queries';
import type { paths } from '../../generated/schema';
import { useAgencyName } from '../../parts/agencies';
import { FilterChoice, useAddressFilter, useAgencyOptions, useOptions } from '../../parts/filters';
import { Page } from '../../parts/Page';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { MeasureTag, StatusTag, TimelinessTag } from '../../parts/tags';
import { MEASURE_STATUS, MEASURE_TYPE } from '../../words/enums';
import { useWords } from '../../words/words';
import { measureTitle, useLeadName } from './naming';
import { MEASURE } from './words';

const PAGE = 100;

type Filter = NonNullable<paths['/api/v1/measures']['get']['parameters']['query']>;

/** The measures one may see, document by document in their order: the one status of each, and the open task that stands worst. */
export default function MeasuresPage() {
  const say = useWords(MEASURE);
  const agencyOf = useAgencyName();
  const leadOf = useLeadName();
  const agencies = useAgencyOptions();
  const statuses = useOptions(MEASURE_STATUS);
  const types = useOptions(MEASURE_TYPE);
  const { get } = useAddressFilter();
  const { data: plans } = useQuery(plansQuery);
  const filter: Filter = { planId: get('plan'), status: get('status') as Filter['status'], type: get('type') as Filter['type'], leadAgencyCode: get('lead'), agencyCode: get('agency') };
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['measures', 'list', filter], placeholderData: keepPreviousData, initialPageParam: undefined as string | undefined, refetchInterval: whileOnePage,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/measures', { params: { query: { ...filter, limit: PAGE, cursor: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  return (
    <Page title={say('list')}>
      <div className={parts.filters}>
        <FilterChoice name="plan" label={say('plan')} options={(plans ?? []).map(({ id, title }) => ({ value: id, label: title }))} />
        <FilterChoice name="status" label={say('status')} options={statuses} />
        <FilterChoice name="lead" label={say('lead')} options={agencies} />
        <FilterChoice name="agency" label={say('withAgency')} options={agencies} />
        <FilterChoice name="type" label={say('type')} options={types} />
      </div>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Rows rows={data?.pages.flatMap(({ items }) => items) ?? []} keyOf={({ id }) => id} loading={isPending} empty={say('empty')}
        onEnd={() => { if (hasNextPage && !isFetchingNextPage) void fetchNextPage(); }} columns={[
          { title: say('title'), render: (one) => <><Link className={parts.title} to={`/measures/${one.id}`}>{measureTitle(one)}</Link><div className={parts.soft}>{one.sectionTitle}</div></> },
          { title: say('status'), render: ({ status, reviewOn }) => <><MeasureTag status={status} />{reviewOn !== null && <div className={parts.soft}>{say('review', { date: reviewOn })}</div>}</> },
          { title: say('lead'), from: 'sm', render: leadOf },
          { title: say('tasks'), from: 'md', render: ({ counts }) => (counts.tasks === 0 ? '' : say('openOf', counts)) },
          { title: say('worst'), from: 'lg', render: ({ worst }) => (worst === null ? '' : <><Link to={`/tasks/${worst.id}`}>{agencyOf(worst.agencyCode)}</Link> <StatusTag status={worst.status} />{worst.timeliness === 'OVERDUE' && <> <TimelinessTag timeliness={worst.timeliness} /></>}</>) },
        ]} />
    </Page>
  );
}
