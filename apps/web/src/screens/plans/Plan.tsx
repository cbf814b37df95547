import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { Link, useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { meQuery } from '../../api/queries';
import { ActBar } from '../../parts/acts/ActBar';
import { Card } from '../../parts/Card';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { Instant } from '../../parts/times';
import { Tone } from '../../parts/Tone';
import { useNames, useWords } from '../../words/words';
import { Amendments } from './Amendments';
import { Items } from './Items';
import { Moves } from './Moves';
import styles from './plans.module.css';
import { planQuery, refreshPlan, type Plan } from './queries';
import { Versions } from './Versions';
import { PLAN, PLAN_STATUS } from './words';

/** One plan: a draft is dated here and handed on, an issued one is amended. */
export default function PlanPage() {
  const { id = '' } = useParams();
  const say = useWords(PLAN);
  const { data: me } = useQuery(meQuery);
  const { data: plan, error, refetch } = useQuery(planQuery(id));
  if (plan === undefined) return <Page title={say('title')}><ProblemNote error={error} onRetry={() => void refetch()} />{error === null && <Skeleton active />}</Page>;
  return (
    <Page title={plan.title} extra={plan.issuedAt !== null && <><Link to={`/tasks?plan=${id}`}>{say('tasks')}</Link>{me?.permissions.includes('board.read') && <><Link to={`/matrix?plan=${id}`}>{say('matrix')}</Link><Link to={`/timeline?plan=${id}`}>{say('timeline')}</Link></>}</>}>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Card><State plan={plan} /></Card>
      <Items key={`${plan.id} ${plan.status}`} plan={plan} />
      {plan.issuedAt !== null && me?.permissions.includes('amendment.read') && <Amendments plan={plan} mayDraft={me.permissions.includes('plan.amend')} />}
      {plan.issuedAt !== null && me?.permissions.includes('amendment.read') && <Moves planId={id} documentId={plan.documentId} mayMove={me.permissions.includes('plan.issue')} />}
      {plan.issuedAt !== null && <Versions planId={id} />}
    </Page>
  );
}

function State({ plan }: { plan: Plan }) {
  const say = useWords(PLAN);
  const statusOf = useNames(PLAN_STATUS);
  const { id, status, issuedAt, fourEyesBasis, undated } = plan;
  const params = (header: { 'If-Match': string; 'Idempotency-Key': string }) => ({ path: { id }, header });
  return (
    <>
      <div className={styles.row}>
        <Tone tone={issuedAt === null ? 'gold' : 'blue'}>{statusOf(status)}</Tone>
        {issuedAt === null ? <span>{undated > 0 ? say('undated', { n: undated }) : say('allDated')}</span> : <span>{say('issuedAt')} <Instant at={issuedAt} /></span>}
        {fourEyesBasis !== null && <span className={styles.soft}>{say('fourEyes', { basis: fourEyesBasis })}</span>}
      </div>
      <ActBar acts={plan.allowedActions.filter(({ act }) => act !== 'setDates')} blocked={plan.blockedActions} version={plan.version}
        context={{ agencyCode: '', planId: id, taskId: '', deliverableType: '' }} refresh={() => refreshPlan(id)}
        fieldsOf={(act) => ({ fields: act === 'submit' || act === 'issue' ? [] : ['reason'] })}
        send={(act, body, header) => {
          if (act === 'submit') return answer(api.POST('/api/v1/plans/{id}/submission', { params: params(header), body: {} }));
          if (act === 'issue') return answer(api.POST('/api/v1/plans/{id}/issue', { params: params(header), body: {} }));
          return answer(api.POST('/api/v1/plans/{id}/acts/{act}', { params: { path: { id, act: act as 'return' }, header }, body }));
        }} />
    </>
  );
}
