import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Skeleton } from 'antd';
import { useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { issuedPlans, LIVE_MS, plansQuery } from '../../api/queries';
import type { components } from '../../generated/schema';
import { Choice } from '../../parts/Choice';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { useLanguage } from '../../words/language';
import { LIGHT } from '../../words/lights';
import { useWords } from '../../words/words';
import { Grid } from './Grid';
import styles from './matrix.module.css';
import { MATRIX } from './words';

type Matrix = components['schemas']['MatrixDto'];

/** Measures by agencies (H3): state, light and days held in each cell; prints on one sheet of A3. */
export default function MatrixPage() {
  const say = useWords(MATRIX);
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const plans = useQuery(plansQuery);
  const issued = issuedPlans(plans.data);
  const planId = search.get('plan') ?? issued[0]?.id;
  const light = search.get('light');
  const set = (name: string, value: string): void => setSearch((before) => {
    const next = new URLSearchParams(before);
    if (value === '') next.delete(name);
    else next.set(name, value);
    return next;
  });
  const { data, error, refetch } = useQuery({
    queryKey: ['matrix', planId], enabled: planId !== undefined, refetchInterval: LIVE_MS,
    queryFn: () => answer(api.GET('/api/v1/plans/{id}/matrix', { params: { path: { id: planId ?? '' } } })),
  });
  return (
    <Page title={say('title')} extra={<>
      {data !== undefined && <span>{say('asOf', { date: data.today })}</span>}
      <Choice label={say('plan')} value={planId ?? ''} options={issued.map(({ id, title }) => ({ value: id, label: title }))} onChange={(id) => set('plan', id)} />
      <Choice label={say('only')} value={light ?? ''} onChange={(value) => set('light', value)}
        options={[{ value: '', label: say('every') }, ...Object.entries(LIGHT).map(([value, both]) => ({ value, label: say('lit', { light: both[language] }) }))]} />
      <Button onClick={() => window.print()}>{say('print')}</Button>
    </>}>
      <ProblemNote error={plans.error ?? error} onRetry={() => void refetch()} />
      {plans.data !== undefined && planId === undefined && <Empty description={say('empty')} />}
      {planId !== undefined && data === undefined && error === null && <Skeleton active />}
      {data !== undefined && <>
        <p className={styles.legend}>
          {Object.entries(LIGHT).map(([light, both]) => <span key={light} className={`${styles.swatch} ${styles[light]}`}>{both[language]}</span>)} {say('legend')}
        </p>
        <Grid matrix={light === null ? data : lit(data, light)} />
      </>}
    </Page>
  );
}

/** The measures that have a cell of this light, with the agencies that have a part in them. */
function lit({ measures, agencies, cells, ...rest }: Matrix, light: string): Matrix {
  const refs = new Set(cells.filter((cell) => cell.light === light).map(({ measureRef }) => measureRef));
  const left = cells.filter(({ measureRef }) => refs.has(measureRef));
  const codes = new Set(left.map(({ agencyCode }) => agencyCode));
  return { ...rest, measures: measures.filter(({ ref }) => refs.has(ref)), agencies: agencies.filter(({ code }) => codes.has(code)), cells: left };
}
