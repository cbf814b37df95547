import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Skeleton } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { components } from '../../generated/schema';
import { Card } from '../../parts/Card';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { Instant } from '../../parts/times';
import { useMarks } from '../../words/marks';
import { POST_ROLE } from '../../words/papers';
import { useNames, useWords } from '../../words/words';
import { FormDialog } from './FormDialog';
import { delegationQuery } from './queries';
import { PEOPLE } from './words';

type Delegation = components['schemas']['NewDelegationDto'];

/** To whom "no change" may be left. */
const POSTS = ['LIAISON', 'HANDLER', 'REVIEWER'] as const satisfies Delegation['roles'];

/** Who may report "no change" beside the signatory, and his leave to change it (C7). */
export function NoChangeRights() {
  const say = useWords(PEOPLE);
  const roleOf = useNames(POST_ROLE);
  const { list } = useMarks();
  const { data, error, refetch } = useQuery(delegationQuery);
  const [open, setOpen] = useState(false);
  const roles = POSTS.filter((role) => data?.roles.includes(role));
  return (
    <Card title={say('noChange')} extra={data?.allowedActions.includes('delegate') && <Button onClick={() => setOpen(true)}>{say('noChangeSet')}</Button>}>
      <p className={parts.soft}>{say('noChangeLead')}</p>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data === undefined ? error === null && <Skeleton active title={false} paragraph={{ rows: 1 }} />
        : <p>{roles.length === 0 ? say('noChangeNobody') : say('noChangeRoles', { roles: list(roles.map(roleOf)) })} {data.delegatedAt !== null && <span className={parts.soft}><Instant at={data.delegatedAt} /></span>}</p>}
      {open && (
        <FormDialog<Delegation> title={say('noChangeSet')} initial={{ roles }} onClose={() => setOpen(false)}
          send={(body, keyOf) => answer(api.POST('/api/v1/no-change-delegation', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body }))}>
          <Form.Item name="roles" label={say('noChangePosts')}><Checkbox.Group options={POSTS.map((role) => ({ value: role, label: roleOf(role) }))} /></Form.Item>
        </FormDialog>
      )}
    </Card>
  );
}
