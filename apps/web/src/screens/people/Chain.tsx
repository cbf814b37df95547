import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { agenciesQuery } from '../../api/queries';
import type { components } from '../../generated/schema';
import { useAgencyName } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import { Choice } from '../../parts/Choice';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { Instant } from '../../parts/times';
import { POST_ROLE } from '../../words/papers';
import { useNames, useWords } from '../../words/words';
import { FormDialog } from './FormDialog';
import styles from './people.module.css';
import { chainQuery } from './queries';
import { PEOPLE } from './words';

type Route = components['schemas']['SignRouteViewDto'];
type NewRoute = components['schemas']['NewSignRouteDto'];

/** The posts of a chain, lowest first. */
const POSTS = ['HANDLER', 'LIAISON', 'REVIEWER', 'SIGNATORY', 'AGENCY_LEADER'] as const satisfies Route['chain'];

/** The posts that a request for completion passes inside an agency, and each change with its reason (D1); of any agency for whoever runs the system. */
export function Chain({ own, ofAny }: { own: string; ofAny: boolean }) {
  const say = useWords(PEOPLE);
  const agencyOf = useAgencyName();
  const stepsOf = useSteps();
  const [agency, setAgency] = useState(own);
  const [open, setOpen] = useState(false);
  const { data: agencies } = useQuery({ ...agenciesQuery, enabled: ofAny });
  const { data: route, error, refetch } = useQuery(chainQuery(agency));
  const assignable = [...(agencies?.values() ?? [])].filter((one) => one.assignable || one.code === own);
  return (
    <Card title={say('chain')} extra={<>
      {ofAny && <Choice label={say('chainOf')} value={agency} onChange={setAgency} options={assignable.map(({ code }) => ({ value: code, label: agencyOf(code) }))} />}
      {route?.allowedActions.includes('change') && <Button onClick={() => setOpen(true)}>{say('chainChange')}</Button>}
    </>}>
      <p className={parts.soft}>{say('chainLead')}</p>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {route === undefined ? error === null && <Skeleton active /> : <>
        <p className={styles.chain}>{stepsOf(route.chain)}</p>
        <h3 className={styles.small}>{say('chainChanges')}</h3>
        <Rows rows={route.changes} keyOf={({ version }) => String(version)} empty={say('chainNever')} columns={[
          { title: say('at'), render: ({ changedAt }) => <Instant at={changedAt} /> },
          { title: say('chain'), render: ({ chain }) => stepsOf(chain) },
          { title: say('reason'), className: parts.words, render: ({ reason }) => reason },
          { title: say('changedBy'), from: 'sm', render: ({ changedByName }) => changedByName },
        ]} />
        {open && <Change route={route} onClose={() => setOpen(false)} />}
      </>}
    </Card>
  );
}

function Change({ route, onClose }: { route: Route; onClose: () => void }) {
  const say = useWords(PEOPLE);
  const roleOf = useNames(POST_ROLE);
  const stepsOf = useSteps();
  const needed = [{ required: true, message: say('needed') }];
  return (
    <FormDialog<NewRoute> title={say('chainChange')} initial={{ chain: route.chain }} onClose={onClose} send={(body, keyOf) => answer(api.POST('/api/v1/agencies/{code}/sign-route', {
      params: { path: { code: route.agencyCode }, header: { 'If-Match': `"${route.version}"`, 'Idempotency-Key': keyOf([route.version, body]) } }, body,
    }))}>
      <p className={parts.soft}>{say('chainNow', { chain: stepsOf(route.chain) })}</p>
      <Form.Item name="chain" label={say('chainPosts')}><Checkbox.Group options={POSTS.map((role) => ({ value: role, label: roleOf(role) }))} /></Form.Item>
      <Form.Item name="reason" label={say('reason')} rules={needed}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2_000} /></Form.Item>
    </FormDialog>
  );
}

function useSteps(): (chain: Route['chain']) => string {
  const roleOf = useNames(POST_ROLE);
  return (chain) => chain.map(roleOf).join(' → ');
}
