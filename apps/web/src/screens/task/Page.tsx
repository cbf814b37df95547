import { useQuery } from '@tanstack/react-query';
import { Card, Skeleton } from 'antd';
import { useParams } from 'react-router';
import { LIVE_MS } from '../../api/queries';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { useWords } from '../../words/words';
import { Facts } from './Facts';
import { taskQuery } from './queries';
import styles from './task.module.css';
import { TASK } from './words';

export default function TaskPage() {
  const { id = '' } = useParams();
  const say = useWords(TASK);
  const { data: task, error, refetch } = useQuery({ ...taskQuery(id), refetchInterval: LIVE_MS });
  if (task === undefined) return <Page title={say('title')}><ProblemNote error={error} onRetry={() => void refetch()} />{error === null && <Skeleton active />}</Page>;
  return (
    <Page title={task.title}>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Card className={styles.card}><Facts task={task} /></Card>
      <Card className={styles.card} title={<h2>{say('measure')}</h2>}>
        <blockquote className={styles.measure}>{task.measure.words}</blockquote>
        <footer>{task.measure.docTitle} {task.measure.docNumber} · {task.measure.ref} {task.measure.title}</footer>
      </Card>
    </Page>
  );
}
