import { useQuery } from '@tanstack/react-query';
import { Card, Table } from 'antd';
import { Link } from 'react-router';
import { Instant } from '../../parts/times';
import { useWords } from '../../words/words';
import { mailsQuery } from './queries';
import styles from './task.module.css';
import { TASK } from './words';

/** The mails that told of the task: all of them for the office, else one's own. */
export function Mails({ id }: { id: string }) {
  const say = useWords(TASK);
  const { data } = useQuery(mailsQuery(id));
  if (data === undefined) return null;
  return (
    <Card className={styles.card} title={<h2>{say('mails')}</h2>} extra={<Link to={`/future-mails?task=${id}`}>{say('futureMails')}</Link>}>
      <Table size="small" pagination={false} rowKey="id" dataSource={data.items} locale={{ emptyText: <span className={styles.soft}>{say('noMails')}</span> }} columns={[
        { title: say('at'), render: (_, { createdAt }) => <Instant at={createdAt} /> },
        { title: say('to'), dataIndex: 'toName' },
        { title: say('subject'), dataIndex: 'subject' },
      ]} />
    </Card>
  );
}
