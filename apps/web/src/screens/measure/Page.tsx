import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useParams } from 'react-router';
import { agenciesQuery, LIVE_MS } from '../../api/queries';
import { Card } from '../../parts/Card';
import { History } from '../../parts/History';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { MeasureTree } from '../../parts/tree/MeasureTree';
import { useMarks } from '../../words/marks';
import { useWords } from '../../words/words';
import { Acts } from './Acts';
import { Facts } from './Facts';
import styles from './measure.module.css';
import { measureTitle } from './naming';
import { measureQuery, tasksQuery } from './queries';
import { MEASURE } from './words';

/** One measure: its words, its one status with the worst of its open tasks, what may be done with it, its tasks, and what happened to it. */
export default function MeasurePage() {
  const { id = '' } = useParams();
  const say = useWords(MEASURE);
  const { aside } = useMarks();
  const { data: measure, error, refetch } = useQuery({ ...measureQuery(id), refetchInterval: LIVE_MS });
  const names = useQuery(agenciesQuery);
  const tasks = useQuery({ ...tasksQuery(id), enabled: measure !== undefined });
  if (measure === undefined || names.isPending) return <Page title={say('title')}><ProblemNote error={error} onRetry={() => void refetch()} />{error === null && <Skeleton active />}</Page>;
  return (
    <Page title={measureTitle(measure)}>
      <ProblemNote error={error ?? tasks.error} onRetry={() => { void refetch(); void tasks.refetch(); }} />
      <Card><Facts measure={measure} /><Acts key={measure.id} measure={measure} /></Card>
      <Card title={say('words')}>
        <blockquote className={styles.words} lang="zh-CN">{measure.words}</blockquote>
        {measure.sectionTitle !== null && <footer className={styles.soft}>{measure.sectionTitle}{measure.docNumber === null ? '' : aside(measure.docNumber)}</footer>}
      </Card>
      <Card title={say('tree')}>
        {tasks.isPending ? <Skeleton active /> : tasks.data?.length === 0 ? <p>{say('noTasks')}</p> : <MeasureTree tasks={tasks.data ?? []} />}
      </Card>
      <History of="measure" id={measure.id} />
    </Page>
  );
}
