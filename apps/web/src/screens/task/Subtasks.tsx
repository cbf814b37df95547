import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useAskedAct } from '../../parts/acts/asked-act';
import { Card } from '../../parts/Card';
import { TaskTable } from '../../parts/TaskTable';
import { useWords } from '../../words/words';
import { subtasksQuery, type Task } from './queries';
import { TASK } from './words';

const Split = lazy(() => import('./Split'));

/** What a parent is asked for by its subtasks. */
const ASKED: readonly Task['allowedActions'][number]['act'][] = ['dispatch', 'accept', 'return', 'acceptProposal', 'declineProposal'];

/** The work that was split off, and splitting off more where the API offers it. */
export function Subtasks({ task }: { task: Task }) {
  const say = useWords(TASK);
  const [open, setOpen] = useState(false);
  const { data, isPending } = useQuery(subtasksQuery(task.id));
  const { asked, forget } = useAskedAct(task.allowedActions);
  const may = task.allowedActions.some(({ act }) => act === 'decompose');
  if (!may && data?.items.length === 0) return null;
  return (
    <Card title={say('subtasks')} extra={may && <Button onClick={() => setOpen(true)}>{say('split')}</Button>}>
      <TaskTable compact tasks={data?.items ?? []} loading={isPending} empty={say('noSubtasks')} actsOf={(child) => child.allowedActions.filter(({ act }) => ASKED.includes(act))} />
      {(open || (may && asked === 'decompose')) && <Suspense><Split task={task} onClose={() => { setOpen(false); forget(); }} /></Suspense>}
    </Card>
  );
}
