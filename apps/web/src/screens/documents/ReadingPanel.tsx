import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Popconfirm, Segmented, Skeleton } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { queryClient } from '../../api/queries';
import { ProblemNote } from '../../parts/ProblemNote';
import { Instant } from '../../parts/times';
import { Tone } from '../../parts/Tone';
import { useLanguage } from '../../words/language';
import { useMarks } from '../../words/marks';
import { useWords } from '../../words/words';
import type { Look } from './Desk';
import styles from './documents.module.css';
import { Doubts } from './Doubts';
import { readingQuery, type Reading } from './queries';
import { ReadMeasures } from './ReadMeasures';
import { DESK } from './words';

const Correct = lazy(() => import('./Correct'));

interface PanelProps {
  id: string;
  text: string;
  selected: { start: number; end: number } | null;
  onLook: (look: Look) => void;
  mayPlan: boolean;
}

/** What was read: its measures and its doubts, corrected and cleared here, confirmed by another than who made it. */
export function ReadingPanel({ id, text, selected, onLook, mayPlan }: PanelProps) {
  const say = useWords(DESK);
  const { data: reading, error, refetch } = useQuery(readingQuery(id));
  const [tab, setTab] = useState<'measures' | 'doubts'>('measures');
  const [adding, setAdding] = useState(false);
  if (reading === undefined) return <div><ProblemNote error={error} onRetry={() => void refetch()} />{error === null && <Skeleton active />}</div>;
  const may = (act: string): boolean => reading.allowedActions.some((one) => one.act === act);
  return (
    <div>
      <State id={id} reading={reading} mayPlan={mayPlan} />
      <div className={styles.row}>
        <Segmented value={tab} onChange={setTab} options={[
          { value: 'measures', label: say('measures', { n: reading.reading.measures.length }) },
          { value: 'doubts', label: say('doubts', { n: reading.openDoubts.length }) },
        ]} />
        {tab === 'measures' && may('correct') && <Button onClick={() => setAdding(true)}>{say('add')}</Button>}
      </div>
      {adding && <Suspense><Correct id={id} reading={reading} text={text} selected={selected} measure={null} onClose={() => setAdding(false)} /></Suspense>}
      {tab === 'measures'
        ? <ReadMeasures id={id} reading={reading} text={text} selected={selected} onLook={onLook} mayCorrect={may('correct')} />
        : <Doubts id={id} reading={reading} onLook={onLook} mayClear={may('clearDoubts')} />}
    </div>
  );
}

function State({ id, reading, mayPlan }: { id: string; reading: Reading; mayPlan: boolean }) {
  const say = useWords(DESK);
  const { colon } = useMarks();
  const language = useLanguage();
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const confirming = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/documents/{id}/readings/{version}/confirmation', {
      params: { path: { id, version: reading.version }, header: { 'Idempotency-Key': keyOf(reading.version) } }, body: {},
    })),
    onSuccess: (measures) => void message.success(say('confirmDone', { n: measures.length })),
    onSettled: () => Promise.all([queryClient.invalidateQueries({ queryKey: ['document', id] }), queryClient.invalidateQueries({ queryKey: ['documents'] })]),
  });
  return (
    <>
      <div className={styles.state}>
        <span>{say('version', { n: reading.version })}</span>
        <span className={styles.soft}>{reading.correctionNote === null ? say('machine') : say('corrected', { note: reading.correctionNote })}</span>
        {reading.confirmedAt !== null && <><Tone tone="green">{say('confirmedAt')}</Tone><Instant at={reading.confirmedAt} />{mayPlan && <Link to={`/plans/new?document=${id}`}>{say('toPlan')}</Link>}</>}
        {reading.allowedActions.some(({ act }) => act === 'confirm') && (
          <Popconfirm title={say('confirmAsk', { n: reading.reading.measures.length })} onConfirm={() => confirming.mutate()}><Button type="primary" loading={confirming.isPending}>{say('confirm')}</Button></Popconfirm>
        )}
      </div>
      <ProblemNote error={confirming.error} />
      {reading.blockedActions.map((one) => <p key={one.act} className={styles.blocked}><b>{say('confirm')}</b>{colon}{one[language]}</p>)}
    </>
  );
}
