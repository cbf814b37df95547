import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Empty, Skeleton } from 'antd';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { issuedPlans, plansQuery, whileOnePage } from '../../api/queries';
import type { components } from '../../generated/schema';
import { useAgencyName } from '../../parts/agencies';
import { Choice } from '../../parts/Choice';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { useLanguage } from '../../words/language';
import { LIGHT } from '../../words/lights';
import { useWords } from '../../words/words';
import { Grid } from './Grid';
import { LongGrid } from './LongGrid';
import styles from './matrix.module.css';
import { MATRIX } from './words';

type Matrix = components['schemas']['MatrixDto'];

/** How many cells come at a time, and up to how many places the table is drawn whole: 25 measures by 60 agencies are 1,500. */
const PAGE = 2_000;
const WHOLE = 5_000;

/** Measures by agencies (H3): state, light and days held in each cell; prints on one sheet of A3. */
export default function MatrixPage() {
  const say = useWords(MATRIX);
  const language = useLanguage();
  const agencyOf = useAgencyName();
  const [search, setSearch] = useSearchParams();
  const plans = useQuery(plansQuery);
  const issued = issuedPlans(plans.data);
  const planId = search.get('plan') ?? issued[0]?.id;
  const light = Object.keys(LIGHT).find((one) => one === search.get('light')) as keyof typeof LIGHT | undefined;
  const set = (name: string, value: string): void => setSearch((before) => {
    const next = new URLSearchParams(before);
    if (value === '') next.delete(name);
    else next.set(name, value);
    return next;
  });
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['matrix', planId, light], enabled: planId !== undefined, placeholderData: keepPreviousData, initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/plans/{id}/matrix', { params: { path: { id: planId ?? '' }, query: { cells: PAGE, cursor: pageParam, light } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: whileOnePage,
  });
  const { measures, agencies, cells } = useMemo(() => joined(data?.pages ?? []), [data]);
  const onEnd = useCallback(() => { if (hasNextPage && !isFetchingNextPage) void fetchNextPage(); }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const nameOf = ({ code, name }: Matrix['agencies'][number]): string => (language === 'zh' ? name : agencyOf(code));
  const grid = {
    measures, agencies, nameOf, cellOf: (ref: string, code: string) => cells.get(`${ref} ${code}`),
    head: (agency: Matrix['agencies'][number]) => <span className={language === 'en' ? styles.sideways : undefined}>{nameOf(agency)}</span>,
  };
  const whole = !hasNextPage && measures.length * agencies.length <= WHOLE;
  const today = data?.pages[0]?.today;
  return (
    <Page title={say('title')} extra={<>
      {today !== undefined && <span>{say('asOf', { date: today })}</span>}
      <Choice label={say('plan')} value={planId ?? ''} options={issued.map(({ id, title }) => ({ value: id, label: title }))} onChange={(id) => set('plan', id)} />
      <Choice label={say('only')} value={light ?? ''} onChange={(value) => set('light', value)}
        options={[{ value: '', label: say('every') }, ...Object.entries(LIGHT).map(([value, both]) => ({ value, label: say('lit', { light: both[language] }) }))]} />
      {whole && <Button onClick={() => window.print()}>{say('print')}</Button>}
    </>}>
      <ProblemNote error={plans.error ?? error} onRetry={() => void refetch()} />
      {plans.data !== undefined && planId === undefined && <Empty description={say('empty')} />}
      {planId !== undefined && data === undefined && error === null && <Skeleton active />}
      {data !== undefined && <>
        <p className={styles.legend}>
          {Object.entries(LIGHT).map(([light, both]) => <span key={light} className={`${styles.swatch} ${styles[light]}`}>{both[language]}</span>)} {say('legend')}
        </p>
        {measures.length === 0 ? <p>{say('nothingLit')}</p> : whole ? <Grid {...grid} /> : <LongGrid {...grid} onEnd={onEnd} />}
      </>}
    </Page>
  );
}

/** The pages as one: measures one after the other, every agency that has a part. */
function joined(pages: readonly Matrix[]): Pick<Matrix, 'measures' | 'agencies'> & { cells: ReadonlyMap<string, Matrix['cells'][number]> } {
  return {
    measures: pages.flatMap((page) => page.measures), agencies: pages[0]?.agencies ?? [],
    cells: new Map(pages.flatMap((page) => page.cells.map((cell) => [`${cell.measureRef} ${cell.agencyCode}`, cell] as const))),
  };
}
