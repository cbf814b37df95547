import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { meQuery } from '../../api/queries';
import { Card } from '../../parts/Card';
import { Choice } from '../../parts/Choice';
import { Page } from '../../parts/Page';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { Instant } from '../../parts/times';
import { Tone } from '../../parts/Tone';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import styles from './ladders.module.css';
import { versionsQuery, type Version } from './queries';
import { useSource } from './sources';
import { Steps } from './Steps';
import { LADDERS } from './words';

const Trial = lazy(() => import('./Trial'));
const DraftForm = lazy(() => import('./DraftForm'));
const PutInForce = lazy(() => import('./PutInForce'));

/** One ladder, version by version: read, tried on the past, drafted anew, put in force. */
export default function LadderPage() {
  const { key = '' } = useParams();
  const say = useWords(LADDERS);
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const { data: me } = useQuery(meQuery);
  const { data: versions, error, refetch } = useQuery(versionsQuery(key));
  const [doing, setDoing] = useState<'try' | 'draft' | 'switch' | null>(null);
  const shown = versions?.find(({ version }) => String(version) === search.get('version')) ?? versions?.find(({ active }) => active) ?? versions?.[0];
  if (versions === undefined || shown === undefined) return <Page title={say('title')}><ProblemNote error={error} onRetry={() => void refetch()} />{error === null && <Skeleton active />}</Page>;
  const show = (version: number): void => {
    setSearch({ version: String(version) });
    setDoing(null);
  };
  const may = me?.permissions.includes('ladder.draft') === true;
  return (
    <Page title={shown.body.name[language]} extra={<>
      <Link to="/ladders">{say('back')}</Link>
      <Choice label={say('version')} value={String(shown.version)} onChange={(version) => show(Number(version))}
        options={versions.map(({ version, active }) => ({ value: String(version), label: `${say('versionN', { n: version })}${active ? ` · ${say('inForce')}` : ''}` }))} />
    </>}>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Card>
        <Standing version={shown} />
        <Steps ladder={shown.body} />
        {may && (
          <p className={styles.acts}>
            {!shown.active && <Button type="primary" onClick={() => setDoing('switch')}>{say('putInForce')}</Button>}
            <Button onClick={() => setDoing('try')}>{say('try')}</Button>
            <Button onClick={() => setDoing('draft')}>{say('draft')}</Button>
          </p>
        )}
      </Card>
      <Suspense>
        {doing === 'try' && <Trial key={shown.version} ladder={shown.body} />}
        {doing === 'draft' && <DraftForm key={shown.version} ladder={shown.body} next={Math.max(...versions.map(({ version }) => version)) + 1} onKept={show} onClose={() => setDoing(null)} />}
        {doing === 'switch' && <PutInForce key={shown.version} version={shown} onDone={() => setDoing(null)} />}
      </Suspense>
    </Page>
  );
}

function Standing({ version: { active, running, madeBy, madeAt, switchedAt, body } }: { version: Version }) {
  const say = useWords(LADDERS);
  const sourceOf = useSource();
  return (
    <>
      <p className={styles.standing}>
        <Tone tone={active ? 'green' : 'grey'}>{say(active ? 'inForce' : switchedAt === null ? 'notInForce' : 'former')}</Tone>
        <span>{say('running', { n: running })}</span>
        <span className={parts.soft}>{madeBy === null || madeAt === null ? say('shipped') : <>{say('drafted')} <Instant at={madeAt} /></>}</span>
        {switchedAt !== null && <span className={parts.soft}>{say('switched')} <Instant at={switchedAt} /></span>}
      </p>
      <p className={parts.soft}>{say('rests', { source: sourceOf(body.source) })}</p>
    </>
  );
}
