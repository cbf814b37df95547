import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { meQuery } from '../../api/queries';
import { Card } from '../../parts/Card';
import { Page } from '../../parts/Page';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import rules from '../../parts/rules/rules.module.css';
import { Standing } from '../../parts/rules/Standing';
import { VersionChoice } from '../../parts/rules/VersionChoice';
import { RULES } from '../../parts/rules/words';
import { useWords } from '../../words/words';
import { InWords } from './InWords';
import { policiesQuery, policyQuery } from './queries';
import { useSource } from './sources';
import { POLICY } from './words';

const DraftForm = lazy(() => import('./DraftForm'));
const PutInForce = lazy(() => import('./PutInForce'));

/** The policy of escalation, version by version: read in words, drafted anew, put in force. */
export default function EscalationPolicyPage() {
  const say = useWords(POLICY);
  const rule = useWords(RULES);
  const sourceOf = useSource();
  const [search, setSearch] = useSearchParams();
  const { data: me } = useQuery(meQuery);
  const { data: versions, error, refetch } = useQuery(policiesQuery);
  const [doing, setDoing] = useState<'draft' | 'switch' | null>(null);
  const head = versions?.find(({ version }) => String(version) === search.get('version')) ?? versions?.find(({ active }) => active) ?? versions?.[0];
  const { data: shown, error: unread } = useQuery(policyQuery(head?.key ?? '', head?.version ?? 0));
  const show = (version: number): void => {
    setSearch({ version: String(version) });
    setDoing(null);
  };
  const may = me?.permissions.includes('escalation.draft') === true;
  const mine = versions?.filter(({ key }) => key === head?.key) ?? [];
  return (
    <Page title={say('title')} extra={<>
      <Link to="/ladders">{say('ladders')}</Link>
      {head !== undefined && <VersionChoice versions={mine} shown={head.version} onShow={show} />}
    </>}>
      <p className={parts.soft}>{say('lead')}</p>
      <ProblemNote error={error ?? unread} onRetry={() => void refetch()} />
      {versions?.length === 0 && <p>{say('empty')}</p>}
      {shown === undefined && error === null && unread === null && versions?.length !== 0 && <Skeleton active />}
      {shown !== undefined && (
        <>
          <Card>
            <Standing version={shown} running={say('running', { n: shown.running })} source={sourceOf(shown.body.source)} />
            {may && (
              <p className={rules.acts}>
                {!shown.active && <Button type="primary" onClick={() => setDoing('switch')}>{rule('putInForce')}</Button>}
                <Button onClick={() => setDoing('draft')}>{rule('draft')}</Button>
              </p>
            )}
          </Card>
          <Suspense>
            {doing === 'switch' && <PutInForce key={shown.version} version={shown} onDone={() => setDoing(null)} />}
            {doing === 'draft' && <DraftForm key={shown.version} policy={shown.body} next={Math.max(...mine.map(({ version }) => version)) + 1} onKept={show} onClose={() => setDoing(null)} />}
          </Suspense>
          {doing !== 'draft' && <InWords policy={shown.body} />}
        </>
      )}
    </Page>
  );
}
