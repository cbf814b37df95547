import { useQueries, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { agenciesQuery, LIVE_MS } from '../../api/queries';
import { TaskActs } from '../../parts/acts/TaskActs';
import { Card } from '../../parts/Card';
import { History } from '../../parts/History';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { useWords } from '../../words/words';
import { Archive } from './Archive';
import { Clocks } from './Clocks';
import { Evidence } from './Evidence';
import { Extensions } from './Extensions';
import { Facts } from './Facts';
import { Files } from './Files';
import { Holdings } from './Holdings';
import { Mails } from './Mails';
import { Papers } from './Papers';
import { restQueries, taskQuery, type Task } from './queries';
import { Reports } from './Reports';
import { SignOffs } from './SignOffs';
import { Subtasks } from './Subtasks';
import styles from './task.module.css';
import { Trajectory } from './trajectory/Trajectory';
import { Tree } from './Tree';
import { TASK } from './words';

/** While a round of sign-off runs. */
const ROUND: readonly Task['status'][] = ['SIGNING', 'LEAD_REVIEW', 'VERIFYING'];

/** One task: what it is, who has the ball, what may be done, and all that has happened. */
export default function TaskPage() {
  const { id = '' } = useParams();
  const say = useWords(TASK);
  const { data: task, error, refetch } = useQuery({ ...taskQuery(id), refetchInterval: LIVE_MS });
  // Names are as long as they are: with them comes the height of what they stand in.
  const names = useQuery(agenciesQuery);
  const rest = useQueries({ queries: restQueries(id, task) as UseQueryOptions[] });
  // Once shown it stays, whatever is read anew.
  const [shown, show] = useState('');
  if (shown !== id && task !== undefined && rest.every(({ isPending }) => !isPending)) show(id);
  const failed = rest.filter((part) => part.error !== null);
  if (task === undefined || names.isPending) return <Page title={say('title')}><ProblemNote error={error} onRetry={() => void refetch()} />{error === null && <Skeleton active />}</Page>;
  return (
    <Page title={task.title} extra={task.parentId === null ? undefined : <Link to={`/tasks/${task.parentId}`}>{say('parent')}</Link>}>
      <ProblemNote error={error ?? failed[0]?.error} onRetry={() => { for (const part of [{ refetch }, ...failed]) void part.refetch(); }} />
      <Card><Facts task={task} /><TaskActs key={task.id} task={task} /></Card>
      {shown === id ? <Rest task={task} /> : <Card><Skeleton active /></Card>}
    </Page>
  );
}

function Rest({ task }: { task: Task }) {
  const say = useWords(TASK);
  const late = task.timeliness === 'OVERDUE';
  // What is being decided on stands beside the buttons: a phone is long.
  const deciding = ROUND.includes(task.status);
  return (
    <>
      {task.status === 'ARCHIVED' && <Archive key={`archive ${task.id}`} task={task} />}
      {deciding && <SignOffs task={task} />}
      {late && <Papers task={task} />}
      <Reports key={`reports ${task.id}`} task={task} />
      <Trajectory key={`trajectory ${task.id}`} task={task} />
      <Evidence task={task} />
      <Files task={task} />
      <Subtasks task={task} />
      {task.role === 'LEAD' && <Tree task={task} />}
      <Extensions task={task} />
      {!late && <Papers task={task} />}
      <Clocks id={task.id} />
      <Holdings id={task.id} />
      {!deciding && <SignOffs task={task} />}
      <Card title={say('measure')}>
        <blockquote className={styles.measure}>{task.measure.words}</blockquote>
        <footer className={styles.source}>{task.measure.docTitle} {task.measure.docNumber} · <Link to={`/measures/${task.measure.id}`}>{say('toMeasure', { ref: task.measure.ref })} {task.measure.title}</Link></footer>
      </Card>
      <Mails id={task.id} />
      <History of="task" id={task.id} />
    </>
  );
}
