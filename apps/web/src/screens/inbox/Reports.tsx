import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { LIVE_MS, meQuery } from '../../api/queries';
import parts from '../../parts/parts.module.css';
import { Rows } from '../../parts/Rows';
import { Tone } from '../../parts/Tone';
import { REPORT_STATUS } from '../../words/enums';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import styles from './inbox.module.css';
import { INBOX } from './words';

/** The reports that one's agency owes now, what it has missed (缺报) first, each a link to its form; nothing where it owes none. */
export function Reports() {
  const say = useWords(INBOX);
  const { aside } = useMarks();
  const statusOf = useNames(REPORT_STATUS);
  const { data: me } = useQuery(meQuery);
  const agencyCode = me?.agency ?? '';
  const { data } = useQuery({
    queryKey: ['inbox', 'reports', agencyCode], enabled: me?.scope === 'agency' && agencyCode !== '', refetchInterval: LIVE_MS,
    queryFn: () => answer(api.GET('/api/v1/reports', { params: { query: { agencyCode, owed: true, limit: 100 } } })),
  });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{say('reports')}{aside(String(data.items.length))}</h2>
      <Rows rows={data.items} keyOf={({ id }) => id} columns={[
        { title: say('task'), render: ({ taskId, taskTitle }) => <Link to={`/tasks/${taskId}#reports`}>{taskTitle}</Link> },
        { title: say('period'), from: 'sm', render: ({ period }) => period },
        { title: say('due'), render: ({ dueOn, submittedAt, lateDays }) => <><span className={parts.nowrap}>{dueOn}</span>{submittedAt === null && lateDays > 0 && <div className={parts.over}>{say('missedBy', { n: lateDays })}</div>}</> },
        { title: say('standing'), render: ({ status, standing }) => <>{standing === 'MISSED' && <Tone tone="red">{say('missed')}</Tone>} <Tone tone={status === 'RETURNED' ? 'red' : 'blue'}>{statusOf(status)}</Tone></> },
      ]} />
    </section>
  );
}
