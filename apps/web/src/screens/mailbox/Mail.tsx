import { useQuery } from '@tanstack/react-query';
import { Collapse, Descriptions, Skeleton } from 'antd';
import { Link, useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { meQuery } from '../../api/queries';
import { Card } from '../../parts/Card';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { Instant } from '../../parts/times';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import { pagesLinked } from './links';
import styles from './mailbox.module.css';
import { Redo } from './Redo';
import { MAIL_STATUS, MAILBOX } from './words';

/** No script, nothing from elsewhere, no link that opens here: whatever a mail contains. */
const SANDBOX_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** What no longer goes by itself. */
const DEAD: ReadonlySet<string> = new Set(['FAILED', 'UNCERTAIN']);

/** One mail as it was handed over: its head, its HTML in a sandbox, its text, the exact message. */
export default function MailPage() {
  const { id = '' } = useParams();
  const say = useWords(MAILBOX);
  const statusOf = useNames(MAIL_STATUS);
  const { comma } = useMarks();
  const { data: me } = useQuery(meQuery);
  const { data: mail, error, refetch } = useQuery({ queryKey: ['mail', id], queryFn: () => answer(api.GET('/api/v1/mails/{id}', { params: { path: { id } } })) });
  if (mail === undefined) return <Page title={say('title')}><ProblemNote error={error} onRetry={() => void refetch()} />{error === null && <Skeleton active />}</Page>;
  const links = pagesLinked(mail.text ?? '');
  return (
    <Page title={mail.subject} extra={<Link to="/mailbox">{say('back')}</Link>}>
      <Card>
        <Descriptions size="small" column={1} items={[
          { key: 'to', label: say('to'), children: `${mail.toName} <${mail.toAddress}>` },
          { key: 'at', label: say('at'), children: <Instant at={mail.createdAt} /> },
          { key: 'status', label: say('status'), children: <>{statusOf(mail.status)}{mail.sentAt !== null && <> <Instant at={mail.sentAt} /></>}{mail.heldUntil !== null && <>{comma}{say('heldUntil')} <Instant at={mail.heldUntil} /></>}</> },
          ...(links.length === 0 ? [] : [{ key: 'links', label: say('links'), children: <div>{links.map((path) => <div key={path}><Link to={path}>{say(pageOf(path))}</Link></div>)}</div> }]),
        ]} />
        {DEAD.has(mail.status) && me?.permissions.includes('mail.redo') && <Redo id={id} stamp={`${mail.status} ${mail.attempts}`} />}
      </Card>
      {mail.html === null ? <Card>{say('inside')}</Card> : <Content html={mail.html} text={mail.text ?? ''} source={mail.source ?? ''} />}
    </Page>
  );
}

/** What an address opens, in words. */
function pageOf(path: string): 'toTask' | 'toPaper' | 'toTasks' | 'toPlan' | 'toInbox' | 'toAlarms' {
  if (path.startsWith('/tasks/')) return 'toTask';
  if (path.startsWith('/tasks')) return 'toTasks';
  if (path.startsWith('/notices/')) return 'toPaper';
  if (path.startsWith('/plans/')) return 'toPlan';
  return path === '/alarms' ? 'toAlarms' : 'toInbox';
}

function Content({ html, text, source }: { html: string; text: string; source: string }) {
  const say = useWords(MAILBOX);
  return (
    <>
      <iframe className={styles.frame} title={say('html')} sandbox="" srcDoc={`<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${SANDBOX_POLICY}">${html}`} />
      <Collapse items={[
        { key: 'text', label: say('text'), children: <pre className={styles.pre} tabIndex={0}>{text}</pre> },
        { key: 'source', label: say('source'), children: <pre className={styles.pre} tabIndex={0}>{source}</pre> },
      ]} />
    </>
  );
}
