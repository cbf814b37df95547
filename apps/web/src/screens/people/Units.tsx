import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { Card } from '../../parts/Card';
import { DayField } from '../../parts/day/DayField';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { Tone } from '../../parts/Tone';
import { useWords } from '../../words/words';
import { FormDialog } from './FormDialog';
import { unitsQuery, type Unit } from './organisation-queries';
import { ORGANISATION } from './organisation-words';
import styles from './people.module.css';
import { PEOPLE } from './words';

type Open = { act: 'addUnit' } | { act: 'rename' | 'close' | 'reopen'; id: string };

/** The departments of an agency with their days: added, renamed and closed by whoever manages its people (K1). */
export function Units({ agency, today, manages }: { agency: string; today: string; manages: boolean }) {
  const say = useWords(ORGANISATION);
  const people = useWords(PEOPLE);
  const { data, error, isPending, refetch } = useQuery(unitsQuery(agency));
  const [open, setOpen] = useState<Open | null>(null);
  const chosen = open !== null && open.act !== 'addUnit' ? data?.find(({ id }) => id === open.id) : undefined;
  const close = (): void => setOpen(null);
  return (
    <Card title={say('units')} extra={manages && <Button onClick={() => setOpen({ act: 'addUnit' })}>{say('addUnit')}</Button>}>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Rows<Unit> loading={isPending} rows={data ?? []} keyOf={({ id }) => id} empty={say('noUnits')} columns={[
        { title: say('unit'), className: parts.words, render: ({ name }) => name },
        { title: say('unitDays'), render: ({ validFrom, validTo }) => (
          <>{validTo === null ? people('from', { date: validFrom }) : people('span', { from: validFrom, to: validTo })}{' '}
            {validTo !== null && validTo < today ? <Tone tone="grey">{say('ended')}</Tone> : validFrom > today && <Tone tone="gold">{say('toCome')}</Tone>}</>
        ) },
        ...(manages ? [{ title: '', render: ({ id, validTo }: Unit) => (
          <div className={styles.acts}>
            <Button size="small" onClick={() => setOpen({ act: 'rename', id })}>{say('rename')}</Button>
            <Button size="small" onClick={() => setOpen({ act: validTo === null ? 'close' : 'reopen', id })}>{say(validTo === null ? 'close' : 'reopen')}</Button>
          </div>
        ) }] : []),
      ]} />
      {open?.act === 'addUnit' && <Add agency={agency} today={today} onClose={close} />}
      {open !== null && open.act !== 'addUnit' && chosen !== undefined && <Change act={open.act} unit={chosen} today={today} onClose={close} />}
    </Card>
  );
}

function Add({ agency, today, onClose }: { agency: string; today: string; onClose: () => void }) {
  const say = useWords(ORGANISATION);
  const people = useWords(PEOPLE);
  const needed = [{ required: true, whitespace: true, message: people('needed') }];
  return (
    <FormDialog title={say('addUnitOf')} ok={say('addUnit')} initial={{ validFrom: today }} onClose={onClose} send={({ name = '', validFrom = today }, keyOf) => {
      const body = { name, validFrom };
      return answer(api.POST('/api/v1/agencies/{code}/units', { params: { path: { code: agency }, header: { 'Idempotency-Key': keyOf(body) } }, body }));
    }}>
      <Form.Item name="name" label={say('unitName')} rules={needed}><Input maxLength={100} /></Form.Item>
      <Form.Item name="validFrom" label={say('firstDay')} rules={[{ required: true, message: people('needed') }]}><DayField /></Form.Item>
    </FormDialog>
  );
}

/** `unit`: as it is now, also after another has changed it. */
function Change({ act, unit, today, onClose }: { act: 'rename' | 'close' | 'reopen'; unit: Unit; today: string; onClose: () => void }) {
  const say = useWords(ORGANISATION);
  const people = useWords(PEOPLE);
  const { id, version } = unit;
  return (
    <FormDialog title={`${say(act)} · ${unit.name}`} ok={say(act)} initial={{ name: unit.name, validTo: today }} onClose={onClose} send={({ name = '', validTo }, keyOf) => {
      const body = act === 'rename' ? { name } : { validTo: act === 'close' ? validTo ?? today : null };
      return answer(api.PATCH('/api/v1/units/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOf([id, version, body]) } }, body }));
    }}>
      <p>{say(`${act}What`)}</p>
      {act === 'rename' && <Form.Item name="name" label={say('unitName')} rules={[{ required: true, whitespace: true, message: people('needed') }]}><Input maxLength={100} /></Form.Item>}
      {act === 'close' && <Form.Item name="validTo" label={say('lastDay')} rules={[{ required: true, message: people('needed') }]}><DayField /></Form.Item>}
    </FormDialog>
  );
}
