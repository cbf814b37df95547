import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Segmented, Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { meQuery, welcomeQuery, whileOnePage } from '../../api/queries';
import type { components } from '../../generated/schema';
import { DayField } from '../../parts/day/DayField';
import { useAddressFilter } from '../../parts/filters';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { Instant } from '../../parts/times';
import { useLanguage } from '../../words/language';
import { useNames, useWords } from '../../words/words';
import { DeadLetters } from './DeadLetters';
import styles from './mailbox.module.css';
import { MAIL_STATUS, MAILBOX } from './words';

type Status = components['schemas']['MailDto']['status'];

/** The mails, the newest first: all of them for the office, else one's own. Whoever reads alarms looks at what did not arrive by itself. */
export default function MailboxPage() {
  const say = useWords(MAILBOX);
  const { data: me } = useQuery(meQuery);
  const { data: welcome } = useQuery(welcomeQuery);
  const [search, setSearch] = useSearchParams();
  const dead = search.get('view') === 'dead' && me?.permissions.includes('alarm.read') === true;
  return (
    <Page title={say('title')} extra={<>
      {me?.permissions.includes('alarm.read') && <Segmented aria-label={say('view')} value={dead} options={[{ value: false, label: say('all') }, { value: true, label: say('dead') }]} onChange={(value) => setSearch(value ? { view: 'dead' } : {})} />}
      {!dead && <Filters />}
    </>}>
      {welcome?.embedded && <p className={styles.soft}>{say('captured')}</p>}
      {dead ? <DeadLetters /> : <AllMails />}
    </Page>
  );
}

/** By day and by what became of it. */
function Filters() {
  const say = useWords(MAILBOX);
  const language = useLanguage();
  const { get, set } = useAddressFilter();
  return (
    <>
      <DayField label={say('day')} value={get('day')} onChange={(chosen) => set('day', chosen)} />
      <Select aria-label={say('status')} placeholder={say('status')} allowClear className={styles.filter} value={get('status')} onChange={(value) => set('status', value)}
        options={Object.entries(MAIL_STATUS).map(([value, both]) => ({ value, label: both[language] }))} />
    </>
  );
}

function AllMails() {
  const say = useWords(MAILBOX);
  const statusOf = useNames(MAIL_STATUS);
  const { get, set } = useAddressFilter();
  const [day, kind, status, personId, taskId] = ['day', 'kind', 'status', 'person', 'task'].map(get);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['mails', day, kind, status, personId, taskId], placeholderData: keepPreviousData, initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/mails', { params: { query: { day, kind, status: status as Status | undefined, personId, taskId, limit: 100, cursor: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: whileOnePage,
  });
  return (
    <>
      {taskId !== undefined && <p className={styles.soft}>{say('ofTask')} <Link to={`/tasks/${taskId}`}>{say('toTask')}</Link> <Button type="link" onClick={() => set('task', undefined)}>{say('ofAll')}</Button></p>}
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Rows loading={isPending} rows={data?.pages.flatMap(({ items }) => items) ?? []} keyOf={({ id }) => id} empty={say('empty')} onEnd={() => { if (hasNextPage && !isFetchingNextPage) void fetchNextPage(); }} columns={[
        { title: say('at'), render: ({ createdAt }) => <Instant at={createdAt} /> },
        { title: say('to'), from: 'sm', render: ({ toName, toAddress }) => <>{toName}<div className={styles.soft}>{toAddress}</div></> },
        { title: say('subject'), render: ({ id, subject }) => <Link to={`/mailbox/${id}`} className={styles.subject}>{subject}</Link> },
        { title: say('status'), from: 'sm', render: (one) => statusOf(one.status) },
      ]} />
      {hasNextPage && <Button className={styles.more} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say('more')}</Button>}
    </>
  );
}
