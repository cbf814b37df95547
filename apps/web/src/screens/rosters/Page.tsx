import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { answer, api } from '../../api/client';
import { allPages, meQuery } from '../../api/queries';
import type { components } from '../../generated/schema';
import { useAgencyName } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import { Page } from '../../parts/Page';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { Tone } from '../../parts/Tone';
import { useMarks } from '../../words/marks';
import { useWords } from '../../words/words';
import { LeadRules } from './LeadRules';
import styles from './rosters.module.css';
import { ROSTERS } from './words';

type Roster = components['schemas']['RosterDto'];

const RosterForm = lazy(() => import('../../parts/rosters/RosterForm'));

/** Whom each collective means, the list that holds today first, what held before below it (B3); and by which rules a lead is proposed. */
export default function RostersPage() {
  const say = useWords(ROSTERS);
  const nameOf = useAgencyName();
  const { data: me } = useQuery(meQuery);
  const { data, error, refetch } = useQuery({
    queryKey: ['rosters'], queryFn: () => allPages((cursor) => answer(api.GET('/api/v1/rosters', { params: { query: { limit: 200, cursor } } }))),
  });
  const [open, setOpen] = useState<Roster | 'new' | null>(null);
  if (me === undefined) return null;
  const may = me.permissions.includes('roster.write');
  const codes = [...new Set(data?.map(({ collectiveCode }) => collectiveCode))];
  const initial = open === null || open === 'new' ? { asOf: me.today } : { asOf: me.today, collectiveCode: open.collectiveCode, members: open.members };
  return (
    <Page title={say('title')} extra={may && <Button type="primary" onClick={() => setOpen('new')}>{say('add')}</Button>}>
      <p className={parts.soft}>{say('lead')}</p>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data === undefined && error === null && <Skeleton active />}
      {data?.length === 0 && <Card><p className={parts.soft}>{say('empty')}</p></Card>}
      {codes.map((code) => {
        const own = data?.filter(({ collectiveCode }) => collectiveCode === code) ?? [];
        const inForce = own.find(({ asOf }) => asOf <= me.today);
        return (
          <Card key={code} title={nameOf(code)} extra={may && own[0] !== undefined && <Button onClick={() => setOpen(own[0] ?? null)}>{say('next')}</Button>}>
            {own.map((roster) => <One key={roster.id} roster={roster} standing={roster === inForce ? 'now' : roster.asOf > me.today ? 'later' : 'former'} />)}
          </Card>
        );
      })}
      <LeadRules maySwitch={me.permissions.includes('rule.switch')} />
      <Suspense>{open !== null && <RosterForm initial={initial} saved={say('saved')} onClose={() => setOpen(null)} />}</Suspense>
    </Page>
  );
}

function One({ roster: { asOf, members, note }, standing }: { roster: Roster; standing: 'now' | 'later' | 'former' }) {
  const say = useWords(ROSTERS);
  const nameOf = useAgencyName();
  const { list } = useMarks();
  return (
    <details className={styles.roster} open={standing !== 'former'}>
      <summary><b>{say('from', { date: asOf })}</b> <Tone tone={standing === 'now' ? 'green' : standing === 'later' ? 'gold' : 'grey'}>{say(standing)}</Tone> <span className={parts.soft}>{say('count', { n: members.length })}</span></summary>
      <p>{list(members.map(nameOf))}</p>
      <p className={parts.soft}>{say('why', { note })}</p>
    </details>
  );
}
