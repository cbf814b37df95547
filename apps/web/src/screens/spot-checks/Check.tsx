import { useQuery } from '@tanstack/react-query';
import { Descriptions } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { evidenceQuery } from '../../api/queries';
import { refreshTask } from '../../api/refresh';
import type { components } from '../../generated/schema';
import { ActBar } from '../../parts/acts/ActBar';
import type { FieldName } from '../../parts/acts/fields';
import { useAgencyName } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import styles from '../../parts/parts.module.css';
import { Instant } from '../../parts/times';
import { Tone, type ToneName } from '../../parts/Tone';
import { GRADE, SPOT_OUTCOME } from '../../words/enums';
import { useNames, useWords } from '../../words/words';
import { SPOT_CHECKS, SPOT_EFFECT, SPOT_STATUS } from './words';

type SpotCheck = components['schemas']['SpotCheckDto'];
type Act = SpotCheck['allowedActions'][number]['act'];

const STATUS_TONE: Readonly<Record<SpotCheck['status'], ToneName>> = { DRAWN: 'gold', FOUND: 'purple', CONCLUDED: 'grey' };
const OUTCOME_TONE: Readonly<Record<NonNullable<SpotCheck['outcome']>, ToneName>> = { HOLDS: 'green', FLAWED: 'gold', FALSE: 'red' };

/** What each act is sent with; which of it an outcome needs, the API says. */
const FIELDS: Readonly<Record<Act, { fields: readonly FieldName[]; required?: readonly FieldName[] }>> = {
  recordFinding: { fields: ['outcome', 'reason', 'failedEvidence', 'grade', 'newDue'], required: ['outcome', 'reason'] },
  returnFinding: { fields: ['reason'], required: ['reason'] },
  conclude: { fields: ['reason', 'newDue'] },
};

/** One drawn task: its place in the lot, what was found, and what may be done about it. */
export function Check({ check }: { check: SpotCheck }) {
  const say = useWords(SPOT_CHECKS);
  const agencyOf = useAgencyName();
  const statusOf = useNames(SPOT_STATUS);
  return (
    <Card extra={<Tone tone={STATUS_TONE[check.status]}>{statusOf(check.status)}</Tone>}
      title={<><Link to={`/tasks/${check.taskId}`}>{check.taskTitle}</Link> <span className={styles.soft}>{agencyOf(check.agencyCode)} · {say('place', { lot: check.lotNumber, rank: check.rank, population: check.populationSize, size: check.lotSize })}</span></>}>
      <Facts check={check} />
      <ActBar acts={check.allowedActions} blocked={check.blockedActions} version={check.version} refresh={() => refreshTask(check.taskId)}
        context={{ agencyCode: check.agencyCode, planId: check.planId, taskId: check.taskId, deliverableType: '' }} fieldsOf={(act) => FIELDS[act]} initial={{ newDue: check.newDue ?? undefined }}
        send={(act, body, header) => answer(api.POST('/api/v1/spot-checks/{id}/acts/{act}', { params: { path: { id: check.id, act }, header }, body }))} />
    </Card>
  );
}

function Facts({ check }: { check: SpotCheck }) {
  const say = useWords(SPOT_CHECKS);
  const outcomeOf = useNames(SPOT_OUTCOME);
  const effectOf = useNames(SPOT_EFFECT);
  const gradeOf = useNames(GRADE);
  const told = (key: 'finding' | 'remark' | 'newDue', text: string | null) => (text === null ? [] : [{ key, label: say(key), children: text }]);
  return (
    <Descriptions size="small" column={{ xs: 1, sm: 1, lg: 2 }} items={[
      { key: 'basis', label: say('basis'), children: check.basis },
      { key: 'dueOn', label: say('dueOn'), children: <span>{check.dueOn}{check.lateDays > 0 && <> <b className={styles.over}>{say('late', { n: check.lateDays })}</b></>}</span> },
      ...(check.outcome === null ? [] : [{ key: 'outcome', label: say('outcome'), children: <Tone tone={OUTCOME_TONE[check.outcome]}>{outcomeOf(check.outcome)}</Tone> }]),
      ...(check.foundByName === null || check.foundAt === null ? [] : [{ key: 'foundBy', label: say('foundBy'), children: <span>{check.foundByName} <Instant at={check.foundAt} /></span> }]),
      ...told('finding', check.finding),
      ...(check.grade === null ? [] : [{ key: 'grade', label: say('grade'), children: gradeOf(check.grade) }]),
      ...told('newDue', check.newDue),
      ...(check.failedEvidence.length === 0 ? [] : [{ key: 'failed', label: say('failed'), children: <Failed taskId={check.taskId} ids={check.failedEvidence} /> }]),
      ...told('remark', check.remark),
      ...(check.effect === null ? [] : [{ key: 'effect', label: say('effect'), children: <span>{effectOf(check.effect)} <span className={styles.soft}>{check.concludedByName}</span></span> }]),
    ]} />
  );
}

/** What did not stand the look, by name; of what one may not see only how much it was. */
function Failed({ taskId, ids }: { taskId: string; ids: readonly string[] }) {
  const say = useWords(SPOT_CHECKS);
  const { data } = useQuery(evidenceQuery(taskId));
  const known = data?.items.filter(({ id }) => ids.includes(id)) ?? [];
  return (
    <ul className={styles.plain}>
      {known.map(({ id, title, reference, withdrawnAt }) => <li key={id}>{title} <span className={styles.soft}>{[reference, withdrawnAt === null ? '' : say('failedWithdrawn')].filter(Boolean).join(' · ')}</span></li>)}
      {known.length < ids.length && data !== undefined && <li className={styles.soft}>{say('failedCount', { n: ids.length - known.length })}</li>}
    </ul>
  );
}
