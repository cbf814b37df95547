import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { meQuery, whileOnePage } from '../../api/queries';
import { useAgencyName } from '../../parts/agencies';
import { useAddressFilter } from '../../parts/filters';
import { Page } from '../../parts/Page';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { Instant } from '../../parts/times';
import { useNames, useWords } from '../../words/words';
import { Filters } from './Filters';
import { addressOf } from './links';
import styles from './reads.module.css';
import { READ_KIND, READS, type Read } from './words';

/** Who was shown what and took what out, the newest first (L4). From a line one goes on to all of its person, its task or its thing. */
export default function ReadsPage() {
  const say = useWords(READS);
  const agencyOf = useAgencyName();
  const { get, set } = useAddressFilter();
  const filter = { kind: get('kind') as Read['kind'] | undefined, agencyCode: get('agency'), personId: get('person'), taskId: get('task'), subject: get('subject'), from: get('from'), to: get('to') };
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['reads', filter], placeholderData: keepPreviousData, initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/reads', { params: { query: { ...filter, limit: 100, cursor: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: whileOnePage,
  });
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={say('title')}>
      <p className={parts.soft}>{say('lead')}</p>
      <Filters name={rows.find(({ personId }) => personId === filter.personId)?.personName} />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Rows<Read> loading={isPending} rows={rows} keyOf={({ id }) => id} empty={say('empty')} onEnd={() => { if (hasNextPage && !isFetchingNextPage) void fetchNextPage(); }} columns={[
        { title: say('at'), render: ({ at }) => <Instant at={at} /> },
        { title: say('person'), className: parts.words, render: ({ personId, personName, agencyCode }) => (
          <>{personName} {agencyCode !== null && <span className={parts.soft}>{agencyOf(agencyCode)}</span>}
            {filter.personId === undefined && <div className={styles.line}><Button type="link" size="small" onClick={() => set('person', personId)}>{say('onlyPerson')}</Button></div>}</>
        ) },
        { title: say('kind'), render: (read) => <What read={read} /> },
        { title: say('subject'), from: 'lg', className: parts.words, render: ({ subject }) => subject !== null && (
          <><code>{subject}</code>{filter.subject === undefined && <div className={styles.line}><Button type="link" size="small" onClick={() => set('subject', subject)}>{say('onlySubject')}</Button></div>}</>
        ) },
      ]} />
      {hasNextPage && <Button className={parts.more} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say('more')}</Button>}
    </Page>
  );
}

/** What was shown, and the ways to it. */
function What({ read }: { read: Read }) {
  const say = useWords(READS);
  const kindOf = useNames(READ_KIND);
  const { get, set } = useAddressFilter();
  const { data: me } = useQuery(meQuery);
  const permissions = me?.permissions ?? [];
  const address = addressOf(read, permissions);
  const { taskId } = read;
  return (
    <>
      {kindOf(read.kind)}
      <div className={styles.line}>
        {address !== null && <Link to={address}>{say('open')}</Link>}
        {taskId !== null && permissions.includes('task.read') && <Link to={`/tasks/${taskId}`}>{say('task')}</Link>}
        {taskId !== null && get('task') === undefined && <Button type="link" size="small" onClick={() => set('task', taskId)}>{say('onlyTask')}</Button>}
      </div>
    </>
  );
}
