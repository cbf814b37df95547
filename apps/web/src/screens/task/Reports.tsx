import { useQuery } from '@tanstack/react-query';
import { Alert, Skeleton } from 'antd';
import { lazy, Suspense, useEffect } from 'react';
import { useLocation } from 'react-router';
import { refreshTask } from '../../api/refresh';
import { ActBar } from '../../parts/acts/ActBar';
import { reportFieldsOf, sendReportAct } from '../../parts/acts/report-acts';
import { Card } from '../../parts/Card';
import { Tone } from '../../parts/Tone';
import { REPORT_STATUS } from '../../words/enums';
import { useNames, useWords } from '../../words/words';
import { NoChange } from './NoChange';
import { reportsQuery, type Report, type Task } from './queries';
import styles from './task.module.css';
import { Words } from './ReportWords';
import { TASK } from './words';

/** Who only reads needs no form. */
const ReportForm = lazy(() => import('./ReportForm'));

/** How many reports that nobody has to do anything about stand open, the newest. */
const OPEN = 1;

/** The progress reports, the newest first: what is to be written as a form beside the last period's words, what is settled folded up. */
export function Reports({ task }: { task: Task }) {
  const say = useWords(TASK);
  const { data } = useQuery(reportsQuery(task.id));
  const shown = (data ?? []).filter(({ status }) => status !== 'SCHEDULED').reverse();
  const linked = useLocation().hash === '#reports' && shown.length > 0;
  useEffect(() => { if (linked) document.getElementById('reports')?.scrollIntoView(); }, [linked]);
  if (shown.length === 0) return null;
  return (
    <Card title={say('reports')} id="reports">
      {shown.map((report, i) => (i < OPEN || report.allowedActions.length > 0
        ? <One key={report.id} task={task} report={report} last={lastWords(shown.slice(i + 1))} />
        : <details key={report.id} className={styles.earlier}><summary><Period report={report} /></summary><Words report={report} /></details>))}
    </Card>
  );
}

/** The newest that says something: of a period without change the words of the one before still hold. */
function lastWords(earlier: readonly Report[]): Report | undefined {
  return earlier.find(({ progress, problems, nextSteps }) => [progress, problems, nextSteps].some((part) => part !== '')) ?? earlier[0];
}

function Period({ report }: { report: Report }) {
  const say = useWords(TASK);
  const statusOf = useNames(REPORT_STATUS);
  return (
    <>
      {report.period} <Tone tone="blue">{statusOf(report.status)}</Tone>
      <span className={styles.soft}>{say('due')} {report.dueOn}{report.percent === null ? '' : ` · ${report.percent}%`}</span>
      {report.missed && <Tone tone="red">{say('missed')}</Tone>}{report.late && <Tone tone="gold">{say('late')}</Tone>}
    </>
  );
}

function One({ task, report, last }: { task: Task; report: Report; last: Report | undefined }) {
  const say = useWords(TASK);
  const returned = report.status === 'RETURNED' ? report.returnReason : report.draft?.returnReason ?? null;
  const writes = report.allowedActions.some(({ act }) => act === 'saveDraft');
  const unchanged = report.allowedActions.find(({ act }) => act === 'reportNoChange');
  const acts = report.allowedActions.filter(({ act }) => act !== 'saveDraft' && act !== 'reportNoChange' && !(writes && act === 'sendToSign'));
  return (
    <section className={styles.request}>
      <h3 className={styles.period}><Period report={report} /></h3>
      {returned !== null && <Alert className={styles.pause} type="warning" showIcon title={say('returnedWhy', { why: returned })} />}
      {writes ? <Suspense fallback={<div className={styles.formPlace}><Skeleton active /></div>}><ReportForm task={task} report={report} last={last} /></Suspense> : <Words report={report.draft ?? report} />}
      {unchanged && <NoChange report={report} act={unchanged} />}
      <ActBar acts={acts} quiet={writes ? ['consolidate', 'return', 'answerMatter', 'settleMatter'] : ['return', 'answerMatter', 'settleMatter']} version={report.version} context={{ agencyCode: task.agencyCode, planId: task.planId, taskId: task.id, deliverableType: '' }}
        fieldsOf={reportFieldsOf} refresh={() => refreshTask(task.id)} send={sendReportAct(report.id)} />
    </section>
  );
}
