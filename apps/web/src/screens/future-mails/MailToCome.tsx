import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { meQuery, queryClient } from '../../api/queries';
import type { components } from '../../generated/schema';
import { useAgencyName } from '../../parts/agencies';
import parts from '../../parts/parts.module.css';
import { Instant } from '../../parts/times';
import { Tone } from '../../parts/Tone';
import { CLOCK_KIND } from '../../words/clocks';
import { useLanguage } from '../../words/language';
import { useNames, useWords } from '../../words/words';
import styles from './future-mails.module.css';
import { FUTURE, ORDERS } from './words';

const ActDialog = lazy(() => import('../../parts/acts/ActDialog').then((module) => ({ default: module.ActDialog })));
type Mail = components['schemas']['FutureMailDto'];
type Item = Mail['items'][number];
type Order = keyof typeof ORDERS;

/** One mail to come: when, to whom, in which words, and what may still be ordered about it. */
export function MailToCome({ mail }: { mail: Mail }) {
  const say = useWords(FUTURE);
  const agencyOf = useAgencyName();
  const { at, form, person, subject, text, unaddressable, cancelled, items } = mail;
  return (
    <li className={cancelled ? styles.cancelled : styles.mail}>
      <div className={styles.line}>
        <Instant at={at} /> <b>{person.name}</b><span className={parts.soft}>{agencyOf(person.agencyCode)}</span>
        <Tone tone={form === 'SINGLE' ? 'blue' : 'grey'}>{say(form === 'SINGLE' ? 'single' : 'digest')}</Tone>
        {cancelled && <Tone tone="red">{say('cancelled')}</Tone>}
        {unaddressable !== null && <Tone tone="red">{say('noAddress')}</Tone>}
      </div>
      <details>
        <summary>{subject ?? say('noWords')}</summary>
        {text !== null && <pre className={styles.text}>{text}</pre>}
      </details>
      <ul className={styles.items}>{items.map((item) => <ItemToCome key={`${item.clockId ?? ''} ${item.step ?? ''} ${item.firesAt}`} item={item} personId={person.id} />)}</ul>
    </li>
  );
}

function ItemToCome({ item, personId }: { item: Item; personId: string }) {
  const say = useWords(FUTURE);
  const language = useLanguage();
  const clockOf = useNames(CLOCK_KIND);
  const { data: me } = useQuery(meQuery);
  const [order, setOrder] = useState<Order | null>(null);
  const { clockId, taskId, taskTitle, clockKind, dueOn, step, waiting, override } = item;
  const may = me?.permissions.includes('mail.override') === true && clockId !== null && taskId !== null && dueOn !== null && step !== null;
  return (
    <li className={styles.line}>
      {taskId !== null && <Link to={`/tasks/${taskId}`}>{taskTitle}</Link>}
      <span className={parts.soft}>{clockKind === null ? '' : clockOf(clockKind)} {dueOn === null ? '' : say('due', { date: dueOn })}</span>
      {waiting && <Tone tone="gold">{say('waiting')}</Tone>}
      {override !== null && <span className={styles.order}>{override.act === 'CANCEL' ? say('cancelled') : say('note', { note: override.note ?? '' })} · {say('why', { reason: override.reason })}</span>}
      {may && (override === null ? (['CANCEL', 'NOTE'] as const) : (['RESTORE'] as const)).map((act) => <Button key={act} size="small" onClick={() => setOrder(act)}>{ORDERS[act][language]}</Button>)}
      {may && order !== null && (
        <Suspense>
          <ActDialog act={ORDERS[order]} version={0} offered fields={order === 'NOTE' ? ['note', 'reason'] : ['reason']} required={order === 'NOTE' ? ['note'] : []}
            context={{ agencyCode: '', planId: '', taskId, deliverableType: '' }} onClose={() => setOrder(null)} refresh={() => queryClient.invalidateQueries({ queryKey: ['tasks', 'future mails'] })}
            send={(body, header) => answer(api.POST('/api/v1/tasks/{id}/future-mails/overrides', {
              params: { path: { id: taskId }, header: { 'Idempotency-Key': header['Idempotency-Key'] } }, body: { ...body, clockId, dueOn, step, personId, act: order } as never,
            }))} />
        </Suspense>
      )}
    </li>
  );
}
