import { Link } from 'react-router';
import type { components } from '../../generated/schema';
import { HOLDER, TASK_ROLE } from '../../words/enums';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import { useAgencyName } from '../agencies';
import { StatusTag, TimelinessTag } from '../tags';
import { DaysLeft, DueDate } from '../times';
import styles from './tree.module.css';
import { TREE } from './words';

type Shown = components['schemas']['TaskDto'];

interface TreeProps {
  tasks: readonly Shown[];
  /** The task on whose page it stands. */
  own?: string;
}

/** Every agency's task of a measure, the lead's first, the subtasks under theirs: whose it is, where it stands, by when, who has the ball. */
export function MeasureTree({ tasks, own }: TreeProps) {
  const say = useWords(TREE);
  const ids = new Set(tasks.map(({ id }) => id));
  // Who does not see the task that another is part of sees the part by itself.
  const roots = tasks.filter(({ parentId }) => parentId === null || !ids.has(parentId)).sort((a, b) => Number(b.role === 'LEAD') - Number(a.role === 'LEAD'));
  return (
    <>
      <div className={`${styles.branch} ${styles.head}`} aria-hidden>{(['agency', 'status', 'due', 'holder'] as const).map((name) => <span key={name}>{say(name)}</span>)}</div>
      <Branch tasks={roots} all={tasks} own={own} />
    </>
  );
}

function Branch({ tasks, all, own }: { tasks: readonly Shown[]; all: readonly Shown[]; own: string | undefined }) {
  const say = useWords(TREE);
  const { aside } = useMarks();
  const agencyOf = useAgencyName();
  const roleOf = useNames(TASK_ROLE);
  const holderOf = useNames(HOLDER);
  if (tasks.length === 0) return null;
  return (
    <ul className={styles.tree}>
      {tasks.map((one) => (
        <li key={one.id}>
          <div className={styles.branch}>
            <span className={styles.what}>{one.id === own ? <b>{say('thisTask')}</b> : <Link to={`/tasks/${one.id}`}>{one.parentId === null ? agencyOf(one.agencyCode) : one.title}</Link>}
              <span className={styles.soft}>{aside(one.parentId === null || one.id === own ? roleOf(one.role) : agencyOf(one.agencyCode))}</span></span>
            <span><StatusTag status={one.status} /> {one.timeliness !== 'NOT_STARTED_CLOCK' && <TimelinessTag timeliness={one.timeliness === 'PROVISIONAL' ? 'ON_TIME' : one.timeliness} />}</span>
            <span><DueDate due={one.currentDue} provisional={one.provisional && one.heldBy !== 'NOBODY'} /> <DaysLeft task={one} /></span>
            <span className={styles.holder}>{one.heldBy !== 'NOBODY' && <><span className={styles.label}>{say('heldBy')}</span>{one.heldByAgency === null || one.heldBy === 'OFFICE' ? holderOf(one.heldBy) : agencyOf(one.heldByAgency)}</>}</span>
          </div>
          <Branch tasks={all.filter(({ parentId }) => parentId === one.id)} all={all} own={own} />
        </li>
      ))}
    </ul>
  );
}
