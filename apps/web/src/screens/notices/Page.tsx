import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Button, Empty, Segmented, Skeleton } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { queryClient } from '../../api/queries';
import type { components } from '../../generated/schema';
import { useAgencyName } from '../../parts/agencies';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { Instant } from '../../parts/times';
import { Tone } from '../../parts/Tone';
import { useLanguage } from '../../words/language';
import { useMarks } from '../../words/marks';
import { NOTICE_KIND } from '../../words/notice-kinds';
import { useWords } from '../../words/words';
import styles from './notices.module.css';
import { NOTICES } from './words';

type Notice = components['schemas']['InboxNoticeDto'];
type Show = 'all' | 'unread' | 'waiting';

/** What one was told, the newest first. Whether it was acted on is a fact of the trail; reading is only a mark. */
export default function NoticesPage() {
  const say = useWords(NOTICES);
  const [search, setSearch] = useSearchParams();
  const show = (search.get('show') ?? 'all') as Show;
  const keyOf = useOnceKey();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['notices', show], placeholderData: keepPreviousData, initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/notifications', {
      params: { query: { limit: 50, cursor: pageParam, ...(show === 'unread' ? { unread: true } : {}), ...(show === 'waiting' ? { waiting: true } : {}) } },
    })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const changed = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['notices'] });
  const readAll = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/notifications/all-read', { params: { header: { 'Idempotency-Key': keyOf(data?.pages[0]?.items[0]?.id) } }, body: {} })),
    onSuccess: changed,
  });
  const read = useMutation({
    mutationFn: (id: string) => answer(api.POST('/api/v1/notifications/read-marks', { params: { header: { 'Idempotency-Key': keyOf(id) } }, body: { ids: [id] } })),
    onSuccess: changed,
  });
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={say('title')} extra={<>
      <Segmented<Show> value={show} onChange={(value) => setSearch({ show: value })} options={(['all', 'unread', 'waiting'] as const).map((value) => ({ value, label: say(value) }))} />
      <Button onClick={() => readAll.mutate()} loading={readAll.isPending}>{say('readAll')}</Button>
    </>}>
      <ProblemNote error={error ?? readAll.error} onRetry={() => void refetch()} />
      {isPending && <Skeleton active />}
      {!isPending && items.length === 0 && <Empty description={say('empty')} />}
      <ul className={styles.list}>{items.map((notice) => <One key={notice.id} notice={notice} onRead={() => { if (notice.readAt === null) read.mutate(notice.id); }} />)}</ul>
      {hasNextPage && <Button className={styles.more} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say('more')}</Button>}
    </Page>
  );
}

function One({ notice, onRead }: { notice: Notice; onRead: () => void }) {
  const say = useWords(NOTICES);
  const { colon } = useMarks();
  const language = useLanguage();
  const agencyOf = useAgencyName();
  const { kind, path, taskTitle, reason, readAt, createdAt, acted, asks, by, byAgency } = notice;
  const settled = acted === null ? null : acted.mine ? say('actedMine') : acted.by === null ? say('actedOnly') : say('acted', { by: acted.by });
  return (
    <li className={readAt === null ? styles.unread : styles.read}>
      <div className={styles.line}>
        <Link to={path} onClick={onRead}>{NOTICE_KIND[kind]?.[language] ?? kind}{taskTitle === null ? '' : `${colon}${taskTitle}`}</Link>
        {settled !== null && <Tone tone="green">{settled}</Tone>}
        {asks && acted === null && <Tone tone="gold">{say('asks')}</Tone>}
      </div>
      <div className={styles.soft}><Instant at={createdAt} /> {byAgency === null ? say('system') : [agencyOf(byAgency), by].filter(Boolean).join(' ')}{reason === null ? '' : `${colon}${reason}`}</div>
    </li>
  );
}
