import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useAgencyName } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import { Rows } from '../../parts/Rows';
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
  const [open, setOpen] = useState<string | null>(null);
  const [stopped, showStopped] = useState(false);
  const { data } = useQuery(deadlinesQuery(id));
  // A report's month, the agency that is asked for its word; a paper's own id says nothing to anybody.
  const about = (kind: string, period: string): string => (kind === 'REPORT' ? period : kind === 'COSIGN' ? agencyOf(period) : '');
  if (data === undefined || data.length === 0) return null;
  const running = data.filter(({ status }) => status !== 'STOPPED');
  return (
    <Card title={say('clocks')}>
      <Rows rows={stopped ? data : running} empty={say('noClocks')} keyOf={({ clockId }) => clockId} opensTo={(deadline) => (open === deadline.clockId ? <Why deadline={deadline} /> : null)} columns={[
        { title: '', render: ({ clockId }) => <button type="button" className={styles.ask} aria-expanded={open === clockId} aria-label={why('question')} title={why('question')} onClick={() => setOpen(open === clockId ? null : clockId)}>?</button> },
        { title: say('clock'), render: ({ kind, period, status }) => <>{[kindOf(kind), about(kind, period)].filter(Boolean).join(' ')}<div className={`${styles.onPhone} ${styles.soft}`}>{statusOf(status)}</div></> },
        { title: say('whose'), from: 'md', render: ({ holderAgency }) => agencyOf(holderAgency) },
        { title: say('due'), render: ({ dueOn, provisional }) => <DueDate due={dueOn} provisional={provisional} /> },
        { title: say('status'), from: 'sm', render: ({ status }) => statusOf(status) },
        { title: say('nextReminder'), from: 'md', render: ({ nextAt }) => (nextAt === null ? '' : <Instant at={nextAt} />) },
      ]} />
      {running.length < data.length && <Button type="link" aria-expanded={stopped} onClick={() => showStopped(!stopped)}>{say(stopped ? 'hideStopped' : 'showStopped', { n: data.length - running.length })}</Button>}
    </Card>
  );
}
