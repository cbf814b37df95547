import { useQuery } from '@tanstack/react-query';
import { Card, Table } from 'antd';
import { useAgencyName } from '../../parts/agencies';
import { DueDate, Instant } from '../../parts/times';
import { CLOCK_KIND, CLOCK_STATUS } from '../../words/clocks';
import { useNames, useWords } from '../../words/words';
import { deadlinesQuery } from './queries';
import styles from './task.module.css';
import { Why } from './Why';
import { WHY } from './why-words';
import { TASK } from './words';

/** Each obligation with its date; a row opens to why the date is the date. */
export function Clocks({ id }: { id: string }) {
  const say = useWords(TASK);
  const why = useWords(WHY);
  const kindOf = useNames(CLOCK_KIND);
  const statusOf = useNames(CLOCK_STATUS);
  const agencyOf = useAgencyName();
  const { data } = useQuery(deadlinesQuery(id));
  // A report's month, the agency that is asked for its word; a paper's own id says nothing to anybody.
  const about = (kind: string, period: string): string => (kind === 'REPORT' ? period : kind === 'COSIGN' ? agencyOf(period) : '');
  if (data === undefined || data.length === 0) return null;
  return (
    <Card className={styles.card} title={<h2>{say('clocks')}</h2>}>
      <Table size="small" pagination={false} rowKey="clockId" dataSource={data} expandable={{
        expandedRowRender: (deadline) => <Why deadline={deadline} />, columnWidth: 40,
        expandIcon: ({ expanded, onExpand, record }) => <button type="button" className={styles.ask} aria-expanded={expanded} aria-label={why('question')} title={why('question')} onClick={(event) => onExpand(record, event)}>?</button>,
      }} columns={[
        { title: say('clock'), render: (_, { kind, period }) => [kindOf(kind), about(kind, period)].filter(Boolean).join(' ') },
        { title: say('whose'), responsive: ['md'], render: (_, { holderAgency }) => agencyOf(holderAgency) },
        { title: say('due'), render: (_, { dueOn, provisional }) => <DueDate due={dueOn} provisional={provisional} /> },
        { title: say('status'), render: (_, { status }) => statusOf(status) },
        { title: say('nextReminder'), responsive: ['md'], render: (_, { nextAt }) => (nextAt === null ? '' : <Instant at={nextAt} />) },
      ]} />
    </Card>
  );
}
