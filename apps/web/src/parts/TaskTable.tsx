import { Link } from 'react-router';
import type { components } from '../generated/schema';
import { HOLDER, TASK_ROLE } from '../words/enums';
import { useLanguage } from '../words/language';
import { useNames, useWords } from '../words/words';
import { useAgencyName } from './agencies';
import styles from './parts.module.css';
import { Rows, type Column } from './Rows';
import { TASK_TABLE } from './task-table-words';
import { DaysLeft, DueDate } from './times';
import { StatusTag, TimelinessTag } from './tags';

type Task = components['schemas']['TaskDto'];

interface TaskTableProps {
  tasks: readonly Task[];
  loading: boolean;
  empty: string;
  compact?: boolean;
  /** What the reader is asked to do with each; a click leads to the very act. */
  actsOf?: (task: Task) => Task['allowedActions'];
  /** Whether all of them lie in one place, so that no column says where. */
  held?: boolean;
  onEnd?: () => void;
}

/** Tasks in their order, each a link to its page, with what one may do beside it, on a phone below it; `compact` leaves out what a narrow place has no room for. */
export function TaskTable({ tasks, loading, empty, compact = false, actsOf, held = false, onEnd }: TaskTableProps) {
  const say = useWords(TASK_TABLE);
  const language = useLanguage();
  const roleOf = useNames(TASK_ROLE);
  const holderOf = useNames(HOLDER);
  const agencyOf = useAgencyName();
  const asked = actsOf !== undefined && tasks.some((task) => actsOf(task).length > 0);
  const links = (task: Task, className: string | undefined) => (
    <ul className={className}>{actsOf?.(task).map((act) => <li key={act.act}><Link to={`/tasks/${task.id}?act=${act.act}`}>{act[language]}</Link></li>)}</ul>
  );
  const columns: Column<Task>[] = [
    {
      title: say('task'),
      render: (task) => (
        <>
          <Link to={`/tasks/${task.id}`} className={styles.title}>{task.title}</Link>{!task.title.startsWith(task.measureRef) && <div className={styles.soft}>{task.measureRef} {task.measureTitle}</div>}
          {asked && links(task, styles.actsBelow)}
        </>
      ),
    },
    { title: say('agency'), from: 'sm', render: ({ agencyCode, role }) => <>{agencyOf(agencyCode)}<div className={styles.soft}>{roleOf(role)}</div></> },
    { title: say('status'), render: ({ status, timeliness }) => <><StatusTag status={status} />{timeliness === 'OVERDUE' || timeliness === 'LATE' ? <TimelinessTag timeliness={timeliness} /> : null}</> },
    { title: say('due'), render: (task) => <><DueDate due={task.currentDue} provisional={task.provisional} /><div><DaysLeft task={task} /></div></> },
    ...(!asked ? [] : [{ title: say('acts'), from: 'sm' as const, render: (task: Task) => links(task, styles.acts) }]),
    ...(compact || held ? [] : [
      { title: say('holder'), from: 'lg' as const, render: ({ heldBy, heldByAgency }: Task) => (heldByAgency === null || heldBy === 'OFFICE' ? holderOf(heldBy) : agencyOf(heldByAgency)) },
    ]),
    ...(compact ? [] : [
      { title: say('handler'), from: 'xl' as const, render: ({ handlerName }: Task) => handlerName ?? <span className={styles.soft}>{say('noHandler')}</span> },
    ]),
  ];
  return <Rows columns={columns} rows={tasks} keyOf={({ id }) => id} loading={loading} empty={empty} onEnd={onEnd} />;
}
