import { useQuery } from '@tanstack/react-query';
import { useAgencyName } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import { Rows } from '../../parts/Rows';
import { Instant } from '../../parts/times';
import { HOLDER } from '../../words/enums';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import { holdingsQuery, type Task } from './queries';
import styles from './task.module.css';
import { TASK } from './words';

/** Who had the ball from when to when, and the working days charged to each (E9): together they are the days elapsed. */
export function Holdings({ id }: { id: string }) {
  const say = useWords(TASK);
  const { aside } = useMarks();
  const holderOf = useNames(HOLDER);
  const agencyOf = useAgencyName();
  const { data } = useQuery(holdingsQuery(id));
  if (data === undefined || data.stretches.length === 0) return null;
  const nameOf = ({ heldBy, agencyCode }: { heldBy: Task['heldBy']; agencyCode: string | null }): string =>
    (agencyCode === null || heldBy === 'OFFICE' ? holderOf(heldBy) : agencyOf(agencyCode) + aside(heldBy === 'EXTERNAL' ? say('waitedFor') : holderOf(heldBy)));
  const overdue = (days: number) => (days === 0 ? '0' : <b className={styles.late}>{days}</b>);
  return (
    <Card title={say('charged')}>
      <p className={styles.sum}>{say('elapsed', { n: data.elapsed, late: data.elapsedOverdue })}</p>
      <Rows rows={data.byHolder} keyOf={({ heldBy, agencyCode }) => `${heldBy} ${agencyCode ?? ''}`} columns={[
        { title: say('holder'), render: (sum) => nameOf(sum) },
        { title: say('days'), render: ({ days }) => days },
        { title: say('overdueDays'), render: (sum) => overdue(sum.overdueDays) },
      ]} />
      <details className={styles.stretches}>
        <summary>{say('stretches')}</summary>
        <Rows rows={data.stretches} keyOf={({ from }) => from} columns={[
          { title: say('from'), render: ({ from, to }) => <><Instant at={from} /><div className={styles.onPhone}>{say('until')} {to === null ? say('still') : <Instant at={to} />}</div></> },
          { title: say('until'), from: 'sm', render: ({ to }) => (to === null ? say('still') : <Instant at={to} />) },
          { title: say('holder'), render: (stretch) => nameOf(stretch) },
          { title: say('days'), render: ({ days }) => days },
        ]} />
      </details>
    </Card>
  );
}
