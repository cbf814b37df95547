import { Link } from 'react-router';
import { refreshTask } from '../api/refresh';
import type { components } from '../generated/schema';
import { MATTER_STATUS } from '../words/enums';
import { useNames, useWords } from '../words/words';
import { ActBar } from './acts/ActBar';
import { reportFieldsOf, sendReportAct } from './acts/report-acts';
import { useAgencyName } from './agencies';
import { MATTERS } from './matter-words';
import styles from './parts.module.css';
import { Rows } from './Rows';
import { Instant } from './times';
import { Tone } from './Tone';

type Matter = components['schemas']['CoordinationDto'];

const TONES = { OPEN: 'red', ANSWERED: 'gold', SETTLED: 'green' } as const;

/** Matters for others to settle, with the answer where there is one and what the reader may do. */
export function MatterRows({ matters, loading, empty }: { matters: readonly Matter[]; loading: boolean; empty: string }) {
  const say = useWords(MATTERS);
  const standingOf = useNames(MATTER_STATUS);
  const agencyOf = useAgencyName();
  return (
    <Rows rows={matters} keyOf={({ reportId }) => reportId} loading={loading} empty={empty} columns={[
      {
        title: say('matter'), className: styles.words,
        render: (matter) => (
          <>
            {matter.coordination}
            <div className={styles.actsBelow}><Link to={`/tasks/${matter.taskId}#reports`}>{matter.taskTitle}</Link><span className={styles.soft}>{agencyOf(matter.agencyCode)}</span></div>
            {matter.matterAnswer !== null && matter.matterAnsweredAt !== null && (
              <div className={styles.soft}>{say('answered', { agency: agencyOf(matter.matterAnsweredFor ?? ''), name: matter.matterAnsweredByName ?? '' })} <Instant at={matter.matterAnsweredAt} /><div>{matter.matterAnswer}</div></div>
            )}
            <ActBar acts={matter.allowedActions} quiet={['answerMatter', 'settleMatter']} version={matter.version} context={{ agencyCode: matter.agencyCode, planId: matter.planId, taskId: matter.taskId, deliverableType: '' }}
              fieldsOf={reportFieldsOf} refresh={() => refreshTask(matter.taskId)} send={sendReportAct(matter.reportId)} />
          </>
        ),
      },
      { title: say('agency'), from: 'sm', render: ({ agencyCode }) => agencyOf(agencyCode) },
      { title: say('task'), from: 'sm', render: ({ taskId, taskTitle }) => <Link className={styles.title} to={`/tasks/${taskId}#reports`}>{taskTitle}</Link> },
      { title: say('period'), from: 'md', render: ({ period }) => <span className={styles.nowrap}>{period}</span> },
      { title: say('standing'), render: ({ matter, waitedDays }) => <><Tone tone={TONES[matter]}>{standingOf(matter)}</Tone>{matter === 'OPEN' && waitedDays > 0 && <div className={styles.soft}>{say('waited', { n: waitedDays })}</div>}</> },
    ]} />
  );
}
