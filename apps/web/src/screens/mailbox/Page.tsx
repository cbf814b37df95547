import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { welcomeQuery, whileOnePage } from '../../api/queries';
import type { components } from '../../generated/schema';
import { DayField } from '../../parts/day/DayField';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { Instant } from '../../parts/times';
import { useLanguage } from '../../words/language';
import { useNames, useWords } from '../../words/words';
import styles from './mailbox.module.css';
import { MAIL_STATUS, MAILBOX } from './words';

type Status = components['schemas']['MailDto']['status'];

/** The mails, the newest first: all of them for the office, else one's own. */
export default function MailboxPage() {
  const say = useWords(MAILBOX);
  const statusOf = useNames(MAIL_STATUS);
  const language = useLanguage();
  const { data: welcome } = useQuery(welcomeQuery);
  const [search, setSearch] = useSearchParams();
  const [day, kind, status, personId, taskId] = ['day', 'kind', 'status', 'person', 'task'].map((name) => search.get(name) ?? undefined);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['mails', day, kind, status, personId, taskId], placeholderData: keepPreviousData, initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/mails', { params: { query: { day, kind, status: status as Status | undefined, personId, taskId, limit: 100, cursor: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: whileOnePage,
  });
  const set = (name: string, value: string | undefined): void => setSearch((before) => {
    const next = new URLSearchParams(before);
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
    return next;
  });
  return (
    <Page title={say('title')} extra={<>
      <DayField label={say('day')} value={day} onChange={(chosen) => set('day', chosen)} />
      <Select aria-label={say('status')} placeholder={say('status')} allowClear className={styles.filter} value={status} onChange={(value) => set('status', value)}
        options={Object.entries(MAIL_STATUS).map(([value, both]) => ({ value, label: both[language] }))} />
    </>}>
      {welcome?.embedded && <p className={styles.soft}>{say('captured')}</p>}
      {taskId !== undefined && <p className={styles.soft}>{say('ofTask')} <Link to={`/tasks/${taskId}`}>{say('toTask')}</Link> <Button type="link" onClick={() => set('task', undefined)}>{say('ofAll')}</Button></p>}
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Rows loading={isPending} rows={data?.pages.flatMap(({ items }) => items) ?? []} keyOf={({ id }) => id} empty={say('empty')} onEnd={() => { if (hasNextPage && !isFetchingNextPage) void fetchNextPage(); }} columns={[
        { title: say('at'), render: ({ createdAt }) => <Instant at={createdAt} /> },
        { title: say('to'), from: 'sm', render: ({ toName, toAddress }) => <>{toName}<div className={styles.soft}>{toAddress}</div></> },
        { title: say('subject'), render: ({ id, subject }) => <Link to={`/mailbox/${id}`} className={styles.subject}>{subject}</Link> },
        { title: say('status'), from: 'sm', render: (one) => statusOf(one.status) },
      ]} />
      {hasNextPage && <Button className={styles.more} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say('more')}</Button>}
    </Page>
  );
}
