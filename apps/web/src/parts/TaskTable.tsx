import { Link } from 'react-router';
import type { components } from '../generated/schema';
import { HOLDER, TASK_ROLE } from '../words/enums';
import { useLanguage } from '../words/language';
import { useMarks } from '../words/marks';
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
  /** Whether it says what the reader may do with each. */
  acts?: boolean;
  onEnd?: () => void;
}

/** Tasks in their order, each a link to its page; `compact` leaves out what a narrow place has no room for. */
export function TaskTable({ tasks, loading, empty, compact = false, acts = false, onEnd }: TaskTableProps) {
  const say = useWords(TASK_TABLE);
  const { list } = useMarks();
  const language = useLanguage();
  const roleOf = useNames(TASK_ROLE);
  const holderOf = useNames(HOLDER);
  const agencyOf = useAgencyName();
  const columns: Column<Task>[] = [
    {
      title: say('task'),
      render: ({ id, title, measureRef, measureTitle }) => (
        <><Link to={`/tasks/${id}`} className={styles.title}>{title}</Link>{!title.startsWith(measureRef) && <div className={styles.soft}>{measureRef} {measureTitle}</div>}</>
      ),
    },
    { title: say('agency'), from: 'sm', render: ({ agencyCode, role }) => <>{agencyOf(agencyCode)}<div className={styles.soft}>{roleOf(role)}</div></> },
    { title: say('status'), render: ({ status, timeliness }) => <><StatusTag status={status} />{timeliness === 'OVERDUE' || timeliness === 'LATE' ? <TimelinessTag timeliness={timeliness} /> : null}</> },
    { title: say('due'), render: (task) => <><DueDate due={task.currentDue} provisional={task.provisional} /><div><DaysLeft task={task} /></div></> },
    ...(acts ? [{ title: say('acts'), from: 'sm' as const, render: ({ id, allowedActions }: Task) => <Link to={`/tasks/${id}`}>{list(allowedActions.slice(0, 3).map((act) => act[language]))}</Link> }] : []),
    ...(compact ? [] : [
      { title: say('holder'), from: 'lg' as const, render: ({ heldBy, heldByAgency }: Task) => (heldByAgency === null || heldBy === 'OFFICE' ? holderOf(heldBy) : agencyOf(heldByAgency)) },
      { title: say('handler'), from: 'xl' as const, render: ({ handlerName }: Task) => handlerName ?? <span className={styles.soft}>{say('noHandler')}</span> },
    ]),
  ];
  return <Rows columns={columns} rows={tasks} keyOf={({ id }) => id} loading={loading} empty={empty} onEnd={onEnd} />;
}
