import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { refreshTask } from '../../api/refresh';
import { ActBar } from '../../parts/acts/ActBar';
import { PAPER_ACT_FIELDS } from '../../parts/acts/paper-fields';
import { Card } from '../../parts/Card';
import { PaperDates, PaperLevelTag, PaperStatusTag } from '../../parts/papers';
import { useLanguage } from '../../words/language';
import { PAPER_KIND, PAUSE } from '../../words/papers';
import { useNames, useWords } from '../../words/words';
import { papersQuery, type Task } from './queries';
import styles from './task.module.css';
import { TASK } from './words';

const Urge = lazy(() => import('./Urge'));

/** The task's 催办 and 督办 papers, and what may be begun: urging shows its draft before it goes. */
export function Papers({ task }: { task: Task }) {
  const say = useWords(TASK);
  const language = useLanguage();
  const kindOf = useNames(PAPER_KIND);
  const pauseOf = useNames(PAUSE);
  const [urging, setUrging] = useState(false);
  const { data } = useQuery(papersQuery(task.id));
  if (data === undefined || (data.items.length === 0 && data.allowedActions.length === 0 && data.blockedActions.length === 0)) return null;
  const { items, pause, allowedActions, blockedActions } = data;
  const urge = allowedActions.find(({ act }) => act === 'urge');
  return (
    <Card title={say('papers')} extra={urge && <Button onClick={() => setUrging(true)}>{urge[language]}</Button>}>
      {pause !== null && <Alert className={styles.pause} type="info" showIcon title={`${say('pausedSince', { why: pauseOf(pause.because), since: pause.since })}${pause.until === null ? '' : say('pausedUntil', { until: pause.until })}`} />}
      <ul className={styles.list}>
        {items.map((paper) => (
          <li key={paper.id}><Link to={`/notices/${paper.id}`}>{paper.noticeNumber ?? kindOf(paper.kind)}</Link> <PaperLevelTag {...paper} /><PaperStatusTag status={paper.status} /><PaperDates paper={paper} /></li>
        ))}
      </ul>
      <ActBar acts={allowedActions.filter(({ act }) => act !== 'urge')} blocked={blockedActions} version={task.version} fieldsOf={(act) => PAPER_ACT_FIELDS[act]} refresh={() => refreshTask(task.id)}
        context={{ agencyCode: task.agencyCode, planId: task.planId, taskId: task.id, deliverableType: '' }}
        send={(_, body, header) => answer(api.POST('/api/v1/tasks/{id}/notices', { params: { path: { id: task.id }, header }, body: body as never }))} />
      {urging && <Suspense><Urge task={task} onClose={() => setUrging(false)} /></Suspense>}
    </Card>
  );
}
