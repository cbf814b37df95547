import { useQuery } from '@tanstack/react-query';
import { Card, Progress } from 'antd';
import { answer, api } from '../../api/client';
import { refreshTask } from '../../api/refresh';
import { ActBar } from '../../parts/acts/ActBar';
import { FileLink } from '../../parts/files/FileLink';
import { FILES } from '../../parts/files/words';
import { Tone } from '../../parts/Tone';
import { REPORT_STATUS } from '../../words/enums';
import { useNames, useWords } from '../../words/words';
import { reportsQuery, type Report, type Task } from './queries';
import { ReportForm } from './ReportForm';
import styles from './task.module.css';
import { TASK } from './words';

/** The progress reports, the newest first: the one to be written as a form beside the last period's words. */
export function Reports({ task }: { task: Task }) {
  const say = useWords(TASK);
  const { data } = useQuery(reportsQuery(task.id));
  const shown = (data ?? []).filter(({ status }) => status !== 'SCHEDULED').reverse();
  if (shown.length === 0) return null;
  return (
    <Card className={styles.card} title={<h2>{say('reports')}</h2>}>
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
      {writes ? <ReportForm task={task} report={report} last={last} /> : <Words report={report} />}
      <ActBar acts={acts} version={report.version} context={{ agencyCode: task.agencyCode, planId: task.planId, taskId: task.id, deliverableType: '' }}
        fieldsOf={() => ({ fields: ['reason'] })} refresh={() => refreshTask(task.id)}
        send={(act, body, header) => answer(api.POST('/api/v1/reports/{id}/acts/{act}', { params: { path: { id: report.id, act }, header }, body }))} />
    </section>
  );
}

const PARTS = ['progress', 'problems', 'nextSteps', 'coordination'] as const;

export function Words({ report }: { report: Report }) {
  const say = useWords(TASK);
  const files = useWords(FILES);
  const said = PARTS.filter((part) => report[part] !== '');
  return (
    <dl className={styles.report}>
      {said.map((part) => <div key={part}><dt>{say(part)}</dt><dd>{report[part]}</dd></div>)}
      {report.percent !== null && <div><dt>{say('percentDone')}</dt><dd><Progress percent={report.percent} size="small" aria-label={say('percentDone')} /></dd></div>}
      {report.files.length > 0 && <div><dt>{files('files')}</dt>{report.files.map((file) => <dd key={file.id}><FileLink file={file} /></dd>)}</div>}
    </dl>
  );
}
