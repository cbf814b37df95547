import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { codeOf } from '../../api/problem';
import type { components } from '../../generated/schema';
import { useAgencyName } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import { ProblemNote } from '../../parts/ProblemNote';
import { CLOCK_KIND } from '../../words/clocks';
import { useLanguage } from '../../words/language';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import { Lines } from './Lines';
import styles from './plans.module.css';
import { movesQuery, refreshPlan } from './queries';
import { PLAN } from './words';

type Moves = components['schemas']['MovesDto'];
type Order = components['schemas']['MoveOrderDto'];

/** Templates that were revised after the plan was issued: what moving its tasks to them would do, and the act itself (A10). */
export function Moves({ planId, documentId, mayMove }: { planId: string; documentId: string; mayMove: boolean }) {
  const say = useWords(PLAN);
  const language = useLanguage();
  const { data: moves, error } = useQuery(movesQuery(planId));
  if (moves === undefined) return <ProblemNote error={error} />;
  const idle = moves.lines.length === 0 && moves.refused.length === 0;
  return (
    <Card title={say('moves')} extra={<Link to={`/plans/new?document=${documentId}`}>{say('toTemplates')}</Link>}>
      {idle ? <p className={styles.soft}>{say('noMoves')}</p> : <>
        <p><b>{moves.summary[language]}</b></p>
        <Effect moves={moves} />
        {moves.lines.length > 0 && (mayMove ? <MoveForm planId={planId} version={moves.version} /> : <p className={styles.soft}>{say('directorMoves')}</p>)}
      </>}
    </Card>
  );
}

function Effect({ moves: { lines, clocks, refused } }: { moves: Moves }) {
  const say = useWords(PLAN);
  const { colon } = useMarks();
  const language = useLanguage();
  const agencyOf = useAgencyName();
  const kindOf = useNames(CLOCK_KIND);
  return (
    <>
      <Lines lines={lines} />
      {clocks.length > 0 && <>
        <h3 className={styles.part}>{say('movedDates')}</h3>
        <ul className={styles.lines}>{clocks.map(({ taskId, kind, from, to }) => <li key={`${taskId} ${kind}`}><Link to={`/tasks/${taskId}`}>{kindOf(kind)} {from} → {to}</Link></li>)}</ul>
      </>}
      {refused.length > 0 && <>
        <h3 className={styles.part}>{say('notMoved')}</h3>
        <ul className={styles.lines}>{refused.map((one) => <li key={one.taskId}><Link to={`/tasks/${one.taskId}`}>{one.measureRef} {agencyOf(one.agencyCode)}</Link>{colon}{one[language]}</li>)}</ul>
      </>}
    </>
  );
}

function MoveForm({ planId, version }: { planId: string; version: number }) {
  const say = useWords(PLAN);
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const moving = useMutation({
    mutationFn: (body: Order) => answer(api.POST('/api/v1/plans/{id}/template-moves', {
      params: { path: { id: planId }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOf([version, body]) } }, body,
    })),
    onSuccess: async ({ moved }) => {
      await refreshPlan(planId);
      void message.success(say('movedN', { n: moved }));
    },
    onError: (error) => (codeOf(error) === 'stale_version' ? refreshPlan(planId) : undefined),
  });
  const needed = [{ required: true, whitespace: true, message: say('needed') }];
  return (
    <Form<Order> layout="vertical" disabled={moving.isPending} onFinish={(order) => moving.mutate(order)}>
      <ProblemNote error={moving.error} />
      <Form.Item name="reason" label={say('moveReason')} rules={needed}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2_000} /></Form.Item>
      <Form.Item name="basis" label={say('basis')} rules={needed}><Input maxLength={500} /></Form.Item>
      <Button type="primary" htmlType="submit" loading={moving.isPending}>{say('move')}</Button>
    </Form>
  );
}
