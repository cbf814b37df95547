import { useQuery } from '@tanstack/react-query';
import { Card } from '../../parts/Card';
import { MeasureTree } from '../../parts/tree/MeasureTree';
import { useWords } from '../../words/words';
import { treeQuery, type Task } from './queries';
import { TASK } from './words';

/** The measure as its lead answers for it. */
export function Tree({ task }: { task: Task }) {
  const say = useWords(TASK);
  const { data } = useQuery(treeQuery(task));
  // What it split off itself stands beside it already.
  if (data === undefined || data.every(({ id, parentId }) => id === task.id || parentId === task.id)) return null;
  return <Card title={say('tree')}><MeasureTree tasks={data} own={task.id} /></Card>;
}
