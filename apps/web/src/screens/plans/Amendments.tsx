import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { answer, api } from '../../api/client';
import { ActBar } from '../../parts/acts/ActBar';
import { useAgencyName } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import { ProblemNote } from '../../parts/ProblemNote';
import { Tone } from '../../parts/Tone';
import { useLanguage } from '../../words/language';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import { Lines } from './Lines';
import styles from './plans.module.css';
import { amendmentQuery, amendmentsQuery, refreshPlan, type Amendment, type Plan } from './queries';
import { AMENDMENT_STATUS, PLAN } from './words';

const AmendmentForm = lazy(() => import('./AmendmentForm'));

/** How a running plan changes: the next version is drafted, shown in words, submitted, and issued by another. */
export function Amendments({ plan, mayDraft }: { plan: Plan; mayDraft: boolean }) {
  const say = useWords(PLAN);
  const [drafting, setDrafting] = useState(false);
  const { data, error } = useQuery(amendmentsQuery(plan.id));
  return (
    <Card title={say('amendments')} extra={mayDraft && <Button onClick={() => setDrafting(true)}>{say('amend')}</Button>}>
      <ProblemNote error={error} />
      {data?.length === 0 && !drafting && <p className={styles.soft}>{say('noAmendments')}</p>}
      {drafting && <Suspense><AmendmentForm plan={plan} onClose={() => setDrafting(false)} /></Suspense>}
      {data?.map(({ id, status }, i) => <One key={id} plan={plan} id={id} open={i === 0 || status === 'DRAFT' || status === 'SUBMITTED'} />)}
    </Card>
  );
}

function One({ plan, id, open }: { plan: Plan; id: string; open: boolean }) {
  const say = useWords(PLAN);
  const statusOf = useNames(AMENDMENT_STATUS);
  const { data: amendment, error } = useQuery(amendmentQuery(plan.id, id));
  const [changing, setChanging] = useState(false);
  if (amendment === undefined) return <ProblemNote error={error} />;
  const may = (act: string): boolean => amendment.allowedActions.some((one) => one.act === act);
  return (
    <details className={styles.measure} open={open}>
      <summary><b>{amendment.reason}</b><span className={styles.soft}>{amendment.basis} · {say('becomes', { n: amendment.number })}</span><Tone tone={amendment.status === 'ISSUED' ? 'green' : 'gold'}>{statusOf(amendment.status)}</Tone></summary>
      <Effect amendment={amendment} />
      {changing && <Suspense><AmendmentForm plan={plan} amendment={amendment} onClose={() => setChanging(false)} /></Suspense>}
      {may('change') && !changing && <Button onClick={() => setChanging(true)}>{say('change')}</Button>}
      <ActBar acts={amendment.allowedActions.filter(({ act }) => act !== 'change')} version={amendment.version} refresh={() => refreshPlan(plan.id)}
        context={{ agencyCode: '', planId: plan.id, taskId: '', deliverableType: '' }} fieldsOf={() => ({ fields: ['reason'] })}
        send={(act, body, header) => answer(api.POST('/api/v1/amendments/{id}/acts/{act}', { params: { path: { id, act: act as 'submit' }, header }, body }))} />
    </details>
  );
}

function Effect({ amendment: { status, lines, refusals, told, clocks } }: { amendment: Amendment }) {
  const say = useWords(PLAN);
  const { colon, list } = useMarks();
  const language = useLanguage();
  const agencyOf = useAgencyName();
  return (
    <>
      {lines.length > 0 && <h3 className={styles.part}>{say(status === 'ISSUED' ? 'changes' : 'diff')}</h3>}
      <Lines lines={lines} />
      {refusals.length > 0 && <><h3 className={styles.part}>{say('refusals')}</h3><ul className={styles.lines}>{refusals.map((one) => <li key={one.index} className={styles.blocked}>{one.index + 1}. {one[language]}</li>)}</ul></>}
      {clocks.length > 0 && <p>{say('clocks', { n: clocks.length })}</p>}
      {told.length > 0 && <p>{say(status === 'ISSUED' ? 'wereTold' : 'told')}{colon}{list(told.map(agencyOf))}</p>}
    </>
  );
}
