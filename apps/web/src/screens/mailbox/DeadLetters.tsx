import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { meQuery, whileOnePage } from '../../api/queries';
import type { components } from '../../generated/schema';
import { useAgencyName } from '../../parts/agencies';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { Instant } from '../../parts/times';
import { Tone } from '../../parts/Tone';
import { useNames, useWords } from '../../words/words';
import styles from './mailbox.module.css';
import { Redo } from './Redo';
import { MAIL_STATUS, MAILBOX } from './words';

type Letter = components['schemas']['DeadLetterDto'];

/** The tasks of one letter that are named; of a digest with more, how many more. */
const NAMED = 3;

/** What will not arrive by itself, with the official and the tasks that it concerns; each goes again with one click (N1). */
export function DeadLetters() {
  const say = useWords(MAILBOX);
  const { data: me } = useQuery(meQuery);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['dead-letters'], placeholderData: keepPreviousData, initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/dead-letters', { params: { query: { limit: 100, cursor: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: whileOnePage,
  });
  const may = me?.permissions.includes('mail.redo') === true;
  return (
    <>
      <p className={styles.soft}>{say('deadLead')}</p>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Rows<Letter> loading={isPending} rows={data?.pages.flatMap(({ items }) => items) ?? []} keyOf={({ mailId }) => mailId} empty={say('noDead')} onEnd={() => { if (hasNextPage && !isFetchingNextPage) void fetchNextPage(); }} columns={[
        { title: say('at'), from: 'md', render: ({ createdAt }) => <Instant at={createdAt} /> },
        { title: say('to'), className: parts.words, render: (letter) => <Reader letter={letter} /> },
        { title: say('subject'), className: parts.words, render: (letter) => <What letter={letter} /> },
        { title: say('why'), from: 'sm', className: parts.words, render: (letter) => <Why letter={letter} /> },
        ...(may ? [{ title: '', render: ({ mailId, status, attempts }: Letter) => <Redo id={mailId} stamp={`${status} ${attempts}`} size="small" /> }] : []),
      ]} />
      {hasNextPage && <Button className={styles.more} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say('more')}</Button>}
    </>
  );
}

/** Whom it is for, and where his address has changed since, the new one: to that it would go. */
function Reader({ letter: { toName, toAddress, presentAddress } }: { letter: Letter }) {
  const say = useWords(MAILBOX);
  return (
    <>
      {toName}<div className={styles.soft}>{toAddress}</div>
      {presentAddress === null || presentAddress.trim() === '' ? <Tone tone="red">{say('noAddress')}</Tone> : presentAddress !== toAddress && <div>{say('addressNow', { address: presentAddress })}</div>}
    </>
  );
}

function What({ letter: { mailId, subject, tasks } }: { letter: Letter }) {
  const say = useWords(MAILBOX);
  const agencyOf = useAgencyName();
  return (
    <>
      <Link to={`/mailbox/${mailId}`} className={styles.subject}>{subject}</Link>
      {tasks.slice(0, NAMED).map(({ taskId, title, agencyCode }) => <div key={taskId}><Link to={`/tasks/${taskId}`}>{title}</Link> <span className={styles.soft}>{agencyOf(agencyCode)}</span></div>)}
      {tasks.length > NAMED && <div className={styles.soft}>{say('moreTasks', { n: tasks.length - NAMED })}</div>}
    </>
  );
}

function Why({ letter: { status, attempts, response } }: { letter: Letter }) {
  const say = useWords(MAILBOX);
  const statusOf = useNames(MAIL_STATUS);
  return <><Tone tone={status === 'FAILED' ? 'red' : 'gold'}>{statusOf(status)}</Tone> <span className={styles.soft}>{say('tries', { n: attempts })}</span>{response !== null && <div className={styles.soft}>{response}</div>}</>;
}
