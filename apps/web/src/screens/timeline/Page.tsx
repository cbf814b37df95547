import { useQuery } from '@tanstack/react-query';
import { Segmented, Skeleton } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { issuedPlans, LIVE_MS, planTasksQuery, plansQuery, welcomeQuery } from '../../api/queries';
import { useAgencyName } from '../../parts/agencies';
import { Choice } from '../../parts/Choice';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { TimelinessTag } from '../../parts/tags';
import { DueDate } from '../../parts/times';
import { TIMELINESS } from '../../words/enums';
import { useNames, useWords } from '../../words/words';
import { Chart } from './Chart';
import { rowsOf, spanOf, type MeasureRow } from './layout';
import styles from './timeline.module.css';
import { TIMELINE } from './words';

const LEGEND = ['ON_TIME', 'DUE_SOON', 'OVERDUE', 'DONE', 'LATE', 'PAUSED'] as const;

/** The plan on its calendar (H4): measure by measure, with the days off, today, and how each stands; as a table for who reads rather than looks. */
export default function TimelinePage() {
  const say = useWords(TIMELINE);
  const standingOf = useNames(TIMELINESS);
  const [search, setSearch] = useSearchParams();
  const { data: welcome } = useQuery(welcomeQuery);
  const plans = useQuery(plansQuery);
  const issued = issuedPlans(plans.data);
  const planId = search.get('plan') ?? issued[0]?.id;
  const asTable = search.get('show') === 'table';
  const tasks = useQuery({ ...planTasksQuery(planId ?? ''), enabled: planId !== undefined, refetchInterval: LIVE_MS });
  const board = useQuery({ queryKey: ['board', planId], enabled: planId !== undefined, queryFn: () => answer(api.GET('/api/v1/board', { params: { query: { planId } } })) });
  const rows = rowsOf(tasks.data ?? [], welcome?.zone);
  const today = board.data?.today;
  const span = tasks.data === undefined || today === undefined ? undefined : spanOf(rows, today);
  const days = useQuery({
    queryKey: ['calendar', span], enabled: span !== undefined, staleTime: 60_000,
    queryFn: () => answer(api.GET('/api/v1/calendar/days', { params: { query: span ?? { from: '', to: '' } } })),
  });
  const set = (name: string, value: string): void => setSearch((before) => {
    const next = new URLSearchParams(before);
    next.set(name, value);
    return next;
  });
  const failed = plans.error ?? tasks.error ?? board.error ?? days.error;
  return (
    <Page title={say('title')} extra={<>
      <Choice label={say('plan')} value={planId ?? ''} onChange={(id) => set('plan', id)} options={issued.map(({ id, title }) => ({ value: id, label: title }))} />
      <Segmented aria-label={say('show')} value={asTable ? 'table' : 'chart'} onChange={(value) => set('show', value)} options={(['chart', 'table'] as const).map((value) => ({ value, label: say(value) }))} />
    </>}>
      <ProblemNote error={failed} onRetry={() => void Promise.all([plans, tasks, board, days].map((one) => one.refetch()))} />
      {plans.data !== undefined && planId === undefined && <p>{say('empty')}</p>}
      {planId !== undefined && failed === null && days.data === undefined && <Skeleton active />}
      {days.data !== undefined && today !== undefined && (asTable
        ? <AsTable rows={rows} />
        : <><p className={styles.legend}>{LEGEND.map((standing) => <span key={standing}><svg width={16} height={12} aria-hidden><rect className={styles[standing]} x={1} y={1} width={14} height={10} rx={2} /></svg> {standingOf(standing)}</span>)} {say('legend')}</p><Chart rows={rows} days={days.data} today={today} /></>)}
    </Page>
  );
}

function AsTable({ rows }: { rows: readonly MeasureRow[] }) {
  const say = useWords(TIMELINE);
  const agencyOf = useAgencyName();
  return (
    <Rows rows={rows.flatMap(({ ref, title, tasks }) => tasks.map((one) => ({ ...one, measure: `${ref} ${title}` })))} keyOf={({ task }) => task.id} columns={[
      { title: say('measure'), from: 'md', render: ({ measure }) => measure },
      { title: say('task'), render: ({ task }) => <Link to={`/tasks/${task.id}`}>{task.title}</Link> },
      { title: say('agency'), render: ({ task }) => agencyOf(task.agencyCode) },
      { title: say('from'), from: 'sm', render: ({ from }) => from },
      { title: say('to'), render: ({ to, provisional }) => <DueDate due={to} provisional={provisional} /> },
      { title: say('state'), render: ({ standing }) => <TimelinessTag timeliness={standing} /> },
    ]} />
  );
}
