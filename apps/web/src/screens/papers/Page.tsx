import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Empty, Table } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { plansQuery, whileOnePage } from '../../api/queries';
import type { paths } from '../../generated/schema';
import { useAgencyName } from '../../parts/agencies';
import { FilterChoice, useAddressFilter, useAgencyOptions, useOptions } from '../../parts/filters';
import { Page } from '../../parts/Page';
import { PaperDates, PaperLevelTag, PaperStatusTag } from '../../parts/papers';
import styles from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { useMarks } from '../../words/marks';
import { PAPER_KIND, PAPER_LEVEL, PAPER_REASON, PAPER_STATUS, type Paper } from '../../words/papers';
import { useNames, useWords } from '../../words/words';
import { PAPERS, WAITING } from './words';

type Filter = NonNullable<paths['/api/v1/notices']['get']['parameters']['query']>;

/** The papers one may see, the newest first, by the filters of the address; the API refuses what it does not know. */
export default function PapersPage() {
  const say = useWords(PAPERS);
  const { search, get, clear } = useAddressFilter();
  const level = get('level');
  const filter = {
    waiting: get('waiting'), status: get('status'), kind: get('kind'), level: level === undefined ? undefined : Number(level), agencyCode: get('agency'), planId: get('plan'),
  } as Filter;
  const plans = useQuery(plansQuery);
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery({
    queryKey: ['papers', filter], placeholderData: keepPreviousData, initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/notices', { params: { query: { ...filter, limit: 50, cursor: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: whileOnePage,
  });
  return (
    <Page title={say('title')}>
      <div className={styles.filters}>
        <FilterChoice name="waiting" label={say('waiting')} options={useOptions(WAITING)} />
        <FilterChoice name="status" label={say('status')} options={useOptions(PAPER_STATUS)} />
        <FilterChoice name="level" label={say('level')} options={useOptions(PAPER_LEVEL)} />
        <FilterChoice name="kind" label={say('kind')} options={useOptions(PAPER_KIND)} />
        <FilterChoice name="agency" label={say('agency')} options={useAgencyOptions()} />
        <FilterChoice name="plan" label={say('plan')} options={(plans.data ?? []).map(({ id, title }) => ({ value: id, label: title }))} />
        {search.size > 0 && <Button type="link" onClick={clear}>{say('reset')}</Button>}
      </div>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <List papers={data?.pages.flatMap(({ items }) => items) ?? []} loading={isPending} />
      {hasNextPage && <Button className={styles.more} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say('more')}</Button>}
    </Page>
  );
}

function List({ papers, loading }: { papers: Paper[]; loading: boolean }) {
  const say = useWords(PAPERS);
  const { aside } = useMarks();
  const kindOf = useNames(PAPER_KIND);
  const reasonOf = useNames(PAPER_REASON);
  const agencyOf = useAgencyName();
  return (
    <Table<Paper> rowKey="id" size="middle" pagination={false} loading={loading} dataSource={papers}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say('empty')} /> }} columns={[
        { title: say('number'), key: 'number', render: (_, { id, noticeNumber, kind }) => <Link to={`/notices/${id}`} className={styles.title}>{noticeNumber ?? kindOf(kind) + aside(say('unnumbered'))}</Link> },
        { title: say('task'), key: 'task', render: (_, { taskId, taskTitle, agencyCode }) => <><Link to={`/tasks/${taskId}`} className={styles.title}>{taskTitle}</Link><div className={styles.soft}>{agencyOf(agencyCode)}</div></> },
        { title: say('level'), key: 'level', responsive: ['sm'], render: (_, paper) => <><PaperLevelTag {...paper} /><div className={styles.soft}>{reasonOf(paper.reason)}</div></> },
        { title: say('status'), key: 'status', render: (_, { status }) => <PaperStatusTag status={status} /> },
        { title: say('due'), key: 'due', responsive: ['md'], render: (_, paper) => <PaperDates paper={paper} /> },
      ]} />
  );
}
