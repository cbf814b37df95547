import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { LIVE_MS, plansQuery } from '../../api/queries';
import { Choice } from '../../parts/Choice';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { TaskTable } from '../../parts/TaskTable';
import { useWords } from '../../words/words';
import styles from './board.module.css';
import { Tile, type TileRow } from './Tile';
import { BOARD } from './words';

/** How many rows of a list the board itself shows. */
const TOP = 6;

/** The office's numbers, each opening its list; first what the office itself owes (H1). All of it is asked for at once. */
export default function BoardPage() {
  const say = useWords(BOARD);
  const [search, setSearch] = useSearchParams();
  const planId = search.get('plan') ?? undefined;
  const live = { refetchInterval: LIVE_MS, placeholderData: keepPreviousData };
  const plans = useQuery(plansQuery);
  const counts = useQuery({ queryKey: ['board', planId], ...live, queryFn: () => answer(api.GET('/api/v1/board', { params: { query: { planId } } })) });
  const tasks = (filter: object) => ({ queryKey: ['tasks', 'top', planId, filter], ...live, queryFn: () => answer(api.GET('/api/v1/tasks', { params: { query: { planId, limit: TOP, open: true, ...filter } } })) });
  const owed = useQuery(tasks({ heldBy: 'OFFICE' }));
  const overdue = useQuery(tasks({ overdue: true }));
  const n = counts.data;
  const list = (query: string, path = '/tasks'): string => `${path}?${planId === undefined ? '' : `plan=${planId}&`}${query}`;
  const office: TileRow[] = [
    { label: say('waitingForOffice'), value: n?.waitingForOffice, to: list('heldBy=OFFICE'), note: n?.waitingForOfficeOverdue ? say('waitingForOfficeOverdue', { n: n.waitingForOfficeOverdue }) : undefined },
    { label: say('disputes'), value: n?.disputes, to: list('', '/disputes') },
    { label: say('matters'), value: n?.mattersOpen, to: list('matter=OPEN', '/coordination') },
    { label: say('extensions'), value: n?.extensionsToAnswer, to: list('waiting=OFFICE', '/extensions'), note: n?.extensionsToAnswerOverdue ? say('pastAnswer', { n: n.extensionsToAnswerOverdue }) : undefined },
    { label: say('papersToSign'), value: n?.papersToSign, to: list('waiting=SIGN', '/papers') },
    { label: say('spotChecks'), value: n?.spotChecksOpen, to: list('', '/spot-checks'), note: n?.spotChecksOverdue ? say('pastCheck', { n: n.spotChecksOverdue }) : undefined },
    { label: say('openAlarms'), value: n?.openAlarms, to: '/alarms' },
  ];
  const agencies: TileRow[] = [
    { label: say('overdue'), value: n?.overdue, to: list('overdue=true'), alert: true },
    { label: say('dueSoon'), value: n?.dueSoon, to: list('dueSoon=true') },
    { label: say('unsigned'), value: n?.unsigned, to: list('status=DISPATCHED'), note: n?.unsignedOverdue ? say('unsignedOverdue', { n: n.unsignedOverdue }) : undefined },
    { label: say('inReview'), value: n?.inReview, to: list('heldBy=LEAD') },
    { label: say('papersToAnswer'), value: n?.papersToAnswer, to: list('waiting=REPLY', '/papers'), note: n?.papersToAnswerOverdue ? say('pastReply', { n: n.papersToAnswerOverdue }) : undefined },
    { label: say('open'), value: n?.open, to: list('open=true'), note: n?.provisional ? say('provisional', { n: n.provisional }) : undefined },
    { label: say('done'), value: n?.done, to: list('open=false') },
  ];
  return (
    <Page title={say('title')} extra={<>
      {n !== undefined && <span>{say('asOf', { date: n.today })}</span>}
      <Choice label={say('plan')} value={planId ?? ''} onChange={(id) => setSearch(id === '' ? {} : { plan: id })}
        options={[{ value: '', label: say('allPlans') }, ...(plans.data ?? []).map(({ id, title }) => ({ value: id, label: title }))]} />
    </>}>
      <ProblemNote error={counts.error} onRetry={() => void counts.refetch()} />
      <h2 className={styles.heading}>{say('owed')}</h2>
      <div className={styles.tiles}>{office.map((tile) => <Tile key={tile.label} {...tile} />)}</div>
      <h2 className={styles.heading}>{say('atAgencies')}</h2>
      <div className={styles.tiles}>{agencies.map((tile) => <Tile key={tile.label} {...tile} />)}</div>
      <div className={styles.lists}>
        <section>
          <h2 className={styles.heading}>{say('officeList')} <Link to={list('heldBy=OFFICE')}>{say('seeAll')}</Link></h2>
          <TaskTable compact tasks={owed.data?.items ?? []} loading={owed.isPending} empty={say('nothingOwed')} />
        </section>
        <section>
          <h2 className={styles.heading}>{say('overdueList')} <Link to={list('overdue=true')}>{say('seeAll')}</Link></h2>
          <TaskTable compact tasks={overdue.data?.items ?? []} loading={overdue.isPending} empty={say('nothingOverdue')} />
        </section>
      </div>
    </Page>
  );
}
