import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Skeleton } from 'antd';
import { useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { LIVE_MS, plansQuery } from '../../api/queries';
import { Choice } from '../../parts/Choice';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { useLanguage } from '../../words/language';
import { LIGHT } from '../../words/lights';
import { useWords } from '../../words/words';
import { Grid } from './Grid';
import styles from './matrix.module.css';
import { MATRIX } from './words';

/** Measures by agencies (H3): state, light and days held in each cell; prints on one sheet of A3. */
export default function MatrixPage() {
  const say = useWords(MATRIX);
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const plans = useQuery(plansQuery);
  const issued = plans.data?.filter(({ issuedAt }) => issuedAt !== null) ?? [];
  const planId = search.get('plan') ?? issued[0]?.id;
  const { data, error, refetch } = useQuery({
    queryKey: ['matrix', planId], enabled: planId !== undefined, refetchInterval: LIVE_MS,
    queryFn: () => answer(api.GET('/api/v1/plans/{id}/matrix', { params: { path: { id: planId ?? '' } } })),
  });
  return (
    <Page title={say('title')} extra={<>
      {data !== undefined && <span>{say('asOf', { date: data.today })}</span>}
      <Choice label={say('plan')} value={planId ?? ''} options={issued.map(({ id, title }) => ({ value: id, label: title }))} onChange={(id) => setSearch({ plan: id })} />
      <Button onClick={() => window.print()}>{say('print')}</Button>
    </>}>
      <ProblemNote error={plans.error ?? error} onRetry={() => void refetch()} />
      {plans.data !== undefined && planId === undefined && <Empty description={say('empty')} />}
      {planId !== undefined && data === undefined && error === null && <Skeleton active />}
      {data !== undefined && <>
        <p className={styles.legend}>
          {Object.entries(LIGHT).map(([light, both]) => <span key={light} className={`${styles.swatch} ${styles[light]}`}>{both[language]}</span>)} {say('legend')}
        </p>
        <Grid matrix={data} />
      </>}
    </Page>
  );
}
