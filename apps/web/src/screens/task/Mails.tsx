import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Card } from '../../parts/Card';
import { Rows } from '../../parts/Rows';
import { Instant } from '../../parts/times';
import { useWords } from '../../words/words';
import { mailsQuery } from './queries';
import { TASK } from './words';

/** The mails that told of the task: all of them for the office, else one's own. */
export function Mails({ id }: { id: string }) {
  const say = useWords(TASK);
  const { data } = useQuery(mailsQuery(id));
  if (data === undefined) return null;
  return (
    <Card title={say('mails')} extra={<Link to={`/future-mails?task=${id}`}>{say('futureMails')}</Link>}>
      <Rows rows={data.items} keyOf={({ id: mail }) => mail} empty={say('noMails')} columns={[
        { title: say('at'), render: ({ createdAt }) => <Instant at={createdAt} /> },
        { title: say('to'), render: ({ toName }) => toName },
        { title: say('subject'), render: ({ subject }) => subject },
      ]} />
    </Card>
  );
}
