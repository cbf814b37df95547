import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { answer, api } from '../../api/client';
import { evidenceQuery } from '../../api/queries';
import { refreshTask } from '../../api/refresh';
import type { components } from '../../generated/schema';
import { Card } from '../../parts/Card';
import { FileLink } from '../../parts/files/FileLink';
import { Rows } from '../../parts/Rows';
import { Instant } from '../../parts/times';
import { Tone } from '../../parts/Tone';
import { DELIVERABLE } from '../../words/enums';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { EVIDENCE } from './evidence-words';
import type { Task } from './queries';
import styles from './task.module.css';

/** Who only reads needs neither. */
const ActDialog = lazy(() => import('../../parts/acts/ActDialog').then((module) => ({ default: module.ActDialog })));
const AddEvidence = lazy(() => import('./AddEvidence'));

type Item = components['schemas']['ListedEvidenceDto'];

/** The task's evidence, piece by piece: added, sent out with a signature, withdrawn for a reason and kept (C4). */
export function Evidence({ task }: { task: Task }) {
  const say = useWords(EVIDENCE);
  const { data } = useQuery(evidenceQuery(task.id));
  const [adding, add] = useState(false);
  const [taken, take] = useState<Item | null>(null);
  if (data === undefined || (data.items.length === 0 && !data.mayAdd)) return null;
  return (
    <Card title={say('title')} extra={data.mayAdd && <Button onClick={() => add(true)}>{say('add')}</Button>}>
      {data.mayAdd && <p className={styles.soft}>{say('lead')}</p>}
      <Needed task={task} items={data.items} />
      <Rows<Item> rows={data.items} keyOf={({ id }) => id} empty={say('empty')} columns={[
        { title: say('what'), className: styles.words, render: (item) => <What item={item} /> },
        { title: say('who'), from: 'md', render: ({ addedByName, addedAt }) => <>{addedByName} <Instant at={addedAt} /></> },
        { title: say('standing'), render: (item) => (
          <>
            <Standing item={item} />
            {item.mayWithdraw && <div><Button size="small" aria-label={`${say('withdraw')} ${item.title}`} onClick={() => take(item)}>{say('withdraw')}</Button></div>}
          </>
        ) },
      ]} />
      <Suspense>
        {adding && <AddEvidence taskId={task.id} deliverableType={task.deliverableType} onClose={() => add(false)} />}
        {taken !== null && <Withdrawal task={task} item={taken} onClose={() => take(null)} />}
      </Suspense>
    </Card>
  );
}

/** The form of result that was named when the task was set up, and whether a standing piece is of it. */
function Needed({ task: { deliverableType }, items }: { task: Task; items: readonly Item[] }) {
  const say = useWords(EVIDENCE);
  const formOf = useForm();
  if (deliverableType === '') return null;
  const has = items.some(({ type, withdrawnAt }) => type === deliverableType && withdrawnAt === null);
  return <p>{say('needs', { form: formOf(deliverableType) })} <Tone tone={has ? 'green' : 'gold'}>{say(has ? 'has' : 'lacks')}</Tone></p>;
}

function What({ item: { type, title, reference, attachmentId, isPublic } }: { item: Item }) {
  const say = useWords(EVIDENCE);
  const formOf = useForm();
  return (
    <>
      <b>{title}</b> <span className={styles.soft}>{formOf(type)}</span> {isPublic && <Tone tone="blue">{say('public')}</Tone>}
      <div>{attachmentId === null ? reference : <FileLink file={{ id: attachmentId, name: reference }} />}</div>
    </>
  );
}

function Standing({ item: { releasedAt, withdrawnAt, withdrawnByName, withdrawReason } }: { item: Item }) {
  const say = useWords(EVIDENCE);
  const sent = <Tone tone={releasedAt === null ? 'gold' : 'green'}>{say(releasedAt === null ? 'inside' : 'signed')}</Tone>;
  if (withdrawnAt === null) return sent;
  return (
    <>
      {releasedAt !== null && <>{sent} </>}<Tone tone="red">{say('withdrawn')}</Tone>
      <div className={`${styles.soft} ${styles.words}`}>{withdrawnByName} <Instant at={withdrawnAt} />{withdrawReason !== null && <div>{say('why', { reason: withdrawReason })}</div>}</div>
    </>
  );
}

function Withdrawal({ task, item, onClose }: { task: Task; item: Item; onClose: () => void }) {
  const { withdrawAct } = EVIDENCE;
  return (
    <ActDialog
      act={{ act: 'withdrawEvidence', zh: `${withdrawAct.zh}：${item.title}`, en: `${withdrawAct.en}: ${item.title}`, reasonRequired: true }} version={task.version} offered fields={['reason']}
      context={{ agencyCode: task.agencyCode, planId: task.planId, taskId: task.id, deliverableType: '' }} onClose={onClose} refresh={() => refreshTask(task.id)}
      send={({ reason }, { 'Idempotency-Key': key }) => answer(api.POST('/api/v1/evidence/{id}/withdrawal', {
        params: { path: { id: item.id }, header: { 'Idempotency-Key': key } }, body: { reason: String(reason) },
      }))}
    />
  );
}

function useForm(): (type: string) => string {
  const language = useLanguage();
  return (type) => (DELIVERABLE as Readonly<Record<string, { zh: string; en: string }>>)[type]?.[language] ?? type;
}
