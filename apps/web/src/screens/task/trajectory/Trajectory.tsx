import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Skeleton } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { answer, api } from '../../../api/client';
import { useOnceKey } from '../../../api/once';
import { meQuery } from '../../../api/queries';
import { refreshTask } from '../../../api/refresh';
import { Card } from '../../../parts/Card';
import parts from '../../../parts/parts.module.css';
import { ProblemNote } from '../../../parts/ProblemNote';
import { Instant } from '../../../parts/times';
import { Tone, type ToneName } from '../../../parts/Tone';
import { useMarks } from '../../../words/marks';
import { useNames, useWords } from '../../../words/words';
import { reportsQuery, trajectoryQuery, type Task, type Trajectory as Found } from '../queries';
import styles from './trajectory.module.css';
import { KIND, PROGRESS_LIGHT, TRAJECTORY } from './words';

const Chart = lazy(() => import('./Chart'));
const PlanForm = lazy(() => import('./PlanForm'));

const LIGHT_TONE: Readonly<Record<NonNullable<Found['progress']>['light'], ToneName>> = { GREEN: 'green', YELLOW: 'gold', RED: 'red' };

/** The task's planned progress beside what was reported (序时进度, C5), and for its agency drafting and signing it. */
export function Trajectory({ task }: { task: Task }) {
  const say = useWords(TRAJECTORY);
  const { data: me } = useQuery(meQuery);
  const { data: reports } = useQuery(reportsQuery(task.id));
  const { data, error, refetch } = useQuery(trajectoryQuery(task.id));
  const [open, setOpen] = useState(false);
  if (data === undefined) return error === null ? null : <Card title={say('title')}><ProblemNote error={error} onRetry={() => void refetch()} /></Card>;
  const { versions, progress, policy, allowedActions } = data;
  const signed = versions.filter(({ status }) => status === 'SIGNED');
  const draft = versions.find(({ status }) => status === 'DRAFT');
  const mayDraft = allowedActions.includes('draft');
  if (versions.length === 0 && !mayDraft) return null;
  const current = draft ?? signed.at(-1);
  const actual = (reports ?? []).flatMap(({ percent, submittedAt }) => (percent === null || submittedAt === null ? [] : [{ at: submittedAt, percent }]));
  return (
    <Card title={say('title')} extra={mayDraft && <Button onClick={() => setOpen(true)}>{say(draft === undefined ? 'draft' : 'again')}</Button>}>
      {progress !== null && <Standing progress={progress} actual={task.percent} policy={policy} several={signed.length > 1} />}
      {current === undefined ? <p className={parts.soft}>{say('none')}</p> : <>
        <Version version={current} />
        {me !== undefined && <Suspense fallback={<div className={styles.place}><Skeleton active /></div>}><Chart plan={current} first={signed[0] ?? current} actual={actual} today={me.today} /></Suspense>}
      </>}
      {draft !== undefined && allowedActions.includes('sign') && <Sign taskId={task.id} id={draft.id} />}
      {open && <Suspense><PlanForm task={task} draft={draft} another={signed.length > 0} today={me?.today} onClose={() => setOpen(false)} /></Suspense>}
    </Card>
  );
}

function Standing({ progress: { plannedPercent, baselinePercent, gap, light }, actual, policy, several }: { progress: NonNullable<Found['progress']>; actual: number; policy: Found['policy']; several: boolean }) {
  const say = useWords(TRAJECTORY);
  const lightOf = useNames(PROGRESS_LIGHT);
  const { comma, aside } = useMarks();
  return (
    <p>
      {say('today', { planned: plannedPercent, actual })}{comma}
      <b>{gap > 0 ? say('behind', { n: gap }) : gap < 0 ? say('ahead', { n: -gap }) : say('onPlan')}</b> <Tone tone={LIGHT_TONE[light]} title={say('policy', { yellow: policy.yellowPoints, red: policy.redPoints })}>{lightOf(light)}</Tone>
      {several && aside(say('baseline', { n: baselinePercent }))}
    </p>
  );
}

function Version({ version: { status, number, kind, signedByName, signedAt, reason } }: { version: Found['versions'][number] }) {
  const say = useWords(TRAJECTORY);
  const kindOf = useNames(KIND);
  const { colon } = useMarks();
  return (
    <p className={parts.soft}>
      {kindOf(kind)} · {status === 'DRAFT' ? <Tone tone="gold">{say('waits')}</Tone> : <>{say('signed', { n: number, name: signedByName ?? '' })} {signedAt !== null && <Instant at={signedAt} />}</>}
      {reason !== null && <> · {say('reason')}{colon}{reason}</>}
    </p>
  );
}

function Sign({ taskId, id }: { taskId: string; id: string }) {
  const say = useWords(TRAJECTORY);
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const signing = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/trajectories/{id}/signature', { params: { path: { id }, header: { 'Idempotency-Key': keyOf(id) } }, body: {} })),
    onSettled: () => refreshTask(taskId),
    onSuccess: () => void message.success(say('isSigned')),
  });
  return (
    <div className={styles.sign}>
      <ProblemNote error={signing.error} />
      <Button type="primary" loading={signing.isPending} onClick={() => signing.mutate()}>{say('sign')}</Button> <span className={parts.soft}>{say('signNote')}</span>
    </div>
  );
}
