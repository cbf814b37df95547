import { Empty, Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { components } from '../generated/schema';
import { HOLDER, TASK_ROLE } from '../words/enums';
import { useLanguage } from '../words/language';
import { useNames, useWords } from '../words/words';
import { useAgencyName } from './agencies';
import styles from './parts.module.css';
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
}

/** Tasks in their order, each a link to its page; `compact` leaves out what a narrow place has no room for. */
export function TaskTable({ tasks, loading, empty, compact = false, acts = false }: TaskTableProps) {
  const say = useWords(TASK_TABLE);
  const language = useLanguage();
  const roleOf = useNames(TASK_ROLE);
  const holderOf = useNames(HOLDER);
  const agencyOf = useAgencyName();
  const columns: TableColumnsType<Task> = [
    {
      title: say('task'), key: 'task',
      render: (_, { id, title, measureRef, measureTitle }) => (
        <><Link to={`/tasks/${id}`} className={styles.title}>{title}</Link>{!title.startsWith(measureRef) && <div className={styles.soft}>{measureRef} {measureTitle}</div>}</>
      ),
    },
    { title: say('agency'), key: 'agency', responsive: ['sm'], render: (_, { agencyCode, role }) => <>{agencyOf(agencyCode)}<div className={styles.soft}>{roleOf(role)}</div></> },
    { title: say('status'), key: 'status', render: (_, { status, timeliness }) => <><StatusTag status={status} />{timeliness === 'OVERDUE' || timeliness === 'LATE' ? <TimelinessTag timeliness={timeliness} /> : null}</> },
    { title: say('due'), key: 'due', render: (_, task) => <><DueDate due={task.currentDue} provisional={task.provisional} /><div><DaysLeft task={task} /></div></> },
    ...(acts ? [{ title: say('acts'), key: 'acts', render: (_: unknown, { id, allowedActions }: Task) => <Link to={`/tasks/${id}`}>{allowedActions.slice(0, 3).map((act) => act[language]).join(language === 'zh' ? '、' : ', ')}</Link> }] : []),
    ...(compact ? [] : [
      { title: say('holder'), key: 'holder', responsive: ['lg' as const], render: (_: unknown, { heldBy, heldByAgency }: Task) => (heldByAgency === null || heldBy === 'OFFICE' ? holderOf(heldBy) : agencyOf(heldByAgency)) },
      { title: say('handler'), key: 'handler', responsive: ['xl' as const], render: (_: unknown, { handlerName }: Task) => handlerName ?? <span className={styles.soft}>{say('noHandler')}</span> },
    ]),
  ];
  return (
    <Table<Task> rowKey="id" size="middle" columns={columns} dataSource={tasks} loading={loading} pagination={false}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={empty} /> }} />
  );
}
