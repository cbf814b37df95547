import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { agenciesQuery } from '../../api/queries';
import { useAgencyName } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import { DayField } from '../../parts/day/DayField';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { useWords } from '../../words/words';
import { FormDialog } from './FormDialog';
import { belongingQuery, parentsQuery, type Belonging as One, type Parent } from './organisation-queries';
import { ORGANISATION } from './organisation-words';
import styles from './people.module.css';
import { PEOPLE } from './words';

/** To which bodies an agency belonged, from when to when and on what basis, and what belongs to it; moved by whoever runs the system (K1). */
export function Belonging({ agency, today, mayMove }: { agency: string; today: string; mayMove: boolean }) {
  const say = useWords(ORGANISATION);
  const agencyOf = useAgencyName();
  const [moving, move] = useState(false);
  const { data: parents, error, isPending, refetch } = useQuery(parentsQuery(agency));
  const { data: all, isPending: waits } = useQuery(belongingQuery(today));
  const daysOf = useDays();
  return (
    <Card title={say('belongs')} extra={mayMove && <Button onClick={() => move(true)}>{say('move')}</Button>}>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Rows<Parent> loading={isPending} rows={[...parents ?? []].reverse()} keyOf={({ validFrom }) => validFrom ?? ''} empty={say('alone')} columns={[
        { title: say('above'), className: parts.words, render: ({ parentCode }) => agencyOf(parentCode) },
        { title: say('days'), render: daysOf },
        { title: say('basis'), from: 'sm', className: parts.words, render: ({ basis }) => basis ?? <span className={parts.soft}>{say('registry')}</span> },
      ]} />
      <h3 className={styles.part}>{say('children')}</h3>
      <Rows<One> loading={waits} rows={all?.filter(({ parentCode }) => parentCode === agency) ?? []} keyOf={({ code }) => code} empty={say('noChildren')} columns={[
        { title: say('body'), className: parts.words, render: ({ code }) => agencyOf(code) },
        { title: say('since'), render: ({ since }) => since ?? say('always') },
        { title: say('basis'), from: 'sm', className: parts.words, render: ({ basis }) => basis ?? <span className={parts.soft}>{say('registry')}</span> },
      ]} />
      {moving && <Move agency={agency} today={today} onClose={() => move(false)} />}
    </Card>
  );
}

/** Which body belongs to which on a day, under each of those above. */
export function BelongingOfAll({ today }: { today: string }) {
  const say = useWords(ORGANISATION);
  const people = useWords(PEOPLE);
  const agencyOf = useAgencyName();
  const [on, choose] = useState(today);
  // What is open stays open while another day is asked for.
  const { data, error, isPending, refetch } = useQuery({ ...belongingQuery(on), placeholderData: keepPreviousData });
  return (
    <Card title={say('tree')} extra={<DayField label={say('asOf')} value={on} onChange={(day = today) => choose(day)} />}>
      <p className={parts.soft}>{say('treeLead', { date: on })}</p>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {isPending && <Skeleton active />}
      {data?.length === 0 && <p className={parts.soft}>{say('none')}</p>}
      {[...new Set(data?.map(({ parentCode }) => parentCode))].map((above) => {
        const below = data?.filter(({ parentCode }) => parentCode === above) ?? [];
        return (
          <details key={above} className={styles.above}>
            <summary><b>{agencyOf(above)}</b> <span className={parts.soft}>{say('count', { n: below.length })}</span></summary>
            <ul>{below.map(({ code, since, basis }) => <li key={code}>{agencyOf(code)} {since !== null && <span className={parts.soft}>{people('from', { date: since })} {basis}</span>}</li>)}</ul>
          </details>
        );
      })}
    </Card>
  );
}

function useDays(): (parent: Parent) => string {
  const say = useWords(ORGANISATION);
  const people = useWords(PEOPLE);
  return ({ validFrom, validTo }) => {
    if (validFrom !== null) return validTo === null ? people('from', { date: validFrom }) : people('span', { from: validFrom, to: validTo });
    return validTo === null ? say('always') : say('until', { date: validTo });
  };
}

/** What the address says for no body at all. */
const NONE = '';

function Move({ agency, today, onClose }: { agency: string; today: string; onClose: () => void }) {
  const say = useWords(ORGANISATION);
  const people = useWords(PEOPLE);
  const agencyOf = useAgencyName();
  const { data: agencies } = useQuery(agenciesQuery);
  const options = [...(agencies?.values() ?? [])].filter(({ code, activeTo }) => code !== agency && activeTo === null).map(({ code }) => ({ value: code, label: `${agencyOf(code)} ${code}` }));
  const needed = [{ required: true, message: people('needed') }];
  return (
    <FormDialog title={say('moveOf', { name: agencyOf(agency) })} ok={say('move')} initial={{ validFrom: today }} onClose={onClose} send={({ parent = NONE, validFrom = today, basis = '' }, keyOf) => {
      const body = { parentCode: parent === NONE ? null : parent, validFrom, basis };
      return answer(api.POST('/api/v1/agencies/{code}/parents', { params: { path: { code: agency }, header: { 'Idempotency-Key': keyOf(body) } }, body }));
    }}>
      <p>{say('moveWhat')}</p>
      <Form.Item name="parent" label={say('newParent')} rules={[{ validator: (_, value: unknown) => (value === undefined ? Promise.reject(new Error(people('needed'))) : Promise.resolve()) }]}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={[{ value: NONE, label: say('toNone') }, ...options]} />
      </Form.Item>
      <Form.Item name="validFrom" label={say('firstDay')} rules={needed}><DayField /></Form.Item>
      <Form.Item name="basis" label={say('basis')} extra={say('basisHint')} rules={[{ required: true, whitespace: true, message: people('needed') }]}><Input maxLength={500} /></Form.Item>
    </FormDialog>
  );
}
