import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { meQuery } from '../../api/queries';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { Tone } from '../../parts/Tone';
import { useWords } from '../../words/words';
import styles from './documents.module.css';
import { DOCUMENTS } from './words';

const Upload = lazy(() => import('./Upload'));

/** The policy documents, the newest first; the office uploads another. */
export default function DocumentsPage() {
  const say = useWords(DOCUMENTS);
  const [uploading, setUploading] = useState(false);
  const { data: me } = useQuery(meQuery);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['documents'], placeholderData: keepPreviousData, initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/documents', { params: { query: { limit: 50, cursor: pageParam } } })),
    getNextPageParam: (last) => last.next ?? undefined,
  });
  return (
    <Page title={say('title')} extra={me?.permissions.includes('document.import') && <Button type="primary" onClick={() => setUploading(true)}>{say('upload')}</Button>}>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Rows loading={isPending} rows={data?.pages.flatMap(({ items }) => items) ?? []} keyOf={({ id }) => id} empty={say('empty')} columns={[
        { title: say('name'), render: ({ id, title, docNumber }) => <><Link to={`/documents/${id}`}>{title ?? say('untitled')}</Link><div className={styles.soft}>{docNumber}</div></> },
        { title: say('issuer'), from: 'md', render: ({ issuer }) => issuer },
        { title: say('signedOn'), from: 'sm', render: ({ signedOn }) => signedOn },
        { title: say('measures'), render: ({ measureCount }) => measureCount },
        { title: say('state'), render: ({ readingVersion, confirmedAt, measureCount }) => (confirmedAt !== null || measureCount > 0
          ? <Tone tone="green">{say('confirmed')}</Tone> : readingVersion !== null && <Tone tone="gold">{say('open', { n: readingVersion })}</Tone>) },
      ]} />
      {hasNextPage && <Button className={styles.more} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say('more')}</Button>}
      {uploading && <Suspense><Upload onClose={() => setUploading(false)} /></Suspense>}
    </Page>
  );
}
