import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { components } from '../../generated/schema';
import { useAgencyName } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import { StatusTag, TimelinessTag } from '../../parts/tags';
import { DaysLeft, DueDate } from '../../parts/times';
import { TASK_ROLE } from '../../words/enums';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import { treeQuery, type Task } from './queries';
import styles from './task.module.css';
import { TASK } from './words';

type Shown = components['schemas']['TaskDto'];

/** The measure as its lead answers for it: every agency's task, the subtasks under theirs, whose it is, where it stands, by when. */
export function Tree({ task }: { task: Task }) {
  const say = useWords(TASK);
  const { data } = useQuery(treeQuery(task));
  // What it split off itself stands beside it already.
  if (data === undefined || data.every(({ id, parentId }) => id === task.id || parentId === task.id)) return null;
  const roots = data.filter(({ parentId }) => parentId === null).sort((a, b) => Number(b.role === 'LEAD') - Number(a.role === 'LEAD'));
  return <Card title={say('tree')}><Branch tasks={roots} all={data} own={task.id} /></Card>;
}

function Branch({ tasks, all, own }: { tasks: readonly Shown[]; all: readonly Shown[]; own: string }) {
  const say = useWords(TASK);
  const { aside } = useMarks();
  const agencyOf = useAgencyName();
  const roleOf = useNames(TASK_ROLE);
  if (tasks.length === 0) return null;
  return (
    <ul className={styles.tree}>
      {tasks.map((one) => (
        <li key={one.id}>
          <div className={styles.branch}>
            <span className={styles.what}>{one.id === own ? <b>{say('thisTask')}</b> : <Link to={`/tasks/${one.id}`}>{one.parentId === null ? agencyOf(one.agencyCode) : one.title}</Link>}
              <span className={styles.soft}>{aside(one.parentId === null || one.id === own ? roleOf(one.role) : agencyOf(one.agencyCode))}</span></span>
            <span><StatusTag status={one.status} />{(one.timeliness === 'OVERDUE' || one.timeliness === 'LATE') && <TimelinessTag timeliness={one.timeliness} />}</span>
            <span><DueDate due={one.currentDue} provisional={one.provisional} /> <DaysLeft task={one} /></span>
          </div>
          <Branch tasks={all.filter(({ parentId }) => parentId === one.id)} all={all} own={own} />
        </li>
      ))}
    </ul>
  );
}
