import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Card } from '../../parts/Card';
import { Rows } from '../../parts/Rows';
import { Instant } from '../../parts/times';
import { useWords } from '../../words/words';
import { mailsQuery } from './queries';
import { TASK } from './words';

/** The newest mails that told of the task, each leading to its words: of everybody for the office, else one's own. */
export function Mails({ id }: { id: string }) {
  const say = useWords(TASK);
  const { data } = useQuery(mailsQuery(id));
  if (data === undefined) return null;
  return (
    <Card title={say('mails')} extra={<Link to={`/future-mails?task=${id}`}>{say('futureMails')}</Link>}>
      <Rows rows={data.items} keyOf={({ id: mail }) => mail} empty={say('noMails')} columns={[
        { title: say('at'), render: ({ createdAt }) => <Instant at={createdAt} /> },
        { title: say('to'), render: ({ toName }) => toName },
        { title: say('subject'), render: ({ id: mail, subject }) => <Link to={`/mailbox/${mail}`}>{subject}</Link> },
      ]} />
      {data.nextCursor !== null && <p><Link to={`/mailbox?task=${id}`}>{say('allMails')}</Link></p>}
    </Card>
  );
}
