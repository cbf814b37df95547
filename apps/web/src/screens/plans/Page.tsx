import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { meQuery, plansQuery } from '../../api/queries';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { Instant } from '../../parts/times';
import { Tone } from '../../parts/Tone';
import { useNames, useWords } from '../../words/words';
import { PLAN_STATUS, PLANS } from './words';

/** The plans, the newest first. */
export default function PlansPage() {
  const say = useWords(PLANS);
  const statusOf = useNames(PLAN_STATUS);
  const { data: me } = useQuery(meQuery);
  const { data, error, isPending, refetch } = useQuery(plansQuery);
  return (
    <Page title={say('title')} extra={me?.permissions.includes('plan.draft') && <Link to="/plans/new">{say('draft')}</Link>}>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Rows loading={isPending} rows={data ?? []} keyOf={({ id }) => id} empty={say('empty')} columns={[
        { title: say('name'), render: ({ id, title }) => <Link to={`/plans/${id}`}>{title}</Link> },
        { title: say('status'), render: ({ status }) => <Tone tone={status === 'DRAFT' || status === 'SUBMITTED' ? 'gold' : 'blue'}>{statusOf(status)}</Tone> },
        { title: say('drafted'), from: 'md', render: ({ createdAt }) => <Instant at={createdAt} /> },
        { title: say('issued'), from: 'sm', render: ({ issuedAt }) => (issuedAt === null ? '' : <Instant at={issuedAt} />) },
      ]} />
    </Page>
  );
}
