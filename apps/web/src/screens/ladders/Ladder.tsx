import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { meQuery } from '../../api/queries';
import { Card } from '../../parts/Card';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import rules from '../../parts/rules/rules.module.css';
import { Standing } from '../../parts/rules/Standing';
import { VersionChoice } from '../../parts/rules/VersionChoice';
import { RULES } from '../../parts/rules/words';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { versionsQuery } from './queries';
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
  const rule = useWords(RULES);
  const sourceOf = useSource();
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
      <VersionChoice versions={versions} shown={shown.version} onShow={show} />
    </>}>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Card>
        <Standing version={shown} running={say('running', { n: shown.running })} source={sourceOf(shown.body.source)} />
        <Steps ladder={shown.body} />
        {may && (
          <p className={rules.acts}>
            {!shown.active && <Button type="primary" onClick={() => setDoing('switch')}>{rule('putInForce')}</Button>}
            <Button onClick={() => setDoing('try')}>{say('try')}</Button>
            <Button onClick={() => setDoing('draft')}>{rule('draft')}</Button>
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
