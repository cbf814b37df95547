import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { meQuery, whileOnePage } from '../../api/queries';
import type { components } from '../../generated/schema';
import { useAgencyName } from '../../parts/agencies';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { Instant } from '../../parts/times';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { Clearance } from './Clearance';
import { ALARM_KIND, ALARMS, DETAIL } from './words';

type Alarm = components['schemas']['AlarmDto'];

/** What the office has to know and act on; each is cleared with what was done about it. */
export default function AlarmsPage() {
  const say = useWords(ALARMS);
  const language = useLanguage();
  const agencyOf = useAgencyName();
  const [search, setSearch] = useSearchParams();
  const [clearing, setClearing] = useState<Alarm | null>(null);
  const open = search.get('open') !== 'false';
  const { data: me } = useQuery(meQuery);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['alarms', open], placeholderData: keepPreviousData, initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/alarms', { params: { query: { open, limit: 100, cursor: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: whileOnePage,
  });
  const told = (details: Alarm['details']): string => Object.entries(details).flatMap(([key, value]) => {
    const name = DETAIL[key]?.[language];
    return name === undefined || (typeof value !== 'string' && typeof value !== 'number') || value === '' ? [] : [`${name} ${value}`];
  }).join(language === 'zh' ? '；' : '; ');
  const may = open && me?.permissions.includes('alarm.clear');
  return (
    <Page title={say('title')} extra={<Segmented value={open} options={[{ value: true, label: say('open') }, { value: false, label: say('cleared') }]} onChange={(value) => setSearch(value ? {} : { open: 'false' })} />}>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Rows loading={isPending} rows={data?.pages.flatMap(({ items }) => items) ?? []} keyOf={({ id }) => id} empty={say('empty')} onEnd={() => { if (hasNextPage && !isFetchingNextPage) void fetchNextPage(); }} columns={[
        { title: say('raised'), render: ({ raisedAt }) => <Instant at={raisedAt} /> },
        { title: say('what'), render: ({ kind }) => ALARM_KIND[kind]?.[language] ?? kind },
        { title: say('about'), render: ({ agencyCode, personName }) => [agencyCode === null ? '' : agencyOf(agencyCode), personName].filter(Boolean).join(' ') },
        { title: say('details'), render: ({ details, taskId }) => <>{told(details)} {taskId !== null && <Link to={`/tasks/${taskId}`}>{say('task')}</Link>} {typeof details['mailId'] === 'string' && me?.permissions.includes('mail.read') && <Link to={`/mailbox/${details['mailId']}`}>{say('mail')}</Link>}</> },
        ...(may ? [{ title: say('clear'), render: (alarm: Alarm) => <Button size="small" onClick={() => setClearing(alarm)}>{say('clear')}</Button> }] : []),
      ]} />
      {hasNextPage && <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say('more')}</Button>}
      {clearing !== null && <Clearance id={clearing.id} onClose={() => setClearing(null)} />}
    </Page>
  );
}
