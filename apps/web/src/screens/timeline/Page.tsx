import { useQuery } from '@tanstack/react-query';
import { Segmented, Skeleton } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { issuedPlans, LIVE_MS, plansQuery, welcomeQuery } from '../../api/queries';
import { Choice } from '../../parts/Choice';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { TimelinessTag } from '../../parts/tags';
import { DueDate } from '../../parts/times';
import { TIMELINESS } from '../../words/enums';
import { useNames, useWords } from '../../words/words';
import { Chart } from './Chart';
import { spanOf, tasksOf, type MeasureRow } from './layout';
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
  const timeline = useQuery({
    queryKey: ['timeline', planId], enabled: planId !== undefined, refetchInterval: LIVE_MS,
    queryFn: () => answer(api.GET('/api/v1/plans/{id}/timeline', { params: { path: { id: planId ?? '' } } })),
  });
  const { measures = [], today } = timeline.data ?? {};
  const span = today === undefined ? undefined : spanOf(measures, today);
  const days = useQuery({
    queryKey: ['calendar', span], enabled: span !== undefined, staleTime: 60_000,
    queryFn: () => answer(api.GET('/api/v1/calendar/days', { params: { query: span ?? { from: '', to: '' } } })),
  });
  const set = (name: string, value: string): void => setSearch((before) => {
    const next = new URLSearchParams(before);
    next.set(name, value);
    return next;
  });
  const failed = plans.error ?? timeline.error ?? days.error;
  return (
    <Page title={say('title')} extra={<>
      <Choice label={say('plan')} value={planId ?? ''} onChange={(id) => set('plan', id)} options={issued.map(({ id, title }) => ({ value: id, label: title }))} />
      <Segmented aria-label={say('show')} value={asTable ? 'table' : 'chart'} onChange={(value) => set('show', value)} options={(['chart', 'table'] as const).map((value) => ({ value, label: say(value) }))} />
    </>}>
      <ProblemNote error={failed} onRetry={() => void Promise.all([plans, timeline, days].map((one) => one.refetch()))} />
      {plans.data !== undefined && planId === undefined && <p>{say('empty')}</p>}
      {planId !== undefined && failed === null && days.data === undefined && <Skeleton active />}
      {planId !== undefined && days.data !== undefined && today !== undefined && (asTable
        ? <AsTable planId={planId} rows={measures} />
        : <><p className={styles.legend}>{LEGEND.map((standing) => <span key={standing}><svg width={16} height={12} aria-hidden><rect className={styles[standing]} x={1} y={1} width={14} height={10} rx={2} /></svg> {standingOf(standing)}</span>)} {say('legend')}</p><Chart key={planId} planId={planId} rows={measures} days={days.data} today={today} zone={welcome?.zone} /></>)}
    </Page>
  );
}

function AsTable({ planId, rows }: { planId: string; rows: readonly MeasureRow[] }) {
  const say = useWords(TIMELINE);
  return (
    <Rows rows={rows} keyOf={({ ref }) => ref} columns={[
      { title: say('measure'), render: ({ id, ref, title }) => <Link to={`/measures/${id}`}>{ref} {title}</Link> },
      { title: say('tasks'), from: 'sm', render: ({ ref, tasks }) => <Link to={tasksOf(planId, ref)}>{tasks}</Link> },
      { title: say('from'), from: 'sm', render: ({ from }) => from },
      { title: say('to'), render: ({ to, provisional }) => <DueDate due={to} provisional={provisional} /> },
      { title: say('state'), render: ({ standing }) => <TimelinessTag timeliness={standing} /> },
    ]} />
  );
}
