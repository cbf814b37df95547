import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { allPages } from '../../api/queries';
import { useAgencyName } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import styles from '../../parts/parts.module.css';
import { Instant } from '../../parts/times';
import { useNames, useWords } from '../../words/words';
import { DISPUTES, RULING } from './words';

/** Earlier rulings, with the words that they rest on. */
export function Precedents() {
  const say = useWords(DISPUTES);
  const rulingOf = useNames(RULING);
  const agencyOf = useAgencyName();
  const { data } = useQuery({ queryKey: ['tasks', 'precedents'], queryFn: () => allPages((cursor) => answer(api.GET('/api/v1/precedents', { params: { query: { limit: 200, cursor } } }))) });
  return (
    <Card title={say('precedents')}>
      <Table size="small" rowKey="id" pagination={false} dataSource={data ?? []} locale={{ emptyText: <span className={styles.soft}>{say('none')}</span> }} columns={[
        { title: say('measure'), render: (_, { taskId, measureRef, measureTitle }) => <Link to={`/tasks/${taskId}`}>{measureRef} {measureTitle}</Link> },
        { title: say('objected'), className: styles.words, render: (_, { agencyCode, objection }) => <>{agencyOf(agencyCode)}<div className={styles.soft}>{objection}</div></> },
        { title: say('ruling'), className: styles.words, render: (_, { ruling, ruledAgency, text }) => <>{rulingOf(ruling)}{ruling === 'REASSIGNED' ? ` → ${agencyOf(ruledAgency)}` : ''}<div className={styles.soft}>{text}</div></> },
        { title: say('at'), responsive: ['sm'], render: (_, { ruledAt, ruledByName }) => <><Instant at={ruledAt} /><div className={styles.soft}>{ruledByName}</div></> },
      ]} />
    </Card>
  );
}
