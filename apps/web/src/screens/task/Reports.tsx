import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import { answer, api } from '../../api/client';
import { refreshTask } from '../../api/refresh';
import { ActBar } from '../../parts/acts/ActBar';
import { Card } from '../../parts/Card';
import { Tone } from '../../parts/Tone';
import { REPORT_STATUS } from '../../words/enums';
import { useNames, useWords } from '../../words/words';
import { reportsQuery, type Report, type Task } from './queries';
import styles from './task.module.css';
import { Words } from './ReportWords';
import { TASK } from './words';

/** Who only reads needs no form. */
const ReportForm = lazy(() => import('./ReportForm'));

/** The progress reports, the newest first: the one to be written as a form beside the last period's words. */
export function Reports({ task }: { task: Task }) {
  const say = useWords(TASK);
  const { data } = useQuery(reportsQuery(task.id));
  const shown = (data ?? []).filter(({ status }) => status !== 'SCHEDULED').reverse();
  if (shown.length === 0) return null;
  return (
    <Card title={say('reports')}>
      {shown.map((report, i) => <One key={report.id} task={task} report={report} last={shown[i + 1]} />)}
    </Card>
  );
}

function One({ task, report, last }: { task: Task; report: Report; last: Report | undefined }) {
  const say = useWords(TASK);
  const statusOf = useNames(REPORT_STATUS);
  const writes = report.allowedActions.some(({ act }) => act === 'saveDraft');
  const acts = report.allowedActions.filter(({ act }) => act !== 'saveDraft' && !(writes && act === 'sendToSign'));
  return (
    <section className={styles.request}>
      <h3 className={styles.period}>{report.period} <Tone tone="blue">{statusOf(report.status)}</Tone>
        <span className={styles.soft}>{say('due')} {report.dueOn}</span>
        {report.missed && <Tone tone="red">{say('missed')}</Tone>}{report.late && <Tone tone="gold">{say('late')}</Tone>}
      </h3>
      {writes ? <Suspense fallback={<Skeleton active />}><ReportForm task={task} report={report} last={last} /></Suspense> : <Words report={report} />}
      <ActBar acts={acts} version={report.version} context={{ agencyCode: task.agencyCode, planId: task.planId, taskId: task.id, deliverableType: '' }}
        fieldsOf={() => ({ fields: ['reason'] })} refresh={() => refreshTask(task.id)}
        send={(act, body, header) => answer(api.POST('/api/v1/reports/{id}/acts/{act}', { params: { path: { id: report.id, act }, header }, body }))} />
    </section>
  );
}
