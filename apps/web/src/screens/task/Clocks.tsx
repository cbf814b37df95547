import { Card, Table } from 'antd';
import { useAgencyName } from '../../parts/agencies';
import { DueDate, Instant } from '../../parts/times';
import { CLOCK_KIND, CLOCK_STATUS } from '../../words/clocks';
import { HOLDER } from '../../words/enums';
import type { Both } from '../../words/language';
import { useLanguage } from '../../words/language';
import { useNames, useWords } from '../../words/words';
import type { Task } from './queries';
import styles from './task.module.css';
import { TASK } from './words';

/** Each obligation with its date, and the working days charged to whoever had the ball (E9). */
export function Clocks({ task }: { task: Task }) {
  const say = useWords(TASK);
  const language = useLanguage();
  const holderOf = useNames(HOLDER);
  const agencyOf = useAgencyName();
  const named = (table: Readonly<Record<string, Both>>, key: string): string => table[key]?.[language] ?? key;
  // A report's month, the agency that is asked for its word; a paper's own id says nothing to anybody.
  const about = (kind: string, period: string): string => (kind === 'REPORT' ? period : kind === 'COSIGN' ? agencyOf(period) : '');
  const charged = Object.entries(task.chargedDays).filter(([, days]) => Number(days) > 0).map(([key, days]) => {
    const [holder = '', agency = ''] = key.split(':');
    return `${agency === '' || holder === 'OFFICE' ? holderOf(holder as Task['heldBy']) : agencyOf(agency)} ${String(days)}`;
  });
  if (task.clocks.length === 0) return null;
  return (
    <Card className={styles.card} title={<h2>{say('clocks')}</h2>}>
      {charged.length > 0 && <p>{say('charged')}：{charged.join(language === 'zh' ? '；' : '; ')}</p>}
      <Table size="small" pagination={false} rowKey={({ kind, period, startedAt }) => `${kind} ${period} ${startedAt}`} dataSource={task.clocks} columns={[
        { title: say('clock'), render: (_, { kind, period }) => [named(CLOCK_KIND, kind), about(kind, period)].join(' ') },
        { title: say('whose'), render: (_, { holderAgency }) => agencyOf(holderAgency) },
        { title: say('due'), render: (_, { dueOn, provisional }) => <DueDate due={dueOn} provisional={provisional} /> },
        { title: say('status'), render: (_, { status }) => named(CLOCK_STATUS, status) },
        { title: say('nextReminder'), responsive: ['md'], render: (_, { nextAt }) => (nextAt === null ? '' : <Instant at={nextAt} />) },
      ]} />
    </Card>
  );
}
